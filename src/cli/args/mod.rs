//! Arguments. The only user of clap and what goes with it.

mod pages;
mod publish;
mod states;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::{ColorChoice, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

use crate::Locale;
use crate::model::Date;

pub(in crate::cli) use pages::{Check, Extract, FailLevel, MinLevel, ReportFormat, Sync};
pub(in crate::cli) use publish::{Build, Export, Init, Notice};
pub(in crate::cli) use states::{
    Diff, DiffFormat, Explain, ExplainFormat, FailOn, History, HistoryFormat, Ids, MakeRelease, Reading,
};

/// Reads network endpoint and bandwidth tables out of localized documentation pages.
#[derive(Debug, Parser)]
#[command(name = "tafel", version, about, propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 done; 1 done, but something was found or a page could not be read; 2 could not run."
)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(in crate::cli) command: Command,

    /// How to say it.
    #[command(flatten)]
    pub(in crate::cli) messages: Messages,
}

/// How what is found and what is going on is said.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Messages {
    /// Print no diagnostics and no progress; pages that cannot be read, and what stops the run, are still printed
    #[arg(long, short, global = true)]
    pub(in crate::cli) quiet: bool,

    /// When to use colours; auto obeys NO_COLOR, always and never win over it
    #[arg(long, value_enum, default_value_t = Color::Auto, global = true, value_name = "WHEN")]
    pub(in crate::cli) color: Color,

    /// Language of messages, such as nl-NL; documents and formats for programs stay in English [default: the environment's]
    #[arg(long, global = true, value_name = "TAG", value_parser = locale)]
    pub(in crate::cli) lang: Option<Locale>,
}

