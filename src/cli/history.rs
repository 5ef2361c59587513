//! `tafel history`.

use std::io::{IsTerminal as _, Write};
use std::path::Path;
use std::sync::Arc;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::diff;
use crate::export::changes_v1::ChangesV1;
use crate::export::history_v1::{HistoryError, HistoryV1, Told};
use crate::export::release_v1::{GENERATOR, ReleaseV1};
use crate::history::{self, Follower, States, Stray, Timeline, Walked, Wanted};
use crate::locale::Locale;
use crate::release::{DataVersion, Release};
use crate::report::{ChangesText, history_text};
use crate::source::{Docset, GitError, Repository};
use crate::{Error, printable::printable};

use super::Status;
use super::args::{History, HistoryFormat, Messages};
use super::output::Output;
use super::terminal;

pub(super) fn run(
    options: &History,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    let history = if options.repository.is_file() {
        let text = std::fs::read_to_string(&options.repository)
            .map_err(|source| Error::Read { path: options.repository.clone(), source })?;
        HistoryV1::parse(&text).map_err(|err| unusable(&options.repository, &err))?
    } else {
        walked(options, messages, stderr)?
    };
    if let Some(path) = &options.update {
        let mut nowhere = std::io::sink();
        let mut output = Output::open(Some(path), &mut nowhere)?;
        history.write(&mut output).map_err(|err| output.failure(err))?;
        output.finish()?;
    }
    // With --update the file is the result, unless something is asked for.
    let asked = options.format.is_some() || options.since.is_some() || options.release.is_some();
    if options.update.is_some() && !asked {
        return Ok(Status::Clean);
    }
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    print(&history, options, messages, &mut output)?;
    output.finish()?;
    Ok(Status::Clean)
}

pub(super) fn unusable(path: &Path, err: &HistoryError) -> Error {
    Error::NoState { name: path.to_string_lossy().into_owned(), reason: err.to_string() }
}

fn print(history: &HistoryV1, options: &History, messages: &Messages, output: &mut Output<'_>) -> Result<(), Error> {
    let wrong = |err: HistoryError| unusable(&options.repository, &err);
    let json = options.format == Some(HistoryFormat::Json);
    let written = if let Some(version) = options.release {
        let text = history.release_text(&version.to_string()).map_err(wrong)?;
        // As `tafel release` writes it.
        let release: ReleaseV1 = serde_json::from_str(text).map_err(|err| super::cannot_print(err.into()))?;
        super::diff::document(&release, output)
    } else if let Some(since) = options.since {
        let (old, new) = ends(history, since).map_err(wrong)?;
        if json {
            let mut document = ChangesV1::new(&old, &new, &[]);
            document.add_raw(history.changes_since(since)).map_err(|err| super::cannot_print(err.into()))?;
            super::diff::document(&document, output)
        } else {
            texts(history, since, options, messages, output)?;
            Ok(())
        }
    } else if json {
        history.write(output)
    } else {
        history_text::write(history, output)
    };
    written.map_err(|err| output.failure(err))
}

/// The state at a version, or nothing before the first, and the newest.
fn ends(history: &HistoryV1, since: DataVersion) -> Result<(Release, Release), HistoryError> {
    let newest = history.last()?.map(|resumed| resumed.last.0).unwrap_or_default();
    let old = match since {
        DataVersion::NONE => newest.nothing_yet(),
        since => history.release(&since.to_string())?,
    };
    Ok((old, newest))
}

/// The changes of each version after `since`, one after the other.
fn texts(
    history: &HistoryV1,
    since: DataVersion,
    options: &History,
    messages: &Messages,
    output: &mut Output<'_>,
) -> Result<(), Error> {
    let wrong = |err: HistoryError| unusable(&options.repository, &err);
    let terminal = options.output.is_none() && std::io::stdout().is_terminal();
    let (colour, width) = terminal::text(messages, terminal);
    let writer = ChangesText { colour, width, all: options.all };
    let (mut old, _) = ends(history, since).map_err(wrong)?;
    let mut old_name = if since == DataVersion::NONE { "nothing".to_owned() } else { since.to_string() };
    let mut blank: &[u8] = b"";
    for version in history.versions_since(since) {
        let new = history.release(version).map_err(wrong)?;
        let changes = diff::changes(&old, &new);
        output.write_all(blank).map_err(|err| output.failure(err))?;
        let written = writer.write((&old, &old_name), (&new, version), &changes, output);
        written.map_err(|err| output.failure(err))?;
        (old, old_name, blank) = (new, version.to_owned(), b"\n");
    }
    Ok(())
}

