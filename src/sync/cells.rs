//! Cells of ports, sizes and closed words: the newest source's value in the words that the translation has for it.

use std::collections::BTreeMap;

use crate::extract::Page;
use crate::extract::facts::Recommended;
use crate::locale::{Role, Terms};
use crate::model::{PortRange, Size, SizeRange};
use crate::span::Span;

use super::rows::{Fact, Key, Rows, Ties};

/// Columns whose values are carried cell by cell.
pub(super) const ROLES: &[Role] = &[
    Role::Id,
    Role::Category,
    Role::ExpressRoute,
    Role::Protocol,
    Role::Port,
    Role::Size,
    Role::Frequency,
    Role::Recommended,
];

/// Whether two rows state the same in their columns of `role`. What one of two languages does not tell is no difference;
/// between two revisions of one language it is, and `strict` says so.
pub(super) fn is_same(role: Role, a: Fact<'_>, b: Fact<'_>, strict: bool) -> bool {
    fn known<T: PartialEq>(a: Option<T>, b: Option<T>, strict: bool) -> bool {
        if strict { a == b } else { a.is_none() || b.is_none() || a == b }
    }
    match (a, b) {
        (Fact::Set(a), Fact::Set(b)) => match role {
            Role::Id => a.id == b.id,
            Role::Category => known(a.category, b.category, strict) && known(a.required, b.required, strict),
            Role::ExpressRoute => known(a.express_route, b.express_route, strict),
            Role::Protocol => {
                let sorted = |set: &crate::extract::facts::EndpointSet| {
                    let mut names = set.protocols.clone();
                    names.sort_unstable();
                    names
                };
                sorted(a) == sorted(b)
            }
            Role::Port => {
                let all = |ports: &crate::model::Ports| {
                    let all = [&ports.tcp, &ports.udp, &ports.any];
                    let mut all: Vec<PortRange> = all.into_iter().flatten().copied().collect();
                    all.sort_unstable();
                    all.dedup();
                    all
                };
                if strict { a.ports == b.ports } else { all(&a.ports) == all(&b.ports) }
            }
            _ => true,
        },
        (Fact::Bandwidth(a), Fact::Bandwidth(b)) => match role {
            Role::Size => same_size(&a.size, &b.size, strict),
            Role::Frequency => {
                known(a.frequency.map(|of| of.rate), b.frequency.map(|of| of.rate), strict)
                    && known(
                        a.frequency.and_then(|of| of.max_per_period),
                        b.frequency.and_then(|of| of.max_per_period),
                        strict,
                    )
            }
            _ => true,
        },
        (Fact::Setting(a), Fact::Setting(b)) if role == Role::Recommended => match (&a.recommended, &b.recommended) {
            (Recommended::Size(a), Recommended::Size(b)) => same_size(a, b, strict),
            (Recommended::List(a), Recommended::List(b)) => !strict || a == b,
            _ => false,
        },
        _ => true,
    }
}

fn same_size(a: &SizeRange, b: &SizeRange, strict: bool) -> bool {
    let bounds = |size: &SizeRange| (size.min.map(Size::bytes), size.max.map(Size::bytes));
    bounds(a) == bounds(b) && (!strict || (a.varies, a.typical) == (b.varies, b.typical))
}

/// The cell of a row with this role: the `nth` of them.
pub(super) fn cell(page: &Page, key: Key, role: Role, nth: usize) -> Option<(usize, Span)> {
    let Key::Row(table, row) = key else { return None };
    let fact = page.tables.get(table)?;
    let column = (0..fact.roles.len()).filter(|&at| fact.roles[at] == Some(role)).nth(nth)?;
    fact.table.rows.get(row)?.cells.get(column).map(|cell| (fact.part, cell.span))
}

/// What the translation says for words of the base, learned from rows that say the same.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// Whole cells.
    cells: BTreeMap<(Role, String), String>,
    /// Lines of cells.
    lines: BTreeMap<(Role, String), String>,
    /// What stands before, between and after the numbers of a line.
    gaps: BTreeMap<(Where, String), String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Where {
    Before,
    Between,
    After,
    Alone,
}

