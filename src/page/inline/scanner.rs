//! Reads inline text, mark by mark.

use crate::span::Span;

use super::link::{self, Marks, Pairs};
use super::side::{Mark, Open};
use super::tag::{self, Half, InlineTag};
use super::{Include, Inlines, Link, Run, UnclosedMark, emphasis, entity};

/// Bytes at which the visible text can differ from the source.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"\\<&`*_[]!\n\r";
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
};

const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// Longest mark of a footnote, in bytes.
const LONGEST_FOOTNOTE: usize = 3;

/// A link whose text is being read: where `]` stands, where to go on, where the text starts in the buffer.
struct OpenLink {
    close: usize,
    next: usize,
    text: usize,
    target: Span,
    start: usize,
}

pub(super) struct Scanner<'i, 't> {
    all: &'i mut Inlines,
    source: &'t str,
    at: usize,
    end: usize,
    quoted: bool,
    /// Ends of emphasis whose start was seen.
    closers: Vec<usize>,
    /// Links whose text is being read.
    links: Vec<OpenLink>,
    /// Marks of include directives.
    marks: Marks,
    /// Pairs of brackets, found at the first one.
    brackets: Option<Pairs>,
    /// Open `<span>`s.
    spans: Vec<Open>,
    in_other: usize,
    /// Whether the other language of side-by-side markup is to be visible.
    exchanged: bool,
    /// The text in the page's language that ended last: its start in the buffers, its end in the source.
    own: Option<(Mark, usize)>,
    /// Whether a comment was seen that is not closed.
    comment_open: bool,
    /// Lengths of back-tick runs that have no counterpart further on.
    lone_ticks: u64,
}

impl<'i, 't> Scanner<'i, 't> {
    pub(super) fn new(all: &'i mut Inlines, source: &'t str, span: Span, quoted: bool, exchanged: bool) -> Self {
        Self {
            all,
            source,
            at: span.start as usize,
            end: span.end as usize,
            quoted,
            closers: Vec::new(),
            links: Vec::new(),
            marks: Marks::default(),
            brackets: None,
            spans: Vec::new(),
            in_other: 0,
            exchanged,
            own: None,
            comment_open: false,
            lone_ticks: 0,
        }
    }

    /// Reads all of it. Gives whether every text of the other language ends.
    pub(super) fn run(&mut self) -> bool {
        let bytes = self.source.as_bytes();
        while self.at < self.end {
            let stop = bytes[self.at..self.end]
                .iter()
                .position(|&b| SPECIAL[usize::from(b)])
                .map_or(self.end, |n| self.at + n);
            if stop > self.at {
                self.literal(stop);
                continue;
            }
            match bytes[self.at] {
                b'\\' => self.escape(),
                b'<' => self.angle(),
                b'&' => self.entity(),
                b'`' => self.ticks(),
                mark @ (b'*' | b'_') => self.emphasis(mark),
                b'[' => self.bracket(false),
                b'!' if bytes.get(self.at + 1) == Some(&b'[') && self.at + 1 < self.end => self.bracket(true),
                b']' => self.close_bracket(),
                b'\n' | b'\r' => self.line_end(),
                _ => self.literal(self.at + 1),
            }
        }
        // The outermost one swallows all the others do.
        let unclosed = self.spans.iter().find_map(|open| match open {
            Open::Other { tag, .. } => Some(*tag),
            Open::Own(_) | Open::Plain => None,
        });
        self.all.unclosed.extend(unclosed.map(|tag| (UnclosedMark::SideBySide, tag)));
        unclosed.is_none()
    }

    /// Takes the source as it is up to `stop`.
    fn literal(&mut self, stop: usize) {
        let text = &self.source[self.at..stop];
        if self.in_other > 0 {
            self.all.other.push_str(text);
        } else {
            let at = self.all.text.len() as u32;
            self.all.runs.push(Run { at, source: Span::new(self.at, stop), literal: true });
            self.all.text.push_str(text);
        }
        self.at = stop;
    }

    /// Takes `text` for the source up to `stop`.
    fn replaced(&mut self, text: &str, stop: usize) {
        if self.in_other > 0 {
            self.all.other.push_str(text);
        } else {
            let at = self.all.text.len() as u32;
            self.all.runs.push(Run { at, source: Span::new(self.at, stop), literal: false });
            self.all.text.push_str(text);
        }
        self.at = stop;
    }

