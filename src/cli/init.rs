//! `tafel init`.

use std::io::Write;

use crate::Error;
use crate::printable::printable;
use crate::source::{self, Guess};

use super::Status;
use super::args::{Init, Messages};
use super::output::Output;

pub(super) fn run(
    options: &Init,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    let folder = &options.folder;
    let kind = folder.metadata().map_err(|source| Error::Read { path: folder.clone(), source })?;
    if !kind.is_dir() {
        let reason = "is no folder; tafel.toml describes the pages of a folder".to_owned();
        return Err(Error::NoState { name: folder.to_string_lossy().into_owned(), reason });
    }
    let file = folder.join("tafel.toml");
    // A link that leads nowhere is there too.
    if !options.stdout && !options.force && file.symlink_metadata().is_ok() {
        return Err(Error::Exists { path: file });
    }
    let pages = source::find(std::slice::from_ref(folder))?;
    let guess = Guess::of(folder, &pages);
    let target = (!options.stdout).then_some(file.as_path());
    let mut output = Output::open(target, stdout)?;
    output.write_all(guess.text().as_bytes()).map_err(|err| output.failure(err))?;
    output.finish()?;
    if !options.stdout && !messages.quiet {
        let counts = [(guess.releases.len(), "release"), (guess.locales.len(), "locale"), (pages.len(), "page")];
        let said: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}{}", if *count == 1 { "" } else { "s" }))
            .collect();
        // Nothing is left to tell it to if standard error is gone.
        let _ = writeln!(stderr, "{}: {}", printable(&file.to_string_lossy()), said.join(", "));
    }
    Ok(Status::Clean)
}
