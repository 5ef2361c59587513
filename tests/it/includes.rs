//! Includes: in their place, inside the docset only.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::{TempDir, tempdir};

use crate::driver;

/// A docset with these files, in a folder of its own below the temporary one.
fn docset(files: &[(&str, &str)]) -> TempDir {
    let folder = tempdir().unwrap();
    for (name, text) in files.iter().chain(&[("set/tafel.toml", "name = \"test\"\n")]) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The documents of a path below the docset.
fn extract(folder: &TempDir, path: &str) -> Vec<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE");
    let output =
        command.args(["extract", "-q", "--format", "jsonl", path]).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect()
}

/// The paths of the pages, in the order they were written.
fn paths(documents: &[Value]) -> Vec<&str> {
    documents.iter().map(|document| document["source"]["path"].as_str().unwrap()).collect()
}

fn ids(document: &Value) -> Vec<&str> {
    document["diagnostics"].as_array().unwrap().iter().map(|found| found["messageId"].as_str().unwrap()).collect()
}

const TABLE: &str = "|Host|\n|-|\n|in.contoso.com|\n";

#[test]
fn a_table_behind_an_include_stands_in_its_place() {
    let page = "|Host|\n|-|\n|a.contoso.com|\n\n[!INCLUDE [x](inc/t.md)]\n\n|Host|\n|-|\n|z.contoso.com|\n";
    let folder = docset(&[("set/p.md", page), ("set/inc/t.md", TABLE)]);
    let walked = extract(&folder, "set");
    assert_eq!(walked.len(), 1, "what a page includes is read there only");
    let sets = walked[0]["endpointSets"].as_array().unwrap();
    let urls: Vec<&str> = sets.iter().map(|set| set["urls"][0].as_str().unwrap()).collect();
    assert_eq!(urls, ["a.contoso.com", "in.contoso.com", "z.contoso.com"]);
    assert_eq!((&sets[1]["location"]["path"], &sets[1]["location"]["line"]), (&"inc/t.md".into(), &3.into()));
    assert_eq!((&walked[0]["dataset"], sets[0]["location"].get("path")), (&"test".into(), None));
    assert_eq!(
        extract(&folder, "set/inc/t.md")[0]["endpointSets"][0]["urls"][0],
        "in.contoso.com",
        "named, it is read"
    );
}

#[test]
fn a_cell_can_include_values() {
    let page = "|Host|IP address|\n|-|-|\n|a.contoso.com [!INCLUDE [x](t.md)]|192.0.2.1|\n";
    let folder = docset(&[("set/p.md", page), ("set/t.md", "b.contoso.com\n")]);
    let documents = extract(&folder, "set/p.md");
    assert_eq!(driver::strings(&documents[0]["endpointSets"][0]["urls"]), ["a.contoso.com", "b.contoso.com"]);
}

#[test]
fn a_cell_has_all_that_the_file_it_includes_states() {
    let page = "|Host|IP address|Port|Purpose|\n|-|-|-|-|\n\
        |[!INCLUDE [](hosts.md)]<br>z.contoso.com|[!INCLUDE [x](ips.md)]|[!INCLUDE [](ports.md)]|[!INCLUDE [x](prose.md)]|\n\
        |[!INCLUDE [](alone.md)]||||\n|[!INCLUDE [](link.md)]||||\n|y.contoso.com||443|Last|\n";
    let hosts = "---\nauthor: evil.fabrikam.com\n---\n\n<!-- old.contoso.com -->\n\nb.contoso.com:8443 (only for EU customers)\n\n\
        [!INCLUDE [](deep.md)]\n\nMoves in March.\n";
    let folder = docset(&[
        ("set/p.md", page),
        ("set/hosts.md", hosts),
        ("set/deep.md", "c.contoso.com\n"),
        ("set/ips.md", "192.0.2.1, 192.0.2.999\n"),
        ("set/ports.md", "TCP 80\n"),
        ("set/prose.md", "Like www.fabrikam.com.\n"),
        ("set/alone.md", "d.contoso.com\n"),
        ("set/link.md", "See [the list](https://learn.contoso.com/list).\n"),
    ]);
    let document = &extract(&folder, "set/p.md")[0];
    let sets = document["endpointSets"].as_array().unwrap();
    let urls: Vec<Vec<&str>> = sets.iter().map(|set| driver::strings(&set["urls"])).collect();
    let first = vec!["b.contoso.com", "c.contoso.com", "z.contoso.com"];
    assert_eq!(urls, [first, vec!["d.contoso.com"], vec![], vec!["y.contoso.com"]]);
    assert_eq!((&sets[0]["tcpPorts"], &sets[0]["pairs"]), (&"80,8443".into(), &"cross".into()));
    assert_eq!(
        (&sets[0]["hosts"][0]["audience"], driver::strings(&sets[0]["ips"])),
        (&"EU".into(), vec!["192.0.2.1/32"])
    );
    assert!(sets[0]["notes"].as_str().unwrap().contains("Moves in March"), "{}", sets[0]["notes"]);
    assert_eq!(sets[2]["references"][0]["href"], "https://learn.contoso.com/list");
    assert_eq!(ids(document), ["invalid-address"]);
    let found = &document["diagnostics"][0];
    assert_eq!(
        (&found["path"], &found["actual"], &found["span"]["column"]),
        (&"ips.md".into(), &"192.0.2.999".into(), &12.into())
    );
    let mentions: Vec<&str> =
        document["mentions"].as_array().unwrap().iter().map(|mention| mention["value"].as_str().unwrap()).collect();
    assert_eq!(mentions, ["80", "www.fabrikam.com"], "prose in a cell of prose is no value");
}

