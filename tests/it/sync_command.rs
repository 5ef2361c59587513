//! `tafel sync`: where the pages come from, what is written, and exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tafel::source::encode;
use tafel::span::Encoding;
use tempfile::{TempDir, tempdir};

const BASE: &str = "# Hosts\n\n|Host|IP address|\n|-|-|\n|a.contoso.com<br>b.contoso.com|192.0.2.0/24|\n|c.contoso.com|198.51.100.1, 198.51.100.2|\n|d.contoso.com|203.0.113.7|\n";
const DUTCH: &str = "# De hosts\n\n|Host|IP-adres|\n|-|-|\n|a.contoso.com <br /> b.contoso.com|192.0.2.0/24|\n|c.contoso.com|198.51.100.1, 198.51.100.2|\n|d.contoso.com|203.0.113.7|\n";

fn newest() -> String {
    BASE.replace("<br>b", "<br>x.contoso.com<br>b").replace(", 198.51.100.2", "").replace("203.0.113.7", "203.0.113.8")
}

fn synced() -> String {
    let dutch = DUTCH.replace("<br /> b", "<br /> x.contoso.com <br /> b");
    dutch.replace(", 198.51.100.2", "").replace("203.0.113.7", "203.0.113.8")
}

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE");
    command.current_dir(folder).args(args).env_remove("NO_COLOR").stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with the old source in `old`, the newest in `en-us`, and a translation.
fn docset(dutch: &[u8]) -> TempDir {
    let folder = tempdir().unwrap();
    for (name, page) in [("old", BASE.as_bytes()), ("en-us", newest().as_bytes()), ("nl-nl", dutch)] {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("page.md"), page).unwrap();
    }
    folder
}

#[test]
fn only_bytes_of_values_change_however_the_page_is_stored() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    let same = str::to_owned as fn(&str) -> String;
    for (encoding, ends) in [
        (Encoding::Utf8 { bom: false }, same),
        (Encoding::Utf8 { bom: true }, windows as fn(&str) -> String),
        (Encoding::Utf16 { big_endian: false }, windows),
        (Encoding::Utf16 { big_endian: true }, same),
    ] {
        let stored = |text: &str| encode(&ends(text), encoding);
        let folder = docset(&stored(DUTCH));
        let path = folder.path().join("nl-nl/page.md");
        let first = tafel(folder.path(), &["sync", "nl-nl", "--base", "old"]);
        assert_eq!(first.status.code(), Some(0), "{}{}", text(&first.stdout), text(&first.stderr));
        assert_eq!(fs::read(&path).unwrap(), stored(&synced()), "{encoding:?}");
        assert!(text(&first.stdout).contains("page.md:5: added x.contoso.com\n"), "{}", text(&first.stdout));
        assert_eq!(text(&first.stderr), "1 page, 1 with changes: 1 added, 1 removed, 1 changed\n");
        let second = tafel(folder.path(), &["sync", "nl-nl", "--base", "old"]);
        assert_eq!((second.status.code(), text(&second.stdout)), (Some(0), String::new()));
        assert_eq!(text(&second.stderr), "1 page, 0 with changes\n");
        assert_eq!(fs::read(&path).unwrap(), stored(&synced()), "{encoding:?}");
    }
}

