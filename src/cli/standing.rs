//! What has become of the source of a page since it was translated.

use std::path::{Path, PathBuf};

use crate::Error;
use crate::check::stale::{self, Behind, Stale};
use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::source::Input;

use super::check::{Checker, Failure};
use super::newest::{self, At, Since};
use super::sources::Sources;

/// What has become of the source of a page since it was translated.
#[derive(Default)]
pub(super) struct Standing {
    pub(super) found: Vec<Diagnostic>,
    pub(super) behind: Option<Behind>,
    /// Whether that was to be found out.
    pub(super) is_known: bool,
    /// What is to be said of it beside.
    pub(super) remark: Option<String>,
}

impl Checker<'_> {
    /// What has become of the source of `target` since, where that is known.
    pub(super) fn standing(
        &self,
        input: &Input,
        target: &Page,
        source: &Page,
        sources: &Sources,
    ) -> Result<Standing, Failure> {
        if let Some(path) = self.options.newest.as_deref().and_then(|named| named_for(named, input)) {
            let newest = self.page_beside(&path, input, target, sources)?;
            let found = stale::run(&Stale::new(source, &newest.page, target));
            return Ok(Standing { found, is_known: true, ..Standing::default() });
        }
        let Some(at) = self.commit(input, target) else { return Ok(Standing::default()) };
        let is_beside = self.source_path(input, target).is_some();
        let history = match self.repositories.since(&at) {
            Ok(Since::Changed(history)) => history,
            Ok(Since::Unchanged) => {
                return Ok(Standing { behind: Some(Behind::default()), is_known: true, ..Standing::default() });
            }
            // Then the page is judged by its source all the same.
            Err(_) if is_beside => return Ok(Standing::default()),
            Err(err) => return Err(not_read(err, target)),
        };
        let since_commit = history.stale(target);
        let behind = history.behind(&since_commit);
        // What the source at hand has of it is wrong, and reported as that.
        let mut stale = if is_beside { Stale::new(source, &history.newest, target) } else { since_commit };
        stale.is_late = target.docset.stale_error_days.is_some_and(|limit| behind.days > limit);
        let remark = (history.is_gone && !stale.is_current()).then(|| {
            let (page, last) = (&target.parts[0].file.path, &history.newest.parts[0].file.path);
            format!("{page}: its source is not there any more; {last} is the last that was")
        });
        Ok(Standing { found: stale::run(&stale), behind: Some(behind), is_known: true, remark })
    }

    /// The commit that `target` was translated from, in the source repository of its docset.
    pub(super) fn commit(&self, input: &Input, target: &Page) -> Option<At> {
        let Input::File { path, .. } = input else { return None };
        let commit = target.matter.source_commit.as_ref().filter(|_| target.translated)?;
        let (repository, inside) = self.reader.in_repository(path)?;
        let locale = self.reader.source_locale(path);
        Some(At { repository, commit: commit.clone(), path: inside, locale })
    }
}

/// The file that `named` is, or the one in it that belongs to a page.
pub(super) fn named_for(named: &Path, input: &Input) -> Option<PathBuf> {
    match input {
        Input::File { shown, .. } if named.is_dir() => Some(named.join(shown)).filter(|path| path.is_file()),
        _ => Some(named.to_owned()),
    }
}

/// Why a page cannot be compared with a commit of its source.
pub(super) fn not_read(err: newest::Failure, target: &Page) -> Failure {
    let page = target.parts[0].file.path.clone();
    Failure::Stop(match err {
        newest::Failure::Git(source) => Error::SourceCommit { page, source },
        newest::Failure::Text(source_page, err) => {
            Error::NoCounterpart { source_page, target: page, reason: err.to_string() }
        }
    })
}
