//! `tafel check`.

use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;

use crate::check::{self, Form, PagePair, ignore};
use crate::diagnostic::{Diagnostic, Level};
use crate::extract::{self, Page};
use crate::fix::Allowed;
use crate::message::Catalog;
use crate::model::Date;
use crate::report::baseline::Findings;
use crate::report::json_v1::{self, PageReport};
use crate::report::sarif::{self, PageResults};
use crate::report::{Human, Scorecard, github, junit};
use crate::source::{self, Input};
use crate::{Error, Locale};

use super::Status;
use super::args::{Check, FailLevel, Messages, MinLevel, ReportFormat};
use super::baseline::Known;
use super::beside;
use super::judge::{Checked, Source, vote};
use super::mend;
use super::naming::{from_here, patched};
use super::newest::Repositories;
use super::output::{self, Output};
use super::pages::{self, Reader, Unreadable};
use super::rounds::rounds;
use super::sources::{Place, SourcePage, Sources};
use super::standing::Standing;
use super::terminal;

/// What became of one page.
struct Done {
    /// What the report says of it, or the patch.
    report: Vec<u8>,
    card: Scorecard,
    locale: Locale,
    /// What is to be said of it beside.
    remark: Option<String>,
    /// The same for the formats that are one document.
    json: Option<PageReport>,
    sarif: Option<PageResults>,
    /// What a new baseline has of it.
    findings: Option<(String, Findings)>,
}

/// What all pages of a run are checked with.
pub(super) struct Checker<'o> {
    pub(super) options: &'o Check,
    pub(super) reader: Reader,
    pub(super) repositories: Repositories,
    human: Human,
    /// The day that ignores are judged by.
    today: Date,
    known: Known,
}

pub(super) fn run(
    options: &Check,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    let reader = Reader::new(&options.paths, options.locale.clone(), options.max_page_bytes, false)?;
    let mut inputs = reader.pages_of_docsets(source::find(&options.paths)?);
    if inputs.is_empty() {
        return Err(Error::no_input(&options.paths));
    }
    for path in options.source.iter().chain(&options.newest) {
        path.metadata().map_err(|source| Error::Read { path: path.clone(), source })?;
    }
    let pool = pages::pool(inputs.len() > 1, options.jobs)?;
    if let Some(pool) = &pool {
        inputs = pool.install(|| reader.without_included(inputs));
    }
    if inputs.len() > 1
        && let Some(path) = options.source.iter().chain(&options.newest).find(|path| path.is_file())
    {
        return Err(Error::OneSource { path: path.clone(), found: inputs.len() });
    }
    output::is_apart(options.output.as_deref(), &inputs)?;
    if (options.fix || options.unsafe_fixes)
        && !options.diff
        && inputs.iter().any(|input| matches!(input, Input::Stdin))
    {
        return Err(Error::FixedStdin);
    }
    let to_terminal = options.output.is_none() && std::io::stdout().is_terminal();
    let human = terminal::human(messages, to_terminal);
    let repositories = Repositories::new(options.max_page_bytes);
    let today = options.today.unwrap_or_else(today);
    let known = Known::of(options, &reader.docset())?;
    let checker = Checker { options, reader, repositories, human, today, known };
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    if options.format == ReportFormat::Junit {
        output.write_all(junit::BEGIN).map_err(|err| output.failure(err))?;
    }
    let bar = terminal::progress(inputs.len(), messages.quiet || pool.is_none());
    let mut cards: BTreeMap<Locale, Scorecard> = BTreeMap::new();
    let mut documents: Vec<PageReport> = Vec::new();
    let mut results: Vec<PageResults> = Vec::new();
    let mut findings: Vec<(String, Findings)> = Vec::new();
    let (mut unreadable, mut incomplete) = (false, false);
    let mut reported = false;
    for round in rounds(inputs) {
        let sources = Sources::default();
        let done: Vec<Result<Done, Failure>> = match &pool {
            Some(pool) => pool.install(|| {
                let mut checked: Vec<_> = round.inputs.par_iter().map(|input| checker.check(input, &sources)).collect();
                vote(&round, &mut checked);
                let checked = checked.into_par_iter().zip(&round.inputs);
                checked.map(|(page, input)| checker.report(input, page?, &sources)).collect()
            }),
            None => {
                let one = |input| checker.report(input, checker.check(input, &sources)?, &sources);
                round.inputs.iter().map(one).collect()
            }
        };
        for page in done {
            let page = match page {
                Ok(page) => page,
                Err(Failure::Stop(err)) => return Err(err),
                Err(Failure::Unchecked(err)) => {
                    incomplete = true;
                    bar.suspend(|| super::report_failure(&err, stderr));
                    continue;
                }
                Err(Failure::Unreadable(Unreadable { path, reason })) => {
                    unreadable = true;
                    let path = Human::printable(&path);
                    bar.suspend(|| writeln!(stderr, "error[unreadable-page]: {path} {reason}")).ok();
                    continue;
                }
            };
            if let Some(remark) = page.remark.filter(|_| !messages.quiet) {
                bar.suspend(|| writeln!(stderr, "note: {}", Human::printable(&remark))).ok();
            }
            cards.entry(page.locale).or_default().add(page.card);
            documents.extend(page.json);
            results.extend(page.sarif);
            findings.extend(page.findings);
            if page.report.is_empty() {
                continue;
            }
            let apart = reported && options.format == ReportFormat::Human && !options.diff;
            let blank: &[u8] = if apart { b"\n" } else { b"" };
            output.write_all(&[blank, &page.report].concat()).map_err(|err| output.failure(err))?;
            reported = true;
        }
        bar.inc(round.inputs.len() as u64);
    }
    bar.finish_and_clear();
    let written = match options.format {
        _ if options.diff => Ok(()),
        ReportFormat::Json => {
            let docset = checker.reader.docset();
            json_v1::write(docset.name.as_deref(), &docset.instance, &documents, &cards, &mut output)
        }
        ReportFormat::Sarif => sarif::write(&results, !incomplete && !unreadable, &mut output),
        ReportFormat::Junit => output.write_all(junit::END),
        ReportFormat::Human | ReportFormat::Github => Ok(()),
    };
    written.map_err(|err| output.failure(err))?;
    output.finish()?;
    // A page that is not in it would have no known findings.
    if !incomplete && !unreadable {
        checker.known.finish(findings)?;
    }
    if !messages.quiet {
        write_cards(&cards, reported, terminal::catalog(messages), stderr);
    }
    Ok(if incomplete {
        Status::Incomplete
    } else if unreadable || cards.values().any(|card| fails(card, options.fail_level)) {
        Status::Findings
    } else {
        Status::Clean
    })
}

