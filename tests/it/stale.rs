//! Staleness: what the source has changed since a page was translated, and how far behind that is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tafel::check::PagePair;
use tafel::check::stale::{self, ALL, Stale};
use tafel::extract::Page;
use tempfile::{TempDir, tempdir};

use crate::driver;

fn fixture(id: &str) -> [Page; 3] {
    let folder = driver::fixtures("stale").join(id);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    [driver::page(&read("source.md")), driver::page(&read("newest.md")), driver::page_in("nl-NL", &read("page.md"))]
}

#[test]
fn every_check_of_staleness_has_a_fixture() {
    let ids: Vec<&str> = ALL.iter().map(|check| check.meta().id).collect();
    assert_eq!(driver::names(&driver::fixtures("stale")), ids);
}

#[test]
fn checks_of_staleness_report_what_their_fixtures_show() {
    for check in ALL {
        let id = check.meta().id;
        let [source, newest, target] = fixture(id);
        let found = stale::run(&Stale::new(&source, &newest, &target));
        assert!(found.iter().all(|found| found.meta.id == id && found.fix.is_none()));
        let report = driver::pair_report(&PagePair::new(&source, &target), &found);
        let failure = driver::golden(&driver::fixtures("stale").join(id).join("expected.txt"), &report);
        assert!(failure.is_none(), "{}", failure.unwrap_or_default());
        for (source, newest) in [(&source, &source), (&newest, &newest)] {
            assert!(Stale::new(source, newest, &target).is_current());
        }
        // A translation that has all of the newest source is not stale, whatever it was translated from.
        assert!(Stale::new(&source, &newest, &newest).is_current());
        assert!(!Stale::new(&source, &newest, &source).is_current());
    }
}

const ENGLISH: &str = "# Hosts\n\n|Host|IP address|\n|-|-|\n|a.contoso.com<br>*.b.contoso.com|192.0.2.0/24|\n\
    |c.contoso.com|198.51.100.1, 198.51.100.2|\n|d.contoso.com|203.0.113.7|\n";

/// A source repository, and a docset beside it that names it.
struct Docset {
    folder: TempDir,
}

impl Docset {
    fn new(config: &str) -> Self {
        let docset = Self { folder: tempdir().unwrap() };
        fs::create_dir_all(docset.path("english")).unwrap();
        docset.git(&["init", "-q", "-b", "main"]);
        docset.write("dutch/tafel.toml", &format!("source-repository = \"../english\"\n{config}"));
        docset
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, args: &[&str]) -> String {
        self.git_on("2020-01-01T00:00:00Z", args)
    }

