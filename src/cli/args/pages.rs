//! Arguments of the commands that read pages: `extract`, `check`, `sync`.

use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;

use crate::Locale;
use crate::check;
use crate::export;
use crate::model::Date;
use crate::source::{MAX_PAGE_BYTES, MAX_TEXT_BYTES};

use super::{date, locale};

/// Arguments of `tafel extract`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Extract {
    /// Pages, or folders to search for *.md; - is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(in crate::cli) paths: Vec<PathBuf>,

    /// Format: json holds one page (the default for one), jsonl many (the default for many)
    #[arg(long, short, value_parser = PossibleValuesParser::new(export::ALL.iter().map(|format| format.name())))]
    pub(in crate::cli) format: Option<String>,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,

    /// Locale of the pages (BCP 47); else each page tells, by its header or its path
    #[arg(long, value_parser = locale)]
    pub(in crate::cli) locale: Option<Locale>,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(in crate::cli) jobs: Option<u16>,

    /// Print, instead of the pages, what became of the words of their tables: totals, then each note and diagnostic
    #[arg(long, conflicts_with_all = ["format", "comments"])]
    pub(in crate::cli) account: bool,

    /// List comments in the page documents too
    #[arg(long)]
    pub(in crate::cli) comments: bool,

    /// Largest page that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(in crate::cli) max_page_bytes: u64,
}

/// Arguments of `tafel check`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Check {
    /// Pages, or folders to search for *.md
    #[arg(required = true, value_name = "TARGET")]
    pub(in crate::cli) paths: Vec<PathBuf>,

    /// The source of the page, or the folder that has the source of each page at the same path
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) source: Option<PathBuf>,

    /// The newest source, or the folder that has that of each page: what changed since the source is stale. Else the source-repository of tafel.toml tells
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) newest: Option<PathBuf>,

    /// Format of the report
    #[arg(long, short, value_enum, default_value_t = ReportFormat::Human)]
    pub(in crate::cli) format: ReportFormat,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,

    /// Locale of the translations (BCP 47); else each page tells, by its header or its path
    #[arg(long, value_parser = locale)]
    pub(in crate::cli) locale: Option<Locale>,

    /// Lowest level that makes the exit code 1
    #[arg(long, value_enum, default_value_t = FailLevel::Error, value_name = "LEVEL")]
    pub(in crate::cli) fail_level: FailLevel,

    /// Lowest level that is reported
    #[arg(long, value_enum, default_value_t = MinLevel::Note, value_name = "LEVEL")]
    pub(in crate::cli) min_level: MinLevel,

    /// Report these checks only
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = PossibleValuesParser::new(check::ids()), hide_possible_values = true)]
    pub(in crate::cli) only: Vec<String>,

    /// Report all checks but these
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = PossibleValuesParser::new(check::ids()), hide_possible_values = true)]
    pub(in crate::cli) except: Vec<String>,

    /// File of known findings, which do not count [default: the baseline of tafel.toml]
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) baseline: Option<PathBuf>,

    /// Write all findings to FILE, as known from now on
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "diff"])]
    pub(in crate::cli) write_baseline: Option<PathBuf>,

    /// Day that the ends of ignores are compared with, such as 2027-01-31 [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(in crate::cli) today: Option<Date>,

    /// Apply the fixes that are certain
    #[arg(long)]
    pub(in crate::cli) fix: bool,

    /// Apply the other fixes too
    #[arg(long)]
    pub(in crate::cli) unsafe_fixes: bool,

    /// Print what the fixes would change as a patch, and write nothing
    #[arg(long, conflicts_with = "format")]
    pub(in crate::cli) diff: bool,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(in crate::cli) jobs: Option<u16>,

    /// Largest page that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(in crate::cli) max_page_bytes: u64,
}

impl Check {
    /// The check of all pages below `folder` whose report is the JSON document, on a day.
    pub(in crate::cli) fn report(folder: PathBuf, today: Date, jobs: Option<u16>, max_page_bytes: u64) -> Self {
        Self {
            paths: vec![folder],
            source: None,
            newest: None,
            format: ReportFormat::Json,
            output: None,
            locale: None,
            fail_level: FailLevel::Never,
            min_level: MinLevel::Note,
            only: Vec::new(),
            except: Vec::new(),
            baseline: None,
            write_baseline: None,
            today: Some(today),
            fix: false,
            unsafe_fixes: false,
            diff: false,
            jobs,
            max_page_bytes,
        }
    }
}

/// Arguments of `tafel sync`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Sync {
    /// Translations, or folders to search for *.md
    #[arg(required = true, value_name = "TARGET")]
    pub(in crate::cli) paths: Vec<PathBuf>,

    /// The source that was translated, or the folder that has it at the path of each page
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) base: Option<PathBuf>,

    /// The newest source, or the folder that has it at the path of each page
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) source: Option<PathBuf>,

    /// Take out rows, tables and lists that the newest source no longer has
    #[arg(long)]
    pub(in crate::cli) prune: bool,

    /// Print what would change as a patch, and write nothing
    #[arg(long)]
    pub(in crate::cli) diff: bool,

    /// Locale of the translations (BCP 47); else each page tells, by its header or its path
    #[arg(long, value_parser = locale)]
    pub(in crate::cli) locale: Option<Locale>,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(in crate::cli) jobs: Option<u16>,

    /// Largest page that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(in crate::cli) max_page_bytes: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReportFormat {
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
pub(in crate::cli) enum FailLevel {
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
pub(in crate::cli) enum MinLevel {
    /// Errors only
    Error,
    /// Errors and warnings
    Warning,
    /// All
    Note,
}