impl Phrases {
    pub(super) fn learn(base: &Rows<'_>, target: &Rows<'_>, ties: &Ties) -> Self {
        let mut known = Self::default();
        for (&b, &t) in &ties.target {
            for &role in ROLES {
                let (ours, theirs) = (base.facts[&b], target.facts[&t]);
                let cells =
                    (0..).map_while(|nth| Some((cell(base.page, b, role, nth)?, cell(target.page, t, role, nth)?)));
                for (there, here) in cells.take(4).filter(|_| is_same(role, ours, theirs, false)) {
                    known.add(role, base.page.text(there.0, there.1), target.page.text(here.0, here.1));
                }
            }
        }
        known
    }

    fn add(&mut self, role: Role, ours: &str, theirs: &str) {
        self.cells.entry((role, spaced(ours))).or_insert_with(|| theirs.trim().to_owned());
        let (a, b) = (lines(ours), lines(theirs));
        if a.len() != b.len() {
            return;
        }
        for (ours, theirs) in a.into_iter().zip(b) {
            self.lines.entry((role, spaced(ours.text))).or_insert_with(|| theirs.text.to_owned());
            let (a, b) = (numbers(ours.text), numbers(theirs.text));
            let digits = |of: &Numbers<'_>| of.numbers.iter().map(|number| bare(number)).collect::<Vec<_>>();
            if digits(&a) == digits(&b) {
                for (at, (ours, theirs)) in a.gaps.iter().zip(&b.gaps).enumerate() {
                    let place = (a.place(at), spaced(ours));
                    self.gaps.entry(place).or_insert_with(|| (*theirs).to_owned());
                }
            }
        }
    }

    /// The cell `newest` as the translation would say it, where `base` became `target`; the best guess first.
    pub(super) fn render(&self, role: Role, base: &str, newest: &str, target: &str, terms: &Terms) -> Vec<String> {
        let mut found = Vec::new();
        found.extend(self.by_lines(role, base, newest, target, terms));
        found.extend(self.cells.get(&(role, spaced(newest))).cloned());
        let neutral = |word: &str| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            matches!(bare.to_ascii_uppercase().as_str(), "TCP" | "UDP" | "HTTP" | "HTTPS" | "BR")
        };
        let words = newest.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(char::is_alphabetic));
        if spaced(base) == spaced(target) || words.clone().all(neutral) {
            found.push(newest.trim().to_owned());
        }
        found.retain(|text| !text.contains(['\n', '\r']));
        found
    }

    fn by_lines(&self, role: Role, base: &str, newest: &str, target: &str, terms: &Terms) -> Option<String> {
        let (b, n, t) = (lines(base), lines(newest), lines(target));
        if b.len() != n.len() || n.len() != t.len() {
            return None;
        }
        let mut out = String::with_capacity(target.len());
        for ((b, n), t) in b.iter().zip(&n).zip(&t) {
            let said = if spaced(b.text) == spaced(n.text) { Some(t.text.to_owned()) } else { None };
            let said = said.or_else(|| self.by_numbers(b.text, n.text, t.text, terms));
            let said = said.or_else(|| self.lines.get(&(role, spaced(n.text))).cloned());
            out.push_str(&said?);
            out.push_str(t.end);
        }
        Some(out)
    }

    /// The line in which only numbers, or known words around them, are others.
    fn by_numbers(&self, base: &str, newest: &str, target: &str, terms: &Terms) -> Option<String> {
        let (b, n, t) = (numbers(base), numbers(newest), numbers(target));
        if n.numbers.is_empty() {
            return None;
        }
        let alike =
            b.gaps.len() == t.gaps.len() && b.numbers.iter().map(|x| bare(x)).eq(t.numbers.iter().map(|x| bare(x)));
        let mut out = String::new();
        for (at, gap) in n.gaps.iter().enumerate() {
            let same = alike && b.gaps.len() == n.gaps.len() && spaced(b.gaps[at]) == spaced(gap);
            let known = || self.gaps.get(&(n.place(at), spaced(gap))).map(String::as_str);
            let plain = || (!gap.contains(char::is_alphabetic)).then_some(*gap);
            let said = if same { Some(t.gaps[at]) } else { known().or_else(plain) };
            out.push_str(said?);
            if let Some(number) = n.numbers.get(at) {
                out.push_str(&in_locale(number, terms));
            }
        }
        Some(out)
    }
}