/// The day by the clock of the system, in Greenwich.
fn today() -> Date {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Date::after_epoch(since.as_secs() / (24 * 60 * 60))
}

/// The closing lines, one for each locale. Nothing is left to tell it to if standard error is gone.
fn write_cards(cards: &BTreeMap<Locale, Scorecard>, reported: bool, catalog: &Catalog, stderr: &mut dyn Write) {
    let width = cards.keys().map(|locale| locale.as_str().len()).max().unwrap_or_default();
    if reported {
        let _ = writeln!(stderr);
    }
    for (locale, card) in cards {
        let _ = writeln!(stderr, "{:width$}  {}", locale.as_str(), card.said(catalog));
    }
}

fn fails(card: &Scorecard, limit: FailLevel) -> bool {
    let counts = [(Level::Error, card.errors), (Level::Warning, card.warnings), (Level::Note, card.notes)];
    counts.into_iter().any(|(level, count)| count > 0 && fails_at(level, limit))
}

/// Whether a finding of this level makes the run fail.
fn fails_at(level: Level, limit: FailLevel) -> bool {
    match limit {
        FailLevel::Error => level == Level::Error,
        FailLevel::Warning => level <= Level::Warning,
        FailLevel::Note => true,
        FailLevel::Never => false,
    }
}

/// Why a page was not checked.
pub(super) enum Failure {
    /// The run goes on without it.
    Unreadable(Unreadable),
    /// Its source is none: the run goes on without it.
    Unchecked(Error),
    /// The run ends.
    Stop(Error),
}

