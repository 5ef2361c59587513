//! Arguments. The only user of clap and what goes with it.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ColorChoice, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

use crate::Locale;
use crate::check;
use crate::export;
use crate::model::Date;
use crate::source::{MAX_PAGE_BYTES, MAX_TEXT_BYTES};

/// Reads network endpoint and bandwidth tables out of localized documentation pages.
#[derive(Debug, Parser)]
#[command(name = "tafel", version, about, propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 done; 1 done, but something was found or a page could not be read; 2 could not run."
)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,

    /// How to say it.
    #[command(flatten)]
    pub(super) messages: Messages,
}

/// How what is found and what is going on is said.
#[derive(Debug, clap::Args)]
pub(super) struct Messages {
    /// Print no diagnostics and no progress; pages that cannot be read, and what stops the run, are still printed
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,

    /// When to use colours; auto obeys NO_COLOR, always and never win over it
    #[arg(long, value_enum, default_value_t = Color::Auto, global = true, value_name = "WHEN")]
    pub(super) color: Color,

    /// Language of messages, such as nl-NL; documents and formats for programs stay in English [default: the environment's]
    #[arg(long, global = true, value_name = "TAG", value_parser = locale)]
    pub(super) lang: Option<Locale>,
}

impl Args {
    /// Reads the arguments of the process, its name first. Ends it where they ask for help, or are wrong.
    #[must_use]
    pub fn of_command_line(arguments: Vec<OsString>) -> Self {
        let matches = Self::command().color(color_of(&arguments)).get_matches_from(arguments);
        Self::from_arg_matches(&matches).unwrap_or_else(|err| err.exit())
    }
}

/// What `arguments` say of colours, for help and for what is said of arguments that are wrong. NO_COLOR is obeyed by
/// what prints them.
fn color_of(arguments: &[OsString]) -> ColorChoice {
    let mut choice = ColorChoice::Auto;
    let mut words = arguments.iter().skip(1).map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--color") {
            Some("") => words.next().map(|value| value.into_owned()),
            Some(value) => value.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        choice = match value.as_deref() {
            Some("always") => ColorChoice::Always,
            Some("never") => ColorChoice::Never,
            Some("auto") => ColorChoice::Auto,
            _ => choice,
        };
    }
    choice
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Read pages, and write what they state as JSON, CSV or the shape of the Microsoft 365 endpoints service
    #[command(after_help = "Examples:\n  \
        tafel extract page.md                      one page as indented JSON\n  \
        tafel extract docs-source > pages.jsonl    every page below a folder, a line each\n  \
        tafel extract --format csv nl-nl/          one row per host or prefix\n  \
        git show HEAD:page.md | tafel extract --locale nl-NL -")]
    Extract(Extract),
    /// Check translations against the pages they were translated from, and mend them
    #[command(
        after_help = "The source of a page is the file that --source names, else the same file in the folder of the \
        source locale (en-us beside nl-nl), else the commit that its header names (ms.sourcegitcommit) in the \
        source-repository of tafel.toml. A page without one is checked by itself. What has changed since that commit in \
        the same repository, and not in the page, is reported as stale.\n\nExamples:\n  \
        tafel check docs-source                       every translation of the docset\n  \
        tafel check nl-nl/page.md --source en-us/page.md\n  \
        tafel check --fix nl-nl                       apply the fixes that are certain\n  \
        tafel check --diff nl-nl | git apply\n\n\
        Exit codes: 0 nothing found at the level of --fail-level; 1 found; 2 could not run."
    )]
    Check(Check),
    /// Print what a check is about: what it finds, why, examples, and how to ignore it
    Explain(Explain),
    /// Bring the values of the newest source into translations, and leave their words
    #[command(
        after_help = "Three pages meet: the source that was translated, the newest source, and the translation. Hosts, \
        prefixes, ports, sizes and closed words that the source changed are written into the translated row, in its style; \
        new rows come in the words of the source, marked TO TRANSLATE:. What the translation changed too is listed and \
        left. ms.sourcegitcommit stays: the words are still those of the old source.\n\n\
        The source that was translated is the file of --base, else the commit that the header names \
        (ms.sourcegitcommit) in the source-repository of tafel.toml. The newest is the file of --source, else the same \
        file in the folder of the source locale, else that of the HEAD of the source-repository.\n\nExamples:\n  \
        tafel sync nl-nl                              every translation below a folder\n  \
        tafel sync --diff nl-nl | git apply\n  \
        tafel sync nl-nl/page.md --base old/en-us/page.md --source en-us/page.md\n\n\
        Exit codes: 0 all values are those of the newest source; 1 some are not, and are listed; 2 could not run."
    )]
    Sync(Sync),
    /// Print the JSON Schema of a document
    Schema {
        /// Which document
        #[arg(value_enum)]
        name: Schema,
    },
    /// Print the completion script of a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// Arguments of `tafel extract`.
