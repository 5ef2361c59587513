//! `tafel notice`.

use std::io::{Read as _, Write};
use std::path::Path;

use crate::Error;
use crate::notice::{self, Announcements, Feed, compose};

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
    // The formats on the command line are those of the list.
    let format = notice::named(&options.format).unwrap_or(notice::ALL[0]);
    if format.needs_version() && announcements.all().iter().any(|one| one.version.is_none()) {
        let reason =
            "needs versions, and these changes have none: their pages stand in no folder that is called for a day";
        return Err(Error::Inexpressible {
            path: options.changes.join(", "),
            format: format.name(),
            reason: reason.to_owned(),
        });
    }
    let newest = announcements.all().first().cloned();
    if let Some(version) = options.since {
        announcements.only_after(version);
    }
    let catalog = terminal::readers(messages, options.locale.as_ref());
    let page = options.page.as_deref();
    let notices: Vec<notice::Notice> = announcements.all().iter().map(|one| compose(one, catalog, page)).collect();
    let feed = Feed::new(newest.as_ref(), catalog, &notices, options.feed_url.clone(), options.page.clone());
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    format.write(&feed, &mut output).map_err(|err| output.failure(err))?;
    output.finish()?;
    Ok(Status::Clean)
}

fn read(name: &str) -> Result<String, Error> {
    let path = Path::new(name);
    let failed = |source: std::io::Error| Error::Read { path: path.to_owned(), source };
    if name != "-" {
        return std::fs::read_to_string(path).map_err(failed);
    }
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text).map_err(failed)?;
    Ok(text)
}
