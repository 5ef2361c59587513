//! `consensus-outlier`: among the locales of one page, one says what no other says.
//!
//! Bad: 17 of 18 locales say 125 MB, one says 126 MB. Where the page they were translated from is known, the vote is a label
//! on the mismatch of the one; where it is not, or where all translations agree against it, the one alone is reported.
//!
//! What differs from the source is known by then, so that no value is compared again: who has the row and is not
//! reported says what the source says.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Arg, Diagnostic, Level, Meta, Votes};
use crate::extract::Page;
use crate::extract::facts::Recommended;
use crate::model::SizeRange;
use crate::span::Span;

use super::{PagePair, run_pair};

/// What the check is about.
pub const META: Meta = Meta {
    id: "consensus-outlier",
    summary: "one locale says what no other says",
    why: "The page was changed, or translated wrong, in that locale alone.",
    bad: "17 locales say 125 MB, and this one says 126 MB.",
    good: "All locales say 125 MB. Where the source says so too, the vote stands beside the mismatch.",
    level: Level::Warning,
    fix: None,
};

/// Fewest locales that outvote one.
const FEWEST: usize = 3;

/// A row of a translation, by the row of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    part: usize,
    span: Span,
    /// What it states of all that a page can leave out without a difference, a bit for each [`Topic`].
    states: u8,
}

/// A page of a group that votes.
#[derive(Debug)]
pub struct Voter<'p> {
    /// The page.
    pub page: &'p Page,
    /// The page it was judged by.
    pub source: Option<&'p Page>,
    /// What was found in it.
    pub found: &'p mut Vec<Diagnostic>,
}

/// What pages can disagree on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    Size = 1,
    Frequency = 2,
    Category = 4,
    Required = 8,
    Ports,
    Protocols,
    Id,
    Host,
    Address,
    /// A host or prefix that the source lacks.
    Extra,
    Row,
    Table,
}

impl Topic {
    fn of(check: &str) -> Option<Self> {
        Some(match check {
            "size-mismatch" | "unit-mismatch" => Self::Size,
            "frequency-mismatch" => Self::Frequency,
            "category-mismatch" => Self::Category,
            "required-mismatch" => Self::Required,
            "port-mismatch" => Self::Ports,
            "protocol-mismatch" => Self::Protocols,
            "altered-id" => Self::Id,
            "missing-host" | "mangled-host" | "lost-wildcard" | "translated-placeholder" => Self::Host,
            "missing-address" => Self::Address,
            "extra-host" | "extra-address" => Self::Extra,
            "missing-row" => Self::Row,
            "missing-table" => Self::Table,
            _ => return None,
        })
    }

    /// Whether a row can leave it out, or say it in unknown words, without a difference: then it has no vote.
    fn can_be_left_out(self) -> bool {
        matches!(self, Self::Size | Self::Frequency | Self::Category | Self::Required)
    }

    /// Whether all translations may be right against their source. Ids and names are what machine translation damages in
    /// the same way in all languages.
    fn is_trusted(self) -> bool {
        self.can_be_left_out() || matches!(self, Self::Ports | Self::Address | Self::Extra)
    }
}

/// A question: topic, place on the source page, and the value that the source lacks.
type Key = (Topic, usize, Span, Option<String>);

/// Who answers a question otherwise than the source: number of the voter and of the diagnostic.
type Against = Vec<(usize, usize)>;

/// The rows of the translation of `pair` by those of its source, sorted.
fn rows(pair: &PagePair<'_>) -> Vec<Row> {
    let bit = |states: bool, topic: Topic| if states { topic as u8 } else { 0 };
    let stated = |size: &SizeRange| bit(size.min.is_some() || size.max.is_some(), Topic::Size);
    let cells = |table: usize, row: usize| {
        pair.source
            .tables
            .get(table)
            .and_then(|table| table.table.rows.get(row))
            .map_or(Span::default(), |row| row.span)
    };
    let sets = pair.sets.iter().map(|(source, target)| Row {
        part: source.part,
        span: source.span,
        states: bit(target.category.is_some(), Topic::Category) | bit(target.required.is_some(), Topic::Required),
    });
    let bandwidth = pair.bandwidth.iter().map(|(source, target)| Row {
        part: source.part,
        span: cells(source.table, source.row),
        states: stated(&target.size) | bit(target.frequency.is_some(), Topic::Frequency),
    });
    let settings = pair.settings.iter().map(|(source, target)| Row {
        part: source.part,
        span: cells(source.table, source.row),
        states: if let Recommended::Size(size) = &target.recommended { stated(size) } else { 0 },
    });
    let mut rows: Vec<Row> = sets.chain(bandwidth).chain(settings).collect();
    rows.sort_unstable();
    rows
}

