//! `tafel diff` and `tafel release`.

use std::io::{IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::diff::{self, Change, Disposition, Kind, Severity};
use crate::export::changes_csv;
use crate::export::changes_v1::ChangesV1;
use crate::export::release_v1::ReleaseV1;
use crate::release::Release;
use crate::report::ChangesText;
use crate::source::Input;

use super::Status;
use super::args::{Diff, DiffFormat, FailOn, MakeRelease, Messages};
use super::output::{self, Output};
use super::states;
use super::terminal;

pub(super) fn run(options: &Diff, messages: &Messages, stdout: &mut dyn Write) -> Result<Status, Error> {
    apart(options.output.as_deref(), &[&options.old, &options.new])?;
    if options.old == "-" && options.new == "-" {
        let reason = "standard input can be one of the two states, not both".to_owned();
        return Err(Error::NoState { name: "-".to_owned(), reason });
    }
    let old = states::read(&options.old, &options.reading)?;
    let new = states::read(&options.new, &options.reading)?;
    let changes = diff::changes(&old, &new);
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    let written = match options.format {
        DiffFormat::Text => {
            let terminal = options.output.is_none() && std::io::stdout().is_terminal();
            let (colour, width) = terminal::text(messages, terminal);
            let writer = ChangesText { colour, width, all: options.all };
            writer.write((&old, shown(&options.old)), (&new, shown(&options.new)), &changes, &mut output)
        }
        DiffFormat::Json => document(&ChangesV1::new(&old, &new, &changes), &mut output),
        DiffFormat::Csv => changes_csv::write(&ChangesV1::new(&old, &new, &changes), &mut output),
    };
    written.map_err(|err| output.failure(err))?;
    output.finish()?;
    let counts = |change: &&Change| options.all || !change.is_cosmetic();
    let fails = (options.exit_code && changes.iter().any(|change| counts(&change)))
        || changes.iter().any(|change| options.fail_on.iter().any(|what| is(change, *what)));
    Ok(if fails { Status::Findings } else { Status::Clean })
}

/// What a state is called in text.
fn shown(state: &str) -> &str {
    if state == "-" { "stdin" } else { state }
}

/// Whether a change is one that `--fail-on` names.
fn is(change: &Change, what: FailOn) -> bool {
    let has = |kinds: &[Kind]| kinds.iter().any(|kind| change.has(*kind));
    match what {
        FailOn::Added => change.severity() == Severity::Action || has(&[Kind::RowAdded]),
        FailOn::Removed => change.effective.removes() || has(&[Kind::RowRemoved]),
        FailOn::Changed => {
            change.disposition() == Disposition::Change
                && change.severity() != Severity::Info
                && has(&[
                    Kind::PortsChanged,
                    Kind::ProtocolChanged,
                    Kind::CategoryChanged,
                    Kind::RequiredChanged,
                    Kind::ExpressRouteChanged,
                    Kind::SizeChanged,
                    Kind::FrequencyChanged,
                ])
        }
        FailOn::Moved => !change.moved.is_empty(),
        FailOn::Action => change.severity() == Severity::Action,
        FailOn::Review => change.severity() == Severity::Review,
        FailOn::Any => true,
    }
}

/// `tafel release`.
pub(super) fn release(options: &MakeRelease, stdout: &mut dyn Write) -> Result<Status, Error> {
    apart(options.output.as_deref(), &[&options.state])?;
    let release: Release = states::read(&options.state, &options.reading)?;
    let mut output = Output::open(options.output.as_deref(), stdout)?;
    document(&ReleaseV1::from(&release), &mut output).map_err(|err| output.failure(err))?;
    output.finish()?;
    Ok(Status::Clean)
}

/// Writes a document, indented.
pub(super) fn document(document: &impl serde::Serialize, out: &mut dyn Write) -> std::io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    out.write_all(b"\n")
}

/// Refuses to write over what is read.
pub(super) fn apart(output: Option<&Path>, states: &[&str]) -> Result<(), Error> {
    let file = |name: &&str| {
        let path = PathBuf::from(name);
        path.is_file().then(|| Input::File { path, shown: (*name).to_owned(), walked: false })
    };
    output::is_apart(output, &states.iter().filter_map(file).collect::<Vec<_>>())
}
