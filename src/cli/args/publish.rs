//! Arguments of the commands that tell of changes and publish: `notice`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;

use crate::Locale;
use crate::notice;
use crate::release::DataVersion;

use super::locale;

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
