//! `tafel export`.

use std::io::Write;

use crate::Error;
use crate::export::lists::{self, Filter, Options};
use crate::printable::printable;

use super::Status;
use super::args::{Export, Messages};
use super::diff::apart;
use super::output::Output;
use super::states;

pub(super) fn run(
    options: &Export,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    apart(options.output.as_deref(), &[&options.state])?;
    // The formats on the command line are those of the list.
    let format = lists::named(&options.format).unwrap_or(lists::ALL[0]);
    let refused = |reason: String| Error::Inexpressible {
        path: if options.state == "-" { "stdin".to_owned() } else { options.state.clone() },
        format: format.name(),
        reason,
    };
    if options.proxy.is_some() && format.name() != "pac" {
        return Err(refused("has no proxy: --proxy is for pac".to_owned()));
    }
    let release = states::read(&options.state, &options.reading)?;
    let filter = Filter {
        service_areas: options.service_area.clone(),
        categories: options.category.iter().map(|category| (*category).into()).collect(),
        required: options.required,
        ids: options.set.clone(),
    };
    let listed = filter.of(&release);
    if listed.sets.is_empty() && !release.sets.is_empty() {
        return Err(refused("would be empty: no set is what the filters ask for".to_owned()));
    }
    if let Some(reason) = format.cannot_hold(&listed) {
        return Err(refused(reason));
    }
    let mut chosen = Options::default();
    if let Some(proxy) = &options.proxy {
        chosen.proxy.clone_from(proxy);
    }
    let listing = format.list(&listed, &chosen);
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    output.write_all(listing.text.as_bytes()).map_err(|err| output.failure(err))?;
    output.finish()?;
    if !messages.quiet {
        for note in &listing.notes {
            // Nothing is left to tell it to if standard error is gone.
            let _ = writeln!(stderr, "note: {}", printable(note));
        }
    }
    Ok(Status::Clean)
}