impl Messages {
    /// Those of a command that another one runs.
    pub(in crate::cli) fn silent() -> Self {
        Self { quiet: true, color: Color::Never, lang: None }
    }
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
pub(in crate::cli) enum Command {
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
    /// Compare two states: which hosts, prefixes, ports and sizes came, went or moved, and who must act
    #[command(
        after_help = "A state is a page, a folder with the pages of one release in any number of locales, a page or release \
        document, or one of these in git as REV:path (HEAD:page.md, v1:docs/en-us; of --repo). What is let through is \
        compared as sets: prefixes that were split or merged, and hosts that a wildcard covers, ask for no action. Changes \
        of wording and writing are shown with --all.\n\nExamples:\n  \
        tafel diff docs-source/2019-04-11 docs-source/2019-06-03\n  \
        tafel diff HEAD~1:en-us/page.md en-us/page.md\n  \
        tafel diff --format json old.json new.json > changes.json\n  \
        tafel diff --fail-on action HEAD:docs docs      as a gate of a build\n\n\
        Exit codes: 0 compared; 1 changes that --exit-code or --fail-on name; 2 could not run."
    )]
    Diff(Diff),
    /// Read every revision of a page in a git repository: versions, changes, when each value was there, lag of translations
    #[command(
        after_help = "Nothing is checked out or fetched: the installed git is asked. A version is made where values change, \
        numbered by the day of its commit. Renames are followed where the repository has the folders that git needs for \
        that; where it does not, older paths are named with further --page.\n\nExamples:\n  \
        tafel history docs.git --page intune/network-bandwidth-use.md\n  \
        tafel history docs.git --page en-us/a.md --update a.json     again, when there are new commits\n  \
        tafel history a.json --since 2019060300                      what changed since a version\n  \
        tafel history a.json --release 2019060300                    what it stated then\n  \
        tafel history docs.git --page a.md --translation nl-NL=docs.nl-nl.git"
    )]
    History(History),
    /// Tell of changes in the language of a reader: what to open, what can be closed, and since when
    #[command(
        after_help = "A changes document is what `tafel diff --format json` writes, a history document what `tafel history \
        --format json` writes. Each version is told once, the newest first, whatever the order and number of documents; its \
        id is the same on every run. Changes of wording alone are not told. Messages for slack and teams are a line each, \
        within the limits of these services; what does not fit is counted, and linked to with --page.\n\nExamples:\n  \
        tafel diff --format json old new | tafel notice --locale nl-NL -\n  \
        tafel notice history.json --locale de-DE --format atom --page https://example.com/de-de/ -o feed.atom\n  \
        tafel notice changes.json --locale fr --format teams --since 2026032400 | while read -r card; do …; done"
    )]
    Notice(Notice),
    /// Merge the pages of all locales of one release into a release document
    #[command(
        after_help = "The values are those of the pages in the source locale; translations add their words and places. \
        Values of a translation that are not its source's change nothing, and are listed under disagreements. Sets without \
        a printed id have that of the docset's ids.json, where there is one.\n\nExamples:\n  \
        tafel release docs-source/2026-03-24 -o release.json\n  \
        tafel release v2:docs-source/2026-03-24"
    )]
    Release(MakeRelease),
    /// Give sets without a printed id numbers that stay with them, in the ids.json of a docset
    #[command(
        after_help = "The releases of the docset are followed in the order of their names: what is the same set in the next \
        release keeps its number, what is new gets the next one from 100000 on, what is gone is retired, with what it \
        became. No number is ever given again. Commit ids.json with the pages; a merge conflict in it, or a number that \
        stands twice, is an error that says where.\n\nExamples:\n  \
        tafel ids docs-source\n  \
        tafel ids --check docs-source      as a gate of a build\n\n\
        Exit codes: 0 the ledger has all ids; 1 --check, and it has not; 2 could not run."
    )]
    Ids(Ids),
    /// Look up an address or host: what lets it through, where, since when; or print what a check is about
    #[command(
        after_help = "Of a history, or a docset with several releases, it is told since when an entry is there, and what \
        replaced one that is gone. What nothing lets through is said, with what comes closest.\n\nExamples:\n  \
        tafel explain 52.168.54.64 docs-source\n  \
        tafel explain m.manage.microsoft.com page.md\n  \
        tafel explain 20.43.129.0/24 history.json\n  \
        tafel explain size-mismatch                  what a check finds, why, examples, how to ignore it"
    )]
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
    /// Read, check and compare all releases of a docset, and write a folder that any static host can serve
    #[command(
        after_help = "The folder has documents (v1/latest.json, v1/releases, v1/changes, v1/report.json and their schemas), the files \
        of the Microsoft 365 endpoints service (version, endpoints, changes), lists for firewalls and proxies (lists), a feed \
        of changes for each language (feed.nl-NL.atom, feed.nl-NL.json), a page for each language (nl-nl/index.html), and \
        SHA256SUMS. The same pages give the same bytes. Releases are the folders that {release} of the page patterns in \
        tafel.toml names, without page patterns those that are called for a day (2026-03-24), or the states of a page \
        in the repository of its git table; one with the values of the one before it is no new version.\n\n\
        Guard rails refuse to publish a prefix that is too short (short-prefix), private or documentation space \
        (special-range), a list that lost a third (loss), a table that lost all its rows (empty-table), and another content \
        for a version that was published (published-release). They look at every version that is not published yet, in a first \
        build only at the newest. --allow lets one through.\n\nExamples:\n  \
        tafel build docs-source --out public\n  \
        tafel build --out public --allow loss\n\n\
        Exit codes: 0 built; 2 could not, and the folder is as it was; it is not if the system fails while files are put \
        in their places."
    )]
    Build(Build),
    /// Write a first tafel.toml for the pages below a folder
    #[command(
        after_help = "Where pages are is guessed from their folders: a day (2026-03-24) is a release, a language with a region \
        (nl-nl) a locale. The source locale is en-US where there is one, else the locale with most pages; the name is that of \
        the folder. The same pages are found with the file as without it; every other key stands in a comment that says what \
        it is for.\n\nExamples:\n  \
        tafel init                        for the pages below this folder\n  \
        tafel init docs-source --stdout   print it only\n  \
        tafel init docs-source --force    replace the one that is there\n\n\
        Exit codes: 0 written; 2 not written: there are no pages, or there is one already."
    )]
    Init(Init),
    /// Write the list of a release for a firewall, a proxy or a script
    #[command(
        after_help = "A release is what tafel diff takes as a state. Formats: edl-ipv4, edl-ipv6 and edl-hosts, an entry a line; csv; \
        m365, the shape of the Microsoft 365 endpoints service; pac, proxy auto-config; nftables, named sets without chains; squid, \
        access lists; terraform, locals. A wildcard *.a.b is what is below a.b, not a.b itself. What a format cannot say is left \
        out, and told on standard error and in a comment of the file.\n\nExamples:\n  \
        tafel export docs-source/2026-03-24 --format edl-ipv4 -o ipv4.txt\n  \
        tafel export release.json --format pac --proxy 'PROXY proxy.contoso.com:3128' -o proxy.pac\n  \
        tafel export HEAD:en-us/page.md --format nftables --category optimize,allow | sudo nft -f -\n  \
        tafel export page.md --format squid --required --set 163 --set 164\n\n\
        Exit codes: 0 written; 2 could not, or the format cannot hold the release."
    )]
    Export(Export),
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Schema {
    /// The page document
    Page,
    /// The report of `tafel check`
    Report,
    /// The release document
    Release,
    /// The changes document of `tafel diff`
    Changes,
    /// The history document
    History,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Color {
    /// On a terminal, unless NO_COLOR is set or TERM is dumb
    Auto,
    /// Always, whatever NO_COLOR says
    Always,
    /// Never
    Never,
}

impl Color {
    /// Whether to colour what goes to a `terminal` that can, or to a file. As in other tools, asking wins over NO_COLOR.
    pub(in crate::cli) fn is_used(self, no_color: bool, terminal: bool) -> bool {
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
pub(in crate::cli) fn completions(shell: clap_complete::Shell, out: &mut dyn Write) {
    clap_complete::generate(shell, &mut Args::command(), "tafel", out);
}

/// Writes the manual page of the command and all its subcommands.
pub(in crate::cli) fn manual(out: &mut dyn Write) -> io::Result<()> {
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
