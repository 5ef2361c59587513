//! The folder that is built: what is an earlier build's, and what is somebody else's.

use std::fs;

use tempfile::tempdir;

use super::{build, docset, files, release, said};

const ROWS: &str = "|1|a.contoso.com|20.0.0.0/24|443|\n";

#[test]
fn what_an_earlier_build_left_is_taken_away() {
    let pages = docset(&[
        ("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n"),
        ("2026-02-01", "|1|b.contoso.com|20.0.0.0/24|443|\n"),
    ]);
    let out = pages.path().join("out");
    assert!(build(pages.path(), &out, &[]).status.success());
    fs::remove_dir_all(pages.path().join("2026-01-01")).unwrap();
    let refused = build(pages.path(), &out, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("published-release: v1/releases/2026010100.json"), "{}", said(&refused));
    assert!(out.join("v1/releases/2026010100.json").exists());
    let built = build(pages.path(), &out, &["--allow", "published-release"]);
    assert!(built.status.success(), "{}", said(&built));
    assert!(!out.join("v1/releases/2026010100.json").exists());
}

#[test]
fn a_list_of_files_leads_nowhere_else() {
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let out = pages.path().join("out");
    assert!(build(pages.path(), &out, &[]).status.success());
    let victim = pages.path().join("victim.txt");
    fs::write(&victim, "mine\n").unwrap();
    let list = out.join("SHA256SUMS");
    let sums = fs::read_to_string(&list).unwrap();
    fs::write(&list, format!("{sums}{}  ../victim.txt\n{}  {}\n", "0".repeat(64), "0".repeat(64), victim.display()))
        .unwrap();
    assert!(build(pages.path(), &out, &[]).status.success());
    assert!(victim.exists());
}

#[test]
fn a_list_of_checksums_makes_no_build() {
    let pages = docset(&[("2026-01-01", ROWS)]);
    for latest in [None, Some("{}"), Some("{\"$schema\": \"x\", \"contentHash\": \"y\"}")] {
        let foreign = tempdir().unwrap();
        fs::write(foreign.path().join("thesis.txt"), "mine\n").unwrap();
        fs::write(foreign.path().join("SHA256SUMS"), format!("{0}  thesis.txt\n{0}  v1/latest.json\n", "0".repeat(64)))
            .unwrap();
        if let Some(text) = latest {
            fs::create_dir(foreign.path().join("v1")).unwrap();
            fs::write(foreign.path().join("v1/latest.json"), text).unwrap();
        }
        let before = files(foreign.path());
        let refused = build(pages.path(), foreign.path(), &[]);
        assert_eq!(refused.status.code(), Some(2), "{latest:?}");
        assert!(said(&refused).contains("files that tafel build did not write"), "{}", said(&refused));
        assert_eq!(files(foreign.path()), before, "{latest:?}");
    }
}

#[test]
fn a_file_that_was_changed_is_not_taken_away() {
    let pages = docset(&[("2026-01-01", ROWS)]);
    let out = pages.path().join("out");
    assert!(build(pages.path(), &out, &[]).status.success());
    let list = out.join("SHA256SUMS");
    let sums = fs::read_to_string(&list).unwrap();
    let sum = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"; // hello
    fs::write(&list, format!("{sums}{sum}  old/kept.txt\n{sum}  older/gone.txt\n")).unwrap();
    for (path, text) in [("old/kept.txt", "changed\n"), ("older/gone.txt", "hello\n")] {
        fs::create_dir(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), text).unwrap();
    }
    assert!(build(pages.path(), &out, &[]).status.success());
    assert!(out.join("old/kept.txt").exists());
    assert!(!out.join("older").exists());
}

#[test]
fn what_is_in_the_way_is_found_before_anything_is_written() {
    let pages = docset(&[("2026-01-01", ROWS)]);
    let out = pages.path().join("out");
    assert!(build(pages.path(), &out, &[]).status.success());
    release(pages.path(), "2026-02-01", "|1|a.contoso.com b.contoso.com|20.0.0.0/24|443|\n");
    fs::remove_dir_all(out.join("lists")).unwrap();
    fs::write(out.join("lists"), "a file\n").unwrap();
    fs::create_dir(out.join("v1/releases/2026020100.json")).unwrap();
    for (path, message) in [
        ("lists", "is a file, and a folder belongs there"),
        ("v1/releases/2026020100.json", "is a folder, and a file belongs there"),
    ] {
        let before = files(&out);
        let refused = build(pages.path(), &out, &[]);
        assert_eq!(refused.status.code(), Some(2), "{path}");
        assert!(said(&refused).contains(path) && said(&refused).contains(message), "{path}: {}", said(&refused));
        assert_eq!(files(&out), before, "{path}");
        fs::remove_file(out.join(path)).or_else(|_| fs::remove_dir(out.join(path))).unwrap();
    }
    assert!(build(pages.path(), &out, &[]).status.success());
}

#[cfg(unix)]
#[test]
fn links_in_the_folder_are_not_followed() {
    use std::os::unix::fs::symlink;
    let pages = docset(&[("2026-01-01", ROWS)]);
    let [out, victim, link] = ["out", "victim", "link"].map(|name| pages.path().join(name));
    fs::create_dir(&victim).unwrap();
    fs::create_dir(&out).unwrap();
    symlink(&victim, out.join(".hidden")).unwrap();
    assert!(build(pages.path(), &out, &[]).status.success(), "a link that is in nobody's way");
    fs::rename(out.join("v1"), victim.join("v1")).unwrap();
    symlink(victim.join("v1"), out.join("v1")).unwrap();
    let before = files(&victim);
    let refused = build(pages.path(), &out, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("is a link, and a folder belongs there"), "{}", said(&refused));
    assert_eq!(files(&victim), before);
    // The folder itself may be one, if it leads to a folder.
    symlink(pages.path().join("new"), &link).unwrap();
    let refused = build(pages.path(), &link, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("is a link that leads nowhere"), "{}", said(&refused));
    fs::create_dir(pages.path().join("new")).unwrap();
    assert!(build(pages.path(), &link, &[]).status.success());
    assert!(pages.path().join("new/v1/latest.json").exists());
}

#[cfg(unix)]
#[test]
fn what_killed_builds_left_is_taken_away() {
    use std::time::{Duration, SystemTime};
    let pages = docset(&[("2026-01-01", ROWS)]);
    let out = pages.path().join("out");
    for (folder, file) in [(".tafel-left", "0"), (".tafel-own", "thesis.txt"), (".tafel-running", "0")] {
        fs::create_dir_all(out.join(folder)).unwrap();
        fs::write(out.join(folder).join(file), "x\n").unwrap();
        let time = SystemTime::now() - Duration::from_secs(if folder.ends_with("running") { 60 } else { 3600 });
        fs::File::open(out.join(folder)).unwrap().set_modified(time).unwrap();
    }
    let built = build(pages.path(), &out, &[]);
    assert!(built.status.success(), "{}", said(&built));
    assert!(!out.join(".tafel-left").exists());
    assert!(out.join(".tafel-own").exists(), "a folder of somebody else");
    assert!(out.join(".tafel-running").exists(), "a folder of a build that may still run");
}
