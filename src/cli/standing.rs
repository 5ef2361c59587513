//! What has become of the source of a page since it was translated.

use crate::check::stale::{self, Behind, Stale};
use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::source::Input;

use super::beside;
use super::check::{Checker, Failure};
use super::newest::Since;
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
        if let Some(path) = self.options.newest.as_deref().and_then(|named| beside::named_for(named, input)) {
            let newest = beside::page(&self.reader, &path, input, target, sources).map_err(Failure::Stop)?;
            let found = stale::run(&Stale::new(source, &newest.page, target));
            return Ok(Standing { found, is_known: true, ..Standing::default() });
        }
        let Some(at) = beside::commit(&self.reader, input, target) else { return Ok(Standing::default()) };
        let is_beside = self.source_path(input, target).is_some();
        let history = match self.repositories.since(&at) {
            Ok(Since::Changed(history)) => history,
            Ok(Since::Unchanged) => {
                return Ok(Standing { behind: Some(Behind::default()), is_known: true, ..Standing::default() });
            }
            // Then the page is judged by its source all the same.
            Err(_) if is_beside => return Ok(Standing::default()),
            Err(err) => return Err(Failure::Stop(beside::not_read(err, target))),
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
}
