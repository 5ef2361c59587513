//! What a table holds, and what its columns hold: by the cells first, then by the header words of the language.

use crate::locale::{Role, Terms, fold, is_unspaced};
use crate::model::host::{looks_like_file, without_particles};
use crate::model::{CidrPrefix, Host, Protocol};
use crate::page::{Inline, Inlines};
use crate::table::{Oddity, OddityKind, Table};

use super::facts::TableKind;
use super::lex::chunk::{DASHES, path_start};
use super::lex::ends::without_ending;
use super::words::whole_number;
use super::{frequency, ports, sizes};

/// What a table and its columns hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Classified {
    /// The table.
    pub kind: TableKind,
    /// Its columns; `None` for prose without a role.
    pub roles: Vec<Option<Role>>,
}

/// Decides what `table` holds. An empty header over a first row that is one is put right.
pub(super) fn classify(table: &mut Table, inlines: &Inlines, terms: &Terms) -> Classified {
    let empty_header = table.header.iter().all(|cell| inlines.text(&cell.inline).trim().is_empty());
    let columns = features(table, inlines, terms);
    let values = columns.iter().any(Features::is_values);
    if empty_header && !values {
        return Classified { kind: TableKind::Layout, roles: vec![None; columns.len()] };
    }
    if empty_header && first_row_is_header(table, inlines, &columns) {
        let row = table.rows.remove(0);
        table.oddities.push(Oddity { kind: OddityKind::HeaderInBody, span: row.span });
        let width = table.header.len();
        table.header = row.cells;
        table.header.resize(width.max(table.header.len()), Default::default());
        return classify(table, inlines, terms);
    }
    let named: Vec<Option<Role>> = table.header.iter().map(|cell| header_role(inlines, &cell.inline, terms)).collect();
    if values {
        let roles = endpoint_roles(&columns, &named);
        let stored = roles.contains(&Some(Role::Storage));
        return Classified { kind: if stored { TableKind::Storage } else { TableKind::Endpoints }, roles };
    }
    sized(&columns, &named).unwrap_or(Classified {
        kind: TableKind::Other,
        roles: named.iter().map(|role| role.filter(is_prose)).collect(),
    })
}

/// The role that a header cell names.
fn header_role(inlines: &Inlines, inline: &Inline, terms: &Terms) -> Option<Role> {
    let folded = fold(inlines.text(inline));
    let own = if folded.is_empty() { None } else { terms.role(&folded) };
    own.or_else(|| inlines.other(inline).and_then(|other| terms.role(&fold(other))))
}

/// How many cells of a column without leading values are looked at closely. What they hold is told by the first ones.
const SAMPLE: usize = 16;

/// What the cells of a column look like.
#[derive(Debug, Default)]
struct Features {
    filled: usize,
    /// How many cells without a leading value were looked at closely.
    sampled: usize,
    hosts: usize,
    prefixes: usize,
    standalone_prefixes: usize,
    numbers: usize,
    distinct_numbers: usize,
    ports: usize,
    protocols: usize,
    flags: usize,
    categories: usize,
    sizes: usize,
    varies: usize,
    frequencies: usize,
    storage: usize,
    distinct_starts: usize,
    /// Cells of a few words that are no sentence.
    short: usize,
}

impl Features {
    /// Whether at least `share` percent of the cells that were looked at closely are `count`.
    ///
    /// In a column without leading values those are its first [`SAMPLE`] cells; where some have values, they count too.
    fn mostly(&self, count: usize, share: usize) -> bool {
        let seen = (self.sampled + self.hosts + self.prefixes).min(self.filled);
        seen > 0 && count * 100 >= seen * share
    }

    fn is_values(&self) -> bool {
        // Some cells of such a column are sentences: that a quarter of them start with a value is no accident.
        let values = self.hosts + self.prefixes;
        values * 2 >= self.filled && values > 0 || values >= 2 && values * 4 >= self.filled
    }
}

