//! `exchanged-cells`: two rows have each other's hosts, addresses or ports.

use crate::check::{Kind, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct ExchangedCells;

const META: Meta = Meta {
    id: "exchanged-cells",
    summary: "two rows have each other's hosts, addresses or ports",
    why: "A firewall set up from the translation opens the way to the wrong service.",
    bad: "The addresses of the first row stand in the third, and those of the third in the first.",
    good: "Each row has the addresses of its source.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for ExchangedCells {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for exchange in &pair.exchanged {
            let kind = match exchange.kinds[..] {
                [Kind::Hosts] => "hosts",
                [Kind::Addresses] => "addresses",
                [Kind::Ports] => "ports",
                _ => "values",
            };
            let [(source, first), (_, second)] = exchange.rows;
            let text = super::missing_row::shortened(pair.target.text(second.part, second.span));
            found.push(
                Diagnostic::new(&META, first.part, first.span)
                    .arg("kind", kind)
                    .arg("text", text)
                    .label(second.part, second.span)
                    .counterpart(source.part, source.span),
            );
        }
    }
}
