//! A cell or list item of hosts and prefixes: its tokens as facts.

use crate::locale::Terms;
use crate::model::{CidrPrefix, Host, HostKind};
use crate::page::{Inline, Inlines};
use crate::span::Span;

use super::account::{Class, Piece};
use super::facts::{AddressFact, HostFact, Reference, Validity};
use super::lex::{HostToken, Token, TokenKind, lex};
use super::remarks;

/// What a cell of hosts and prefixes states.
#[derive(Debug, Default)]
pub(super) struct ValueCell {
    /// Hosts, in order.
    pub hosts: Vec<HostFact>,
    /// Prefixes, in order.
    pub addresses: Vec<AddressFact>,
    /// Text made like an address that is none.
    pub bad_addresses: Vec<Span>,
    /// Ports written after hosts.
    pub ports: Vec<u16>,
    /// Remarks that stand alone.
    pub notes: Vec<String>,
    /// What such a remark says of time.
    pub validity: Option<Validity>,
    /// What such a remark says of place.
    pub audience: Option<String>,
    /// Links, where the cell has no value.
    pub references: Vec<Reference>,
    /// What became of the text.
    pub pieces: Vec<Piece>,
}

/// Reads `inline` of the text `source`.
#[must_use]
pub(super) fn read(source: &str, inlines: &Inlines, inline: &Inline, terms: &Terms) -> ValueCell {
    let mut tokens = lex(inlines, inline, terms);
    let mut reader = Reader { inlines, terms, cell: ValueCell::default(), group: None, fresh: None, in_words: false };
    for line in tokens.split_inclusive_mut(|token| matches!(token.kind, TokenKind::LineEnd)) {
        reader.line(line);
    }
    let mut cell = reader.cell;
    let none = cell.hosts.is_empty() && cell.addresses.is_empty() && cell.bad_addresses.is_empty();
    if none {
        cell.references = inlines.links(inline).iter().map(|link| reference(source, inlines, link)).collect();
        if !cell.references.is_empty() {
            // The whole cell is the reference's text.
            cell.notes.clear();
        }
    }
    cell
}

fn reference(source: &str, inlines: &Inlines, link: &crate::page::Link) -> Reference {
    Reference { href: source[link.target.range()].to_owned(), text: inlines.slice(link.text).trim().to_owned() }
}

struct Reader<'a> {
    inlines: &'a Inlines,
    terms: &'a Terms,
    cell: ValueCell,
    group: Option<String>,
    /// The host that a remark or a prefix in parentheses belongs to.
    fresh: Option<usize>,
    /// Whether words stand after the last value of the line: a remark has begun.
    in_words: bool,
}

/// Longest text that names a group, in bytes: each address of the group repeats it. A longer one is a remark.
const LONGEST_GROUP: usize = 200;

impl Reader<'_> {
    /// Takes the values of a line out of its tokens.
    fn line(&mut self, tokens: &mut [Token]) {
        let has_value = tokens.iter().any(Token::is_value);
        if !has_value && self.legend(tokens) {
            return;
        }
        self.fresh = None;
        self.in_words = false;
        for index in 0..tokens.len() {
            let at = tokens[index].at;
            if tokens[index].is_value() {
                self.in_words = false;
            }
            let class = match tokens[index].kind {
                TokenKind::Host(ref mut found) => {
                    self.host(found, at);
                    Class::Value
                }
                TokenKind::Prefix { prefix, host_bits, paired, port } => {
                    self.cell.ports.extend(port);
                    self.prefix(prefix, host_bits, paired, at);
                    Class::Value
                }
                TokenKind::BadAddress => {
                    self.cell.bad_addresses.push(self.inlines.source(at));
                    Class::Diagnostic
                }
                TokenKind::Remark => {
                    if !self.in_words {
                        self.remark(self.inlines.slice(at));
                    }
                    Class::Note
                }
                TokenKind::Words { label, .. } => {
                    let text = self.inlines.slice(at).trim();
                    if label
                        && text.len() <= LONGEST_GROUP
                        && !tokens[index + 1..].iter().any(|next| matches!(next.kind, TokenKind::Words { .. }))
                        && self.fresh.is_none()
                    {
                        self.group = Some(text.trim_end_matches([':', '：']).trim().to_owned());
                    } else {
                        self.words(tokens, index);
                    }
                    self.in_words = true;
                    Class::Note
                }
                TokenKind::Separator | TokenKind::LineEnd => Class::Separator,
            };
            self.cell.pieces.push(Piece { at, class });
        }
    }

    fn host(&mut self, found: &mut HostToken, at: Span) {
        self.fresh = Some(self.cell.hosts.len());
        self.cell.ports.extend(found.port);
        self.cell.hosts.push(HostFact {
            host: Host { name: std::mem::take(&mut found.host.name), kind: found.host.kind },
            unicode: found.unicode.take(),
            span: self.inlines.source(at),
            repairs: std::mem::take(&mut found.repairs),
            family: None,
            ips: Vec::new(),
            audience: None,
            validity: None,
            note: None,
            borrowed: None,
        });
        self.cell.pieces.push(Piece { at, class: Class::Value });
    }

    fn prefix(&mut self, prefix: CidrPrefix, host_bits: bool, paired: bool, at: Span) {
        let host = self.fresh.filter(|_| paired).and_then(|index| self.cell.hosts.get_mut(index));
        let paired = host.is_some();
        if let Some(host) = host {
            host.ips.push(prefix);
        } else if !paired {
            self.fresh = None;
        }
        let span = self.inlines.source(at);
        let group = self.group.clone();
        self.cell.addresses.push(AddressFact { prefix, host_bits, span, group, paired, borrowed: None });
    }

    /// A remark belongs to the host before it on its line, or to the set.
    fn remark(&mut self, text: &str) {
        let (validity, audience) = (remarks::validity(text, self.terms), remarks::audience(text));
        let note = remarks::trimmed(text);
        match self.fresh.and_then(|index| self.cell.hosts.get_mut(index)) {
            Some(host) => {
                host.validity = host.validity.take().or(validity);
                host.audience = host.audience.take().or(audience);
                match &mut host.note {
                    Some(before) => before.extend([" ", note]),
                    None => host.note = Some(note.to_owned()),
                }
            }
            None => {
                self.cell.validity = self.cell.validity.take().or(validity);
                self.cell.audience = self.cell.audience.take().or(audience);
                self.cell.notes.push(note.to_owned());
            }
        }
    }

    /// Words without parentheses: from here to the next value they are one remark.
    fn words(&mut self, tokens: &[Token], index: usize) {
        if self.in_words {
            return;
        }
        let end = tokens[index..]
            .iter()
            .take_while(|token| !token.is_value() && !matches!(token.kind, TokenKind::LineEnd))
            .last();
        let at = Span { start: tokens[index].at.start, end: end.map_or(tokens[index].at.end, |token| token.at.end) };
        let text = self.inlines.slice(at).trim().to_owned();
        self.remark(&text);
    }

    /// A line that says which numbers `#` stands for in the hosts above.
    fn legend(&mut self, tokens: &[Token]) -> bool {
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return false };
        let text = self.inlines.slice(first.at.to(last.at));
        if !text.contains(['#', '＃']) {
            return false;
        }
        let numbers: Vec<u32> = super::words::split(text)
            .iter()
            .filter_map(|part| match &part.kind {
                super::words::PartKind::Number(number) => number.parse().ok(),
                _ => None,
            })
            .collect();
        let [low, high] = numbers[..] else { return false };
        let families = self
            .cell
            .hosts
            .iter_mut()
            .filter(|host| host.host.kind == HostKind::Pattern && host.host.name.contains("{n}"));
        let mut any = false;
        for host in families {
            host.family = Some((low.min(high), low.max(high)));
            any = true;
        }
        if any {
            self.cell.pieces.push(Piece { at: first.at.to(last.at), class: Class::Value });
        }
        any
    }
}

