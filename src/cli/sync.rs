//! `tafel sync`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::extract::Page;
use crate::message::Catalog;
use crate::report::Human;
use crate::source::{self, Input, encode};
use crate::sync::{ChangeKind, Prune, Reason, Revisions, Synced, sync};
use crate::{Error, Locale};

use super::Status;
use super::args::{Messages, Sync};
use super::beside;
use super::extract::BATCH;
use super::mend;
use super::naming::patched;
use super::newest::Repositories;
use super::pages::{self, Reader, Unreadable};
use super::sources::{Place, SourcePage, Sources};
use super::terminal;

/// Why a page was not synced.
enum Failure {
    /// The file cannot be read.
    Unreadable(Unreadable),
    /// One of its sources cannot be read, or it cannot be written.
    Error(Error),
}

/// What came of one page.
struct Done {
    /// What is printed of it: the summary, or the patch.
    text: Vec<u8>,
    /// What is left, where the patch is what is printed.
    aside: String,
    totals: Totals,
}

/// What was done and left, counted.
#[derive(Debug, Default)]
struct Totals {
    pages: usize,
    changed: usize,
    changes: BTreeMap<ChangeKind, usize>,
    left: BTreeMap<Reason, usize>,
}

struct Syncer<'o> {
    options: &'o Sync,
    reader: Reader,
    repositories: Repositories,
    catalog: &'static Catalog,
}

pub(super) fn run(
    options: &Sync,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    let reader = Reader::new(&options.paths, options.locale.clone(), options.max_page_bytes, false)?;
    let mut inputs = reader.pages_of_docsets(source::find(&options.paths)?);
    if inputs.is_empty() {
        return Err(Error::no_input(&options.paths));
    }
    for path in [&options.base, &options.source].into_iter().flatten() {
        let kind = path.metadata().map_err(|source| Error::Read { path: path.clone(), source })?;
        if kind.is_file() && inputs.len() > 1 {
            return Err(Error::OneSource { path: path.clone(), found: inputs.len() });
        }
    }
    let pool = pages::pool(inputs.len() > 1, options.jobs)?;
    if let Some(pool) = &pool {
        inputs = pool.install(|| reader.without_included(inputs));
    }
    let (quiet, catalog) = (messages.quiet, terminal::catalog(messages));
    let repositories = Repositories::new(options.max_page_bytes);
    let syncer = Syncer { options, reader, repositories, catalog };
    let bar = terminal::progress(inputs.len(), quiet || pool.is_none());
    let (mut totals, mut incomplete, mut unreadable) = (Totals::default(), false, false);
    for batch in inputs.chunks(BATCH) {
        let sources = Sources::default();
        let done: Vec<Result<Option<Done>, Failure>> = match &pool {
            Some(pool) => pool.install(|| batch.par_iter().map(|input| syncer.sync(input, &sources)).collect()),
            None => batch.iter().map(|input| syncer.sync(input, &sources)).collect(),
        };
        for (input, page) in batch.iter().zip(done) {
            match page {
                Ok(Some(done)) => {
                    totals.add(&done.totals);
                    if options.diff || !quiet {
                        stdout.write_all(&done.text).map_err(super::cannot_print)?;
                    }
                    if !quiet {
                        // Nothing is left to tell it to if standard error is gone.
                        bar.suspend(|| stderr.write_all(done.aside.as_bytes())).ok();
                    }
                }
                Ok(None) => {}
                Err(Failure::Unreadable(Unreadable { path, reason })) => {
                    unreadable = true;
                    let path = Human::printable(&path);
                    bar.suspend(|| writeln!(stderr, "error[unreadable-page]: {path} {reason}")).ok();
                }
                Err(Failure::Error(err)) if matches!(input, Input::File { walked: true, .. }) => {
                    incomplete = true;
                    bar.suspend(|| super::report_failure(&err, stderr));
                }
                Err(Failure::Error(err)) => return Err(err),
            }
        }
        bar.inc(batch.len() as u64);
    }
    bar.finish_and_clear();
    if !quiet {
        // As above.
        let _ = writeln!(stderr, "{}", totals.line());
    }
    Ok(if incomplete {
        Status::Incomplete
    } else if unreadable || !totals.left.is_empty() {
        Status::Findings
    } else {
        Status::Clean
    })
}

