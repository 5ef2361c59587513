//! The command: exit codes, streams, files.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::tempdir;

use crate::driver;

const PAGE: &str = "|Host|IP address|\n|-|-|\n|*. a.contoso.com|192.0.2.1|\n";

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE");
    command.current_dir(folder).args(args).env_remove("NO_COLOR").stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn exit_codes_tell_how_the_run_ended() {
    let folder = tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("empty")).unwrap();
    fs::create_dir(at("mixed")).unwrap();
    fs::write(at("page.md"), PAGE).unwrap();
    fs::write(at("mixed/a.md"), PAGE).unwrap();
    fs::write(at("mixed/b.md"), b"caf\xE9").unwrap();
    fs::write(at("mixed/c.md"), PAGE).unwrap();
    for (args, code, says) in [
        (&["extract", "page.md"][..], 0, "error[lost-wildcard]"),
        (&["extract", "mixed"], 1, "b.md is not UTF-8 at byte 3"),
        (&["extract", "--max-page-bytes", "10", "page.md"], 1, "more than the limit of 10"),
        (&["extract", "-q", "--max-page-bytes", "4294967295", "mixed/b.md"], 1, "is not UTF-8"),
        (&["extract", "--max-page-bytes", "4294967296", "page.md"], 2, "4294967296 is not in 0..=4294967295"),
        (&["extract", "none.md"], 2, "cannot read none.md"),
        (&["extract", "empty"], 2, "no page found in empty"),
        (&["extract", "--format", "json", "mixed"], 2, "holds one page"),
        (&["extract", "--format", "m365", "page.md"], 2, "needs printed ids"),
        (&["extract", "--locale", "dutch!", "page.md"], 2, "BCP 47"),
        (&["extract", "--no-such-flag", "page.md"], 2, "--no-such-flag"),
        (&["extract"], 2, "PATH"),
        (&["extract", "-o", "no/such/folder/x.json", "page.md"], 2, "cannot write"),
    ] {
        let output = tafel(folder.path(), args);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(says), "{args:?}: {}", text(&output.stderr));
    }
    let mixed = tafel(folder.path(), &["extract", "mixed"]);
    assert_eq!(text(&mixed.stdout).lines().count(), 2, "the good pages are written");
}

#[cfg(unix)]
#[test]
fn failures_print_nothing_that_a_terminal_obeys() {
    let folder = tempdir().unwrap();
    let name = "a\u{1b}[31m\n\u{202e}b";
    let shown = "a\u{FFFD}[31m\u{FFFD}\u{FFFD}b";
    let at = |name: &str| folder.path().join(name);
    fs::write(at("page.md"), PAGE).unwrap();
    fs::create_dir(at(name)).unwrap();
    fs::create_dir(at("docset")).unwrap();
    fs::write(at("docset/tafel.toml"), "name = \"\u{1b}[2J").unwrap();
    fs::write(at("docset/page.md"), PAGE).unwrap();
    let format = ["--format", "m365"];
    fs::write(at(&format!("{name}.md")), PAGE).unwrap();
    for (args, says) in [
        (&["extract", &format!("{name}2")][..], format!("error: cannot read {shown}2: ")),
        (&["extract", name], format!("error: no page found in {shown}; ")),
        (&["extract", "-o", &format!("{name}2/x"), "page.md"], format!("error: cannot write {shown}2/x: ")),
        (&["extract", "-q", format[0], format[1], &format!("{name}.md")], format!("error: {shown}.md: --format m365 ")),
        (&["extract", "docset"], "\n1 | name = \"\u{FFFD}[2J\n".to_owned()),
    ] {
        let output = tafel(folder.path(), args);
        let report = text(&output.stderr);
        assert!(report.contains(&says), "{args:?}: {report:?}");
        assert!(!report.contains(['\u{1b}', '\u{202e}']) && !report.ends_with("\n\n"), "{args:?}: {report:?}");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
    }
}

#[test]
fn standard_input_is_a_page() {
    let folder = tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE");
    command.current_dir(&folder).args(["extract", "--locale", "nl-NL", "-"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PAGE.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&document["source"]["path"], &document["source"]["locale"]), (&"stdin".into(), &"nl-NL".into()));
}

