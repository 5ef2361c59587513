//! The `tafel` command.

use std::io::Write as _;
use std::process::ExitCode;

use tafel::cli::{self, Args};

fn main() -> ExitCode {
    let mut stdout = std::io::BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let mut stderr = std::io::stderr().lock();
    let result = cli::run(Args::of_command_line(std::env::args_os().collect()), &mut stdout, &mut stderr);
    let result = result.and_then(|status| stdout.flush().map(|()| status).map_err(cli::cannot_print));
    match result {
        Ok(status) => status.into(),
        Err(err) => cli::report_failure(&err, &mut stderr),
    }
}
