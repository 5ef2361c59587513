//! `glued-hosts`: two hosts stand together without a separator.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::Repair;
use crate::span::Span;

use super::repaired;

pub(super) struct GluedHosts;

const META: Meta = Meta {
    id: "glued-hosts",
    summary: "two hosts stand together without a separator",
    why: "Copied as it stands, the text is no host, and both are blocked.",
    bad: "`\\*.mzstatic.com\\*.phobos.apple.com`",
    good: "`\\*.mzstatic.com<br>\\*.phobos.apple.com`",
    level: Level::Error,
    fix: None,
};

impl PageCheck for GluedHosts {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        // One diagnostic for all that stands together.
        let mut run: Option<Run> = None;
        for (part, host) in repaired::hosts(page, Repair::GluedHosts) {
            match &mut run {
                Some(run) if run.part == part && run.span == host.span => {}
                Some(run) if run.part == part && run.span.end == host.span.start => {
                    run.span = run.span.to(host.span);
                    run.hosts += 1;
                }
                _ => found.extend(run.replace(Run { part, span: host.span, hosts: 1 }).map(|run| run.report(page))),
            }
        }
        found.extend(run.map(|run| run.report(page)));
    }
}

/// Hosts of which each starts where the one before it ends.
struct Run {
    part: usize,
    span: Span,
    hosts: usize,
}

impl Run {
    fn report(self, page: &Page) -> Diagnostic {
        let Self { part, mut span, hosts } = self;
        if hosts == 1 {
            // The other is none, or is torn off: `a.contoso.comhttps://`.
            let text = page.parts.get(part).map(|part| part.file.text.as_str()).unwrap_or_default();
            let rest = text.get(span.end as usize..).unwrap_or_default();
            let glued = rest.find(|c: char| c.is_whitespace() || matches!(c, '|' | '<' | '`' | ',' | ';' | ')'));
            span.end += glued.unwrap_or(rest.len()) as u32;
        }
        let text = page.text(part, span);
        let id = if hosts == 1 { "glued-hosts-single" } else { "glued-hosts" };
        Diagnostic::new(&META, part, span).id(id).arg("text", text).count("hosts", hosts).actual(text)
    }
}