#[test]
fn a_patch_changes_nothing_and_applies() {
    let folder = docset(DUTCH.as_bytes());
    let output = tafel(folder.path(), &["sync", "--diff", "nl-nl/page.md", "--base", "old/page.md"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(folder.path().join("nl-nl/page.md")).unwrap(), DUTCH);
    fs::write(folder.path().join("patch"), &output.stdout).unwrap();
    let applied = Command::new("git").current_dir(folder.path()).args(["apply", "patch"]).output().unwrap();
    assert!(applied.status.success(), "{}", text(&applied.stderr));
    assert_eq!(fs::read_to_string(folder.path().join("nl-nl/page.md")).unwrap(), synced());
}

#[test]
fn exit_codes_tell_what_is_left() {
    let folder = docset(DUTCH.replace("203.0.113.7", "203.0.113.9").as_bytes());
    let output = tafel(folder.path(), &["sync", "nl-nl", "--base", "old"]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stdout);
    assert!(told.contains("page.md:7: conflict, both changed this: "), "{told}");
    assert!(text(&output.stderr).ends_with("; left: 1 in conflict\n"), "{}", text(&output.stderr));
    let quiet = tafel(folder.path(), &["sync", "--quiet", "nl-nl", "--base", "old"]);
    assert_eq!(
        (quiet.status.code(), text(&quiet.stdout), text(&quiet.stderr)),
        (Some(1), String::new(), String::new())
    );
    for (args, says) in [
        (
            &["sync", "nl-nl/page.md"][..],
            "nl-nl/page.md cannot be synced: the page it was translated from is not known",
        ),
        (&["sync", "nl-nl"], "page.md cannot be synced: the page it was translated from is not known"),
        (&["sync", "en-us/page.md"], "it is in the source locale"),
        (&["sync", "nl-nl/page.md", "--base", "none.md"], "cannot read none.md"),
        (&["sync", ".", "--base", "old/page.md"], "old/page.md is one page, and 3 were found"),
        (&["sync", "-", "--base", "old/page.md"], "stdin cannot be synced"),
        (&["sync", "none"], "cannot read none"),
    ] {
        let output = tafel(folder.path(), args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(says), "{args:?}: {}", text(&output.stderr));
    }
    // A page without a base is named, and the run goes on.
    fs::create_dir(folder.path().join("de-de")).unwrap();
    fs::write(folder.path().join("de-de/other.md"), "|Host|\n|-|\n|a.contoso.com|\n").unwrap();
    fs::write(folder.path().join("nl-nl/page.md"), DUTCH).unwrap();
    let output = tafel(folder.path(), &["sync", "de-de", "nl-nl", "--base", "old"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("other.md cannot be synced"), "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(folder.path().join("nl-nl/page.md")).unwrap(), synced());
}

#[test]
fn sources_are_read_from_the_repository_of_the_docset() {
    let folder = tempdir().unwrap();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(folder.path()).args([
            "-C",
            "source",
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@contoso.com",
        ]);
        let output = command.args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", text(&output.stderr));
        text(&output.stdout)
    };
    fs::create_dir_all(folder.path().join("source/docs")).unwrap();
    fs::create_dir_all(folder.path().join("nl/docs")).unwrap();
    git(&["init", "-q"]);
    let commit = |page: &str| {
        fs::write(folder.path().join("source/docs/page.md"), page).unwrap();
        git(&["add", "."]);
        git(&["commit", "-qm", "page"]);
        git(&["rev-parse", "HEAD"]).trim().to_owned()
    };
    let old = commit(BASE);
    commit(&newest());
    let header = format!("---\nms.contentlocale: nl-NL\nms.sourcegitcommit: {old}\n---\n");
    fs::write(folder.path().join("nl/tafel.toml"), "name = \"hosts\"\nsource-repository = \"../source\"\n").unwrap();
    let path = folder.path().join("nl/docs/page.md");
    fs::write(&path, format!("{header}{DUTCH}")).unwrap();
    let output = tafel(folder.path(), &["sync", "nl"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", text(&output.stdout), text(&output.stderr));
    // The words are still those of the old source, and so is the commit.
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("{header}{}", synced()));
    fs::write(&path, format!("{header}{DUTCH}").replace(&old, &"0".repeat(40))).unwrap();
    let output = tafel(folder.path(), &["sync", "nl/docs/page.md"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("its source cannot be read"), "{}", text(&output.stderr));
}

#[test]
fn a_folder_of_all_locales_gives_the_pages_of_the_source_locale() {
    let folder = docset(DUTCH.as_bytes());
    fs::create_dir_all(folder.path().join("before/en-us")).unwrap();
    fs::create_dir_all(folder.path().join("before/nl-nl")).unwrap();
    fs::rename(folder.path().join("old/page.md"), folder.path().join("before/en-us/page.md")).unwrap();
    fs::write(folder.path().join("before/nl-nl/page.md"), DUTCH.replace("a.contoso", "z.contoso")).unwrap();
    fs::create_dir(folder.path().join("now")).unwrap();
    for name in ["en-us", "nl-nl"] {
        fs::rename(folder.path().join(name), folder.path().join("now").join(name)).unwrap();
    }
    let output = tafel(folder.path(), &["sync", "now", "--base", "before"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(fs::read_to_string(folder.path().join("now/nl-nl/page.md")).unwrap(), synced());
    assert_eq!(fs::read_to_string(folder.path().join("now/en-us/page.md")).unwrap(), newest());
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_links_out_of_the_folder_are_not_followed() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = docset(DUTCH.as_bytes());
    let path = folder.path().join("nl-nl/page.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let outside = tempdir().unwrap();
    fs::write(outside.path().join("far.md"), DUTCH).unwrap();
    symlink(outside.path().join("far.md"), folder.path().join("nl-nl/far.md")).unwrap();
    for name in ["old", "en-us"] {
        fs::copy(folder.path().join(name).join("page.md"), folder.path().join(name).join("far.md")).unwrap();
    }
    let output = tafel(folder.path(), &["sync", "nl-nl", "--base", "old"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("far.md cannot be synced: the file lies outside"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(fs::read_to_string(outside.path().join("far.md")).unwrap(), DUTCH);
    assert_eq!(fs::read_to_string(&path).unwrap(), synced());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}