    fn escape(&mut self) {
        match self.source.as_bytes().get(self.at + 1) {
            Some(next) if next.is_ascii_punctuation() && self.at + 1 < self.end => {
                let text = &self.source[self.at + 1..self.at + 2];
                self.replaced(text, self.at + 2);
            }
            _ => self.literal(self.at + 1),
        }
    }

    fn entity(&mut self) {
        match entity::read(&self.source[self.at..self.end]) {
            Some((c, length)) => self.replaced(c.encode_utf8(&mut [0; 4]), self.at + length),
            None => self.literal(self.at + 1),
        }
    }

    fn line_end(&mut self) {
        let bytes = self.source.as_bytes();
        let mut next = self.at + 1;
        while next < self.end
            && (matches!(bytes[next], b' ' | b'\t' | b'\n' | b'\r') || (self.quoted && bytes[next] == b'>'))
        {
            next += 1;
        }
        self.replaced(" ", next);
    }

    fn angle(&mut self) {
        let rest = &self.source[self.at..self.end];
        if let Some(comment) = rest.strip_prefix("<!--") {
            // One search tells for all comments after it that none is closed.
            match if self.comment_open { None } else { memchr::memmem::find(comment.as_bytes(), b"-->") } {
                Some(length) => {
                    let end = self.at + 4 + length + 3;
                    self.all.comments.push(Span::new(self.at, end));
                    self.at = end;
                }
                None => {
                    if !self.comment_open {
                        let mark = Span::new(self.at, self.at + 4);
                        self.all.unclosed.push((UnclosedMark::Comment, mark));
                    }
                    self.comment_open = true;
                    self.literal(self.at + 4);
                }
            }
            return;
        }
        match tag::read(rest) {
            InlineTag::Break(length) => self.replaced("\n", self.at + length),
            InlineTag::OpenSpan { length, half } => {
                self.open_span(Span::new(self.at, self.at + length), half);
                self.at += length;
            }
            InlineTag::CloseSpan(length) => {
                self.at += length;
                match self.spans.pop() {
                    Some(Open::Other { exchanged: false, .. }) => self.in_other -= 1,
                    Some(Open::Own(mark)) => self.own = Some((mark, self.at)),
                    _ => {}
                }
            }
            InlineTag::Superscript(length) => self.superscript(length),
            InlineTag::Tag(length) => self.at += length,
            InlineTag::Autolink(length) => {
                self.at += 1;
                self.literal(self.at + length - 2);
                self.at += 1;
            }
            InlineTag::Text => self.literal(self.at + 1),
        }
    }

    /// Keeps the mark of a footnote apart from the value before it: digits become superscript ones, another character
    /// stands after a blank.
    fn superscript(&mut self, length: usize) {
        let rest = &self.source[self.at + length..self.end];
        let mark = rest.split('<').next().unwrap_or_default();
        let footnote = !mark.is_empty() && mark.len() <= LONGEST_FOOTNOTE && rest.len() > mark.len();
        if footnote && mark.bytes().all(|b| b.is_ascii_digit()) {
            self.at += length;
            for digit in mark.bytes() {
                let raised = SUPERSCRIPTS[usize::from(digit - b'0')];
                self.replaced(raised.encode_utf8(&mut [0; 4]), self.at + 1);
            }
        } else if footnote && mark.chars().count() == 1 {
            self.replaced(" ", self.at + length);
        } else {
            self.at += length;
        }
    }

    fn open_span(&mut self, tag: Span, half: Option<Half>) {
        let open = match half {
            Some(Half::Own) if self.in_other == 0 => Open::Own(Mark::of(self.all)),
            Some(Half::Other) => {
                let exchanged = self.exchanged && self.in_other == 0 && self.set_own_aside(tag.start as usize);
                self.in_other += usize::from(!exchanged);
                Open::Other { tag, exchanged }
            }
            _ => Open::Plain,
        };
        self.spans.push(open);
    }

    /// Takes the text in the page's language whose other half starts at `at` for the other language. Gives whether there
    /// is one.
    fn set_own_aside(&mut self, at: usize) -> bool {
        let ended = self.own.take().filter(|&(_, end)| end == at).map(|(mark, _)| mark);
        let mark = match self.spans.last_mut() {
            _ if ended.is_some() => ended,
            Some(open @ Open::Own(_)) => match std::mem::replace(open, Open::Plain) {
                Open::Own(mark) => Some(mark),
                _ => None,
            },
            _ => None,
        };
        let Some(mark) = mark else { return false };
        let own = mark.cut(self.all);
        self.all.other.push_str(&own);
        for link in &mut self.links {
            link.text = link.text.min(mark.text);
        }
        true
    }

