//! `tafel ids`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::release::DataVersion;
use crate::release::ledger::{Extended, FILE, Ledger};
use crate::source::{self, Docset, Input};

use super::Status;
use super::args::{Ids, Messages};
use super::output::Output;
use super::states;

pub(super) fn run(
    options: &Ids,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    let docset = Docset::of(&options.folder)?;
    let Some(root) = docset.root.clone() else {
        return Err(Error::NoState {
            name: options.folder.to_string_lossy().into_owned(),
            reason: "has no tafel.toml in it or above; ids are kept beside that file".to_owned(),
        });
    };
    let file = root.join(FILE);
    let known = Ledger::of(&docset)?;
    let mut ledger = known.clone().unwrap_or_default();
    let mut text = String::new();
    for folder in releases(&root, &root, &docset)? {
        let name = folder.strip_prefix(&root).unwrap_or(&folder).to_string_lossy().into_owned();
        let name = if name.is_empty() { "pages".to_owned() } else { name };
        if ledger.is_past(&name) {
            continue;
        }
        let release = states::read_unnumbered(&folder.to_string_lossy(), &options.reading)?;
        let Extended { kept, added, retired } = ledger.extend(&name, &release);
        text.push_str(&format!("{name}: {kept} kept, {added} new, {retired} retired\n"));
    }
    if !messages.quiet {
        stdout.write_all(text.as_bytes()).map_err(super::cannot_print)?;
    }
    let is_current = known.as_ref() == Some(&ledger);
    if options.check {
        if !is_current && !messages.quiet {
            // Nothing is left to tell it to if standard error is gone.
            let _ = writeln!(stderr, "{FILE} does not have all of this; tafel ids writes it");
        }
        return Ok(if is_current { Status::Clean } else { Status::Findings });
    }
    if !is_current {
        let mut nowhere = std::io::sink();
        let mut output = Output::open(Some(&file), &mut nowhere)?;
        output.write_all(ledger.text().as_bytes()).map_err(|err| output.failure(err))?;
        output.finish()?;
    }
    Ok(Status::Clean)
}

/// The folders of the releases that have pages below a folder of a docset, the oldest first by name; that folder itself
/// where its pages are of one release. Without page patterns, a folder that is called for a day is that of a release.
pub(super) fn releases(below: &Path, root: &Path, docset: &Docset) -> Result<Vec<PathBuf>, Error> {
    let inputs = source::find(&[below.to_owned()])?;
    let mut folders: BTreeMap<String, PathBuf> = BTreeMap::new();
    for input in &inputs {
        let Input::File { path, shown, .. } = input else { continue };
        let (root, inside) = match docset.inside(path) {
            Some(inside) => (root, inside),
            None if docset.root.is_none() => (below, shown.clone()),
            None => continue,
        };
        let parts: Vec<&str> = inside.split('/').collect();
        let (above, is_dated) = (&parts[..parts.len() - 1], |part: &&str| DataVersion::of_date(part).is_some());
        let at = match docset.release_of(&inside) {
            Some(release) => parts.iter().position(|part| *part == release),
            // The innermost, as for the version of the folder.
            None if docset.pages.is_empty() => above.iter().rposition(is_dated),
            None => None,
        };
        if let Some(at) = at {
            let folder = root.join(parts[..=at].join("/"));
            let name = if docset.pages.is_empty() { parts[..=at].join("/") } else { parts[at].to_owned() };
            folders.insert(name, folder);
        }
    }
    Ok(if folders.is_empty() { vec![below.to_owned()] } else { folders.into_values().collect() })
}