impl Syncer<'_> {
    /// Syncs one page; `None` for one that is no translation.
    fn sync(&self, input: &Input, sources: &Sources) -> Result<Option<Done>, Failure> {
        let Input::File { path, walked, shown } = input else {
            return Err(not_synced("stdin", "it has no place to be written to; name a file"));
        };
        let target = self.reader.page(input).map_err(Failure::Unreadable)?;
        let options = self.options;
        let real = path.canonicalize().unwrap_or_else(|_| path.clone());
        let stated =
            target.matter.locale.is_some() || Locale::from_path(&real.to_string_lossy().replace('\\', "/")).is_some();
        if !target.translated && (options.base.is_none() || (*walked && stated)) {
            let reason = "it is in the source locale; --base names the page it was translated from";
            return if *walked { Ok(None) } else { Err(not_synced(shown, reason)) };
        }
        if *walked && !self.reader.is_inside(path) {
            return Err(not_synced(shown, "the file lies outside the folder"));
        }
        let Some(base) = self.base(input, &target, sources)? else {
            let reason = "the page it was translated from is not known; --base names it, or ms.sourcegitcommit in the \
                          header and source-repository in tafel.toml";
            return Err(not_synced(shown, reason));
        };
        let Some(newest) = self.newest(input, &target, sources)? else {
            return Err(not_synced(shown, "its newest source is not there; --source names it"));
        };
        let pages = Revisions { base: &base.page, newest: &newest.page, target: &target };
        let prune = if options.prune { Prune::Yes } else { Prune::No };
        let encoding = target.parts[0].file.lines.encoding();
        let synced = sync(pages, prune, |text| self.reader.page_of(input, encode(text, encoding)).ok());
        let mut patch = Vec::new();
        if let Some(page) = &synced.page {
            if options.diff {
                patch = mend::patch(&patched(input), &target.parts[0].file, &page.parts[0].file);
            } else {
                mend::write(path, page).map_err(Failure::Error)?;
            }
        }
        let summary = summary(shown, &target, &synced, self.catalog);
        let totals = Totals::of(&synced);
        let (text, aside) =
            if options.diff { (patch, left_of(&summary, &synced)) } else { (summary.into_bytes(), String::new()) };
        Ok(Some(Done { text, aside, totals }))
    }

    /// The page that `target` was translated from.
    fn base(&self, input: &Input, target: &Page, sources: &Sources) -> Result<Option<Arc<SourcePage>>, Failure> {
        if let Some(base) = &self.options.base {
            return self.named(base, input, target, sources);
        }
        let Some(at) = beside::commit(&self.reader, input, target) else { return Ok(None) };
        let base = sources.get(Place::Commit(at.clone()), || self.repositories.page(&at));
        self.counterpart(base.map_err(|err| beside::not_read(err, target)), input, target)
    }

    /// The newest source of `target`.
    fn newest(&self, input: &Input, target: &Page, sources: &Sources) -> Result<Option<Arc<SourcePage>>, Failure> {
        let Input::File { path, .. } = input else { return Ok(None) };
        if let Some(newest) = &self.options.source {
            return self.named(newest, input, target, sources);
        }
        if let Some(path) = beside::path_of_source(path, &self.reader.source_locale(path)) {
            return self.counterpart(beside::page(&self.reader, &path, input, target, sources), input, target);
        }
        let Some(at) = beside::at(&self.reader, input, "HEAD") else { return Ok(None) };
        let not_read = |err| beside::not_read(err, target);
        let Some(tip) = self.repositories.tip(&at).map_err(|err| Failure::Error(not_read(err)))? else {
            return Ok(None);
        };
        let newest = sources.get(Place::Commit(tip.clone()), || self.repositories.page(&tip));
        self.counterpart(newest.map_err(not_read), input, target)
    }

    /// The page that an argument names: a file, or the file at the path of the translation in a folder, or in the source
    /// locale there.
    fn named(
        &self,
        named: &Path,
        input: &Input,
        target: &Page,
        sources: &Sources,
    ) -> Result<Option<Arc<SourcePage>>, Failure> {
        let path = match input {
            Input::File { shown, path, .. } if named.is_dir() => {
                let page = named.join(shown);
                let of_all_locales = Locale::from_path(shown).is_some();
                let source = beside::path_of_source(&page, &self.reader.source_locale(path));
                source.filter(|_| of_all_locales).unwrap_or(page)
            }
            _ => named.to_owned(),
        };
        if !path.is_file() {
            return Ok(None);
        }
        self.counterpart(beside::page(&self.reader, &path, input, target, sources), input, target)
    }

    fn counterpart(
        &self,
        source: Result<Arc<SourcePage>, Error>,
        input: &Input,
        target: &Page,
    ) -> Result<Option<Arc<SourcePage>>, Failure> {
        let checked = source.and_then(|source| beside::counterpart(&self.reader, source, input, target));
        checked.map(Some).map_err(Failure::Error)
    }
}