#[cfg(test)]
impl ValueCell {
    /// The source text of the cell's hosts.
    fn hosts_written<'s>(&self, source: &'s str) -> Vec<&'s str> {
        self.hosts.iter().map(|host| &source[host.span.range()]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_cell(source: &str) -> ValueCell {
        let mut inlines = Inlines::default();
        let inline = inlines.read(source, Span::new(0, source.len()), false);
        read(source, &inlines, &inline, &Terms::source())
    }

    #[test]
    fn prefixes_in_parentheses_belong_to_their_host() {
        let cell = read_cell("a.x.com(17.0.0.0/8)<br>b.x.com (10.0.0.0/8, 11.0.0.0/8)<br>c.x.com");
        let ips: Vec<usize> = cell.hosts.iter().map(|host| host.ips.len()).collect();
        assert_eq!((ips, cell.addresses.len()), (vec![1, 2, 0], 3));
    }

    #[test]
    fn families_have_their_numbers() {
        let source = "#-courier.push.apple.com (17.0.0.0/8)<br>&#39;#&#39; is a random number from 0 to 50.";
        let cell = read_cell(source);
        assert_eq!(cell.hosts[0].family, Some((0, 50)));
        assert_eq!((cell.hosts_written(source), cell.notes.len()), (vec!["#-courier.push.apple.com"], 0));
    }

    #[test]
    fn remarks_belong_to_the_value_before_them_or_to_the_set() {
        let cell = read_cell(
            "`a.b.net`(only for EU customers)<br>c.d.com - for reports<br>(Starting March 2025, domains move)",
        );
        assert_eq!(cell.hosts[0].audience.as_deref(), Some("EU"));
        assert_eq!(cell.hosts[1].note.as_deref(), Some("for reports"));
        assert_eq!(cell.notes, ["Starting March 2025, domains move"]);
        assert_eq!(cell.validity.unwrap().from.as_deref(), Some("2025-03"));
    }

    #[test]
    fn a_label_names_the_group_after_it() {
        let cell = read_cell("`10.0.0.0/8`<br><br>`Front Door Endpoints:`<br>` 13.107.219.0/24, 2620:1ec:40::/48`");
        let groups: Vec<_> = cell.addresses.iter().map(|address| address.group.as_deref()).collect();
        assert_eq!(groups, [None, Some("Front Door Endpoints"), Some("Front Door Endpoints")]);
    }

    #[test]
    fn a_cell_that_points_elsewhere_is_a_reference() {
        let cell = read_cell("More information [Office 365 URLs](https://support.office.com/x)");
        assert_eq!(
            cell.references,
            [Reference { href: "https://support.office.com/x".to_owned(), text: "Office 365 URLs".to_owned() }]
        );
        assert!(cell.notes.is_empty() && cell.hosts.is_empty());
    }
}
