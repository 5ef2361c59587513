//! What is stale in every Dutch revision of the page, and how far it is behind the English history.

use std::fs;
use std::process::Command;

use serde_json::Value;
use tempfile::tempdir;

use crate::commits::unpacked;
use crate::driver::{self, items};

/// File, days and changes behind, and how often each message of `stale-endpoints` stands in the report; `-` where no source
/// is known, `?` for an unknown commit. Days and changes of those marked `*` are counted by hand in
/// `git log -p COMMIT..master -- PATH`.
const EXPECTED: &str = "\
2016-06-14-5361e5ff.md -
2016-07-28-cf8f58e6.md* 116 1 table-added 1
2016-07-29-a68f2147.md 109 1 table-added 1
2016-08-31-0d13f849.md* 84 1 table-added 1
2016-09-07-f32c18de.md 77 1 table-added 1
2016-11-17-8a82899d.md* 19 1 table-added 1
2016-12-01-afafb07a.md* 0 0
2016-12-15-5c32d187.md* 144 2 changed 27 row-added 8 row-removed 73
2017-01-13-81db3b1a.md 133 1 changed 28 row-added 7 row-removed 74
2017-02-22-8550613b.md 83 1 changed 28 row-added 7 row-removed 74
2017-03-08-0ddf9f7e.md 83 1 changed 28 row-added 7 row-removed 74
2017-05-03-003a890d.md* 5 1 changed 28 row-added 7 row-removed 74
2017-05-14-d10b3294.md* 0 0
2017-05-29-6aa9b898.md 0 0
2017-06-28-efe5b86f.md 725 2 table-removed 1
2017-07-19-14b681a4.md 700 2 table-removed 1
2017-07-27-c3fdcb45.md 689 2 table-removed 1
2017-10-13-19e35fd9.md 614 4 table-removed 2
2018-01-29-5388a224.md 503 4 table-removed 2
2018-02-01-ed658490.md 495 4 table-removed 2
2018-03-15-6d885ee6.md 458 4 table-removed 2
2018-04-24-f21fd2e4.md 416 4 table-removed 2
2018-06-19-bf4e79dd.md 416 4 table-removed 2
2018-07-17-69754979.md 328 4 table-removed 2
2018-09-04-5b6b5ead.md 283 4 table-removed 2
2018-09-11-f0748bad.md 267 4 table-removed 2
2018-11-27-404c06f4.md 195 4 table-removed 2
2019-02-12-a8c518f9.md* 116 4 table-removed 2
2019-05-16-dabfbab2.md* 53 1 table-removed 2
2019-09-30-4b16d9f1.md* 0 0
2019-10-02-57340e15.md 0 0
2019-10-23-de49f8a2.md 0 0
2019-11-06-1f23d46d.md 0 0
2019-12-11-4f0520be.md 0 0
2020-03-20-8dbcb3c3.md ?
2020-04-22-4cd0879e.md ?
2020-05-14-81d78d0d.md ?
2020-09-02-23c89faf.md ?
";

#[test]
fn dutch_revisions_are_behind_as_the_history_tells() {
    let Some(corpus) = driver::corpus("dutch_revisions_are_behind_as_the_history_tells") else { return };
    let folder = tempdir().unwrap();
    unpacked(&corpus.root.join("git/IntuneDocs.bundle").canonicalize().unwrap(), folder.path());
    let mut table = String::new();
    for record in corpus.index() {
        if record["locale"] != "nl-nl" || record["family"] != "intune" {
            continue;
        }
        let (file, path) = (record["file"].as_str().unwrap(), record["path"].as_str().unwrap());
        let docset = folder.path().join("docset");
        let page = docset.join(path);
        fs::create_dir_all(page.parent().unwrap()).unwrap();
        fs::write(docset.join("tafel.toml"), "source-repository = \"../source.git\"\n").unwrap();
        fs::write(&page, &corpus.page(file).bytes).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
        command.args(["check", "--locale", "nl-NL", "--format", "json"]).arg(&docset);
        let output = command.output().unwrap();
        fs::remove_dir_all(&docset).unwrap();
        let name = file.rsplit('/').next().unwrap();
        if output.status.code() == Some(2) {
            let said = String::from_utf8_lossy(&output.stderr);
            let commit = record["ms_sourcegitcommit"].as_str().unwrap();
            let documented =
                format!("{path}: its source cannot be read: {commit} has no {path}: there is no such commit");
            assert!(said.contains(&documented), "{file}: {said}");
            table.push_str(&format!("{name} ?\n"));
            continue;
        }
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let card = &report["scorecards"][0];
        if card["daysBehind"].is_null() {
            assert_eq!((&card["withoutSource"], record["ms_sourcegitcommit"].is_null()), (&1.into(), true), "{file}");
            table.push_str(&format!("{name} -\n"));
            continue;
        }
        assert_eq!(card["errors"], 0, "{file}");
        let mut counts = std::collections::BTreeMap::<String, usize>::new();
        for found in items(&report["diagnostics"]).iter().filter(|found| found["checkId"] == "stale-endpoints") {
            let id = found["messageId"].as_str().unwrap().trim_start_matches("stale-endpoints");
            let id = if id.is_empty() { "changed" } else { id.trim_start_matches('-') };
            *counts.entry(id.to_owned()).or_default() += 1;
        }
        let stale: String = counts.iter().map(|(id, count)| format!(" {id} {count}")).collect();
        table.push_str(&format!("{name} {} {}{stale}\n", card["daysBehind"], card["changesBehind"]));
    }
    assert!(table == EXPECTED.replace('*', ""), "{table}");
}
