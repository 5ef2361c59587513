//! `tafel extract`.

use std::io::{IsTerminal as _, Write};

use rayon::prelude::*;

use crate::Error;
use crate::check::{self, Form, ignore};
use crate::export::{self, Export, ExportError, Extras};
use crate::report::Human;
use crate::source::{self, Input};

use super::Status;
use super::args::{Extract, Messages};
use super::output::{self, Output};
use super::pages::{self, Reader, Unreadable};
use super::terminal;

/// How many pages are held at a time: as many as are read in one go by all threads. Bounds memory.
pub(super) const BATCH: usize = 16;

/// What became of a page: the bytes of its document, and those of its diagnostics.
struct Done {
    document: Vec<u8>,
    diagnostics: Vec<u8>,
    readable: bool,
    failure: Option<Error>,
}

pub(super) fn run(
    options: &Extract,
    messages: &Messages,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> Result<Status, Error> {
    let reader = Reader::new(&options.paths, options.locale.clone(), options.max_page_bytes, options.account)?;
    let mut inputs = reader.pages_of_docsets(source::find(&options.paths)?);
    if inputs.is_empty() {
        return Err(Error::no_input(&options.paths));
    }
    let several = inputs.len() > 1;
    let pool = pages::pool(several, options.jobs)?;
    if let Some(pool) = &pool {
        inputs = pool.install(|| reader.without_included(inputs));
    }
    output::is_apart(options.output.as_deref(), &inputs)?;
    let format = format(options, inputs.len())?;
    let extras = Extras { comments: options.comments };
    let human = terminal::human(messages, std::io::stderr().is_terminal());
    let work = |input: &Input| one(&reader, input, format, extras, options.account, messages.quiet, &human);
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    if !options.account {
        format.begin(&mut output).map_err(|err| output.failure(err))?;
    }
    let bar = terminal::progress(inputs.len(), messages.quiet || !several);
    let mut status = Status::Clean;
    let mut read = 0_usize;
    // Pages are reported apart, as the diagnostics of a page are.
    let mut reported = false;
    for batch in inputs.chunks(BATCH) {
        let done: Vec<Done> = match &pool {
            Some(pool) => pool.install(|| batch.par_iter().map(work).collect()),
            None => batch.iter().map(work).collect(),
        };
        for page in done {
            if !page.diagnostics.is_empty() {
                let blank: &[u8] = if reported { b"\n" } else { b"" };
                bar.suspend(|| stderr.write_all(&[blank, &page.diagnostics].concat())).ok();
                reported = true;
            }
            if let Some(failure) = page.failure {
                return Err(failure);
            }
            output.write_all(&page.document).map_err(|err| output.failure(err))?;
            if page.readable {
                read += 1;
            } else {
                status = Status::Findings;
            }
        }
        bar.inc(batch.len() as u64);
    }
    bar.finish_and_clear();
    // Without a page there is no result, and a file that is there stays as it is.
    if read > 0 {
        output.finish()?;
    }
    Ok(status)
}

fn one(
    reader: &Reader,
    input: &Input,
    format: &dyn Export,
    extras: Extras,
    account: bool,
    quiet: bool,
    human: &Human,
) -> Done {
    let mut done = Done { document: Vec::new(), diagnostics: Vec::new(), readable: true, failure: None };
    let page = match reader.page(input) {
        Ok(page) => page,
        Err(Unreadable { path, reason }) => {
            done.readable = false;
            // Said even with --quiet: it changes the exit code.
            let _ = writeln!(done.diagnostics, "error[unreadable-page]: {} {reason}", Human::printable(&path));
            return done;
        }
    };
    let mut diagnostics = check::run_page(&page);
    // A document does not depend on the day it is written: every ignore counts.
    ignore::apply(&page, None, |form| form == Form::Page, None, &mut diagnostics);
    reader.settle(input, &page, &mut diagnostics);
    if !quiet {
        let _ = human.write_all(&page, None, &diagnostics, &mut done.diagnostics);
    }
    if account {
        let _ = super::account::write(&page, &mut done.document);
        return done;
    }
    let written = format.page(&page, &diagnostics, extras, &mut done.document);
    done.failure = written.err().map(|err| match err {
        ExportError::Io(source) => super::cannot_print(source),
        ExportError::Inexpressible(reason) => {
            Error::Inexpressible { path: page.parts[0].file.path.clone(), format: format.name(), reason }
        }
    });
    done
}

fn format(options: &Extract, pages: usize) -> Result<&'static dyn Export, Error> {
    let name = options.format.as_deref().unwrap_or(if pages > 1 { "jsonl" } else { "json" });
    let format = export::named(name).unwrap_or(export::ALL[0]);
    if pages > 1 && !format.holds_many() && !options.account {
        return Err(Error::OnePageOnly { format: format.name(), found: pages });
    }
    Ok(format)
}
