//! What notices ask for: nothing is told to be closed that is still needed, and nothing that has to be opened is left out.

use std::process::{Command, Stdio};

use tafel::message::Catalog;
use tafel::notice::{Announcements, Block, Notice, Topic, compose};
use tempfile::tempdir;

/// The notice of what changed between two pages of a table, in English.
fn between(old: &str, new: &str) -> Notice {
    let folder = tempdir().unwrap();
    let page = |name: &str, rows: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir(&path).unwrap();
        let text = format!("# Endpoints\n\n|ID|Description|Addresses|Ports|\n|-|-|-|-|\n{rows}");
        std::fs::write(path.join("page.md"), text).unwrap();
        path.join("page.md").to_str().unwrap().to_owned()
    };
    let (old, new) = (page("2026-01-01", old), page("2026-02-01", new));
    let mut diff = Command::new(env!("CARGO_BIN_EXE_tafel"));
    let output = diff.args(["diff", "--format", "json", &old, &new]).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut announcements = Announcements::default();
    announcements.read(std::str::from_utf8(&output.stdout).unwrap()).unwrap();
    let settled = announcements.settled().unwrap();
    compose(&settled[0], Catalog::of_notices(&["en-US"]), None)
}

/// The values under a heading.
fn values(notice: &Notice, topic: Topic) -> Vec<String> {
    let sections = notice.sections.iter().filter(|section| section.topic == topic);
    let blocks = sections.flat_map(|section| &section.items).flat_map(|item| &item.blocks);
    let values = blocks.filter_map(|block| match block {
        Block::Values(values) => Some(values.clone()),
        _ => None,
    });
    values.flatten().collect()
}

/// The sentences under a heading.
fn lines(notice: &Notice, topic: Topic) -> Vec<String> {
    let sections = notice.sections.iter().filter(|section| section.topic == topic);
    let blocks = sections.flat_map(|section| &section.items).flat_map(|item| &item.blocks);
    let lines = blocks.filter_map(|block| match block {
        Block::Line(line) => Some(line.clone()),
        _ => None,
    });
    lines.collect()
}

#[test]
fn what_is_needed_on_fewer_ports_is_not_to_be_closed() {
    let old = "|1|Core|`a.contoso.com`<br>`20.1.0.0/16`|TCP: 80, 443|\n|2|Other|`b.contoso.com`|TCP: 25|\n";
    let new = "|1|Core|`b.contoso.com`|TCP: 443|\n|2|Other|`a.contoso.com`<br>`20.1.0.0/16`|TCP: 443|\n";
    let notice = between(old, new);
    for topic in [Topic::CloseFirewall, Topic::CloseProxy] {
        assert_eq!(values(&notice, topic), [""; 0], "{topic:?}");
    }
    let check = [Topic::CheckFirewall, Topic::CheckBoth].map(|topic| values(&notice, topic)).concat();
    assert!(check.contains(&"a.contoso.com".to_owned()) && check.contains(&"20.1.0.0/16".to_owned()), "{check:?}");
    // A proxy lets it through already; a firewall opens its new port.
    assert!(!values(&notice, Topic::OpenProxy).contains(&"b.contoso.com".to_owned()));
    assert!(values(&notice, Topic::OpenFirewall).contains(&"b.contoso.com".to_owned()));
}

#[test]
fn what_stands_below_a_wildcard_that_goes_is_to_be_kept() {
    for new in [
        "|1|Core|`a.contoso.com`|TCP: 443|\n|2|Other|`x.y.contoso.com`|TCP: 443|\n",
        "|1|Core|`d.fabrikam.com`|TCP: 443|\n|2|Other|`x.y.contoso.com`<br>`a.contoso.com`|TCP: 443|\n",
    ] {
        let old = "|1|Core|`*.contoso.com`|TCP: 443|\n|2|Other|`x.y.contoso.com`|TCP: 443|\n";
        let notice = between(old, new);
        let told = values(&notice, Topic::CloseProxy);
        assert_eq!(told, ["*.contoso.com", "a.contoso.com", "x.y.contoso.com"], "{new}");
        assert!(lines(&notice, Topic::CloseProxy).contains(&"Keep these open. They are still listed:".to_owned()));
        // What covers it is gone: nobody may take it for covered.
        assert!(!values(&notice, Topic::Info).contains(&"a.contoso.com".to_owned()), "{new}");
    }
}

