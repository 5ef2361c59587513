//! The files of the Microsoft 365 endpoints service, by a client that knows only that service.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use crate::tools::{self, built};

/// A server that ends with its test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_client_of_the_service_follows_its_changes() {
    if !tools::has("python3", &["--version"], "apt-get install python3") {
        return;
    }
    let mut command = Command::new("python3");
    command.args(["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory"]).arg(built());
    let mut server = Server(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    // "Serving HTTP on 127.0.0.1 port 40001 (http://127.0.0.1:40001/) ..."
    let base = line.split_once('(').unwrap().1.split_once(')').unwrap().0;
    for instance in ["worldwide", "Worldwide"] {
        let said = tools::answer("python3", &["tests/clients/m365_client.py", base, instance], "");
        assert!(said.starts_with(&format!("{instance}: 3 versions, ")), "{said}");
    }
}