#[test]
fn the_account_lists_the_words_that_are_no_values_by_line() {
    let folder = tempdir().unwrap();
    let page = "# Hosts\n\n|Host|IP address|Purpose|\n|-|-|-|\n\
        |a.contoso.com (old name)<br>b.contoso.com|192.0.2.999, 192.0.2.1|Used for\u{1b}[2J sign-in|\n\n\
        [!INCLUDE [more](more.md)]\n";
    fs::write(folder.path().join("page.md"), page).unwrap();
    fs::write(folder.path().join("more.md"), "\n\n|Host|Purpose|\n|-|-|\n|c.contoso.com|Updates|\n").unwrap();
    let html = "<table><tr><th>Host</th><th>Purpose</th></tr>\n<tr><td>a.contoso.com</td><td rowspan=2>For both</td></tr>\n\
        <tr><td>b.contoso.com</td></tr></table>\n";
    fs::write(folder.path().join("html.md"), html).unwrap();
    let account = |page: &str| text(&tafel(folder.path(), &["extract", "--quiet", "--account", page]).stdout);
    assert_eq!(
        account("page.md"),
        "page.md: 4 values, 0 separators, 6 notes, 1 diagnostics, 0 left over\n\
         page.md:5: note: (old name)\n\
         page.md:5: diagnostic: 192.0.2.999,\n\
         page.md:5: note: Used for\u{FFFD}[2J sign-in\n\
         more.md:5: note: Updates\n"
    );
    assert_eq!(
        account("html.md"),
        "html.md: 2 values, 0 separators, 4 notes, 0 diagnostics, 0 left over\nhtml.md:2: note: For both\n"
    );
}

#[test]
fn files_are_written_whole_or_not_at_all() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("page.md"), PAGE).unwrap();
    fs::write(folder.path().join("out.json"), "before").unwrap();
    let failed = tafel(folder.path(), &["extract", "--format", "m365", "-o", "out.json", "page.md"]);
    assert_eq!(
        (failed.status.code(), fs::read_to_string(folder.path().join("out.json")).unwrap().as_str()),
        (Some(2), "before")
    );
    let unread = tafel(folder.path(), &["extract", "--max-page-bytes", "10", "-o", "out.json", "page.md"]);
    assert_eq!(
        (unread.status.code(), fs::read_to_string(folder.path().join("out.json")).unwrap().as_str()),
        (Some(1), "before")
    );
    let done = tafel(folder.path(), &["extract", "-o", "out.json", "page.md"]);
    assert!(done.status.success() && done.stdout.is_empty());
    assert!(fs::read_to_string(folder.path().join("out.json")).unwrap().contains("*.a.contoso.com"));
    assert_eq!(driver::names(folder.path()), ["out.json", "page.md"], "no temporary file is left");
}