#[test]
fn a_list_or_table_in_a_cell_has_sets_of_its_own() {
    for included in ["- b.contoso.com\n", "```\nb.contoso.com\n```\n", "|Host|\n|-|\n|b.contoso.com|\n"] {
        let page = "|Host|IP address|\n|-|-|\n|a.contoso.com [!INCLUDE [](t.md)]|192.0.2.1|\n";
        let folder = docset(&[("set/p.md", page), ("set/t.md", included)]);
        let document = &extract(&folder, "set/p.md")[0];
        let sets = document["endpointSets"].as_array().unwrap();
        let urls: Vec<Vec<&str>> = sets.iter().map(|set| driver::strings(&set["urls"])).collect();
        assert_eq!(urls, [["a.contoso.com"], ["b.contoso.com"]], "{included}");
    }
}

#[test]
fn a_cell_over_several_rows_includes_for_each() {
    let page = "<table><tr><th>Host</th><th>IP address</th></tr>\n\
        <tr><td rowspan=2>[!INCLUDE [](t.md)]</td><td>192.0.2.1</td></tr>\n<tr><td>192.0.2.2</td></tr></table>\n";
    let folder = docset(&[("set/p.md", page), ("set/t.md", "*. b.contoso.com\n")]);
    let document = &extract(&folder, "set/p.md")[0];
    let sets = document["endpointSets"].as_array().unwrap();
    let urls: Vec<Vec<&str>> = sets.iter().map(|set| driver::strings(&set["urls"])).collect();
    assert_eq!(urls, [["*.b.contoso.com"], ["*.b.contoso.com"]]);
    assert_eq!(ids(document), ["lost-wildcard-detached"], "it is written once");
}

#[test]
fn a_damaged_value_of_an_included_file_is_reported_where_it_is_written() {
    let page = "|Host|IP address|\n|-|-|\n|a.contoso.com<br>[!INCLUDE [x](t.md)]|192.0.2.1<br>[!INCLUDE [x](u.md)]|\n";
    let included = "*. b.contoso.com\n\n@no__t-0.c.contoso.com\n\nd.contoso。com a.contoso.com\n";
    let folder = docset(&[("set/p.md", page), ("set/t.md", included), ("set/u.md", "192.0.2.1\n")]);
    let document = &extract(&folder, "set/p.md")[0];
    let found = document["diagnostics"].as_array().unwrap();
    let mut places: Vec<(&str, &str, u64)> = found
        .iter()
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap();
            (text("messageId"), text("path"), one["span"]["line"].as_u64().unwrap())
        })
        .collect();
    places.sort_unstable();
    let expected = [
        ("duplicate-address", "set/p.md", 3),
        ("duplicate-host", "set/p.md", 3),
        ("foreign-dot", "t.md", 5),
        ("leaked-placeholder", "t.md", 3),
        ("lost-wildcard-detached", "t.md", 1),
    ];
    assert_eq!(places, expected);
    assert!(found.iter().all(|one| one.get("fix").is_none_or(Value::is_null)), "a fix would overwrite the directive");
}

#[test]
fn a_table_that_a_cell_includes_comes_after_the_one_it_stands_in() {
    let page = "## Outer\n\n|Host|IP address|\n|-|-|\n|a.contoso.com [!INCLUDE [x](t.md)]|192.0.2.1|\n\n\
        ## Next\n\n|Host|\n|-|\n|z.contoso.com|\n";
    let inner = "## Inner\n\n|Host|\n|-|\n|in.contoso.com|\n";
    let folder = docset(&[("set/p.md", page), ("set/t.md", inner)]);
    let document = &extract(&folder, "set/p.md")[0];
    let sets = document["endpointSets"].as_array().unwrap();
    let places: Vec<_> = sets
        .iter()
        .map(|set| {
            let place = &set["location"];
            let (host, table) = (set["urls"][0].as_str().unwrap(), place["table"].as_u64().unwrap());
            let key = set["key"].as_str().unwrap().rsplit_once('-').unwrap().0;
            (host, table, driver::strings(&place["headingPath"]).join("/"), place["anchor"].as_str().unwrap(), key)
        })
        .collect();
    let expected = [
        ("a.contoso.com", 0, "Outer", "outer"),
        ("in.contoso.com", 1, "Inner", "inner"),
        ("z.contoso.com", 2, "Next", "next"),
    ];
    let expected = expected.map(|(host, table, heading, anchor)| (host, table, heading.to_owned(), anchor, anchor));
    assert_eq!(places, expected);
}

