//! What the entry of a host lets through: the one place that compares entries with each other and with names.
//!
//! An entry is a front and labels. The front, a leading `*.` or a leading dot, stands for labels; each label after it
//! stands for one label. So names are compared label by label from their end, and a label, of 63 characters at most,
//! by an automaton whose states are the bits of a number.
//!
//! Readers differ in what they take an asterisk inside a label for: some let it stand for nothing as well. But who reads
//! one entry also reads the other. So an asterisk covers characters and asterisks, one at least, and is covered only by
//! an asterisk: then the one entry lets the other's names through for every reader.

mod label;

#[cfg(test)]
mod tests;

use super::Host;
use label::Reading;

/// Lowest and highest number of a family, where the page tells.
pub type Numbers = Option<(u32, u32)>;

/// Whether an entry lets a name through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Match {
    /// It does not.
    No,
    /// It does once its placeholder is filled in so.
    Placeholder,
    /// It does.
    Yes,
}

impl Host {
    /// Whether an entry for this host surely lets through all that `other` stands for.
    ///
    /// The numbers of families are taken as unknown; see [`covers_family`].
    ///
    /// ```
    /// # use tafel::model::Host;
    /// let host = |text| Host::parse(text).unwrap().host;
    /// assert!(host("*.a.com").covers(&host("b-*.a.com")));
    /// assert!(host("b-*.a.com").covers(&host("b-c.a.com")));
    /// assert!(!host("*.a.com").covers(&host("a.com")));
    /// ```
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        covers_family(self, None, other, None)
    }

    /// Whether an entry for this host lets `name` through, an FQDN in ASCII form and in any case.
    ///
    /// Unlike [`Host::covers`], this reads the entry as generously as any reader may: an asterisk inside a label also
    /// stands for nothing, a leading dot for the name itself as well, and a family without `numbers` for every number.
    /// Several placeholders may be filled in differently. A name with asterisks or placeholders matches nothing.
    ///
    /// ```
    /// # use tafel::model::Host;
    /// # use tafel::model::host::Match;
    /// let host = Host::parse("#-courier.push.apple.com").unwrap().host;
    /// assert_eq!(host.matches("7-courier.push.apple.com", Some((0, 50))), Match::Yes);
    /// assert_eq!(host.matches("51-courier.push.apple.com", Some((0, 50))), Match::No);
    /// let host = Host::parse("<tenant>.sharepoint.com").unwrap().host;
    /// assert_eq!(host.matches("contoso.sharepoint.com", None), Match::Placeholder);
    /// ```
    #[must_use]
    pub fn matches(&self, name: &str, numbers: Numbers) -> Match {
        let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        if name.contains(['*', '{']) || name.split('.').any(str::is_empty) {
            return Match::No;
        }
        let (front, body) = front(&self.name);
        let reading = Reading::Generous { numbers: numbers.unwrap_or((0, u32::MAX)) };
        let matched = match (front, ends_with(&name, body, reading)) {
            (_, None) => false,
            (Front::None, Some(more)) => !more,
            (Front::Below, Some(more)) => more,
            (Front::AtOrBelow, Some(_)) => true,
        };
        if !matched {
            return Match::No;
        }
        let filled = self.name.split('{').skip(1).any(|part| !part.starts_with("n}"));
        if filled { Match::Placeholder } else { Match::Yes }
    }
}

/// Whether an entry for `host` surely lets through all that `other` stands for. False where that is in doubt.
///
/// `*` inside a label covers one or more characters other than dots, asterisks among them: `x*` covers `xy` and `xy*`,
/// but not `x`, as only some readers let `*` stand for nothing. A leading `*.` stands for one or more labels. A leading
/// dot covers what is below it; what covers it has to let the name itself through too. `{n}` covers the numbers of its
/// family, written without leading zeros; where they are unknown, only the equal name of unknown numbers. Other
/// placeholders cover the same placeholder alone.
#[must_use]
pub fn covers_family(host: &Host, numbers: Numbers, other: &Host, others: Numbers) -> bool {
    lets_through(&host.name, numbers, &other.name, others)
}

/// [`covers_family`] by names.
pub(in crate::model) fn lets_through(name: &str, numbers: Numbers, other: &str, others: Numbers) -> bool {
    let same_numbers = match (numbers, others) {
        (Some(own), Some(other)) => own.0 <= other.0 && other.1 <= own.1,
        _ => false,
    };
    // Also where the numbers of a family are unknown: they are the same.
    if name == other {
        return same_numbers || numbers == others || !name.contains("{n}");
    }
    let ((own_front, own), (other_front, rest)) = (front(name), front(other));
    let Some(more) = ends_with(rest, own, Reading::Sure { numbers, same_numbers }) else { return false };
    match (own_front, other_front) {
        (Front::None, Front::None) => !more,
        (Front::None, _) => false,
        (_, Front::Below) => true,
        (_, Front::None | Front::AtOrBelow) => more,
    }
}

/// Labels before those of an entry that it has itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Front {
    /// None.
    None,
    /// `*.a.b`: one or more.
    Below,
    /// `.a.b`: one or more, for some readers none as well.
    AtOrBelow,
}

/// Takes a name apart into its front and its labels.
fn front(name: &str) -> (Front, &str) {
    if let Some(body) = name.strip_prefix("*.") {
        return (Front::Below, body);
    }
    name.strip_prefix('.').map_or((Front::None, name), |body| (Front::AtOrBelow, body))
}

/// Whether the last labels of `name` are those of `body`, and `name` has further ones; `None` where they are not.
fn ends_with(name: &str, body: &str, reading: Reading) -> Option<bool> {
    let mut labels = name.rsplit('.');
    for own in body.rsplit('.') {
        if !labels.next().is_some_and(|label| reading.takes(own, label)) {
            return None;
        }
    }
    Some(labels.next().is_some())
}