#[test]
fn of_a_prefix_that_shrinks_only_the_rest_is_to_be_closed() {
    let notice = between("|1|Core|`20.1.0.0/16`|TCP: 443|\n", "|1|Core|`20.1.128.0/17`|TCP: 443|\n");
    assert_eq!(values(&notice, Topic::CloseFirewall), ["20.1.0.0/17"]);
    assert_eq!(values(&notice, Topic::OpenFirewall), [""; 0]);
}

#[test]
fn the_numbers_of_a_family_are_those_of_its_state() {
    let page =
        |high: u32| format!("|1|Push|`#-courier.contoso.com`<br>(\"#\" is a number from 0 to {high})|TCP: 443|\n");
    let notice = between(&page(50), &page(200));
    let lines = lines(&notice, Topic::OpenProxy);
    assert!(lines.iter().any(|line| line.ends_with("is a number from 0 to 200.")), "{lines:?}");
    assert!(!lines.iter().any(|line| line.ends_with("from 0 to 50.")), "{lines:?}");
}

#[test]
fn ports_without_a_transport_are_ports() {
    let notice = between("|1|Core|`a.contoso.com`|443|\n", "|1|Core|`a.contoso.com`<br>`b.contoso.com`|443, 8080|\n");
    let told = [Topic::OpenFirewall, Topic::OpenProxy].map(|topic| lines(&notice, topic)).concat();
    assert!(!told.iter().any(|line| line.contains("does not state any ports")), "{told:?}");
    assert!(told.contains(&"Ports: 443, 8080".to_owned()), "{told:?}");
}

#[test]
fn ports_to_open_come_with_the_values_that_they_are_of() {
    let old = "|1|Core|`b.contoso.com`<br>`20.1.0.0/16`|TCP: 80|\n";
    for new in [
        "|1|Core|`b.contoso.com`<br>`20.1.0.0/16`|TCP: 80, 443|\n",
        "|1|Core|`b.contoso.com`<br>`c.contoso.com`<br>`20.1.0.0/16`|TCP: 80, 443|\n",
    ] {
        let notice = between(old, new);
        let told = values(&notice, Topic::OpenFirewall);
        assert!(told.contains(&"b.contoso.com".to_owned()) && told.contains(&"20.1.0.0/16".to_owned()), "{told:?}");
        let said = lines(&notice, Topic::OpenFirewall);
        assert!(said.contains(&"TCP ports: 80 → 80, 443".to_owned()), "{said:?}");
    }
}

#[test]
fn each_value_has_its_own_time() {
    let old = "|1|Core|`a.contoso.com`|TCP: 443|\n";
    let new = "|1|Core|`a.contoso.com`<br>`b.contoso.com` (starting March 2026)<br>`d.contoso.com`|TCP: 443|\n";
    let notice = between(old, new);
    let said = lines(&notice, Topic::OpenProxy);
    assert!(said.contains(&"Takes effect in March 2026.".to_owned()), "{said:?}");
    assert!(
        notice.lead.contains(&"The page says only of some entries when they take effect.".to_owned()),
        "{:?}",
        notice.lead
    );
}

#[test]
fn sizes_ask_nobody_to_act() {
    let page = |size: &str| {
        format!("|1|Core|`a.contoso.com`|TCP: 443|\n\n|Content|Size|Frequency|\n|-|-|-|\n|Agent|{size}|Once|\n")
    };
    let notice = between(&page("120 MB"), &page("125 MB"));
    assert!(notice.title.contains("for information"), "{}", notice.title);
    assert_eq!(lines(&notice, Topic::CheckSizes), ["Size: 120 MB → 125 MB"]);
}

#[test]
fn nothing_is_called_moved_to_where_it_is_gone_from() {
    let old = "|1|Core|`a.contoso.com`|TCP: 443|\n|2|Twin|`a.contoso.com`|TCP: 443|\n";
    let notice = between(old, "|2|Twin|`a.contoso.com`|TCP: 443|\n");
    let said = lines(&notice, Topic::Info);
    assert!(!said.iter().any(|line| line.starts_with("Moved here")), "{said:?}");
    for topic in [Topic::CloseFirewall, Topic::CloseProxy] {
        assert_eq!(values(&notice, topic), [""; 0], "{topic:?}");
    }
}
