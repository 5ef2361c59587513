//! The command line: arguments in, bytes and an exit code out.

mod account;
mod args;
mod baseline;
mod beside;
mod build;
mod check;
mod covered;
mod diff;
mod explain;
mod export;
mod extract;
mod history;
mod ids;
mod init;
mod judge;
mod mend;
mod naming;
mod newest;
mod notice;
mod output;
mod pages;
mod rounds;
mod sources;
mod standing;
mod states;
mod sync;
mod terminal;

pub use args::Args;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::Error;
use crate::printable::printable;
use args::{Command, Schema};

/// How a run that could go on ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Done: exit code 0.
    Clean,
    /// Done, and something was found, or a page could not be read: exit code 1.
    Findings,
    /// Done but for pages that could not be checked, which have been named: exit code 2.
    Incomplete,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Clean => Self::SUCCESS,
            Status::Findings => Self::from(1),
            Status::Incomplete => Self::from(2),
        }
    }
}

/// Runs the command that `args` name. Results go to `stdout`, everything else to `stderr`.
///
/// # Errors
/// Where the run cannot go on; the message names what it is about.
pub fn run(args: Args, stdout: &mut dyn Write, stderr: &mut dyn Write) -> Result<Status, Error> {
    match args.command {
        Command::Build(options) => build::run(&options, &args.messages, stdout, stderr),
        Command::Extract(options) => extract::run(&options, &args.messages, stdout, stderr),
        Command::Check(options) => check::run(&options, &args.messages, stdout, stderr),
        Command::Explain(options) => explain::run(&options, stdout),
        Command::Export(options) => export::run(&options, &args.messages, stdout, stderr),
        Command::Diff(options) => diff::run(&options, &args.messages, stdout),
        Command::History(options) => history::run(&options, &args.messages, stdout, stderr),
        Command::Ids(options) => ids::run(&options, &args.messages, stdout, stderr),
        Command::Init(options) => init::run(&options, &args.messages, stdout, stderr),
        Command::Notice(options) => notice::run(&options, &args.messages, stdout),
        Command::Release(options) => diff::release(&options, stdout),
        Command::Sync(options) => sync::run(&options, &args.messages, stdout, stderr),
        Command::Schema { name } => {
            let schema: &[u8] = match name {
                Schema::Page => include_bytes!("../../schema/page.v1.json"),
                Schema::Report => include_bytes!("../../schema/report.v1.json"),
                Schema::Release => include_bytes!("../../schema/release.v1.json"),
                Schema::Changes => include_bytes!("../../schema/changes.v1.json"),
                Schema::History => include_bytes!("../../schema/history.v1.json"),
            };
            stdout.write_all(schema).map_err(cannot_print)?;
            Ok(Status::Clean)
        }
        Command::Completions { shell } => {
            let mut text = Vec::new();
            args::completions(shell, &mut text);
            stdout.write_all(&text).map_err(cannot_print)?;
            Ok(Status::Clean)
        }
        Command::Man => {
            let mut text = Vec::new();
            args::manual(&mut text).map_err(cannot_print)?;
            stdout.write_all(&text).map_err(cannot_print)?;
            Ok(Status::Clean)
        }
    }
}

/// A failure to write to standard output.
#[must_use]
pub fn cannot_print(source: io::Error) -> Error {
    Error::Write { target: "standard output".to_owned(), source }
}

/// Prints why the run stopped, with its causes, and gives exit code 2. A closed pipe is no failure.
pub fn report_failure(err: &Error, stderr: &mut dyn Write) -> ExitCode {
    if let Error::Write { source, .. } = err
        && source.kind() == io::ErrorKind::BrokenPipe
    {
        return ExitCode::SUCCESS;
    }
    let mut text = format!("error: {err}");
    let mut cause = std::error::Error::source(err);
    while let Some(inner) = cause {
        text.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    // Paths are on one line already. What is wrong with a configuration file is shown in its lines.
    let lines: Vec<String> = text.trim_end().split('\n').map(printable).collect();
    let text = lines.join("\n");
    // Nothing is left to tell it to if standard error is gone.
    let _ = writeln!(stderr, "{text}");
    ExitCode::from(2)
}
