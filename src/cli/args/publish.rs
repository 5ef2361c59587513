//! Arguments of the commands that tell of changes and publish: `notice`, `build`, `export`, and `init`, which comes before them.

use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;

use crate::Locale;
use crate::export::lists;
use crate::notice;
use crate::publish::rails::Rail;
use crate::release::DataVersion;
use crate::source::{MAX_PAGE_BYTES, MAX_TEXT_BYTES};

use super::locale;
use super::states::Reading;

/// Arguments of `tafel notice`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Notice {
    /// Changes or history documents, in any order; - is standard input
    #[arg(value_name = "CHANGES", required = true)]
    pub(in crate::cli) changes: Vec<String>,

    /// Language of the notices, such as nl-NL; en-XA shows what is not translated [default: --lang, else the environment's]
    #[arg(long, short, value_name = "TAG", value_parser = locale)]
    pub(in crate::cli) locale: Option<Locale>,

    /// Format
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    #[arg(value_parser = PossibleValuesParser::new(notice::ALL.iter().map(|format| format.name())))]
    pub(in crate::cli) format: String,

    /// Leave out this version and those before it: what was announced already
    #[arg(long, value_name = "VERSION", value_parser = |text: &str| text.parse::<DataVersion>())]
    pub(in crate::cli) since: Option<DataVersion>,

    /// The page that notices link to, with v and the version as its fragment: where the whole of a long notice is read
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) page: Option<String>,

    /// Where an atom or json-feed will be published
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) feed_url: Option<String>,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// Arguments of `tafel build`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Build {
    /// The folder of a docset, with a tafel.toml in it or above
    #[arg(value_name = "DIR", default_value = ".")]
    pub(in crate::cli) folder: PathBuf,

    /// The folder to write; only files that differ are written, and only those of an earlier build are taken away
    #[arg(long, short, value_name = "DIR")]
    pub(in crate::cli) out: PathBuf,

    /// Publish what this guard rail holds back
    #[arg(long, value_name = "RAIL", value_delimiter = ',')]
    #[arg(value_parser = PossibleValuesParser::new(Rail::ALL.iter().map(|rail| rail.as_str())))]
    pub(in crate::cli) allow: Vec<String>,

    /// How many pages to read at a time [default: number of processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(in crate::cli) jobs: Option<u16>,

    /// Largest page that is read, in bytes; at most 4294967295
    #[arg(long, value_name = "BYTES", default_value_t = MAX_PAGE_BYTES)]
    #[arg(value_parser = clap::value_parser!(u64).range(..=MAX_TEXT_BYTES))]
    pub(in crate::cli) max_page_bytes: u64,
}

/// Arguments of `tafel init`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Init {
    /// The folder of the pages, in which tafel.toml is written
    #[arg(value_name = "DIR", default_value = ".")]
    pub(in crate::cli) folder: PathBuf,

    /// Print it, and write nothing
    #[arg(long, conflicts_with = "force")]
    pub(in crate::cli) stdout: bool,

    /// Replace a tafel.toml that is there
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

/// Arguments of `tafel export`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Export {
    /// A page, the folder of a release, a page or release document, or one of these in git as REV:path; - is standard input
    #[arg(value_name = "RELEASE")]
    pub(in crate::cli) state: String,

    /// Format
    #[arg(long, short, value_name = "FORMAT")]
    #[arg(value_parser = PossibleValuesParser::new(lists::ALL.iter().map(|format| format.name())))]
    pub(in crate::cli) format: String,

    /// Only sets of this service area, such as Exchange; several may be given
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) service_area: Vec<String>,

    /// Only sets of this category; several may be given
    #[arg(long, value_enum, value_name = "CATEGORY", value_delimiter = ',')]
    pub(in crate::cli) category: Vec<Category>,

    /// Only sets that are required
    #[arg(long)]
    pub(in crate::cli) required: bool,

    /// Only the set of this id; several may be given
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(in crate::cli) set: Vec<u32>,

    /// What a pac file answers for hosts that are not listed [default: PROXY proxy.example.com:8080]
    #[arg(long, value_name = "PROXY")]
    pub(in crate::cli) proxy: Option<String>,

    /// Write to FILE instead of standard output; a file is replaced only once it is complete
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,

    /// How the state is read
    #[command(flatten)]
    pub(in crate::cli) reading: Reading,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Category {
    /// Optimize
    Optimize,
    /// Allow
    Allow,
    /// Default
    Default,
}

impl From<Category> for crate::locale::Category {
    fn from(category: Category) -> Self {
        match category {
            Category::Optimize => Self::Optimize,
            Category::Allow => Self::Allow,
            Category::Default => Self::Default,
        }
    }
}