fn not_synced(page: &str, reason: &'static str) -> Failure {
    Failure::Error(Error::NotSynced { page: page.to_owned(), reason })
}

/// What was done to a page and what is left, a line each; nothing for a page that is as it should be.
fn summary(shown: &str, target: &Page, synced: &Synced, catalog: &Catalog) -> String {
    let page = synced.page.as_ref().unwrap_or(target);
    let lines = &page.parts[0].file.lines;
    let shown = Human::printable(shown);
    let mut out = String::new();
    for change in &synced.changes {
        let did = did(change.kind);
        out.push_str(&format!("{shown}:{}: {did} {}\n", lines.line(change.at), Human::printable(&change.what)));
    }
    for left in &synced.left {
        let file = &page.parts[left.found.part].file;
        let (path, line) = (Human::printable(&file.path), file.lines.line(left.found.span.start));
        let (id, message) = (left.found.meta.id, Human::printable(&catalog.message(&left.found)));
        out.push_str(&format!("{path}:{line}: {}: {message} [{id}]\n", why(left.reason)));
    }
    out
}

/// The lines of a summary that tell what is left.
fn left_of(summary: &str, synced: &Synced) -> String {
    summary.lines().skip(synced.changes.len()).map(|line| format!("{line}\n")).collect()
}

fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Conflict => "conflict, both changed this",
        Reason::Own => "left, the translation differs from its own source",
        Reason::Kept => "kept, --prune takes it out",
        Reason::NotCarried => "not carried",
    }
}

impl Totals {
    fn of(synced: &Synced) -> Self {
        let mut totals = Self { pages: 1, changed: usize::from(synced.page.is_some()), ..Self::default() };
        for change in &synced.changes {
            *totals.changes.entry(change.kind).or_default() += 1;
        }
        for left in &synced.left {
            *totals.left.entry(left.reason).or_default() += 1;
        }
        totals
    }

    fn add(&mut self, other: &Self) {
        self.pages += other.pages;
        self.changed += other.changed;
        for (&kind, count) in &other.changes {
            *self.changes.entry(kind).or_default() += count;
        }
        for (&reason, count) in &other.left {
            *self.left.entry(reason).or_default() += count;
        }
    }

    /// The closing line.
    fn line(&self) -> String {
        let changes = self.changes.iter().map(|(&kind, count)| format!("{count} {}", did(kind)));
        let left = self.left.iter().map(|(&reason, count)| {
            let what = match reason {
                Reason::Conflict => "in conflict",
                Reason::Own => "of the translation's own",
                Reason::Kept => "to prune",
                Reason::NotCarried => "not carried",
            };
            format!("{count} {what}")
        });
        let listed = |lead: &str, items: Vec<String>| match items.is_empty() {
            true => String::new(),
            false => format!("{lead}{}", items.join(", ")),
        };
        let pages = if self.pages == 1 { "page" } else { "pages" };
        let (changes, left) = (listed(": ", changes.collect()), listed("; left: ", left.collect()));
        format!("{} {pages}, {} with changes{changes}{left}", self.pages, self.changed)
    }
}

fn did(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "added",
        ChangeKind::Removed => "removed",
        ChangeKind::Changed => "changed",
        ChangeKind::Inserted => "inserted",
        ChangeKind::Pruned => "pruned",
    }
}