/// The features of every column: which cells start with a value first, because that decides what else is asked of them.
fn features(table: &Table, inlines: &Inlines, terms: &Terms) -> Vec<Features> {
    let width = table.header.len();
    let mut columns: Vec<Features> = (0..width).map(|_| Features::default()).collect();
    let mut samples: Vec<Vec<&str>> = vec![Vec::new(); width];
    for row in &table.rows {
        for (column, cell) in row.cells.iter().take(width).enumerate() {
            let text = inlines.text(&cell.inline).trim();
            if text.is_empty() {
                continue;
            }
            let found = &mut columns[column];
            found.filled += 1;
            match first_value(text) {
                Some(FirstValue::Host) => {
                    found.hosts += 1;
                    found.standalone_prefixes += usize::from(has_standalone_prefix(text));
                }
                Some(FirstValue::Prefix) => found.prefixes += 1,
                None if samples[column].len() < SAMPLE => samples[column].push(text),
                None => {}
            }
        }
    }
    let values = columns.iter().any(Features::is_values);
    for (column, texts) in columns.iter_mut().zip(&samples) {
        column.sampled = texts.len();
        let mut starts: Vec<&str> = Vec::with_capacity(SAMPLE);
        for text in texts {
            let start = text.split('\n').next().unwrap_or_default().trim();
            if start.len() <= LONGEST_START && !starts.contains(&start) {
                starts.push(start);
            }
            if values {
                endpoint_features(column, text, start, terms)
            } else {
                size_features(column, text, start, terms)
            }
        }
        column.distinct_starts = starts.len();
        column.distinct_numbers = starts.iter().filter(|start| is_number(start)).count();
    }
    if values {
        mark_storage(table, inlines, &mut columns);
    }
    columns
}

/// Longest first line, in bytes, that is compared with the words of the language.
const LONGEST_START: usize = 64;

fn is_number(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit()) || (!text.is_ascii() && whole_number(text).is_some())
}

/// What the columns beside hosts and prefixes hold.
fn endpoint_features(found: &mut Features, text: &str, start: &str, terms: &Terms) {
    if is_number(text) {
        found.numbers += 1;
    }
    if text.len() <= 200 && !text.contains('.') && (text.len() <= 24 || text.chars().any(char::is_numeric)) {
        let cell = ports::read(text, 0, terms);
        found.ports += usize::from(!cell.ports.is_empty() && cell.words <= 1 && ports::is_plain(text, terms));
        found.protocols += usize::from(cell.ports.is_empty() && !cell.protocols.is_empty() && cell.words == 0);
    }
    if start.len() <= LONGEST_START {
        let folded = fold(start);
        found.flags += usize::from(terms.flag(&folded).is_some());
        found.categories += usize::from(terms.category(&folded).is_some() || terms.requirement(&folded).is_some());
    }
}

/// What the columns of a table without hosts and prefixes hold.
fn size_features(found: &mut Features, text: &str, start: &str, terms: &Terms) {
    let folded = fold(start);
    found.short += usize::from(text.chars().count() <= 24 && !text.contains(['.', '。', '।']));
    if folded.len() <= LONGEST_START {
        found.frequencies += usize::from(frequency::read(&folded, terms).is_some());
    }
    if text.len() <= 400 && text.chars().any(char::is_numeric) {
        let cell = sizes::read(text, 0, terms);
        found.sizes += usize::from((cell.size.min.is_some() || cell.size.max.is_some()) && cell.words <= 2);
    }
    found.varies += usize::from(terms.has_size_word(&folded, crate::locale::SizeWord::Varies));
}

/// Whether a word of a storage column is the first label of a host in the same row.
fn mark_storage(table: &Table, inlines: &Inlines, columns: &mut [Features]) {
    let Some(hosts) = columns.iter().position(Features::is_values) else { return };
    for row in &table.rows {
        let Some(names) = row.cells.get(hosts).map(|cell| inlines.text(&cell.inline)) else { continue };
        let mut lower: Option<String> = None;
        for (column, cell) in row.cells.iter().take(columns.len()).enumerate().filter(|&(column, _)| column != hosts) {
            let first = inlines.text(&cell.inline).split_whitespace().next().unwrap_or_default();
            // `Portal` beside `portal.contoso.com` is a label: names of storage are long, or numbered.
            let telling = first.len() >= 12 || first.bytes().any(|b| b.is_ascii_digit());
            let is_name = first.len() >= 5 && telling && first.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            if is_name {
                let names = lower.get_or_insert_with(|| names.to_lowercase());
                columns[column].storage += usize::from(is_first_label(names, &first.to_ascii_lowercase()));
            }
        }
    }
}

/// Whether `name` is the first label of one of the hosts in `hosts`.
fn is_first_label(hosts: &str, name: &str) -> bool {
    hosts.match_indices(name).any(|(at, _)| {
        let before = hosts[..at].chars().next_back();
        let starts = before.is_none_or(|c| !c.is_alphanumeric() && c != '.' && c != '-');
        starts && hosts[at + name.len()..].starts_with('.')
    })
}

