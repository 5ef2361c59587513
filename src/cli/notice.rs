//! `tafel notice`.

use std::io::{Read as _, Write};
use std::path::Path;

use crate::Error;
use crate::notice::{self, Announcements, Feed, compose};
use crate::source::{DecodeError, SourceFile};

use super::Status;
use super::args::{Messages, Notice};
use super::output::Output;
use super::terminal;

pub(super) fn run(options: &Notice, messages: &Messages, stdout: &mut dyn Write) -> Result<Status, Error> {
    let mut announcements = Announcements::default();
    for name in &options.changes {
        let text = read(name)?;
        let shown = if name == "-" { "stdin" } else { name };
        announcements.read(&text).map_err(|err| Error::NoState { name: shown.to_owned(), reason: err.to_string() })?;
    }
    let docset = announcements.docset();
    let docset = (docset.0.map(str::to_owned), docset.1.to_owned());
    let named = || options.changes.join(", ");
    let settled = announcements.settled();
    let mut settled = settled.map_err(|err| Error::NoState { name: named(), reason: err.to_string() })?;
    // The formats on the command line are those of the list.
    let format = notice::named(&options.format).unwrap_or(notice::ALL[0]);
    if format.needs_version() && settled.iter().any(|one| one.version.is_none()) {
        let reason =
            "needs versions, and these changes have none: their pages stand in no folder that is called for a day";
        return Err(Error::Inexpressible { path: named(), format: format.name(), reason: reason.to_owned() });
    }
    let newest = settled.first().cloned();
    if let Some(since) = options.since {
        settled.retain(|one| one.version.is_none_or(|version| version > since));
    }
    let catalog = terminal::readers(messages, options.locale.as_ref());
    let page = options.page.as_deref();
    let notices: Vec<notice::Notice> = settled.iter().map(|one| compose(one, catalog, page)).collect();
    let docset = (docset.0.as_deref(), docset.1.as_str());
    let feed = Feed {
        url: options.feed_url.clone(),
        page: options.page.clone(),
        ..Feed::new(docset, newest.as_ref(), catalog, &notices)
    };
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    format.write(&feed, &mut output).map_err(|err| output.failure(err))?;
    output.finish()?;
    Ok(Status::Clean)
}

/// Reads a document, in the encodings that pages can have: what some shells write to a file is UTF-16.
fn read(name: &str) -> Result<String, Error> {
    let path = Path::new(name);
    let failed = |source: std::io::Error| Error::Read { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    if name == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(failed)?;
    } else {
        bytes = std::fs::read(path).map_err(failed)?;
    }
    let shown = if name == "-" { "stdin" } else { name };
    let wrong = |err: DecodeError| Error::NoState { name: shown.to_owned(), reason: err.to_string() };
    Ok(SourceFile::decode(shown.to_owned(), bytes).map_err(wrong)?.text)
}
