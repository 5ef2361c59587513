//! Values that stand in the text of a row, though they were not read as values of it.
//!
//! In one language a sentence lists its values, in another it seems to mention them; a range is written with words that
//! nobody knew. What a reader sees there is neither missing nor new.

use crate::extract::Page;
use crate::extract::facts::{AddressFact, EndpointSet, Origin};
use crate::locale::Role;
use crate::model::{CidrPrefix, Host};

/// The text of the cells with values of rows that are the same, in lower case and without escapes.
pub(super) struct Written {
    source: String,
    target: String,
}

impl Written {
    /// Reads the rows of both pages.
    pub(super) fn new([source, target]: [&Page; 2], rows: (&[&EndpointSet], &[&EndpointSet])) -> Self {
        let text = |page: &Page, rows: &[&EndpointSet]| rows.iter().map(|row| text(page, row)).collect();
        Self { source: text(source, rows.0), target: text(target, rows.1) }
    }

    /// Whether the translation writes a host of the source at least as often as the source.
    pub(super) fn has_host(&self, host: &Host) -> bool {
        let own = count(&self.source, &host.name);
        own > 0 && count(&self.target, &host.name) >= own
    }

    /// Whether the source writes a host of the translation at least as often as the translation.
    pub(super) fn is_host_of_source(&self, host: &Host) -> bool {
        let own = count(&self.target, &host.name);
        own > 0 && count(&self.source, &host.name) >= own
    }

    /// Whether the translation writes a prefix of the source, or the ends of the range that it is of.
    pub(super) fn has_address(&self, page: &Page, row: &EndpointSet, address: &AddressFact) -> bool {
        stands(&self.source, &self.target, page.text(row.part, address.span), address.prefix)
    }

    /// Whether the source writes a prefix of the translation, or the ends of the range that it is of.
    pub(super) fn is_address_of_source(&self, page: &Page, row: &EndpointSet, address: &AddressFact) -> bool {
        stands(&self.target, &self.source, page.text(row.part, address.span), address.prefix)
    }
}

/// Whether `prefix`, which `own` has as `written`, stands in `other`: itself as often, or its first and last address.
fn stands(own: &str, other: &str, written: &str, prefix: CidrPrefix) -> bool {
    let shown = prefix.to_string();
    let bare = shown.trim_end_matches(if prefix.is_ipv4() { "/32" } else { "/128" });
    let times = count(own, bare);
    if times > 0 && count(other, bare) >= times {
        return true;
    }
    let (first, last) = ends(written).unwrap_or_else(|| prefix.ends());
    first != last && [first, last].iter().all(|end| count(other, &end.to_string()) > 0)
}

/// The first and the last address of a range as written.
fn ends(written: &str) -> Option<(std::net::IpAddr, std::net::IpAddr)> {
    let part = |c: char| !(c.is_ascii_hexdigit() || matches!(c, '.' | ':'));
    let mut addresses = written.split(part).filter_map(|text| text.trim_end_matches('.').parse().ok());
    let found = (addresses.next()?, addresses.next()?);
    addresses.next().is_none().then_some(found)
}

/// The text of the cells of a row that hold values, or of all where no column is known to hold any.
fn text(page: &Page, set: &EndpointSet) -> String {
    let plain = |text: &str| text.to_lowercase().replace('\\', "");
    let Origin::Row { table, row } = set.origin else { return plain(page.text(set.part, set.span)) };
    let Some(fact) = page.tables.get(table) else { return String::new() };
    let cells = fact.table.rows.get(row).map(|row| row.cells.as_slice()).unwrap_or_default();
    let value = |role: Option<Role>| matches!(role, Some(Role::Host | Role::Address | Role::Addresses));
    let count = |role: Role| fact.roles.iter().filter(|other| **other == Some(role)).count();
    let told = count(Role::Addresses) > 0 || (count(Role::Host) > 0 && count(Role::Address) > 0);
    let cells = cells.iter().enumerate().filter(|&(at, _)| !told || fact.roles.get(at).is_none_or(|&role| value(role)));
    let inlines = &page.parts[fact.part].inlines;
    cells.map(|(_, cell)| plain(inlines.text(&cell.inline)) + "\n").collect()
}

/// How often `value` stands in `text` as a whole.
fn count(text: &str, value: &str) -> usize {
    // A dash stands inside names, and between addresses.
    let range = value.bytes().all(|b| b.is_ascii_hexdigit() || matches!(b, b'.' | b':' | b'/'));
    let inside =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '*' | '@' | ':') || (c == '-' && !range);
    let ends = |rest: &str| {
        let mut chars = rest.chars();
        match chars.next() {
            Some('-') if range => true,
            Some('.' | '-' | '_' | ':' | '/') => !chars.next().is_some_and(|c| c.is_ascii_alphanumeric()),
            Some(c) => !c.is_ascii_alphanumeric() && c != '*',
            None => true,
        }
    };
    let whole = |at: &usize| !text[..*at].ends_with(inside) && ends(&text[at + value.len()..]);
    text.match_indices(value).map(|(at, _)| at).filter(whole).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_as_a_whole() {
        for (text, value, times) in [
            ("a.contoso.com, b", "a.contoso.com", 1),
            ("*.a.contoso.com x.a.contoso.com a.contoso.com.au a.contoso.com-x", "a.contoso.com", 0),
            ("(a.contoso.com.)", "a.contoso.com", 1),
            ("52.1.2.0 to 52.1.2.255", "52.1.2.0", 1),
            ("52.1.2.0-52.1.2.255", "52.1.2.255", 1),
            ("52.1.2.0/24 152.1.2.0 52.1.2.01", "52.1.2.0", 0),
        ] {
            assert_eq!(count(text, value), times, "{value} in {text}");
        }
    }
}