/// A line of a cell, and the break after it.
struct Line<'t> {
    text: &'t str,
    end: &'t str,
}

/// The lines of a cell.
fn lines(cell: &str) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    let mut rest = cell;
    while let Some(at) = rest.find("<br").or_else(|| rest.find("<BR")) {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        found.push(Line { text: &rest[..at], end: &rest[at..end] });
        rest = &rest[end..];
    }
    found.push(Line { text: rest, end: "" });
    found
}

/// A line taken apart: one more gap than there are numbers.
struct Numbers<'t> {
    gaps: Vec<&'t str>,
    numbers: Vec<&'t str>,
}

impl Numbers<'_> {
    fn place(&self, at: usize) -> Where {
        match (at == 0, at + 1 == self.gaps.len()) {
            (true, true) => Where::Alone,
            (true, false) => Where::Before,
            (false, true) => Where::After,
            (false, false) => Where::Between,
        }
    }
}

fn numbers(line: &str) -> Numbers<'_> {
    let mut found = Numbers { gaps: Vec::new(), numbers: Vec::new() };
    let (mut from, bytes) = (0, line.as_bytes());
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let mark =
            |at: usize| matches!(bytes.get(at), Some(b'.' | b',')) && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        while bytes.get(at).is_some_and(u8::is_ascii_digit) || mark(at) {
            at += 1;
        }
        found.gaps.push(&line[from..start]);
        found.numbers.push(&line[start..at]);
        from = at;
    }
    found.gaps.push(&line[from..]);
    found
}

/// A number of the source with the decimal mark of the translation.
fn in_locale(number: &str, terms: &Terms) -> String {
    match terms.decimal() {
        Some(',') => number
            .chars()
            .map(|c| match c {
                '.' => ',',
                ',' => '.',
                c => c,
            })
            .collect(),
        _ => number.to_owned(),
    }
}

fn bare(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// A text with its blanks made one.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_said_in_words_that_the_translation_has() {
        let mut known = Phrases::default();
        known.add(Role::Size, "5 GB to 30 GB", "5 Go à 30 Go");
        known.add(Role::Size, "15 MB", "15 Mo");
        known.add(Role::Frequency, "**Daily**<br />words", "**Quotidien**<br />mots");
        known.add(Role::Category, "Allow", "Autoriser");
        let terms = Terms::of(&crate::Locale::parse("fr-FR").unwrap());
        let say = |role, base: &str, newest: &str, target: &str| {
            known.render(role, base, newest, target, &terms).into_iter().next()
        };
        for (role, base, newest, target, expected) in [
            (Role::Size, "15 MB", "16 MB", "15 Mo", Some("16 Mo")),
            (Role::Size, "15 MB", "1 GB", "15 Mo", Some("1 Go")),
            (Role::Size, "15 MB", "15 MB to 20 MB", "15 Mo", None),
            (Role::Size, "15 MB", "15 GB to 20 GB", "15 Mo", Some("15 Go à 20 Go")),
            (Role::Size, "1.5 MB", "2.5 MB", "1,5 Mo", Some("2,5 Mo")),
            (Role::Port, "443 and 80", "443 and 81", "443 et 80", Some("443 et 81")),
            (Role::Port, "443", "443, 80", "443", Some("443, 80")),
            (Role::Port, "TCP: 443", "TCP: 443, 80", "TCP : 443", Some("TCP: 443, 80")),
            (Role::Category, "Default", "Allow", "Par défaut", Some("Autoriser")),
            (
                Role::Frequency,
                "**Monthly**<br>other",
                "**Daily**<br>other",
                "**Mensuel**<br/>autre",
                Some("**Quotidien**<br/>autre"),
            ),
            (Role::Category, "Default", "Optimize", "Par défaut", None),
        ] {
            assert_eq!(say(role, base, newest, target).as_deref(), expected, "{newest}");
        }
    }
}