/// The history of the repository, from where a file left it or from its beginning.
pub(super) fn walked(options: &History, messages: &Messages, stderr: &mut dyn Write) -> Result<HistoryV1, Error> {
    let shown = options.repository.to_string_lossy().into_owned();
    if options.page.is_empty() {
        let reason = "is no history document; to walk it as a repository, name the page with --page".to_owned();
        return Err(Error::NoState { name: shown, reason });
    }
    let failed = |source: GitError| Error::Git { what: shown.clone(), source: Box::new(source) };
    let walker = Walker::open(options, &options.repository, options.locale.clone(), &options.rev)?;
    let pages: Vec<String> = options.page.iter().map(|path| plain(path)).collect();
    let known = known(options, &walker, &pages, messages, stderr)?;
    let since = known.as_ref().map(|known| (known.walk.tip.clone(), known.walk.files.clone()));
    // What the page included then, whether or not it is read again.
    let included = known.iter().flat_map(|known| known.walk.files.keys());
    let beside = included.filter(|path| !pages.contains(path) && !is_followed(&known, path)).cloned().collect();
    let mut wanted =
        Wanted { tip: walker.tip.clone(), since, pages, beside, follow: !options.no_follow, full: options.full };
    let mut known = known;
    let mut walked = history::read(&walker.states, &wanted, &walker.pool).map_err(failed)?;
    if !walked.joins {
        // A merge took another line than the one that was known.
        (known, wanted.since) = (None, None);
        wanted.beside.clear();
        walked = history::read(&walker.states, &wanted, &walker.pool).map_err(failed)?;
    }
    if walked.line.is_empty() && known.is_none() {
        let reason = format!("no commit of {} has {}", options.rev, wanted.pages.join(", "));
        return Err(Error::NoState { name: shown, reason });
    }
    let mut pages = wanted.pages.clone();
    pages.extend(walked.followed.iter().chain(known.iter().flat_map(|known| &known.walk.followed)).cloned());
    let resumed = known.as_ref().map(HistoryV1::last).transpose();
    let resumed = resumed.map_err(|err| unusable(options.update.as_deref().unwrap_or(&options.repository), &err))?;
    let last = resumed.as_ref().and_then(Option::as_ref).map(|resumed| (&resumed.last.0, resumed.last.1));
    let timeline = walker.pool.install(|| Timeline::of(&walker.states, &walked.line, &pages, last)).map_err(failed)?;
    warn(&walker, &walked, &timeline, &wanted, messages, stderr);
    let told = Told { wanted: &wanted, walked: &walked, timeline: &timeline };
    let mut history = walker.pool.install(|| HistoryV1::new(&told, known));
    // Freeing all that was read takes longer than is left to do.
    std::thread::spawn(move || drop((timeline, walker)));
    for (locale, repository) in &options.translation {
        follow(options, locale, repository, &pages, &mut history, messages, stderr)?;
    }
    Ok(history)
}

/// Whether a path is one that a rename led to.
fn is_followed(known: &Option<HistoryV1>, path: &str) -> bool {
    known.iter().any(|known| known.walk.followed.iter().any(|followed| followed == path))
}

/// The history of the same pages that a file has, where it can go on from there.
fn known(
    options: &History,
    walker: &Walker,
    pages: &[String],
    messages: &Messages,
    stderr: &mut dyn Write,
) -> Result<Option<HistoryV1>, Error> {
    let Some(path) = options.update.as_deref().filter(|path| path.exists()) else { return Ok(None) };
    let text = std::fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
    let known = HistoryV1::parse(&text).map_err(|err| unusable(path, &err))?;
    let walk = &known.walk;
    let other = if walk.pages != pages || walk.follow == options.no_follow || walk.full != options.full {
        return Err(unusable(
            path,
            &HistoryError::Malformed(format!("it is of {}, walked in another way", walk.pages.join(", "))),
        ));
    } else if known.generator != GENERATOR {
        Some(format!("was written by {}", known.generator))
    } else if !walker.states.repository().is_ancestor(&walk.tip, &walker.tip).unwrap_or(false) {
        Some(format!("goes up to commit {}, which {} does not follow", walk.tip, options.rev))
    } else {
        None
    };
    if let (Some(why), false) = (&other, messages.quiet) {
        // Nothing is left to tell it to if standard error is gone.
        let _ = writeln!(stderr, "note: {} {why}; all commits are read again", printable(&path.to_string_lossy()));
    }
    Ok(other.is_none().then_some(known))
}

/// A path as git has it.
fn plain(path: &str) -> String {
    path.trim_start_matches("./").replace('\\', "/")
}

/// A repository, and how its pages are read.
struct Walker {
    states: States,
    pool: ThreadPool,
    tip: String,
}

