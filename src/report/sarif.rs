//! SARIF 2.1.0, for code scanning. Every check is declared as a rule, so that a finding that is gone is known to be mended.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::Naming;
use super::documentation;
use crate::check;
use crate::diagnostic::{Arg, Diagnostic};
use crate::export::page_v1::{DiagnosticV1, FixV1, SpanV1};
use crate::extract::Page;
use crate::message::Catalog;
use crate::source::SourceFile;
use crate::span::Encoding;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Stands for the folder that the paths are relative to, by the habit of SARIF.
const ROOT: &str = "%SRCROOT%";

#[derive(Serialize)]
struct Log<'p> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'p>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'p> {
    tool: Tool,
    invocations: [Invocation; 1],
    original_uri_base_ids: Roots,
    column_kind: &'static str,
    artifacts: Vec<&'p RawValue>,
    results: Vec<&'p RawValue>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
}

#[derive(Serialize)]
struct Roots {
    #[serde(rename = "%SRCROOT%")]
    root: Root,
}

#[derive(Serialize)]
struct Root {
    description: Message,
}

#[derive(Serialize)]
struct Message {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact<'p> {
    location: ArtifactLocation,
    mime_type: &'static str,
    encoding: &'static str,
    hashes: Hashes<'p>,
}

#[derive(Serialize)]
struct Hashes<'p> {
    #[serde(rename = "sha-256")]
    sha256: &'p str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'p> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: Fingerprints<'p>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_state: Option<&'static str>,
    /// Empty where no ignore was found, which SARIF tells from not having looked.
    suppressions: Vec<Suppression<'p>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix>,
    properties: Properties<'p>,
}

#[derive(Serialize)]
struct Fingerprints<'p> {
    #[serde(rename = "tafel/v1")]
    own: &'p str,
}

#[derive(Serialize)]
struct Suppression<'p> {
    kind: &'static str,
    justification: &'p str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Properties<'p> {
    locale: &'p str,
    message_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
    byte_offset: u64,
    byte_length: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Message>,
    artifact_changes: [ArtifactChange; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: ArtifactLocation,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Content,
}

#[derive(Serialize)]
struct Content {
    text: String,
}

/// What a log says of one page.
#[derive(Debug)]
pub struct PageResults {
    artifact: Box<RawValue>,
    results: Vec<Box<RawValue>>,
}

impl PageResults {
    /// `diagnostics` of `page`, which was judged by `source`. `from` names files from where the command ran.
    ///
    /// # Errors
    /// Never in practice: the values are strings and numbers.
    pub fn new(
        page: &Page,
        source: Option<&Page>,
        diagnostics: &[Diagnostic],
        from: &Naming<'_>,
    ) -> serde_json::Result<Self> {
        let rules = check::ids();
        let found = DiagnosticV1::all(page, source, diagnostics);
        let results = found.iter().zip(diagnostics).map(|(shown, diagnostic)| {
            to_raw_value(&finding(shown, diagnostic, rules.binary_search(&shown.check_id).unwrap_or_default(), from))
        });
        Ok(Self {
            artifact: to_raw_value(&artifact(&page.parts[0].file, from))?,
            results: results.collect::<Result<_, _>>()?,
        })
    }
}

/// Writes the log on `pages`, indented, with a line feed. `complete` tells whether every page could be checked.
///
/// # Errors
/// When the sink fails.
pub fn write(pages: &[PageResults], complete: bool, out: &mut dyn Write) -> io::Result<()> {
    let root = "The folder that the command ran in.";
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver { name: "tafel", semantic_version: env!("CARGO_PKG_VERSION"), rules: rules() },
            },
            invocations: [Invocation { execution_successful: complete }],
            original_uri_base_ids: Roots { root: Root { description: plain(root) } },
            column_kind: "unicodeCodePoints",
            artifacts: pages.iter().map(|page| &*page.artifact).collect(),
            results: pages.iter().flat_map(|page| &page.results).map(|result| &**result).collect(),
        }],
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

/// The checks by id, each once: one with two forms has the help of both.
fn rules() -> Vec<Rule> {
    let rule = |id: &&'static str| {
        let forms = check::named(id);
        let meta = forms.first()?.meta;
        let help: Vec<String> = forms.iter().flat_map(|known| documentation::paragraphs(*known)).collect();
        let help = help.join("\n\n");
        Some(Rule {
            id: meta.id,
            short_description: plain(meta.summary),
            full_description: plain(meta.why),
            help: Message { text: escaped(&help), markdown: Some(escaped(&help)) },
            default_configuration: Configuration { level: meta.level.as_str() },
        })
    };
    check::ids().iter().filter_map(rule).collect()
}