/// Puts what was found in the locales of one page to the vote.
pub fn vote(voters: &mut [Voter<'_>]) {
    let mut by_source: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (number, voter) in voters.iter().enumerate() {
        if let Some(file) = voter.source.map(|source| &source.parts[0].file) {
            by_source.entry((&file.path, &file.sha256)).or_default().push(number);
        }
    }
    let groups: Vec<Vec<usize>> = by_source.into_values().filter(|group| group.len() >= FEWEST).collect();
    for group in groups {
        beside_source(voters, &group);
    }
    let alone = |voter: &Voter<'_>| voter.source.is_none() && voter.page.translated;
    let group: Vec<usize> = (0..voters.len()).filter(|&number| alone(&voters[number])).collect();
    if group.len() > FEWEST {
        without_source(voters, &group);
    }
}

/// The vote of translations of one source.
fn beside_source(voters: &mut [Voter<'_>], group: &[usize]) {
    let found = group.iter().map(|&number| (number, voters[number].found.as_slice()));
    let questions = questions(found);
    if questions.is_empty() {
        return;
    }
    let pair = |number: &usize| voters[*number].source.map(|source| PagePair::new(source, voters[*number].page));
    let rows: Vec<(usize, Vec<Row>)> =
        group.iter().filter_map(|number| Some((*number, rows(&pair(number)?)))).collect();
    let file = |page: &Page| page.parts[0].file.sha256.clone();
    let sources = voters[group[0]].source.map(file);
    let source = voters.iter().position(|voter| !voter.page.translated && Some(file(voter.page)) == sources);
    let mut outvoted: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (key, against) in &questions {
        let agreeing = rows.iter().filter(|(number, rows)| agrees(key, rows, *number, against)).count();
        let dissenting = distinct(against);
        let of = agreeing + dissenting + 1;
        let first = &voters[against[0].0].found[against[0].1];
        let united = || against.iter().all(|&(voter, at)| voters[voter].found[at].actual == first.actual);
        let states = first.actual.is_some() || key.0 == Topic::Extra;
        if let Some(source) = source.filter(|_| agreeing == 0 && dissenting >= FEWEST && key.0.is_trusted())
            && states
            && united()
            && !is_damage(key, &questions)
        {
            let outlier = reversed(key, first, dissenting, of);
            voters[source].found.push(outlier);
            outvoted.extend(against);
        } else if agreeing + 1 >= FEWEST && (agreeing + 1) * 4 >= of * 3 {
            for &(voter, at) in against {
                let found = &mut voters[voter].found[at];
                found.votes = Some(Votes { agreeing: agreeing + 1, of, value: found.expected.clone() });
            }
        }
    }
    for &number in group {
        let mut at = 0..;
        voters[number].found.retain(|_| at.next().is_none_or(|at| !outvoted.contains(&(number, at))));
    }
    if let Some(source) = source {
        voters[source].found.sort_by_key(|found| (found.part, found.span.start, found.meta.id));
    }
}

/// The vote of translations whose source nobody knows: beside the one with most rows, which is no better than the others.
fn without_source(voters: &mut [Voter<'_>], group: &[usize]) {
    let size = |page: &Page| page.sets.len() + page.bandwidth.len() + page.settings.len();
    let Some(&first) = group.iter().rev().max_by_key(|&&number| size(voters[number].page)) else { return };
    let mut compared: Vec<(usize, Vec<Row>, Vec<Diagnostic>)> = Vec::with_capacity(group.len());
    for &number in group.iter().filter(|&&number| number != first) {
        let pair = PagePair::new(voters[first].page, voters[number].page);
        if pair.is_counterpart() {
            compared.push((number, rows(&pair), run_pair(&pair)));
        }
    }
    let questions = questions(compared.iter().enumerate().map(|(at, (_, _, found))| (at, found.as_slice())));
    for (key, against) in &questions {
        let agreeing = compared.iter().enumerate().filter(|(at, (_, rows, _))| agrees(key, rows, *at, against)).count();
        let dissenting = distinct(against);
        let of = agreeing + dissenting + 1;
        let said = |&(at, number): &(usize, usize)| &compared[at].2[number];
        let found = said(&against[0]);
        if dissenting == 1 && agreeing + 1 >= FEWEST {
            report(voters[compared[against[0].0].0].found, outlier(key, found, agreeing + 1, of));
        } else if agreeing == 0 && dissenting >= FEWEST && against.iter().all(|one| said(one).actual == found.actual) {
            report(voters[first].found, reversed(key, found, dissenting, of));
        }
    }
}

/// Adds `outlier`, unless something is known to be wrong with that value already.
fn report(found: &mut Vec<Diagnostic>, outlier: Diagnostic) {
    let touches = |other: &Diagnostic| {
        other.part == outlier.part && other.span.start < outlier.span.end && outlier.span.start < other.span.end
    };
    if !found.iter().any(touches) {
        found.push(outlier);
        found.sort_by_key(|found| (found.part, found.span.start, found.meta.id));
    }
}

/// What the pages disagree on, and who says otherwise than their source.
fn questions<'d>(found: impl Iterator<Item = (usize, &'d [Diagnostic])>) -> BTreeMap<Key, Against> {
    let mut questions: BTreeMap<Key, Against> = BTreeMap::new();
    for (voter, found) in found {
        for (number, diagnostic) in found.iter().enumerate() {
            let place = Topic::of(diagnostic.meta.id).zip(diagnostic.counterpart);
            let Some((topic, (part, span))) = place else { continue };
            let value = match diagnostic.args.first() {
                Some((_, Arg::Text(value))) if topic == Topic::Extra => Some(value.clone()),
                _ => None,
            };
            questions.entry((topic, part, span, value)).or_default().push((voter, number));
        }
    }
    questions
}

/// How many voters are among `against`, which is in their order.
fn distinct(against: &Against) -> usize {
    against.chunk_by(|a, b| a.0 == b.0).count()
}

/// Whether the voter `number` with these rows says what the source says.
fn agrees(key: &Key, rows: &[Row], number: usize, against: &Against) -> bool {
    let &(topic, part, span, _) = key;
    let at = against.partition_point(|&(voter, _)| voter < number);
    if against.get(at).is_some_and(|&(voter, _)| voter == number) {
        return false;
    }
    if topic == Topic::Table {
        let next = rows.partition_point(|row| (row.part, row.span.start) < (part, span.start));
        return rows.get(next).is_some_and(|row| row.part == part && span.contains(row.span));
    }
    row_at(rows, part, span).is_some_and(|row| !topic.can_be_left_out() || row.states & topic as u8 != 0)
}

/// The row that holds `span` of the source page.
fn row_at(rows: &[Row], part: usize, span: Span) -> Option<&Row> {
    let next = rows.partition_point(|row| (row.part, row.span.start) <= (part, span.start));
    let row = rows.get(next.checked_sub(1)?)?;
    (row.part == part && row.span.contains(span)).then_some(row)
}

/// Whether a value that all translations have and the source lacks is what became of another one of the same row.
fn is_damage(key: &Key, questions: &BTreeMap<Key, Against>) -> bool {
    let &(topic, part, span, _) = key;
    let from = |topic| (topic, part, Span { start: span.start, end: span.start }, None);
    let lacks = |topic| {
        let mut later = questions.range(from(topic)..).take_while(|((of, ..), _)| *of == topic);
        later.next().is_some_and(|(&(_, other, place, _), _)| other == part && span.contains(place))
    };
    topic == Topic::Extra && (lacks(Topic::Host) || lacks(Topic::Address))
}

/// What is said of a page that differs alone in `found`.
fn outlier(key: &Key, found: &Diagnostic, agreeing: usize, of: usize) -> Diagnostic {
    said(Diagnostic::new(&META, found.part, found.span), key, [&found.expected, &found.actual], agreeing, of)
}

/// What is said of the page that all others differ from, as `found` does.
fn reversed(key: &Key, found: &Diagnostic, agreeing: usize, of: usize) -> Diagnostic {
    let diagnostic = Diagnostic::new(&META, key.1, key.2);
    match (key.0, &key.3) {
        (Topic::Extra, Some(value)) => {
            counted(diagnostic.id("consensus-outlier-missing"), agreeing, of).arg("value", value).expected(value)
        }
        (Topic::Row | Topic::Table, _) => counted(diagnostic.id("consensus-outlier-only-row"), agreeing, of),
        (Topic::Host | Topic::Address, _) if found.actual.is_none() => {
            let value = found.expected.clone().unwrap_or_default();
            counted(diagnostic.id("consensus-outlier-only"), agreeing, of).arg("value", &value).actual(value)
        }
        _ => said(diagnostic, key, [&found.actual, &found.expected], agreeing, of),
    }
}

fn said(
    diagnostic: Diagnostic,
    key: &Key,
    [value, actual]: [&Option<String>; 2],
    agreeing: usize,
    of: usize,
) -> Diagnostic {
    let value = value.clone().unwrap_or_default();
    match (key.0, &key.3, actual) {
        (Topic::Extra, Some(value), _) => {
            counted(diagnostic.id("consensus-outlier-only"), agreeing, of).arg("value", value).actual(value)
        }
        (Topic::Row | Topic::Table, ..) => counted(diagnostic.id("consensus-outlier-row"), agreeing, of),
        (_, _, None) => {
            counted(diagnostic.id("consensus-outlier-missing"), agreeing, of).arg("value", &value).expected(value)
        }
        (_, _, Some(actual)) => {
            counted(diagnostic, agreeing, of).arg("value", &value).arg("actual", actual).values(actual, value)
        }
    }
}

fn counted(diagnostic: Diagnostic, agreeing: usize, of: usize) -> Diagnostic {
    diagnostic.count("agreeing", agreeing).count("of", of)
}