impl Walker {
    fn open(options: &History, folder: &Path, locale: Option<Locale>, rev: &str) -> Result<Self, Error> {
        let what = || folder.to_string_lossy().into_owned();
        let failed = |source: GitError| Error::Git { what: what(), source: Box::new(source) };
        let repository = Arc::new(Repository::new(folder, options.max_page_bytes));
        repository.ensure().map_err(failed)?;
        let tip = repository.resolve(rev).map_err(failed)?;
        let tip = tip.ok_or_else(|| Error::NoState { name: what(), reason: format!("has no revision {rev}") })?;
        let builder = ThreadPoolBuilder::new().num_threads(options.jobs.map_or(0, usize::from));
        let pool = builder.build().map_err(|err| Error::Threads { source: std::io::Error::other(err) })?;
        let states = States::new(repository, Docset::of(folder)?, locale);
        Ok(Self { states, pool, tip })
    }
}

/// Says what the history does not know.
fn warn(
    walker: &Walker,
    walked: &Walked,
    timeline: &Timeline,
    wanted: &Wanted,
    messages: &Messages,
    stderr: &mut dyn Write,
) {
    if messages.quiet {
        return;
    }
    let mut lines = Vec::new();
    for stray in &walked.strays {
        let Stray { path, commit, old } = stray;
        lines.push(format!("{path} was {old} before {commit}; name that with --page too, or what moved looks new"));
    }
    if let Some(commit) = &walked.cut {
        lines.push(format!("this is a shallow clone: what was before {commit} is not known"));
    }
    if let Some(stopped) = &walked.stopped {
        lines.push(format!(
            "{} came to be in {}; whether it had another path before cannot be told: {}. Name older paths with --page",
            stopped.path, stopped.commit, stopped.reason,
        ));
    }
    for unread in &timeline.unread {
        lines.push(format!("{} in {} is passed over: {}", unread.path, unread.commit, unread.reason));
    }
    if let Some(gap) = timeline.gaps.last().filter(|gap| gap.until.is_none()) {
        let moved = |path: &String| walker.states.repository().renamed_to(&gap.from, path).ok().flatten();
        let to = wanted.pages.iter().find_map(moved);
        let advice = to.map_or_else(String::new, |to| format!("; it went to {to}, which --page can name too"));
        lines.push(format!("the page is gone since {}{advice}", gap.from));
    }
    for line in lines {
        // Nothing is left to tell it to if standard error is gone.
        let _ = writeln!(stderr, "warning: {}", printable(&line));
    }
}

/// Measures how a translation follows.
fn follow(
    options: &History,
    locale: &Locale,
    folder: &Path,
    pages: &[String],
    history: &mut HistoryV1,
    messages: &Messages,
    stderr: &mut dyn Write,
) -> Result<(), Error> {
    let what = folder.to_string_lossy().into_owned();
    let failed = |source: GitError| Error::Git { what: what.clone(), source: Box::new(source) };
    let walker = Walker::open(options, folder, Some(locale.clone()), "HEAD")?;
    let paths: Vec<String> = pages.iter().map(|path| in_locale(path, locale)).collect();
    let mut wanted = Wanted {
        tip: walker.tip.clone(),
        since: None,
        pages: paths.clone(),
        beside: Vec::new(),
        follow: false,
        full: options.full,
    };
    let walked = match history::read(&walker.states, &wanted, &walker.pool) {
        // Where the translation never was, a partial clone need not have the folders.
        Err(GitError::AbsentTree { .. }) if wanted.pages.len() > 1 => {
            let (there, absent): (Vec<_>, Vec<_>) = paths.iter().cloned().partition(|path| {
                let alone = Wanted { pages: vec![path.clone()], ..wanted.clone() };
                !matches!(
                    history::walk(walker.states.repository(), &alone, &mut |_| {}),
                    Err(GitError::AbsentTree { .. })
                )
            });
            for path in absent.iter().filter(|_| !messages.quiet) {
                let line = format!(
                    "the partial clone {what} lacks the folders of {path}; whether the translation was there is not known"
                );
                // Nothing is left to tell it to if standard error is gone.
                let _ = writeln!(stderr, "warning: {}", printable(&line));
            }
            wanted.pages = there;
            history::read(&walker.states, &wanted, &walker.pool)
        }
        walked => walked,
    };
    let walked = walked.map_err(failed)?;
    if walked.line.is_empty() {
        let reason = format!("no commit has {}", paths.join(", "));
        return Err(Error::NoState { name: what, reason });
    }
    let follower = Follower::of(&walker.states, &walked, &wanted.pages).map_err(failed)?;
    if let Some(first) = history.first() {
        let lag = history::lag(locale, &history.times(), &first, &follower);
        history.set_lag(&lag, &walker.tip);
    }
    Ok(())
}

/// The path of a translation: with the folder of its locale in the place of the source's, where one is named.
fn in_locale(path: &str, locale: &Locale) -> String {
    let parts = path.split('/').map(|part| match Locale::of_folder(part) {
        Some(_) => locale.as_str().to_lowercase(),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}