#[derive(Debug, clap::Args)]
pub(super) struct Extract {
    /// Pages, or folders to search for *.md; - is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// Format: json holds one page (the default for one), jsonl many (the default for many)
    #[arg(long, short, value_parser = PossibleValuesParser::new(export::ALL.iter().map(|format| format.name())))]
    pub(super) format: Option<String>,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,

    /// Locale of the pages (BCP 47); else each page tells, by its header or its path
    #[arg(long, value_parser = locale)]
    pub(super) locale: Option<Locale>,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,

    /// Print, instead of the pages, what became of the words of their tables: totals, then each note and diagnostic
    #[arg(long, conflicts_with_all = ["format", "comments"])]
    pub(super) account: bool,

    /// List comments in the page documents too
    #[arg(long)]
    pub(super) comments: bool,

    /// Largest page that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(super) max_page_bytes: u64,
}

/// Arguments of `tafel check`.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// Pages, or folders to search for *.md
    #[arg(required = true, value_name = "TARGET")]
    pub(super) paths: Vec<PathBuf>,

    /// The source of the page, or the folder that has the source of each page at the same path
    #[arg(long, value_name = "PATH")]
    pub(super) source: Option<PathBuf>,

    /// The newest source, or the folder that has that of each page: what changed since the source is stale. Else the source-repository of tafel.toml tells
    #[arg(long, value_name = "PATH")]
    pub(super) newest: Option<PathBuf>,

    /// Format of the report
    #[arg(long, short, value_enum, default_value_t = ReportFormat::Human)]
    pub(super) format: ReportFormat,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,

    /// Locale of the translations (BCP 47); else each page tells, by its header or its path
    #[arg(long, value_parser = locale)]
    pub(super) locale: Option<Locale>,

    /// Lowest level that makes the exit code 1
    #[arg(long, value_enum, default_value_t = FailLevel::Error, value_name = "LEVEL")]
    pub(super) fail_level: FailLevel,

    /// Lowest level that is reported
    #[arg(long, value_enum, default_value_t = MinLevel::Note, value_name = "LEVEL")]
    pub(super) min_level: MinLevel,

    /// Report these checks only
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = PossibleValuesParser::new(check::ids()), hide_possible_values = true)]
    pub(super) only: Vec<String>,

    /// Report all checks but these
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = PossibleValuesParser::new(check::ids()), hide_possible_values = true)]
    pub(super) except: Vec<String>,

    /// File of known findings, which do not count [default: the baseline of tafel.toml]
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,

    /// Write all findings to FILE, as known from now on
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "diff"])]
    pub(super) write_baseline: Option<PathBuf>,

    /// Day that the ends of ignores are compared with, such as 2027-01-31 [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<Date>,

    /// Apply the fixes that are certain
    #[arg(long)]
    pub(super) fix: bool,

    /// Apply the other fixes too
    #[arg(long)]
    pub(super) unsafe_fixes: bool,

    /// Print what the fixes would change as a patch, and write nothing
    #[arg(long, conflicts_with = "format")]
    pub(super) diff: bool,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,

    /// Largest page that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(super) max_page_bytes: u64,
}

