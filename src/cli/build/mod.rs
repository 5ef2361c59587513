//! `tafel build`.

mod folder;
mod releases;
mod report;

use std::io::Write;

use crate::Error;
use crate::publish::rails::{self, Trip};
use crate::publish::{self, Files, Publication, Remarks};
use crate::source::Docset;

use super::Status;
use super::args::{Build, Messages};
use folder::{Built, Folder};
use releases::Found;
use report::Report;

pub(super) fn run(
    options: &Build,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    options.folder.metadata().map_err(|source| Error::Read { path: options.folder.clone(), source })?;
    let docset = Docset::of(&options.folder)?;
    let name = options.folder.to_string_lossy().into_owned();
    let folder = Folder::open(&options.out)?;
    let found = releases::read(options, &docset, messages, stderr)?;
    if found.releases.is_empty() {
        // They tell why there is nothing to publish.
        say(&found.remarks, messages, stderr);
    }
    let report = report::of(options, &docset, &found)?;
    let (allowed, held) = held_back(options, &docset, &found, &folder);
    if !held.is_empty() {
        return Err(Error::HeldBack { held });
    }
    let cards = match &report {
        Some(report) => report.cards.clone(),
        None => report::cards_of_git(&found),
    };
    let publication = Publication {
        name: docset.name.clone(),
        instance: docset.instance.clone(),
        releases: found.releases,
        base_url: docset.publishing.base_url.clone(),
        report: report.as_ref().map(|report| report.document.clone()),
        cards,
    };
    let cannot = |err: publish::PublishError| Error::NoState { name: name.clone(), reason: err.to_string() };
    let (mut files, mut remarks) = publish::files(&publication).map_err(cannot)?;
    publish::add_checksums(&mut files);
    remarks.splice(0..0, allowed.into_iter().chain(found.remarks));
    let allows = |trip: &Trip| options.allow.iter().any(|rail| rail == trip.rail.as_str());
    let changed: Vec<(&'static str, String)> = folder
        .contradictions(&files)?
        .into_iter()
        .filter(|trip| !allows(trip))
        .map(|trip| (trip.rail.as_str(), trip.message))
        .collect();
    if !changed.is_empty() {
        return Err(Error::HeldBack { held: changed });
    }
    let built = folder.write(&files)?;
    say(&remarks, messages, stderr);
    if !messages.quiet {
        let text = summary(options, &publication, report.as_ref(), &files, &built);
        stdout.write_all(text.as_bytes()).map_err(super::cannot_print)?;
    }
    Ok(Status::Clean)
}

fn say(remarks: &Remarks, messages: &Messages, stderr: &mut dyn Write) {
    for remark in remarks.iter().filter(|_| !messages.quiet) {
        // Nothing is left to tell it to if standard error is gone.
        let _ = writeln!(stderr, "note: {}", crate::printable::printable(remark));
    }
}

/// What guard rails let through because they were told to, in words, and what they hold back: of all releases that the folder does
/// not have as they are. In a first build only the newest is judged, the others are history.
fn held_back(
    options: &Build,
    docset: &Docset,
    found: &Found,
    folder: &Folder,
) -> (Remarks, Vec<(&'static str, String)>) {
    let (mut allowed, mut held) = (Remarks::new(), Vec::new());
    let history = if folder.is_new() { found.releases.len().saturating_sub(1) } else { 0 };
    for (at, release) in found.releases.iter().enumerate().skip(history) {
        let Some(version) = release.version.filter(|version| !folder.has(*version, release)) else { continue };
        let before = at.checked_sub(1).and_then(|before| found.releases.get(before));
        for Trip { rail, message } in rails::check(release, before, &docset.publishing.limits) {
            let message = format!("version {version}: {message}");
            match options.allow.iter().any(|allowed| allowed == rail.as_str()) {
                true => allowed.push(format!("published all the same ({}): {message}", rail.as_str())),
                false => held.push((rail.as_str(), message)),
            }
        }
    }
    (allowed, held)
}

/// The closing lines: what there is, what was found, and where it is.
fn summary(
    options: &Build,
    publication: &Publication,
    report: Option<&Report>,
    files: &Files,
    built: &Built,
) -> String {
    let mut lines = Vec::new();
    let name = publication.name.as_deref().unwrap_or("unnamed docset");
    if let Some((version, newest)) = publication.versions().last() {
        let hosts: usize = newest.sets.iter().map(|set| set.hosts.len()).sum();
        let prefixes: usize = newest.sets.iter().map(|set| set.addresses.len()).sum();
        let mut locales: Vec<&str> = newest.sources.iter().map(|page| page.locale.as_str()).collect();
        locales.sort_unstable();
        locales.dedup();
        lines.push(format!("{name} ({}), version {version}", publication.instance));
        lines.push(format!("  versions   {}", publication.versions().count()));
        lines.push(format!(
            "  sets       {} with {hosts} hosts and {prefixes} IP prefixes, {} rows of sizes and settings",
            newest.sets.len(),
            newest.bandwidth.len() + newest.settings.len(),
        ));
        lines.push(format!("  locales    {} ({})", locales.len(), locales.join(", ")));
    }
    lines.push(match report {
        Some(report) => format!(
            "  checks     {} errors, {} warnings, {} notes in {} pages",
            report.errors, report.warnings, report.notes, report.pages
        ),
        None => "  checks     none: the pages are in git; tafel check reads folders".to_owned(),
    });
    lines.push(format!(
        "  files      {}: {} written, {} as they were, {} taken away",
        files.len(),
        built.written,
        built.unchanged,
        built.removed,
    ));
    lines.push(format!("  in         {}", options.out.display()));
    lines.iter().map(|line| format!("{}\n", crate::printable::printable(line))).collect()
}