fn endpoint_roles(columns: &[Features], named: &[Option<Role>]) -> Vec<Option<Role>> {
    let first_values = columns.iter().position(Features::is_values).unwrap_or(columns.len());
    let mut roles: Vec<Option<Role>> = Vec::with_capacity(columns.len());
    let has_storage =
        columns.iter().any(|column| column.mostly(column.storage, 50)) || named.contains(&Some(Role::Storage));
    for (index, column) in columns.iter().enumerate() {
        let name = named.get(index).copied().flatten();
        let is_id = column.mostly(column.numbers, 60) && column.distinct_numbers * 2 >= column.numbers;
        let role = if column.is_values() {
            Some(if name == Some(Role::Addresses) { Role::Addresses } else { value_role(column) })
        } else if has_storage && column.mostly(column.storage, 50) {
            Some(Role::Storage)
        } else if name == Some(Role::Id) || (is_id && index == 0 && name != Some(Role::Port) && first_values > 0) {
            Some(Role::Id)
        } else if column.mostly(column.categories, 50) {
            Some(Role::Category)
        } else if column.mostly(column.flags, 60) {
            Some(Role::ExpressRoute)
        } else if column.mostly(column.protocols, 50) {
            Some(Role::Protocol)
        } else if column.mostly(column.ports, 50) && !name.as_ref().is_some_and(is_prose) {
            Some(Role::Port)
        } else {
            by_name(name, column, has_storage)
        };
        roles.push(role);
    }
    positions(&mut roles, columns);
    roles
}

fn value_role(column: &Features) -> Role {
    let hosts = column.hosts > 0;
    let prefixes = column.prefixes + column.standalone_prefixes;
    match (hosts, prefixes * 5 >= column.filled) {
        (true, true) if column.prefixes * 5 < column.hosts || column.standalone_prefixes > 0 => Role::Addresses,
        _ if column.prefixes > column.hosts => Role::Address,
        _ => Role::Host,
    }
}

/// The role by the header's words, where the cells do not speak against it.
fn by_name(name: Option<Role>, column: &Features, has_storage: bool) -> Option<Role> {
    match name? {
        // A column called Hostname that holds none describes what the hosts are for.
        Role::Host | Role::Addresses if column.filled > 0 && column.hosts + column.prefixes == 0 => Some(Role::Purpose),
        Role::Size | Role::Frequency | Role::Setting | Role::Recommended | Role::ContentType => Some(Role::Purpose),
        Role::Storage | Role::ScaleUnit if !has_storage => Some(Role::Purpose),
        Role::Purpose if has_storage => Some(Role::ScaleUnit),
        role => Some(role),
    }
}

/// Columns whose words nobody knows: between the id and the addresses stand the category and the ExpressRoute flag.
fn positions(roles: &mut [Option<Role>], columns: &[Features]) {
    let (Some(id), Some(values)) = (
        roles.iter().position(|role| *role == Some(Role::Id)),
        roles.iter().position(|role| matches!(role, Some(Role::Addresses | Role::Host))),
    ) else {
        return;
    };
    if values < id + 3 {
        return;
    }
    let few_words = |column: &Features| column.sampled < 6 || column.distinct_starts <= 8;
    for (index, role) in [(values - 1, Role::ExpressRoute), (values - 2, Role::Category)] {
        if !roles.contains(&Some(role)) && roles[index].is_none() && few_words(&columns[index]) {
            roles[index] = Some(role);
        }
    }
}

/// A table of sizes: of transfers, or of settings.
fn sized(columns: &[Features], named: &[Option<Role>]) -> Option<Classified> {
    let size = columns.iter().position(|column| column.sizes > 0 && column.mostly(column.sizes + column.varies, 50))?;
    if size == 0 {
        return None;
    }
    let frequency =
        columns.iter().enumerate().position(|(index, column)| index > size && column.mostly(column.frequencies, 60));
    let says = |wanted: &[Role]| named.iter().flatten().any(|role| wanted.contains(role));
    let repeats =
        columns.get(size + 1).is_some_and(|column| column.sampled >= 4 && column.distinct_starts * 2 <= column.sampled);
    // A few words between the size and prose say how often; the details of a setting stand right beside its value.
    let beside_prose = columns.get(size + 1).is_some_and(|column| column.mostly(column.short, 90))
        && columns.get(size + 2).is_some_and(|column| column.sampled > 0 && !column.mostly(column.short, 50));
    let settings = says(&[Role::Setting, Role::Recommended]);
    let bandwidth =
        frequency.is_some() || (!settings && (repeats || beside_prose || says(&[Role::ContentType, Role::Frequency])));
    let mut roles = vec![None; columns.len()];
    roles[size] = Some(if bandwidth { Role::Size } else { Role::Recommended });
    roles[0] = Some(if bandwidth { Role::ContentType } else { Role::Setting });
    for (index, role) in roles.iter_mut().enumerate().skip(1).filter(|&(index, _)| index != size) {
        *role = Some(if bandwidth && index == frequency.unwrap_or(size + 1) { Role::Frequency } else { Role::Detail });
    }
    if !bandwidth && !settings && columns.len() < 3 {
        return None;
    }
    Some(Classified { kind: if bandwidth { TableKind::Bandwidth } else { TableKind::Settings }, roles })
}

