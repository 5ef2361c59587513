//! `tafel explain`: a check, or an address or host.

mod timed;
mod value;

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use serde::Serialize;

use crate::Error;
use crate::check::{self, Form, Known};
use crate::diagnostic::Safety;
use crate::lookup::Query;
use crate::report::documentation;
use crate::source::Docset;

use timed::Timed;

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
    let checks = match &options.what {
        Some(id) => check::named(id),
        None => check::all(),
    };
    let query = options.what.as_deref().filter(|_| checks.is_empty());
    let text = match query.map(|what| (what, Query::parse(what))) {
        Some((_, Some(query))) => looked_up(&query, options)?,
        Some((what, None)) => return Err(Error::NoCheck { name: what.to_owned(), nearest: check::nearest(what) }),
        None => match (options.format, &options.what) {
            (ExplainFormat::Json, _) => json(&checks)?,
            (ExplainFormat::Text, Some(_)) => explained(&checks),
            (ExplainFormat::Text, None) => listed(&checks),
        },
    };
    stdout.write_all(text.as_bytes()).map_err(super::cannot_print)?;
    Ok(Status::Clean)
}

/// What each place knows of an address or host.
fn looked_up(query: &Query, options: &Explain) -> Result<String, Error> {
    let places = if options.paths.is_empty() { vec![docset_here()?] } else { options.paths.clone() };
    let known = places.iter().map(|place| value::known(query, &Timed::read(place, &options.reading)?));
    let known: Vec<value::Known> = known.collect::<Result<_, Error>>()?;
    Ok(match options.format {
        ExplainFormat::Text => known.iter().map(value::text).collect::<Vec<_>>().join("\n"),
        ExplainFormat::Json => {
            serde_json::to_string_pretty(&known).map_err(|err| super::cannot_print(err.into()))? + "\n"
        }
    })
}

/// The folder of the docset that this folder belongs to.
fn docset_here() -> Result<String, Error> {
    let here = Path::new(".");
    let Some(root) = Docset::of(here)?.root else {
        let reason = "has no tafel.toml in it or above; name the pages, documents or history to look in".to_owned();
        return Err(Error::NoState { name: "this folder".to_owned(), reason });
    };
    let is_here = here.canonicalize().is_ok_and(|here| here == root);
    Ok(if is_here { ".".to_owned() } else { root.to_string_lossy().into_owned() })
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