impl Checker<'_> {
    fn check(&self, input: &Input, sources: &Sources) -> Result<Checked, Failure> {
        let page = self.reader.page(input).map_err(Failure::Unreadable)?;
        let source = self.source(input, &page, sources).map_err(|err| match err {
            // A page that was found, rather than named, does not end the run.
            Failure::Stop(err) if matches!(input, Input::File { walked: true, .. }) => Failure::Unchecked(err),
            err => err,
        })?;
        let source = match source {
            Some(source) => Source::Page(source),
            None if page.translated && page.is_side_by_side() => Source::OtherHalf,
            None => Source::None,
        };
        let allowed = self.allowed(input);
        let before = self.options.diff.then(|| page.parts[0].file.clone());
        let find = |page: &Page| self.find(input, page, &source);
        let fixable = |page: &Page, found: &[Diagnostic]| {
            let mut fixable = found.to_vec();
            self.settle(input, page, &mut fixable);
            fixable.retain(|found| found.ignored.is_none());
            fixable
        };
        let mended = mend::mend(&self.reader, input, page, allowed, find, fixable).map_err(Failure::Unreadable)?;
        Ok(Checked { mended, source, before })
    }

    /// Says what was found.
    fn report(&self, input: &Input, checked: Checked, sources: &Sources) -> Result<Done, Failure> {
        let Checked { mut mended, source, before } = checked;
        let source = source.page().or(mended.other_half.as_ref());
        let mut standing = match source {
            Some(source) if !self.options.diff => self.standing(input, &mended.page, source, sources)?,
            _ => Standing::default(),
        };
        mended.left.append(&mut standing.found);
        let ran = |form| match form {
            Form::Page => true,
            Form::Pair => source.is_some(),
            Form::Stale => standing.is_known,
            // Whether the other locales are there is another run's matter.
            Form::Locales => false,
        };
        ignore::apply(&mended.page, source, ran, Some(self.today), &mut mended.left);
        self.settle(input, &mended.page, &mut mended.left);
        let (gone, findings) = match &self.known {
            Known::None => (0, None),
            known => known.mark(self.reader.name(input), &mended.page, &mut mended.left),
        };
        let file = &mended.page.parts[0].file;
        let mut report = Vec::new();
        let (mut json, mut sarif) = (None, None);
        if self.options.diff {
            if let Some(before) = before.filter(|_| mended.applied > 0) {
                report.extend(mend::patch(&patched(input), &before, file));
            }
        } else {
            if let Input::File { path, .. } = input
                && mended.applied > 0
            {
                mend::write(path, &mended.page).map_err(Failure::Stop)?;
            }
            // A vector takes all bytes.
            let _ = match self.options.format {
                ReportFormat::Human => self.human.write_all(&mended.page, source, &mended.left, &mut report),
                ReportFormat::Json => {
                    json = PageReport::new(&mended.page, source, &mended.left).ok();
                    Ok(())
                }
                ReportFormat::Sarif => {
                    sarif = PageResults::new(&mended.page, source, &mended.left, &|path| from_here(input, path)).ok();
                    Ok(())
                }
                ReportFormat::Junit => {
                    let fails = |found: &Diagnostic| found.counts() && fails_at(found.level, self.options.fail_level);
                    junit::write(&mended.page, &mended.left, fails, &mut report)
                }
                ReportFormat::Github => {
                    github::write(&mended.page, &mended.left, &|path| from_here(input, path), &mut report)
                }
            };
        }
        let has_source = source.is_some() || !mended.page.translated;
        let card = Scorecard::of(&mended.left, has_source, mended.applied, standing.behind);
        let card = Scorecard { gone, ..card };
        Ok(Done { report, card, locale: mended.page.locale.clone(), remark: standing.remark, json, sarif, findings })
    }

    /// What is found on `page`, and its other half where it was judged by that.
    fn find(&self, input: &Input, page: &Page, source: &Source) -> (Option<Page>, Vec<Diagnostic>) {
        let (other_half, mut found) = match source {
            Source::None => (None, check::run_page(page)),
            Source::Page(source) => (None, check::run_beside(&PagePair::new(&source.page, page), || source.found())),
            Source::OtherHalf => {
                let includer = self.reader.includer(input);
                let (half, found) = check::run_halves(page, |locale| extract::other_half(page, locale, &includer));
                (Some(half), found)
            }
        };
        ignore::mark(page, Some(self.today), &mut found);
        (other_half, found)
    }

    /// Leaves what is to be reported, at the levels that the docset sets.
    fn settle(&self, input: &Input, page: &Page, found: &mut Vec<Diagnostic>) {
        self.reader.settle(input, page, found);
        found.retain(|found| self.reports(found));
    }

    /// The fixes that are applied to this page: none to a file that a link outside the docset leads to.
    fn allowed(&self, input: &Input) -> Option<Allowed> {
        let options = self.options;
        let inside = match input {
            Input::File { path, walked: true, .. } => self.reader.is_inside(path),
            _ => true,
        };
        match (options.fix || options.diff, options.unsafe_fixes) {
            _ if !inside => None,
            (_, true) => Some(Allowed::Unsafe),
            (true, false) => Some(Allowed::Safe),
            (false, false) => None,
        }
    }

    fn reports(&self, found: &Diagnostic) -> bool {
        let options = self.options;
        let level = match options.min_level {
            MinLevel::Error => Level::Error,
            MinLevel::Warning => Level::Warning,
            MinLevel::Note => Level::Note,
        };
        let named = |ids: &[String]| ids.iter().any(|id| id == found.meta.id);
        found.level <= level && (options.only.is_empty() || named(&options.only)) && !named(&options.except)
    }

    /// The page that `target` was translated from, where one is named or found.
    fn source(&self, input: &Input, target: &Page, sources: &Sources) -> Result<Option<Arc<SourcePage>>, Failure> {
        let source = match self.source_path(input, target) {
            Some(path) => beside::page(&self.reader, &path, input, target, sources),
            None => {
                if let (Some(named), Input::File { walked: false, .. }) = (&self.options.source, input) {
                    let source_page = named.to_string_lossy().into_owned();
                    let target = target.parts[0].file.path.clone();
                    let reason = "no page in it has that name".to_owned();
                    return Err(Failure::Stop(Error::NoCounterpart { source_page, target, reason }));
                }
                let Some(at) = beside::commit(&self.reader, input, target) else { return Ok(None) };
                let source = sources.get(Place::Commit(at.clone()), || self.repositories.page(&at));
                source.map_err(|err| beside::not_read(err, target))
            }
        };
        let checked = source.and_then(|source| beside::counterpart(&self.reader, source, input, target));
        checked.map(Some).map_err(Failure::Stop)
    }

    pub(super) fn source_path(&self, input: &Input, target: &Page) -> Option<PathBuf> {
        match (&self.options.source, input) {
            (Some(named), _) => beside::named_for(named, input),
            (None, Input::File { path, .. }) if target.translated => {
                beside::path_of_source(path, &self.reader.source_locale(path))
            }
            (None, _) => None,
        }
    }
}
