//! What the terminal can show: colours, width, a bar for long runs.

use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::Locale;
use crate::message::Catalog;
use crate::report::Human;

use super::args::{Color, Messages};

/// The writer of findings, for a stream that is a terminal or not.
pub(super) fn human(messages: &Messages, terminal: bool) -> Human {
    Human::new(uses_colour(messages.color, terminal), width(), catalog(messages))
}

/// Whether text on a stream that is a terminal or not is coloured, and how wide it is.
pub(super) fn text(messages: &Messages, terminal: bool) -> (bool, usize) {
    (uses_colour(messages.color, terminal), width())
}

/// The messages in the language that was asked for, else in that of the environment.
pub(super) fn catalog(messages: &Messages) -> &'static Catalog {
    match &messages.lang {
        Some(locale) => Catalog::of(&[locale.as_str()]),
        None => Catalog::of(&asked()),
    }
}

/// The messages of notices in the language that was asked for, else in that of the environment.
pub(super) fn readers(messages: &Messages, locale: Option<&Locale>) -> &'static Catalog {
    match locale.or(messages.lang.as_ref()) {
        Some(locale) => Catalog::of_notices(&[locale.as_str()]),
        None => Catalog::of_notices(&asked()),
    }
}

/// The languages that the environment asks for. The locale of POSIX asks for none, and ends the list.
fn asked() -> Vec<String> {
    sys_locale::get_locales().take_while(|tag| !matches!(tag.as_str(), "C" | "POSIX")).collect()
}

/// Whether what is written to a stream is coloured; `terminal` tells whether that is one.
fn uses_colour(color: Color, terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let dumb = set("TERM").is_some_and(|value| value == "dumb");
    color.is_used(set("NO_COLOR").is_some(), terminal && !dumb)
}

/// Columns of the terminal by the environment; 120 where it does not say.
fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|value| value.parse().ok());
    columns.unwrap_or(120).max(60)
}

/// A bar on a terminal, for runs that take longer than a second.
pub(super) fn progress(pages: usize, hidden: bool) -> ProgressBar {
    if hidden || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(pages as u64), ProgressDrawTarget::hidden());
    bar.set_style(
        ProgressStyle::with_template("{bar:40} {pos}/{len} pages").unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let shown = bar.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(1));
        if !shown.is_finished() {
            shown.set_draw_target(ProgressDrawTarget::stderr());
        }
    });
    bar
}
