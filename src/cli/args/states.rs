//! Arguments of the commands that compare states and look values up: `diff`, `release`, `history`, `explain`.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::Locale;
use crate::release::DataVersion;
use crate::source::{GitReleases, MAX_PAGE_BYTES, MAX_TEXT_BYTES};

use super::locale;

/// How states are read.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Reading {
    /// Repository of REV:path [default: the one of this folder]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) repo: Option<PathBuf>,

    /// Locale of the pages (BCP 47); else each page tells, by its header or its path
    #[arg(long, value_parser = locale)]
    pub(in crate::cli) locale: Option<Locale>,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(in crate::cli) jobs: Option<u16>,

    /// Largest page or document that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(in crate::cli) max_page_bytes: u64,
}

/// Arguments of `tafel diff`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Diff {
    /// The older state; - is standard input
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: String,

    /// The newer state
    #[arg(value_name = "NEW")]
    pub(in crate::cli) new: String,

    /// Format
    #[arg(long, short, value_enum, default_value_t = DiffFormat::Text)]
    pub(in crate::cli) format: DiffFormat,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,

    /// Show changes of wording and writing too, with the words that changed; the json and csv formats always have them
    #[arg(long)]
    pub(in crate::cli) all: bool,

    /// Exit with 1 if anything changed; changes of wording and writing count with --all
    #[arg(long)]
    pub(in crate::cli) exit_code: bool,

    /// Exit with 1 if there are such changes
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    pub(in crate::cli) fail_on: Vec<FailOn>,

    /// How the states are read
    #[command(flatten)]
    pub(in crate::cli) reading: Reading,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DiffFormat {
    /// For people: grouped by who must act
    Text,
    /// The changes document, for programs
    Json,
    /// A row for each value that came, went, moved or changed
    Csv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FailOn {
    /// Hosts, prefixes or ports that have to be let through, and rows of sizes that are new
    Added,
    /// Hosts, prefixes or rows of sizes that are gone
    Removed,
    /// Ports, protocols, categories, sizes and how often
    Changed,
    /// Values that went from one set to another
    Moved,
    /// Whatever has to be let through
    Action,
    /// Whatever has to be looked at
    Review,
    /// Anything, changes of wording and writing too
    Any,
}

/// Arguments of `tafel release`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct MakeRelease {
    /// The folder of the release, a page, documents of pages, or one of these in git as REV:path
    #[arg(value_name = "STATE")]
    pub(in crate::cli) state: String,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,

    /// How the state is read
    #[command(flatten)]
    pub(in crate::cli) reading: Reading,
}

/// Arguments of `tafel ids`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Ids {
    /// A folder of the docset
    #[arg(value_name = "DIR", default_value = ".")]
    pub(in crate::cli) folder: PathBuf,

    /// Write nothing; exit with 1 if the ledger does not have all ids
    #[arg(long)]
    pub(in crate::cli) check: bool,

    /// How the releases are read
    #[command(flatten)]
    pub(in crate::cli) reading: Reading,
}

/// Arguments of `tafel history`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct History {
    /// A git repository, bare or not; or a history document, which is then read instead of one
    #[arg(value_name = "REPO")]
    pub(in crate::cli) repository: PathBuf,

    /// Path of the page from the top of the repository; several for the paths that it has had, or for pages whose values
    /// belong together
    #[arg(long, value_name = "PATH")]
    pub(in crate::cli) page: Vec<String>,

    /// Branch, tag or commit to look back from
    #[arg(long, value_name = "REV", default_value = "HEAD")]
    pub(in crate::cli) rev: String,

    /// Keep to the paths that were named; do not follow renames
    #[arg(long)]
    pub(in crate::cli) no_follow: bool,

    /// Walk all commits; by default, side branches that a merge took nothing from are left out, as git does
    #[arg(long)]
    pub(in crate::cli) full: bool,

    /// A translation, to measure how long it takes to follow: its locale, and the repository that has it at the same
    /// paths, or at those with the folder of that locale
    #[arg(long, value_name = "LOCALE=REPO", value_parser = translation)]
    pub(in crate::cli) translation: Vec<(Locale, PathBuf)>,

    /// Go on from the history in FILE, reading new commits only, and write it there; a file that is not there yet is made
    #[arg(long, value_name = "FILE", conflicts_with = "output")]
    pub(in crate::cli) update: Option<PathBuf>,

    /// Format [default: text; json for --update]
    #[arg(long, short, value_enum)]
    pub(in crate::cli) format: Option<HistoryFormat>,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,

    /// Print the changes since a version, such as 2019060300; 0000000000 for all
    #[arg(long, value_name = "VERSION", value_parser = version)]
    pub(in crate::cli) since: Option<DataVersion>,

    /// Print the release document of a version
    #[arg(long, value_name = "VERSION", value_parser = version, conflicts_with = "since")]
    pub(in crate::cli) release: Option<DataVersion>,

    /// Show changes of wording and writing too, with --since
    #[arg(long)]
    pub(in crate::cli) all: bool,

    /// Locale of the page (BCP 47); else it tells, by its header or its path
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

impl History {
    /// The history that the releases of a docset are.
    pub(in crate::cli) fn of_docset(git: &GitReleases, jobs: Option<u16>, max_page_bytes: u64) -> Self {
        Self {
            repository: git.repository.clone(),
            page: git.pages.clone(),
            rev: git.revision.clone(),
            no_follow: false,
            full: false,
            translation: git.translations.clone().into_iter().collect(),
            update: None,
            format: None,
            output: None,
            since: None,
            release: None,
            all: false,
            locale: None,
            jobs,
            max_page_bytes,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum HistoryFormat {
    /// For people
    Text,
    /// The history document; the changes document with --since
    Json,
}

fn version(text: &str) -> Result<DataVersion, &'static str> {
    text.parse()
}

fn translation(text: &str) -> Result<(Locale, PathBuf), String> {
    let (tag, repository) =
        text.split_once('=').ok_or("expected a locale and a repository, such as nl-NL=../docs.nl-nl")?;
    Ok((locale(tag)?, PathBuf::from(repository)))
}

/// Arguments of `tafel explain`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Explain {
    /// Address, prefix or host to look up, or the id of a check; without one, all checks are listed
    #[arg(value_name = "VALUE|CHECK-ID")]
    pub(in crate::cli) what: Option<String>,

    /// Where to look a value up: pages, folders of releases, documents, histories, REV:path in git [default: the docset here]
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<String>,

    /// List all checks with their level
    #[arg(long, conflicts_with_all = ["what", "paths"])]
    pub(in crate::cli) list: bool,

    /// How states are read
    #[command(flatten)]
    pub(in crate::cli) reading: Reading,

    /// Format
    #[arg(long, short, value_enum, default_value_t = ExplainFormat::Text)]
    pub(in crate::cli) format: ExplainFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ExplainFormat {
    /// For people
    Text,
    /// For programs
    Json,
}