fn is_prose(role: &Role) -> bool {
    matches!(role, Role::Purpose | Role::Detail | Role::Note | Role::Device | Role::Setting)
}

/// Whether the first body row names columns: its cells are text where the rows below have values.
fn first_row_is_header(table: &Table, inlines: &Inlines, columns: &[Features]) -> bool {
    let Some(row) = table.rows.first().filter(|_| table.rows.len() > 1) else { return false };
    let text = |index: usize| row.cells.get(index).map(|cell| inlines.text(&cell.inline).trim()).unwrap_or_default();
    let is_text = |index: usize| !text(index).is_empty() && first_value(text(index)).is_none();
    columns.iter().enumerate().filter(|(_, column)| column.is_values()).all(|(index, _)| is_text(index))
}

/// Marks and blanks that may stand before the first value of a line.
const OPENING: [char; 8] = ['\'', '"', '`', '‘', '“', '«', ' ', '\u{A0}'];

pub(super) enum FirstValue {
    Host,
    Prefix,
}

/// What a cell's text starts with, if that is a value.
pub(super) fn first_value(text: &str) -> Option<FirstValue> {
    let text = text.trim_start_matches(OPENING);
    let end = text.find([' ', '\n', ',', ';', '(', '（', '\u{A0}', '、', '，', '\'', '"', '`']).unwrap_or(text.len());
    let first = &text[..end];
    if first.is_empty()
        || !(first.contains(['.', ':', '。', '．', '٫'])
            || first.contains("@no__t")
            || (first == "#" && text.len() > 1))
    {
        return None;
    }
    if first.contains("@no__t") || first == "*." || first == "#" {
        return Some(FirstValue::Host);
    }
    let bare = without_particles(first.trim_end_matches(['.', ':', ',']));
    // `52.1.2.0から52.1.2.255まで`
    let head = bare.split(is_unspaced).next().unwrap_or_default();
    let bare = if head.is_ascii() && head.contains(['.', ':']) { head } else { bare };
    let address =
        bare.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(bare, |(address, _)| address);
    let range = bare
        .split_once(DASHES)
        .is_some_and(|(low, high)| CidrPrefix::read(low).is_ok() && CidrPrefix::read(high).is_ok());
    if range || CidrPrefix::read(bare).is_ok() || (address.contains('.') && CidrPrefix::read(address).is_ok()) {
        return Some(FirstValue::Prefix);
    }
    let bare = without_ending(bare).unwrap_or(bare);
    let after = match bare.find(":/") {
        Some(at) => bare[at..].trim_start_matches([':', '/']),
        None => bare,
    };
    if first.ends_with(':') && after == bare {
        let scheme = matches!(bare.to_ascii_lowercase().as_str(), "http" | "https");
        return (scheme && text[end..].trim_start().starts_with('/')).then_some(FirstValue::Host);
    }
    let name = &after[..path_start(after)];
    let name = name.split(':').next().unwrap_or_default();
    let glued = name.find("*.").filter(|&at| at > 0).map_or(name, |at| &name[..at]);
    let parsed = Host::parse(name).or_else(|| Host::parse(glued))?;
    let file = after == bare && looks_like_file(&parsed.host.name);
    (!file && Protocol::named(name).is_none()).then_some(FirstValue::Host)
}

/// Whether a line after the first starts with a prefix of its own.
fn has_standalone_prefix(text: &str) -> bool {
    text.split('\n').skip(1).map(|line| line.trim_start_matches(OPENING)).any(|line| {
        let starts = line.bytes().next().is_some_and(|byte| byte.is_ascii_hexdigit() || byte == b':');
        starts && matches!(first_value(line), Some(FirstValue::Prefix))
    })
}