#[test]
fn nothing_outside_the_docset_is_read() {
    let page = "[!INCLUDE [x](../secret.md)]\n\n[!INCLUDE [y](link.md)]\n\n[!INCLUDE [z](none.md)]\n";
    let folder = docset(&[("set/p.md", page), ("secret.md", TABLE)]);
    link(&folder.path().join("secret.md"), &folder.path().join("set/link.md"));
    let documents = extract(&folder, "set/p.md");
    let expected = ["unresolved-include-outside", "unresolved-include-outside", "unresolved-include"];
    assert_eq!((ids(&documents[0]), documents[0]["endpointSets"].as_array().unwrap().len()), (expected.to_vec(), 0));
}

#[test]
fn a_cycle_is_an_error_and_ends() {
    let including = |target: &str| format!("[!INCLUDE [x]({target})]\n\n{TABLE}");
    let (a, b) = (including("b.md"), including("a.md"));
    let folder = docset(&[("set/a.md", &a), ("set/b.md", &b), ("set/c.md", TABLE)]);
    assert_eq!(ids(&extract(&folder, "set/a.md")[0]), ["include-cycle"]);
    let walked = extract(&folder, "set");
    assert_eq!(paths(&walked), ["a.md", "c.md"], "the first of a cycle is written, with the others inside");
    assert_eq!((ids(&walked[0]), walked[0]["endpointSets"].as_array().unwrap().len()), (vec!["include-cycle"], 2));
    // A cycle that another page includes is read there.
    fs::write(folder.path().join("set/d.md"), including("b.md")).unwrap();
    assert_eq!(paths(&extract(&folder, "set")), ["c.md", "d.md"]);
}

#[test]
fn what_is_not_included_is_read_on_its_own() {
    let page = "[!INCLUDE [x](part.md)]\n\n<!-- [!INCLUDE [x](comment.md)] -->\n\n\
        ```\n[!INCLUDE [x](fence.md)]\n```\n\n    [!INCLUDE [x](indented.md)]\n\n[!NOTE](note.md)\n";
    let names = ["comment.md", "fence.md", "indented.md", "note.md", "part.md"].map(|name| format!("set/{name}"));
    let mut files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), TABLE)).collect();
    files.push(("set/page.md", page));
    let walked = extract(&docset(&files), "set");
    assert_eq!(paths(&walked), ["comment.md", "fence.md", "indented.md", "note.md", "page.md"]);
}

#[test]
fn what_lies_too_deep_is_read_on_its_own() {
    let chain: Vec<(String, String)> = (0..14)
        .map(|n| {
            (
                format!("set/f{n:02}.md"),
                format!("|Host|\n|-|\n|f{n:02}.contoso.com|\n\n[!INCLUDE [x](f{:02}.md)]\n", n + 1),
            )
        })
        .collect();
    let folder = docset(&chain.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>());
    let walked = extract(&folder, "set");
    assert_eq!(paths(&walked), ["f00.md", "f09.md"]);
    let hosts: Vec<String> = walked
        .iter()
        .flat_map(|page| page["endpointSets"].as_array().unwrap())
        .map(|set| set["urls"][0].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(hosts, (0..14).map(|n| format!("f{n:02}.contoso.com")).collect::<Vec<_>>());
}

#[test]
fn what_a_page_that_cannot_be_read_names_is_read_on_its_own() {
    let folder = docset(&[("set/a.md", TABLE), ("set/c.md", TABLE)]);
    fs::write(folder.path().join("set/b.md"), b"[!INCLUDE [x](a.md)]\n\nCaf\xE9\n").unwrap();
    // UTF-16, which names its include in other bytes.
    let utf16 = "[!INCLUDE [x](c.md)]\n".encode_utf16().flat_map(u16::to_le_bytes);
    fs::write(folder.path().join("set/d.md"), [0xFF, 0xFE].into_iter().chain(utf16).collect::<Vec<u8>>()).unwrap();
    let run = |jobs: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
        command.env("LC_ALL", "C").env_remove("LANGUAGE");
        command.args(["extract", "--jobs", jobs, "set"]).current_dir(folder.path()).output().unwrap()
    };
    let (one, two) = (run("1"), run("2"));
    assert_eq!((&one.stdout, &one.stderr, one.status.code()), (&two.stdout, &two.stderr, Some(1)));
    let documents: Vec<Value> =
        one.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    assert_eq!(paths(&documents), ["a.md", "d.md"]);
}

#[test]
fn includes_without_an_end_take_linear_time() {
    for (start, end) in [("[!INCLUDE ", ""), ("[!INCLUDE [", "]]"), ("[!INCLUDE [x]", "]"), ("[!INCLUDE [x](", "]")] {
        let text = start.repeat(15_000) + &end.repeat(15_000);
        let folder = docset(&[("set/a.md", &text), ("set/b.md", TABLE)]);
        let begun = std::time::Instant::now();
        assert_eq!(paths(&extract(&folder, "set")), ["a.md", "b.md"]);
        assert!(begun.elapsed().as_secs() < 20, "{start}: {:?}", begun.elapsed());
    }
}

#[cfg(unix)]
fn link(target: &Path, at: &Path) {
    std::os::unix::fs::symlink(target, at).unwrap();
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) {}