    fn git_on(&self, date: &str, args: &[&str]) -> String {
        let mut command = Command::new("git");
        command.current_dir(self.path("english")).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]);
        command.env("GIT_COMMITTER_DATE", date).env("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z").args(args);
        let output = command.output().unwrap();
        assert!(output.status.success(), "git {args:?}: {}", text(&output.stderr));
        text(&output.stdout).trim().to_owned()
    }

    /// Commits `page` as the source on `date`.
    fn commit(&self, date: &str, page: &str) -> String {
        self.write("english/page.md", page);
        self.git(&["add", "."]);
        self.git_on(date, &["commit", "-q", "-m", "x"]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Writes a translation of `page` as it was at `commit`.
    fn translate(&self, name: &str, locale: &str, commit: &str, page: &str) {
        let page = page.replace("IP address", "IP-adres");
        self.write(name, &format!("---\nms.contentlocale: {locale}\nms.sourcegitcommit: {commit}\n---\n{page}"));
    }

    fn check(&self, args: &[&str]) -> Output {
        tafel(self.folder.path(), args)
    }

    /// The report on the docset, and the messages of `stale-endpoints` in it.
    fn report(&self) -> (Value, Vec<String>) {
        let output = self.check(&["check", "--format", "json", "dutch"]);
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let found = report["diagnostics"].as_array().unwrap().iter();
        let stale = found.filter(|found| found["checkId"] == "stale-endpoints");
        let messages = stale.map(|found| format!("{}: {}", found["level"], found["message"]).replace('"', ""));
        let messages = messages.collect();
        (report, messages)
    }
}

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    // As in a hook of another repository.
    command.env("GIT_DIR", "/nowhere").env("GIT_INDEX_FILE", "/nowhere/index");
    command.current_dir(folder).args(args).env_remove("NO_COLOR").stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn days_and_changes_are_counted_from_the_commit_to_the_newest_change_that_is_lacking() {
    let docset = Docset::new("");
    let added = ENGLISH.replace("203.0.113.7", "203.0.113.7, 203.0.113.8");
    let first = docset.commit("2020-01-01T23:30:00Z", ENGLISH);
    // By UTC, this is the 10th.
    let second = docset.commit("2020-01-09T20:00:00-05:00", &added);
    let prose = docset.commit("2020-02-01T00:00:00Z", &added.replace("# Hosts", "# Hosts and addresses"));
    docset.commit("2020-03-01T00:00:00Z", &added.replace("c.contoso.com", "c.contoso.com<br>e.contoso.com"));
    let undone = docset.commit("2020-03-02T00:00:00Z", &added);
    docset.commit("2020-03-20T00:00:00Z", &format!("{}\nProse.\n", added.replace("a.contoso.com", "e.contoso.com")));
    let newest = docset.commit("2020-04-01T00:00:00Z", &format!("{}\nNew prose.\n", added.replace("a.", "e.")));
    let row = "warning: the source has changed this row since: a.contoso.com became e.contoso.com";
    let address = "warning: the source has since added to this row: 203.0.113.8/32";
    for (commit, page, days, changes, messages, card) in [
        (&first, ENGLISH, 79, 2, &[row, address][..], "0 notes; 79 days behind; 2 changes behind"),
        // Mended by hand.
        (&first, &added, 79, 1, &[row], "0 notes; 79 days behind; 1 change behind"),
        (&second, &added, 70, 1, &[row], "0 notes; 70 days behind; 1 change behind"),
        (&prose, &added, 48, 1, &[row], "0 notes; 48 days behind; 1 change behind"),
        (&undone, &added, 18, 1, &[row], "0 notes; 18 days behind; 1 change behind"),
        (&newest, &added.replace("a.", "e."), 0, 0, &[], "0 notes\n"),
    ] {
        docset.translate("dutch/page.md", "nl-NL", commit, page);
        let (report, found) = docset.report();
        assert_eq!(found, messages, "{commit}");
        let own = &report["scorecards"][0];
        assert_eq!((&own["daysBehind"], &own["changesBehind"]), (&days.into(), &changes.into()), "{commit}");
        let output = docset.check(&["check", "dutch"]);
        assert!(text(&output.stderr).contains(card), "{card}: {}", text(&output.stderr));
    }
    // Other languages share what is known of the source; the worst page counts for days, all for changes.
    docset.translate("dutch/page.md", "nl-NL", &first, ENGLISH);
    docset.translate("dutch/de-de/page.md", "de-DE", &first, ENGLISH);
    docset.write("dutch/other.md", "---\nms.contentlocale: fr-FR\n---\n|Host|\n|-|\n|a.contoso.com|\n");
    let output = docset.check(&["check", "--format", "json", "dutch/page.md", "dutch/other.md"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let cards = report["scorecards"].as_array().unwrap();
    let cards: Vec<_> = cards.iter().map(|card| (card["locale"].as_str().unwrap(), &card["daysBehind"])).collect();
    assert_eq!(cards, [("fr-FR", &Value::Null), ("nl-NL", &79.into())]);
}

#[test]
fn what_is_stale_for_long_is_an_error() {
    for (limit, code, level) in [("9", 0, "warning"), ("8", 1, "error")] {
        let docset = Docset::new(&format!("stale-error-days = {limit}\n"));
        let first = docset.commit("2020-01-01T00:00:00Z", ENGLISH);
        docset.commit("2020-01-10T00:00:00Z", &ENGLISH.replace("|d.contoso.com|203.0.113.7|\n", ""));
        docset.translate("dutch/page.md", "nl-NL", &first, ENGLISH);
        let (_, found) = docset.report();
        assert_eq!(found, [format!("{level}: the source no longer has this row: d.contoso.com, 203.0.113.7/32")]);
        assert_eq!(docset.check(&["check", "dutch"]).status.code(), Some(code), "{limit}");
        assert_eq!(docset.check(&["check", "--except", "stale-endpoints", "dutch"]).status.code(), Some(0));
    }
}

#[test]
fn a_page_that_has_moved_is_judged_by_the_last_commit_that_had_it() {
    let docset = Docset::new("");
    let first = docset.commit("2020-01-01T00:00:00Z", ENGLISH);
    docset.commit("2020-01-05T00:00:00Z", &ENGLISH.replace("203.0.113.7", "203.0.113.9"));
    let last = docset.git(&["rev-parse", "HEAD"]);
    docset.git(&["mv", "page.md", "moved.md"]);
    docset.git_on("2020-02-01T00:00:00Z", &["commit", "-q", "-m", "x"]);
    docset.translate("dutch/page.md", "nl-NL", &first, ENGLISH);
    let output = docset.check(&["check", "dutch"]);
    let said = text(&output.stderr);
    let last = format!("note: page.md: its source is not there any more; {}:page.md is the last that was", &last[..8]);
    assert!(said.contains(&last), "{said}");
    assert!(said.contains("1 warning, 0 notes; 4 days behind; 1 change behind"), "{said}");
    assert!(!text(&docset.check(&["--quiet", "check", "dutch"]).stderr).contains("note:"));
}

#[test]
fn a_merge_changes_what_neither_of_its_sides_did() {
    let docset = Docset::new("");
    let first = docset.commit("2020-01-01T00:00:00Z", ENGLISH);
    docset.git(&["checkout", "-q", "-b", "side"]);
    docset.commit("2020-01-04T00:00:00Z", &ENGLISH.replace("203.0.113.7", "203.0.113.9"));
    docset.git(&["checkout", "-q", "main"]);
    docset.commit("2020-01-03T00:00:00Z", &ENGLISH.replace("a.contoso.com", "e.contoso.com"));
    docset.git_on("2020-02-01T00:00:00Z", &["merge", "-q", "-m", "x", "side"]);
    docset.translate("dutch/page.md", "nl-NL", &first, ENGLISH);
    let (report, found) = docset.report();
    let own = &report["scorecards"][0];
    assert_eq!((found.len(), &own["daysBehind"], &own["changesBehind"]), (2, &3.into(), &2.into()), "{found:?}");
}

#[test]
fn a_change_of_an_included_file_is_one_of_the_page() {
    let docset = Docset::new("");
    let page = format!("{ENGLISH}\n[!INCLUDE [more](includes/more.md)]\n");
    let more = "|Host|\n|-|\n|e.contoso.com|\n|f.contoso.com|\n";
    docset.write("english/includes/more.md", more);
    let first = docset.commit("2020-01-01T00:00:00Z", &page);
    docset.write("english/includes/more.md", &more.replace("|f.", "|g."));
    docset.git(&["add", "."]);
    docset.git_on("2020-01-08T00:00:00Z", &["commit", "-q", "-m", "x"]);
    docset.translate("dutch/page.md", "nl-NL", &first, &page);
    docset.write("dutch/includes/more.md", more);
    let (report, found) = docset.report();
    assert_eq!(found, ["warning: the source has changed this row since: f.contoso.com became g.contoso.com"]);
    let own = &report["scorecards"][0];
    assert_eq!((&own["daysBehind"], &own["changesBehind"]), (&7.into(), &1.into()));
}

#[test]
fn what_the_source_beside_a_page_has_is_wrong_and_not_stale() {
    let docset = Docset::new("");
    let first = docset.commit("2020-01-01T00:00:00Z", ENGLISH);
    let between = ENGLISH.replace("203.0.113.7", "203.0.113.9");
    let newest = between.replace("a.contoso.com", "e.contoso.com");
    docset.commit("2020-01-04T00:00:00Z", &newest);
    docset.translate("dutch/nl-nl/page.md", "nl-NL", &first, ENGLISH);
    docset.write("english/nl-nl/page.md", ENGLISH);
    docset.git(&["add", "."]);
    docset.git_on("2020-01-01T00:00:00Z", &["commit", "-q", "-m", "x"]);
    let first = docset.git(&["rev-parse", "HEAD"]);
    docset.write("english/nl-nl/page.md", &newest);
    docset.git(&["add", "."]);
    docset.git_on("2020-01-04T00:00:00Z", &["commit", "-q", "-m", "x"]);
    for (beside, commit, errors, stale, days) in [
        (ENGLISH, first.as_str(), 0, 2, Value::from(3)),
        (&between, &first, 1, 1, 3.into()),
        (&newest, &first, 2, 0, 3.into()),
        // The source is there all the same.
        (&newest, "0123456789012345678901234567890123456789", 2, 0, Value::Null),
    ] {
        docset.translate("dutch/nl-nl/page.md", "nl-NL", commit, ENGLISH);
        docset.write("dutch/en-us/page.md", beside);
        let (report, found) = docset.report();
        let own = &report["scorecards"][1];
        assert_eq!((found.len(), &own["errors"]), (stale, &errors.into()), "{found:?} {report:#}");
        assert_eq!(own["daysBehind"], days);
    }
}

#[test]
fn the_newest_source_can_be_named() {
    let docset = Docset::new("");
    docset.write("old/page.md", ENGLISH);
    docset.write("new/page.md", &ENGLISH.replace("203.0.113.7", "203.0.113.9"));
    docset.write("nl/page.md", &ENGLISH.replace("IP address", "IP-adres"));
    for newest in ["new", "new/page.md"] {
        let output = docset.check(&["check", "--locale", "nl-NL", "nl", "--source", "old", "--newest", newest]);
        assert_eq!(output.status.code(), Some(0));
        let says =
            "warning[stale-endpoints]: the source has changed this row since: 203.0.113.7/32 became 203.0.113.9/32";
        assert!(text(&output.stdout).contains(says), "{}", text(&output.stdout));
        assert!(text(&output.stderr).ends_with("1 warning, 0 notes\n"), "{}", text(&output.stderr));
    }
    let missing = docset.check(&["check", "nl/page.md", "--source", "old", "--newest", "none"]);
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn a_shallow_repository_is_named_as_one() {
    let docset = Docset::new("");
    let first = docset.commit("2020-01-01T00:00:00Z", ENGLISH);
    docset.commit("2020-01-04T00:00:00Z", &ENGLISH.replace("203.0.113.7", "203.0.113.9"));
    let url = format!("file://{}", docset.path("english").display());
    docset.git(&["clone", "-q", "--depth", "1", &url, "../shallow"]);
    docset.write("dutch/tafel.toml", "source-repository = \"../shallow\"\n");
    docset.translate("dutch/page.md", "nl-NL", &first, ENGLISH);
    let output = docset.check(&["check", "dutch"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("the repository is shallow"), "{}", text(&output.stderr));
}