/// Arguments of `tafel explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// Id of the check; without one, all checks are listed
    #[arg(value_name = "CHECK-ID")]
    pub(super) id: Option<String>,

    /// List all checks with their level
    #[arg(long, conflicts_with = "id")]
    pub(super) list: bool,

    /// Format
    #[arg(long, short, value_enum, default_value_t = ExplainFormat::Text)]
    pub(super) format: ExplainFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ExplainFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Arguments of `tafel sync`.
#[derive(Debug, clap::Args)]
pub(super) struct Sync {
    /// Translations, or folders to search for *.md
    #[arg(required = true, value_name = "TARGET")]
    pub(super) paths: Vec<PathBuf>,

    /// The source that was translated, or the folder that has it at the path of each page
    #[arg(long, value_name = "PATH")]
    pub(super) base: Option<PathBuf>,

    /// The newest source, or the folder that has it at the path of each page
    #[arg(long, value_name = "PATH")]
    pub(super) source: Option<PathBuf>,

    /// Take out rows, tables and lists that the newest source no longer has
    #[arg(long)]
    pub(super) prune: bool,

    /// Print what would change as a patch, and write nothing
    #[arg(long)]
    pub(super) diff: bool,

    /// Locale of the translations (BCP 47); else each page tells, by its header or its path
    #[arg(long, value_parser = locale)]
    pub(super) locale: Option<Locale>,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,

    /// Largest page that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(super) max_page_bytes: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people: the page and its source, with the place marked
    Human,
    /// The report document, for programs
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// JUnit XML: a suite for each page
    Junit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailLevel {
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// Anything
    Note,
    /// Nothing
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MinLevel {
    /// Errors only
    Error,
    /// Errors and warnings
    Warning,
    /// All
    Note,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Schema {
    /// The page document
    Page,
    /// The report of `tafel check`
    Report,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless NO_COLOR is set or TERM is dumb
    Auto,
    /// Always, whatever NO_COLOR says
    Always,
    /// Never
    Never,
}

impl Color {
    /// Whether to colour what goes to a `terminal` that can, or to a file. As in other tools, asking wins over NO_COLOR.
    pub(super) fn is_used(self, no_color: bool, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => terminal && !no_color,
        }
    }
}

fn locale(tag: &str) -> Result<Locale, String> {
    Locale::parse(tag).ok_or_else(|| "expected a BCP 47 tag such as nl-NL".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "expected a day such as 2027-01-31".to_owned())
}

/// Writes the completion script of `shell`.
pub(super) fn completions(shell: clap_complete::Shell, out: &mut dyn Write) {
    clap_complete::generate(shell, &mut Args::command(), "tafel", out);
}

/// Writes the manual page of the command and all its subcommands.
pub(super) fn manual(out: &mut dyn Write) -> io::Result<()> {
    let command = Args::command();
    clap_mangen::Man::new(command.clone()).render(out)?;
    for subcommand in command.get_subcommands().filter(|subcommand| subcommand.get_name() != "help") {
        clap_mangen::Man::new(subcommand.clone()).title(format!("tafel-{}", subcommand.get_name())).render(out)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn colours_are_asked_for_before_the_arguments_are_known_to_be_right() {
        for (line, choice) in [
            ("tafel --nope", ColorChoice::Auto),
            ("tafel --color never --nope", ColorChoice::Never),
            ("tafel extract --nope --color=always", ColorChoice::Always),
            ("tafel --color=never --color auto", ColorChoice::Auto),
            ("tafel extract --color", ColorChoice::Auto),
            ("tafel extract --colors never -- --color never", ColorChoice::Auto),
            ("tafel --color never --color blue", ColorChoice::Never),
        ] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(color_of(&arguments), choice, "{line}");
        }
    }

    #[test]
    fn asking_for_colours_wins_over_no_color() {
        for (color, uses) in
            [(Color::Auto, [false, true, false, false]), (Color::Always, [true; 4]), (Color::Never, [false; 4])]
        {
            let cases = [(false, false), (false, true), (true, false), (true, true)];
            assert_eq!(cases.map(|(no_color, terminal)| color.is_used(no_color, terminal)), uses, "{color:?}");
        }
    }
}
