//! The files of the Microsoft 365 endpoints service, by a client that knows only that service.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::tools::{self, built, tafel};

/// A server that ends with its test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What the client says of a folder that is served; nothing where there is no Python.
fn client(folder: &Path, instance: &str) -> Option<Output> {
    if !tools::has("python3", &["--version"], "apt-get install python3") {
        return None;
    }
    let mut command = Command::new("python3");
    command.args(["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory"]).arg(folder);
    let mut server = Server(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    // "Serving HTTP on 127.0.0.1 port 40001 (http://127.0.0.1:40001/) ..."
    let base = line.split_once('(').unwrap().1.split_once(')').unwrap().0;
    Some(tools::run("python3", &["tests/clients/m365_client.py", base, instance], ""))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_client_of_the_service_follows_its_changes() {
    for instance in ["worldwide", "Worldwide"] {
        let Some(output) = client(built(), instance) else { return };
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert!(text(&output.stdout).starts_with(&format!("{instance}: 3 versions, ")), "{}", text(&output.stdout));
    }
}

/// A docset whose sets change in every way: twice printed ids, ids that are given, taken and swapped, values that move,
/// sets that come and go, and fields.
fn restless() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let config = "name = \"restless\"\ninstance = \"U.S. Gov/DoD\"\nsource-locale = \"en-US\"\npages = [\"{release}/{locale}/{page}.md\"]\n";
    fs::write(folder.path().join("tafel.toml"), config).unwrap();
    let head = "# Hosts\n\n|ID|Category|ER|Host|IP address|Ports|Notes|\n|-|-|-|-|-|-|-|\n";
    for (day, rows) in [
        (
            "2026-01-01",
            "|1|Allow<br>Required|Yes|a.contoso.com|20.0.0.0/24|TCP 80|One|\n|1|Allow<br>Required|Yes|a.contoso.com, b.contoso.com|20.0.0.0/24|TCP 443|Two|\n\
             |2|Default<br>Optional|No|c.contoso.com|20.0.1.0/24|UDP 53|Old|\n|3|Allow<br>Required|No|d.contoso.com||TCP 443||\n",
        ),
        (
            "2026-02-01",
            "|1|Allow<br>Required|Yes|a.contoso.com|20.0.0.0/24|TCP 80|One|\n|1|Optimize<br>Required|No|b.contoso.com|20.0.2.0/24|TCP 443|Two|\n\
             |3|Default<br>Optional|No|c.contoso.com|20.0.1.0/24|UDP 53|New|\n|2|Allow<br>Required|No|d.contoso.com||TCP 443||\n|9|Allow<br>Required|Yes|e.contoso.com|20.0.3.0/24|TCP 1|Nine|\n",
        ),
        (
            "2026-03-01",
            "|1|Allow<br>Required|Yes|A.contoso.com|20.0.0.0/25, 20.0.0.128/25|TCP 80|One|\n|5|Default<br>Optional|No|c.contoso.com|20.0.1.0/24||New|\n\
             ||Allow<br>Required|No|d.contoso.com||TCP 443||\n|9|||\\*.e.contoso.com|20.0.3.0/24|||\n",
        ),
    ] {
        let pages = folder.path().join(day).join("en-us");
        fs::create_dir_all(&pages).unwrap();
        fs::write(pages.join("page.md"), format!("{head}{rows}")).unwrap();
    }
    folder
}

fn build(docset: &Path, out: &Path) {
    let allow = "short-prefix,special-range,loss,empty-table";
    let output = tafel(&["build", docset.to_str().unwrap(), "--out", out.to_str().unwrap(), "--allow", allow]);
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn a_client_follows_sets_that_change_their_ids() {
    let (docset, out) = (restless(), tempfile::tempdir().unwrap());
    build(docset.path(), out.path());
    let Some(output) = client(out.path(), "usgovdod") else { return };
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with("usgovdod: 3 versions, 4 sets, "), "{}", text(&output.stdout));
    let version: Value = serde_json::from_slice(&fs::read(out.path().join("version")).unwrap()).unwrap();
    assert_eq!(version[0]["latest"], "2026030100");
    assert_eq!(version[0]["instance"], "USGovDoD");
}

#[test]
fn the_client_would_notice_a_value_that_is_lost() {
    let (docset, out) = (restless(), tempfile::tempdir().unwrap());
    build(docset.path(), out.path());
    let path = out.path().join("endpoints/usgovdod");
    let endpoints = fs::read_to_string(&path).unwrap();
    assert!(endpoints.contains("20.0.3.0/24"), "{endpoints}");
    fs::write(&path, endpoints.replace("20.0.3.0/24", "20.0.4.0/24")).unwrap();
    let Some(output) = client(out.path(), "usgovdod") else { return };
    assert!(
        !output.status.success() && text(&output.stderr).starts_with("mismatch: set 9 since "),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn changes_have_the_documented_shape() {
    let (docset, out) = (restless(), tempfile::tempdir().unwrap());
    build(docset.path(), out.path());
    let changes = fs::read(out.path().join("changes/usgovdod/2026010100")).unwrap();
    let changes: Value = serde_json::from_slice(&changes).unwrap();
    let of = |id: u32, version: &str| {
        changes.as_array().unwrap().iter().find(|one| one["endpointSetId"] == id && one["version"] == version).unwrap()
    };
    let change = of(1, "2026020100");
    assert_eq!(
        (&change["disposition"], &change["add"]),
        (&"Change".into(), &serde_json::json!({"ips": ["20.0.2.0/24"]}))
    );
    assert_eq!(change.get("remove"), None, "both rows of set 1 together lost nothing: {change}");
    let change = of(9, "2026020100");
    assert_eq!(change["disposition"], "Add");
    assert_eq!(change["impact"], "AddedIpAndUrl");
    assert_eq!(change["current"]["tcpPorts"], "1");
    assert_eq!(change.get("previous"), None);
    let (gone, came) = (of(3, "2026030100"), of(5, "2026030100"));
    assert_eq!((&gone["disposition"], &came["disposition"]), (&"Remove".into(), &"Add".into()));
    assert_eq!((&gone["remove"]["urls"], &came["add"]["urls"]), (&came["add"]["urls"], &gone["remove"]["urls"]));
    assert_eq!(gone["impact"], "MovedIpOrUrl", "set 5 lists them, and who closed them would cut it off");
}

#[test]
fn what_is_still_listed_is_not_told_to_be_removed() {
    let text = |folder: &str, file: &str| fs::read(built().join(folder).join(file)).unwrap();
    let endpoints: Value = serde_json::from_slice(&text("endpoints", "worldwide")).unwrap();
    let changes: Value = serde_json::from_slice(&text("changes/worldwide", "2019060300")).unwrap();
    let values = |one: &Value| -> Vec<String> {
        let lists = ["ips", "urls"].into_iter().filter_map(|name| one[name].as_array());
        lists.flatten().map(|value| value.as_str().unwrap().to_owned()).collect()
    };
    let listed: Vec<String> = endpoints.as_array().unwrap().iter().flat_map(values).collect();
    let mut removals = 0;
    for change in changes.as_array().unwrap().iter().filter(|change| change["impact"] == "RemovedIpOrUrl") {
        removals += 1;
        let gone = values(&change["remove"]);
        assert!(gone.iter().any(|value| !listed.contains(value)), "{change}");
    }
    assert!(removals > 0);
}
