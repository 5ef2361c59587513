//! The baseline of a run: the file that marks what is known, or the one that is written.

use std::fs;
use std::path::PathBuf;

use crate::Error;
use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::report::baseline::{self, Baseline, Findings};
use crate::source::Docset;

use super::args::{Check, MinLevel};
use super::output::Output;

/// What a run does with its findings.
pub(super) enum Known {
    /// There is no baseline.
    None,
    /// They are compared with what is known.
    Compare {
        baseline: Baseline,
        /// Whether all findings are reported, so that one that is not there is gone.
        whole: bool,
    },
    /// They are what is known from now on.
    Write(PathBuf),
}

impl Known {
    /// What the arguments ask for, else the docset.
    pub(super) fn of(options: &Check, docset: &Docset) -> Result<Self, Error> {
        if let Some(path) = &options.write_baseline {
            return Ok(Self::Write(path.clone()));
        }
        let Some(path) = options.baseline.as_ref().or(docset.baseline.as_ref()) else { return Ok(Self::None) };
        let text = fs::read_to_string(path).map_err(|source| Error::Read { path: path.clone(), source })?;
        let baseline = Baseline::read(&text).map_err(|message| Error::Config { path: path.clone(), message })?;
        let whole = options.only.is_empty() && options.except.is_empty() && options.min_level == MinLevel::Note;
        Ok(Self::Compare { baseline, whole })
    }

    /// Marks which of the findings of the page called `name` are known. Gives how many known ones are gone, and what is
    /// to be written of the page.
    pub(super) fn mark(
        &self,
        name: String,
        page: &Page,
        found: &mut [Diagnostic],
    ) -> (usize, Option<(String, Findings)>) {
        match self {
            Self::None => (0, None),
            Self::Compare { baseline, whole } => {
                let gone = baseline.mark(&name, &baseline::fingerprints(page, found), found);
                (if *whole { gone } else { 0 }, None)
            }
            Self::Write(_) => {
                found.iter_mut().for_each(|found| found.known = Some(true));
                (0, Some((name, baseline::findings(baseline::fingerprints(page, found), found))))
            }
        }
    }

    /// Writes the file of a run that could check all `pages`.
    pub(super) fn finish(&self, pages: Vec<(String, Findings)>) -> Result<(), Error> {
        let Self::Write(path) = self else { return Ok(()) };
        let mut nowhere = std::io::sink();
        let mut output = Output::open(Some(path), &mut nowhere)?;
        Baseline::of(pages).write(&mut output).map_err(|err| output.failure(err))?;
        output.finish()
    }
}
