//! Tags inside inline text: which are breaks, which are markup, which are text in angle brackets.

/// What stands at a `<`. Lengths are in bytes, from the `<` on.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum InlineTag {
    /// A line break, also written `</br>`.
    Break(usize),
    /// A `<span>` and which half of side-by-side markup it holds.
    OpenSpan { length: usize, half: Option<Half> },
    /// A `</span>`.
    CloseSpan(usize),
    /// A `<sup>`.
    Superscript(usize),
    /// Any other tag of HTML.
    Tag(usize),
    /// An address in angle brackets.
    Autolink(usize),
    /// Text, for example `<tenant>`.
    Text,
}

/// A half of side-by-side markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    /// The text in the page's language.
    Own,
    /// The text in the language it was translated from.
    Other,
}

/// Longest tag that is looked for, in bytes.
const LONGEST: usize = 4096;

/// Elements that occur in prose and in table cells. A name that is not here is a placeholder such as `<tenant>`.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "main",
    "mark",
    "nav",
    "nobr",
    "noscript",
    "ol",
    "optgroup",
    "option",
    "p",
    "picture",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// Reads the tag that `text` starts with.
pub(super) fn read(text: &str) -> InlineTag {
    let bytes = text.as_bytes();
    let window = &bytes[..bytes.len().min(LONGEST)];
    let end = window.iter().skip(1).position(|b| matches!(b, b'>' | b'<')).map(|at| at + 1);
    let Some(end) = end.filter(|&end| bytes[end] == b'>') else {
        return if is_open_break(text) { InlineTag::Break(OPEN_BREAK.len()) } else { InlineTag::Text };
    };
    let length = end + 1;
    let inside = &text[1..end];
    if is_torn_break(inside) {
        return InlineTag::Break(length);
    }
    let closing = inside.starts_with('/');
    let name_start = usize::from(closing);
    let name_len = inside[name_start..].bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = inside[name_start..name_start + name_len].to_ascii_lowercase();
    let after = &inside[name_start + name_len..];
    if after.starts_with("://") || (name == "mailto" && after.starts_with(':')) {
        return InlineTag::Autolink(length);
    }
    if !is_known(&name, after) && !is_marked(inside, &text[length..]) {
        return InlineTag::Text;
    }
    match (name.as_str(), closing) {
        (name, _) if breaks_line(name) => InlineTag::Break(length),
        ("sup", false) => InlineTag::Superscript(length),
        ("span", true) => InlineTag::CloseSpan(length),
        ("span", false) if after.trim_end().ends_with('/') => InlineTag::Tag(length),
        ("span", false) => {
            let other = after.contains("sxs-lookup").then_some(Half::Other);
            InlineTag::OpenSpan { length, half: other.or(after.contains("data-ttu-id").then_some(Half::Own)) }
        }
        _ => InlineTag::Tag(length),
    }
}

/// Whether the tag of `length` bytes that `text` starts with is of an element; else it is text, for example `<tenant>`.
pub(crate) fn is_element(text: &str, length: usize) -> bool {
    let tag = text[..length].strip_prefix('<').unwrap_or_default();
    let inside = tag.strip_suffix('>').unwrap_or(tag);
    let inner = inside.strip_prefix('/').unwrap_or(inside);
    let name = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    is_known(&inner[..name].to_ascii_lowercase(), &inner[name..]) || is_marked(inside, &text[length..])
}

/// A break without its end.
const OPEN_BREAK: &str = "<br";

/// Whether `text` starts with a break without its end: no longer name goes on after it.
fn is_open_break(text: &str) -> bool {
    let start = text.get(..OPEN_BREAK.len()).is_some_and(|start| start.eq_ignore_ascii_case(OPEN_BREAK));
    start && !text[OPEN_BREAK.len()..].starts_with(|c: char| c.is_alphabetic() || matches!(c, '-' | '_'))
}

/// Whether `inside` is that of a break with blanks or slashes where none may be: `< br >`, `< / br>`, `<br\>`.
fn is_torn_break(inside: &str) -> bool {
    let torn = inside.starts_with([' ', '/']) || inside.ends_with('\\');
    torn && inside.trim_matches([' ', '/', '\\']).eq_ignore_ascii_case("br")
}

/// Whether `name` is of an element, and ends before `after`.
fn is_known(name: &str, after: &str) -> bool {
    (after.is_empty() || after.starts_with([' ', '\t', '\n', '\r', '/'])) && ELEMENTS.contains(&name)
}

/// Whether a tag of this name, in lower case, is a break, or is of an element that stands on lines of its own.
pub(crate) fn breaks_line(name: &str) -> bool {
    let block = matches!(
        name,
        "blockquote" | "caption" | "dd" | "div" | "dt" | "figcaption" | "hr" | "legend" | "li" | "option" | "p" | "pre"
    );
    let heading = matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
    block || heading || matches!(name, "br" | "section" | "summary" | "td" | "th" | "tr")
}

/// Whether a tag of any name is no placeholder: it states an attribute in quotes, `source src="a.mp4"`, or ends an
/// element and the word before it.
fn is_marked(inside: &str, after: &str) -> bool {
    match inside.strip_prefix('/') {
        Some(name) => {
            let ends_word = after.is_empty() || after.starts_with(|c: char| c == '<' || c == '|' || c.is_whitespace());
            ends_word && name.starts_with(|c: char| c.is_ascii_alphabetic())
        }
        None => {
            let attribute = inside.contains("=\"") || inside.contains("='");
            attribute && inside.starts_with(|c: char| c.is_ascii_alphabetic())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_text() {
        assert_eq!(read("<BR>x"), InlineTag::Break(4));
        assert_eq!(read("</br>"), InlineTag::Break(5));
        assert_eq!(read("<br />"), InlineTag::Break(6));
        assert_eq!(read("< br >"), InlineTag::Break(6));
        assert_eq!(read("<br a.b<br>"), InlineTag::Break(3));
        assert_eq!(read("<brand <br>"), InlineTag::Text);
        assert_eq!(read("</td>"), InlineTag::Break(5));
        assert_eq!(read("<a name=\"x\">"), InlineTag::Tag(12));
        assert_eq!(read("<tenant>.x"), InlineTag::Text);
        assert_eq!(read("<https://a.b>"), InlineTag::Autolink(13));
        let half = |length, half| InlineTag::OpenSpan { length, half };
        assert_eq!(read("<span class=\"sxs-lookup\">"), half(25, Some(Half::Other)));
        assert_eq!(read("<span data-ttu-id=\"x\">"), half(22, Some(Half::Own)));
        assert_eq!(read("<span data-stu-id=\"x\">"), half(22, None));
        assert_eq!(read("<source src='https://a.b/c'>"), InlineTag::Tag(28));
        let element = |text: &str| is_element(text, text.find('>').unwrap() + 1);
        assert!(["<TD a=b>", "</td>", "<br/>", "<x y='z'>", "</x>", "</x> a"].into_iter().all(element));
        assert!(!["<tenant>", "</tenant>.x", "<td-x>", "<x y>", "<x y=z>"].into_iter().any(element));
        assert_eq!(read("< 5"), InlineTag::Text);
        assert_eq!(read("<a <b>"), InlineTag::Text);
    }
}