#[test]
fn nothing_is_left_behind_where_no_page_could_be_read() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("page.md"), PAGE).unwrap();
    for (args, code) in [
        (&["extract", "--max-page-bytes", "10", "-o", "out.json", "page.md"][..], 1),
        (&["extract", "--max-page-bytes", "10", "--format", "csv", "-o", "out.csv", "page.md"], 1),
        (&["extract", "--format", "m365", "-o", "out.json", "page.md"], 2),
        (&["extract", "-o", "out.json", "none.md"], 2),
    ] {
        assert_eq!(tafel(folder.path(), args).status.code(), Some(code), "{args:?}");
        assert_eq!(driver::names(folder.path()), ["page.md"], "{args:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempdir().unwrap();
    let out = folder.path().join("out.json");
    fs::write(folder.path().join("page.md"), PAGE).unwrap();
    let mode = || fs::metadata(&out).unwrap().permissions().mode() & 0o7777;
    for known in [0o600, 0o640, 0o664, 0o755] {
        fs::write(&out, "before").unwrap();
        fs::set_permissions(&out, fs::Permissions::from_mode(known)).unwrap();
        assert!(tafel(folder.path(), &["extract", "-q", "-o", "out.json", "page.md"]).status.success());
        assert_eq!(mode(), known, "{known:o}");
        assert!(fs::read_to_string(&out).unwrap().starts_with('{'));
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_to_the_file_that_is_written() {
    let folder = tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("elsewhere")).unwrap();
    fs::write(at("page.md"), PAGE).unwrap();
    fs::write(at("elsewhere/known.json"), "before").unwrap();
    for (link, target) in [
        ("known", "elsewhere/known.json"),
        ("new", "elsewhere/new.json"),
        ("twice", "elsewhere/third"),
        ("self", "self"),
    ] {
        std::os::unix::fs::symlink(target, at(link)).unwrap();
    }
    std::os::unix::fs::symlink("third.json", at("elsewhere/third")).unwrap();
    for (link, target) in [("known", "known.json"), ("new", "new.json"), ("twice", "third.json")] {
        assert!(tafel(folder.path(), &["extract", "-q", "-o", link, "page.md"]).status.success(), "{link}");
        assert!(fs::symlink_metadata(at(link)).unwrap().is_symlink(), "{link}");
        assert!(fs::read_to_string(at("elsewhere").join(target)).unwrap().starts_with('{'), "{link}");
    }
    assert_eq!(driver::names(&at("elsewhere")), ["known.json", "new.json", "third", "third.json"]);
    let circle = tafel(folder.path(), &["extract", "-q", "-o", "self", "page.md"]);
    assert_eq!(circle.status.code(), Some(2));
    assert!(text(&circle.stderr).contains("cannot write self"), "{}", text(&circle.stderr));
    assert!(fs::symlink_metadata(at("self")).unwrap().is_symlink());
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_written_to_and_stays() {
    use std::os::unix::fs::FileTypeExt as _;
    let folder = tempdir().unwrap();
    let fifo = folder.path().join("fifo");
    fs::write(folder.path().join("page.md"), PAGE).unwrap();
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    let reader = std::thread::spawn({
        let fifo = fifo.clone();
        move || fs::read_to_string(fifo).unwrap()
    });
    let done = tafel(folder.path(), &["extract", "-q", "-o", "fifo", "page.md"]);
    // Whatever became of the pipe, the reader does not wait for ever.
    drop(fs::OpenOptions::new().read(true).write(true).open(&fifo));
    assert!(done.status.success(), "{}", text(&done.stderr));
    assert!(fs::symlink_metadata(&fifo).unwrap().file_type().is_fifo());
    assert!(reader.join().unwrap().starts_with('{'));
    // No device of the machine is tried: a command that fails here as root would replace it for everyone.
    let folder = tafel(folder.path(), &["extract", "-q", "-o", ".", "page.md"]);
    assert_eq!(folder.status.code(), Some(2));
    assert!(text(&folder.stderr).contains("cannot write ."), "{}", text(&folder.stderr));
}

#[cfg(unix)]
#[test]
fn a_new_file_has_the_permissions_of_the_umask() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("page.md"), PAGE).unwrap();
    for (umask, mode) in [("022", 0o644), ("027", 0o640), ("077", 0o600), ("002", 0o664)] {
        let script = format!("umask {umask}; exec \"$0\" extract -q -o out-{umask}.json page.md");
        let mut command = Command::new("sh");
        command.current_dir(&folder).args(["-c", &script, env!("CARGO_BIN_EXE_tafel")]).stdin(Stdio::null());
        assert!(command.status().unwrap().success(), "{umask}");
        let file = fs::metadata(folder.path().join(format!("out-{umask}.json"))).unwrap();
        assert_eq!(file.permissions().mode() & 0o7777, mode, "{umask}");
    }
}

#[test]
fn a_blank_line_stands_between_diagnostics() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("a.md"), PAGE.replace("192.0.2.1", "52.1.1.5/24")).unwrap();
    fs::write(folder.path().join("b.md"), PAGE.replace("*. a", "a")).unwrap();
    fs::write(folder.path().join("c.md"), b"caf\xE9").unwrap();
    fs::write(folder.path().join("d.md"), PAGE).unwrap();
    let report = text(&tafel(folder.path(), &["extract", "."]).stderr);
    let starts = report.split("\n\n").map(|one| one.split(':').next().unwrap()).collect::<Vec<_>>();
    let expected = ["error[lost-wildcard]", "warning[host-bits-set]", "error[unreadable-page]", "error[lost-wildcard]"];
    assert_eq!(starts, expected, "{report}");
    assert!(!report.starts_with('\n') && report.ends_with('\n') && !report.ends_with("\n\n"), "{report}");
}