    fn ticks(&mut self) {
        let bytes = &self.source.as_bytes()[..self.end];
        let width = run_length(bytes, self.at);
        let known_lone = width < 64 && self.lone_ticks & (1 << width) != 0;
        let close = if known_lone { None } else { find_run(bytes, self.at + width, b'`', width) };
        let Some(close) = close else {
            self.lone_ticks |= if width < 64 { 1 << width } else { 0 };
            self.literal(self.at + width);
            return;
        };
        let start = self.all.text.len();
        self.at += width;
        while self.at < close {
            // A break inside a code span comes from back-ticks that pair up wrongly; no value holds one.
            let stop = self.source[self.at..close].find(['<', '\\', '\n', '\r']).map_or(close, |n| self.at + n);
            if stop > self.at {
                self.literal(stop);
                continue;
            }
            match (bytes[self.at], tag::read(&self.source[self.at..close])) {
                (b'<', InlineTag::Break(length)) => self.replaced("\n", self.at + length),
                (b'\\', _) if bytes.get(self.at + 1) == Some(&b'|') => self.replaced("|", self.at + 2),
                (b'\n' | b'\r', _) => self.line_end(),
                _ => self.literal(self.at + 1),
            }
        }
        self.at = close + width;
        if self.in_other == 0 {
            self.all.codes.push(Span::new(start, self.all.text.len()));
        }
    }

    fn emphasis(&mut self, mark: u8) {
        let bytes = &self.source.as_bytes()[..self.end];
        let first = self.at;
        let range_start = self.closers.iter().position(|&at| at == first);
        if let Some(known) = range_start {
            self.closers.swap_remove(known);
            self.at += 1;
            return;
        }
        let width = bytes[first..].iter().take_while(|&&b| b == mark).count();
        let before_dot = mark == b'*' && bytes.get(first + width) == Some(&b'.');
        let in_word = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
        if mark == b'_'
            && in_word(first.checked_sub(1).and_then(|at| bytes.get(at)))
            && in_word(bytes.get(first + width))
        {
            self.literal(first + width);
            return;
        }
        if width > 1 {
            // Strong emphasis falls away; an odd asterisk before a dot is a wildcard.
            self.at += if before_dot && width % 2 == 1 { width - 1 } else { width };
            if self.at < first + width {
                self.literal(first + width);
            }
            return;
        }
        match emphasis::closer(bytes, first, mark) {
            Some(close) => {
                self.closers.push(close);
                self.at += 1;
            }
            None => self.literal(first + 1),
        }
    }

    fn bracket(&mut self, image: bool) {
        let open = self.at + usize::from(image);
        let (source, end) = (self.source, self.end);
        let pairs = self.brackets.get_or_insert_with(|| Pairs::new(&source.as_bytes()[..end], open));
        let Some(close) = pairs.close_of(open) else {
            self.literal(open + 1);
            return;
        };
        if let Some((target, title)) = link::include(&source[..end], Span::new(open + 1, close), &mut self.marks) {
            let text = self.all.text.len();
            let whole = Span::new(self.at, close + 1);
            self.replaced(&source[title.range()], close + 1);
            let text = Span::new(text, self.all.text.len());
            self.all.includes.push(Include { target, source: whole, text });
            return;
        }
        match link::target(&source[..end], close + 1) {
            Some((_, next)) if image => self.at = next,
            Some((target, next)) => {
                self.links.push(OpenLink { close, next, text: self.all.text.len(), target, start: self.at });
                self.at = open + 1;
            }
            None => self.literal(open + 1),
        }
    }

    fn close_bracket(&mut self) {
        match self.links.pop_if(|link| link.close == self.at) {
            Some(link) => {
                let text = Span::new(link.text, self.all.text.len());
                self.all.links.push(Link { text, target: link.target, source: Span::new(link.start, link.next) });
                self.at = link.next;
            }
            None => self.literal(self.at + 1),
        }
    }
}

fn run_length(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().take_while(|&&byte| byte == bytes[at]).count()
}

/// Start of the next run of exactly `width` bytes `mark`.
fn find_run(bytes: &[u8], from: usize, mark: u8, width: usize) -> Option<usize> {
    let mut at = from;
    while let Some(found) = memchr::memchr(mark, &bytes[at..]) {
        let start = at + found;
        let length = run_length(bytes, start);
        if length == width {
            return Some(start);
        }
        at = start + length;
    }
    None
}