fn artifact<'f>(file: &'f SourceFile, from: &Naming<'_>) -> Artifact<'f> {
    Artifact {
        location: located(from(&file.path)),
        mime_type: "text/markdown",
        encoding: match file.lines.encoding() {
            Encoding::Utf8 { .. } => "UTF-8",
            Encoding::Utf16 { big_endian: false } => "UTF-16LE",
            Encoding::Utf16 { big_endian: true } => "UTF-16BE",
        },
        hashes: Hashes { sha256: &file.sha256 },
    }
}

fn finding<'p>(
    shown: &'p DiagnosticV1<'p>,
    diagnostic: &'p Diagnostic,
    rule_index: usize,
    from: &Naming<'_>,
) -> Finding<'p> {
    let others = shown.related.iter().chain(&shown.counterpart).enumerate();
    let related_locations = others.map(|(id, other)| Location {
        id: Some(id),
        physical_location: place(from(other.path), &other.span),
        message: Some(plain(&other.message)),
    });
    Finding {
        rule_id: shown.check_id,
        rule_index,
        level: diagnostic.level.as_str(),
        message: plain(&shown.message),
        locations: [Location { id: None, physical_location: place(from(shown.path), &shown.span), message: None }],
        related_locations: related_locations.collect(),
        partial_fingerprints: Fingerprints { own: &shown.fingerprint },
        baseline_state: shown.baseline_state,
        suppressions: shown
            .suppressed
            .iter()
            .map(|ignored| Suppression { kind: ignored.kind, justification: ignored.reason })
            .collect(),
        fixes: shown.fix.iter().map(|fix| mending(from(shown.path), fix)).collect(),
        properties: Properties { locale: shown.locale, message_id: shown.message_id },
    }
}

fn mending(path: String, fix: &FixV1<'_>) -> Fix {
    let catalog = Catalog::source();
    let description = match &fix.edits[..] {
        [edit] if edit.new_text.is_empty() => Some(catalog.text("fix-remove", &[])),
        [edit] => Some(catalog.text("fix-write", &[("text", Arg::Text(edit.new_text.to_owned()))])),
        _ => None,
    };
    let replacements = fix.edits.iter().map(|edit| Replacement {
        deleted_region: region(&edit.span),
        inserted_content: Content { text: edit.new_text.to_owned() },
    });
    Fix {
        description: description.map(|text| plain(&text)),
        artifact_changes: [ArtifactChange { artifact_location: located(path), replacements: replacements.collect() }],
    }
}

fn place(path: String, span: &SpanV1) -> PhysicalLocation {
    PhysicalLocation { artifact_location: located(path), region: region(span) }
}

fn located(path: String) -> ArtifactLocation {
    ArtifactLocation { uri: uri(&path), uri_base_id: ROOT }
}

fn region(span: &SpanV1) -> Region {
    Region {
        start_line: span.line,
        start_column: span.column,
        end_line: span.end_line,
        end_column: span.end_column,
        byte_offset: span.byte_start,
        byte_length: span.byte_end - span.byte_start,
    }
}

/// A path as a relative reference (RFC 3986): what is no unreserved character is percent-encoded, a colon too, which
/// would make a scheme of what stands before it.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn plain(text: &str) -> Message {
    Message { text: escaped(text), markdown: None }
}

/// Text as a message string: braces hold placeholders there, and brackets before parentheses are links.
fn escaped(text: &str) -> String {
    let text = text.replace('{', "{{").replace('}', "}}");
    if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_references() {
        assert_eq!(uri("nl-nl/a b/%é.md"), "nl-nl/a%20b/%25%C3%A9.md");
        assert_eq!(uri("0123abcd:docs/a.md"), "0123abcd%3Adocs/a.md");
    }

    #[test]
    fn messages_have_no_placeholders_and_no_links() {
        assert_eq!(escaped("{tenant}.contoso.com, [a](b)"), "{{tenant}}.contoso.com, \\[a\\](b)");
        assert_eq!(escaped("a[0]"), "a[0]");
    }
}