#[test]
fn quiet_and_colours_are_obeyed() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("page.md"), PAGE).unwrap();
    assert!(tafel(folder.path(), &["extract", "--quiet", "page.md"]).stderr.is_empty());
    let unread = tafel(folder.path(), &["extract", "--quiet", "--max-page-bytes", "10", "page.md"]);
    assert!(text(&unread.stderr).starts_with("error[unreadable-page]: page.md "));
    let colours = |args: &[&str]| text(&tafel(folder.path(), args).stderr).contains('\u{1b}');
    assert!(colours(&["extract", "--color", "always", "page.md"]));
    assert!(!colours(&["extract", "--color", "never", "page.md"]) && !colours(&["extract", "page.md"]));
    assert!(colours(&["--color", "always", "--nope"]) && !colours(&["--color", "never", "--nope"]));
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE");
    command.current_dir(&folder).env("NO_COLOR", "1").args(["extract", "--color", "always", "page.md"]);
    assert!(text(&command.output().unwrap().stderr).contains('\u{1b}'), "what is asked for wins over NO_COLOR");
    let help = text(&tafel(folder.path(), &["extract", "--help"]).stdout);
    for says in [
        "auto obeys NO_COLOR, always and never win over it",
        "Always, whatever NO_COLOR says",
        "pages that cannot be read",
    ] {
        assert!(help.contains(says), "{help}");
    }
}

#[test]
fn a_closed_pipe_is_no_failure() {
    // More than a pipe holds, so that the command still writes when nobody reads any more.
    for (format, lines) in [("jsonl", 0), ("jsonl", 1), ("csv", 1)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
        command.env("LC_ALL", "C").env_remove("LANGUAGE");
        command.args(["extract", "-q", "--format", format]).arg(driver::root().join("docs-source"));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        assert_eq!(stdout.lines().take(lines).filter(|line| !line.as_ref().unwrap().is_empty()).count(), lines);
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{format}, {lines} lines");
    }
}

#[test]
fn csv_starts_with_its_columns() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("page.md"), PAGE).unwrap();
    fs::create_dir(folder.path().join("several")).unwrap();
    fs::write(folder.path().join("several/a.md"), PAGE).unwrap();
    fs::write(folder.path().join("several/b.md"), PAGE).unwrap();
    for path in ["page.md", "several"] {
        let output = text(&tafel(folder.path(), &["extract", "-q", "--format", "csv", path]).stdout);
        let header = "path,locale,setId,key,serviceArea,category,required,expressRoute,type,value,hostKind,asWritten,\
                      tcpPorts,udpPorts,ports,protocols,purpose,audience,validFrom,validTo,line";
        assert_eq!(output.lines().next(), Some(header), "{path}");
        assert_eq!(output.lines().filter(|line| line.starts_with("path,")).count(), 1, "{path}");
    }
}

#[test]
fn folders_are_walked_in_order_whatever_the_number_of_threads() {
    let folder = tempdir().unwrap();
    for name in ["b/2.md", "b/10.md", "a.md", ".hidden/x.md", "ignored/y.md", "B.MD", "z.txt"] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, PAGE).unwrap();
    }
    fs::write(folder.path().join(".gitignore"), "ignored/\n").unwrap();
    let one = tafel(folder.path(), &["extract", "--jobs", "1", "."]);
    let two = tafel(folder.path(), &["extract", "--jobs", "2", "."]);
    assert_eq!((&one.stdout, &one.stderr), (&two.stdout, &two.stderr));
    let paths: Vec<String> = text(&one.stdout)
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["source"]["path"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(paths, ["B.MD", "a.md", "b/10.md", "b/2.md"]);
}

#[test]
fn the_command_documents_itself() {
    let here = Path::new(".");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(text(&tafel(here, &["completions", shell]).stdout).contains("tafel"), "{shell}");
    }
    let manual = text(&tafel(here, &["man"]).stdout);
    for command in ["extract", "schema", "completions", "man"] {
        assert!(manual.contains(command), "{command}");
        assert!(tafel(here, &[command, "--help"]).status.success(), "{command}");
    }
    let schema = fs::read(driver::root().join("schema/page.v1.json")).unwrap();
    assert_eq!(tafel(here, &["schema", "page"]).stdout, schema);
}
