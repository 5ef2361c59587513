//! `port-logic-flipped`: the source wants all of the ports, the translation any of them, or the other way round.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::locale::Role;
use crate::model::PortLogic;

use super::cell::places;

pub(super) struct PortLogicFlipped;

const META: Meta = Meta {
    id: "port-logic-flipped",
    summary: "ports that go together in the source are a choice here, or the other way round",
    why: "A reader who opens one of two ports blocks the other.",
    bad: "`443 and 5223` became `443 or 5223`.",
    good: "The word for and. A list without a word between is no mismatch.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for PortLogicFlipped {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            let (expected, actual) = (source.ports.logic, target.ports.logic);
            let flipped =
                matches!((expected, actual), (PortLogic::All, PortLogic::Any) | (PortLogic::Any, PortLogic::All));
            if flipped {
                let word = |logic: PortLogic| if logic == PortLogic::All { "all" } else { "any" };
                let [there, here] = places(pair, (source, target), Role::Port);
                found.push(
                    Diagnostic::new(&META, here.0, here.1)
                        .arg("expected", word(expected))
                        .arg("actual", word(actual))
                        .values(word(actual), word(expected))
                        .counterpart(there.0, there.1),
                );
            }
        }
    }
}
