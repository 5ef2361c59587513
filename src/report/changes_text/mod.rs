//! Changes for people: grouped by who must act and how soon, with the values themselves.

mod body;
mod shown;

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::diff::{Actor, Change, Disposition, Severity};
use crate::printable::printable;
use crate::release::{Location, Release};

use body::Body;

/// How changes are written.
#[derive(Debug, Clone, Copy)]
pub struct ChangesText {
    /// Whether in colours.
    pub colour: bool,
    /// Columns of a line of values.
    pub width: usize,
    /// Whether changes of wording and writing are written too.
    pub all: bool,
}

/// The groups of records, in the order in which they are written.
const GROUPS: &[(Severity, &[Actor], &str)] = &[
    (Severity::Action, &[Actor::Firewall, Actor::Proxy], "To let through in firewalls and proxies"),
    (Severity::Action, &[Actor::Firewall], "To let through in firewalls"),
    (Severity::Action, &[Actor::Proxy], "To let through in proxies"),
    (Severity::Review, &[Actor::Firewall, Actor::Proxy], "To review in firewalls and proxies"),
    (Severity::Review, &[Actor::Firewall], "To review in firewalls"),
    (Severity::Review, &[Actor::Proxy], "To review in proxies"),
    (Severity::Review, &[Actor::None], "To review: sizes and how often"),
];

/// Records of which this many say the same are written once.
const ALIKE: usize = 3;

/// A colour of text.
#[derive(Debug, Clone, Copy)]
enum Colour {
    Bold,
    Green,
    Red,
    Faint,
}

/// A record, ready to be written.
#[derive(Debug)]
struct Entry {
    name: String,
    disposition: Disposition,
    at: Option<Location>,
    body: Vec<String>,
}

impl ChangesText {
    /// Writes the changes from `old` to `new`, called so.
    ///
    /// # Errors
    /// When the sink fails.
    pub fn write(
        &self,
        (old, old_name): (&Release, &str),
        (new, new_name): (&Release, &str),
        changes: &[Change],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let count = |severity: Severity| changes.iter().filter(|change| change.severity() == severity).count();
        let cosmetic = changes.iter().filter(|change| change.is_cosmetic()).count();
        let title = self.paint(Colour::Bold, &format!("{} → {}", printable(old_name), printable(new_name)));
        let mut text = String::new();
        // A string takes all text.
        let _ = match changes.is_empty() {
            true => writeln!(text, "{title}: no change"),
            false => writeln!(
                text,
                "{title}: {} to let through, {} to review, {} for information, {cosmetic} of wording",
                count(Severity::Action),
                count(Severity::Review),
                count(Severity::Info) - cosmetic,
            ),
        };
        let body = Body { style: *self, old, new };
        let mut group = |heading: &str, wanted: &dyn Fn(&Change) -> bool| {
            let entries: Vec<Entry> =
                changes.iter().filter(|change| wanted(change)).map(|one| body.entry(one)).collect();
            self.group(heading, &entries, &mut text);
        };
        for &(severity, actors, heading) in GROUPS {
            group(heading, &|change| change.severity() == severity && change.actors() == actors);
        }
        group("For information", &|change| change.severity() == Severity::Info && !change.is_cosmetic());
        if self.all {
            group("Wording and writing", &Change::is_cosmetic);
        } else if cosmetic > 0 {
            let _ = writeln!(text, "\n{cosmetic} of wording and writing not shown; --all shows them");
        }
        out.write_all(text.as_bytes())
    }

    fn group(&self, heading: &str, entries: &[Entry], text: &mut String) {
        if entries.is_empty() {
            return;
        }
        let _ = writeln!(text, "\n{} ({})", self.paint(Colour::Bold, heading), entries.len());
        let mut is_done = vec![false; entries.len()];
        for (at, entry) in entries.iter().enumerate() {
            if is_done[at] {
                continue;
            }
            let alike: Vec<usize> = (at..entries.len()).filter(|&other| entries[other].says_as(entry)).collect();
            if alike.len() < ALIKE {
                self.entry(entry, text);
                continue;
            }
            alike.iter().for_each(|&other| is_done[other] = true);
            let _ = writeln!(text, "  {} sets or rows, {}", alike.len(), sign(entry.disposition));
            entry.body.iter().for_each(|line| {
                let _ = writeln!(text, "    {line}");
            });
            let places = alike.iter().filter_map(|&other| entries[other].at.as_ref());
            let _ = writeln!(text, "    {}", self.paint(Colour::Faint, &lines(places)));
        }
    }

    fn entry(&self, entry: &Entry, text: &mut String) {
        let place = entry.at.as_ref().map(|at| format!("{}:{}", printable(&at.path), at.line)).unwrap_or_default();
        let place = self.paint(Colour::Faint, &place);
        let (name, sign) = (&entry.name, sign(entry.disposition));
        // A line says it all, mostly.
        let _ = match &entry.body[..] {
            [one] if one.chars().count() + name.chars().count() < self.width => {
                writeln!(text, "  {one}  – {name}, {sign}, {place}")
            }
            _ => writeln!(text, "  {name}, {sign}, {place}"),
        };
        if entry.body.len() != 1 || entry.body[0].chars().count() + name.chars().count() >= self.width {
            entry.body.iter().for_each(|line| {
                let _ = writeln!(text, "    {line}");
            });
        }
    }

    /// `text` in a colour, where colours are wanted.
    fn paint(&self, colour: Colour, text: &str) -> String {
        let code = match colour {
            Colour::Bold => 1,
            Colour::Green => 32,
            Colour::Red => 31,
            Colour::Faint => 2,
        };
        if self.colour && !text.is_empty() { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

impl Entry {
    /// Whether both say the same of two sets or rows.
    fn says_as(&self, other: &Self) -> bool {
        !self.body.is_empty() && self.body == other.body && self.disposition == other.disposition
    }
}

fn sign(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Add => "new",
        Disposition::Remove => "gone",
        Disposition::Change => "changed",
    }
}

/// Places, file by file: `page.md:18-20,24`.
fn lines<'l>(places: impl Iterator<Item = &'l Location>) -> String {
    let mut files: Vec<(String, Vec<(u32, u32)>)> = Vec::new();
    for at in places {
        let path = printable(&at.path);
        let known = match files.iter().position(|(known, _)| *known == path) {
            Some(known) => known,
            None => {
                files.push((path, Vec::new()));
                files.len() - 1
            }
        };
        let ranges = &mut files[known].1;
        match ranges.last_mut().filter(|(_, last)| *last + 1 == at.line) {
            Some((_, last)) => *last = at.line,
            None => ranges.push((at.line, at.line)),
        }
    }
    let range = |&(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}-{last}") };
    let file = |(path, ranges): &(String, Vec<(u32, u32)>)| {
        format!("{path}:{}", ranges.iter().map(range).collect::<Vec<_>>().join(","))
    };
    files.iter().map(file).collect::<Vec<_>>().join(" ")
}
