//! `tafel explain`.

use std::fmt::Write as _;
use std::io::Write;

use serde::Serialize;

use crate::Error;
use crate::check::{self, Form, Known};
use crate::diagnostic::Safety;
use crate::report::documentation;

use super::Status;
use super::args::{Explain, ExplainFormat};

/// A form of a check in JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Documentation {
    check_id: &'static str,
    /// page; pair for a translation beside its source; stale where the newest source is beside them.
    form: &'static str,
    level: &'static str,
    summary: &'static str,
    why: &'static str,
    bad: &'static str,
    good: &'static str,
    /// safe, unsafe, or null where it has no fix.
    fix: Option<&'static str>,
}

pub(super) fn run(options: &Explain, stdout: &mut dyn Write) -> Result<Status, Error> {
    let found = match &options.id {
        Some(id) => check::named(id),
        None => check::all(),
    };
    if let Some(id) = options.id.as_ref().filter(|_| found.is_empty()) {
        return Err(Error::NoCheck { name: id.clone(), nearest: check::nearest(id) });
    }
    let text = match (options.format, &options.id) {
        (ExplainFormat::Json, _) => json(&found)?,
        (ExplainFormat::Text, Some(_)) => explained(&found),
        (ExplainFormat::Text, None) => listed(&found),
    };
    stdout.write_all(text.as_bytes()).map_err(super::cannot_print)?;
    Ok(Status::Clean)
}

/// All there is to know of the forms of one check.
fn explained(forms: &[Known]) -> String {
    let texts = forms.iter().map(|known| {
        let meta = known.meta;
        let title = format!("{} ({}): {}", meta.id, meta.level.as_str(), meta.summary);
        std::iter::once(title).chain(documentation::paragraphs(*known)).collect::<Vec<_>>().join("\n\n")
    });
    texts.collect::<Vec<_>>().join("\n\n\n") + "\n"
}

/// A line for each check.
fn listed(all: &[Known]) -> String {
    let mut text = String::new();
    let width = all.iter().map(|known| known.meta.id.len()).max().unwrap_or_default();
    let mut last = "";
    for known in all {
        let meta = known.meta;
        if meta.id != last {
            // A string takes all text.
            let _ = writeln!(text, "{:width$}  {:7}  {}", meta.id, meta.level.as_str(), meta.summary);
        }
        last = meta.id;
    }
    text
}

fn json(found: &[Known]) -> Result<String, Error> {
    let documented: Vec<Documentation> = found.iter().map(|known| documentation_of(*known)).collect();
    let text = serde_json::to_string_pretty(&documented).map_err(|err| super::cannot_print(err.into()))?;
    Ok(text + "\n")
}

fn documentation_of(Known { form, meta }: Known) -> Documentation {
    Documentation {
        check_id: meta.id,
        form: match form {
            Form::Page => "page",
            Form::Pair => "pair",
            Form::Stale => "stale",
            Form::Locales => "locales",
        },
        level: meta.level.as_str(),
        summary: meta.summary,
        why: meta.why,
        bad: meta.bad,
        good: meta.good,
        fix: meta.fix.map(|safety| match safety {
            Safety::Safe => "safe",
            Safety::Unsafe => "unsafe",
        }),
    }
}
