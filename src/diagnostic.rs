//! A defect in a page: what, where, how bad, and how to mend it. No rendering.

use serde::Serialize;

use crate::span::Span;

/// How bad a defect is. An error is certain: it is never a false positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A certain defect of a value.
    Error,
    /// A defect of the page, or a value that is wrong in all likelihood.
    Warning,
    /// Worth knowing.
    Note,
}

impl Level {
    /// The name in documents.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What is known of a kind of defect.
#[derive(Debug, Clone, Copy)]
pub struct Meta {
    /// Its id: kebab-case, named for the defect.
    pub id: &'static str,
    /// What it is, in one line.
    pub summary: &'static str,
    /// What it leads to.
    pub why: &'static str,
    /// An example of it, in Markdown.
    pub bad: &'static str,
    /// The same as it should be, and what only looks like it.
    pub good: &'static str,
    /// How bad it is, unless a configuration says otherwise.
    pub level: Level,
    /// The fix that it can have, where one is certain.
    pub fix: Option<Safety>,
}

/// A defect.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Its kind.
    pub meta: &'static Meta,
    /// How bad it is: as bad as its kind, unless a configuration says otherwise.
    pub level: Level,
    /// Which of the kind's messages: with `args`, the contract; its words are the [catalog](crate::message)'s.
    pub message_id: &'static str,
    /// Values of the message, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// Part of the page.
    pub part: usize,
    /// Where.
    pub span: Span,
    /// Another place that explains it.
    pub label: Option<(usize, Span)>,
    /// The place on the source page that it is judged by: in pair checks.
    pub counterpart: Option<(usize, Span)>,
    /// What should stand there.
    pub expected: Option<String>,
    /// What stands there.
    pub actual: Option<String>,
    /// How to mend it.
    pub fix: Option<Fix>,
    /// Why it does not count, where the page says that it is to be ignored.
    pub ignored: Option<String>,
    /// Whether the baseline has it; `None` without a baseline.
    pub known: Option<bool>,
    /// How many locales of the page say otherwise, where they outvote this one.
    pub votes: Option<Votes>,
}

/// The locales of a page that agree against one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votes {
    /// How many agree, the source among them.
    pub agreeing: usize,
    /// How many have the row.
    pub of: usize,
    /// What they say; `None` where they lack what the one has, or have what it lacks.
    pub value: Option<String>,
}

/// A value of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Arg {
    /// What stands in a page, or a name.
    Text(String),
    /// A number of things: the words around it may depend on it.
    Count(u64),
}

/// A change of bytes that mends a defect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Whether it can be applied without a look.
    pub safety: Safety,
    /// What to put where, in the part of the diagnostic; spans do not overlap.
    pub edits: Vec<(Span, String)>,
}

/// Whether a fix can be applied without a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// It restores the value for certain.
    Safe,
    /// It may not be what was meant.
    Unsafe,
}

impl Diagnostic {
    /// A defect of the kind `meta` at `span` of `part`.
    #[must_use]
    pub fn new(meta: &'static Meta, part: usize, span: Span) -> Self {
        Self {
            meta,
            level: meta.level,
            message_id: meta.id,
            args: Vec::new(),
            part,
            span,
            label: None,
            counterpart: None,
            expected: None,
            actual: None,
            fix: None,
            ignored: None,
            known: None,
            votes: None,
        }
    }

    /// Whether it counts: it is not to be ignored, and no baseline has it.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.ignored.is_none() && self.known != Some(true)
    }

    /// Names the message where the kind has several.
    #[must_use]
    pub fn id(mut self, message_id: &'static str) -> Self {
        self.message_id = message_id;
        self
    }

    /// Adds a value of the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// Adds a number of things to the values of the message.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: usize) -> Self {
        self.args.push((name, Arg::Count(count as u64)));
        self
    }

    /// Adds another place that explains it.
    #[must_use]
    pub fn label(mut self, part: usize, span: Span) -> Self {
        self.label = Some((part, span));
        self
    }

    /// Names the place on the source page that it is judged by.
    #[must_use]
    pub fn counterpart(mut self, part: usize, span: Span) -> Self {
        self.counterpart = Some((part, span));
        self
    }

    /// States what should stand there.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// States what stands there and what should.
    #[must_use]
    pub fn values(mut self, actual: impl Into<String>, expected: impl Into<String>) -> Self {
        self.actual = Some(actual.into());
        self.expected = Some(expected.into());
        self
    }

    /// States what stands there.
    #[must_use]
    pub fn actual(mut self, actual: impl Into<String>) -> Self {
        self.actual = Some(actual.into());
        self
    }

    /// Adds a safe fix that puts `text` at `span`.
    #[must_use]
    pub fn safe_fix(self, span: Span, text: impl Into<String>) -> Self {
        self.safe_fixes(vec![(span, text.into())])
    }

    /// Adds a safe fix of several edits, which do not overlap.
    #[must_use]
    pub fn safe_fixes(mut self, edits: Vec<(Span, String)>) -> Self {
        self.fix = Some(Fix { safety: Safety::Safe, edits });
        self
    }
}
