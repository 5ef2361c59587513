//! `git cat-file --batch`: a process that answers one question a line.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdout, Command, Stdio};

/// What git has under a name.
#[derive(Debug)]
pub(super) enum Answer {
    /// An object: its id, `blob`, `tree`, `commit` or `tag`, and its bytes.
    Object { id: String, kind: String, bytes: Vec<u8> },
    /// An object above the limit.
    TooLarge { bytes: u64 },
    /// Nothing, or several objects.
    Missing,
}

#[derive(Debug)]
pub(super) struct Batch {
    child: Child,
    answers: BufReader<ChildStdout>,
}

impl Batch {
    /// Starts `git`, a command without arguments of its own.
    pub(super) fn start(mut git: Command) -> io::Result<Self> {
        let git = git.args(["cat-file", "--batch"]);
        let mut child = git.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let answers = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { child, answers: BufReader::new(answers) })
    }

    /// Asks for the object called `name`, which is one line. An error means that the process is of no more use.
    pub(super) fn ask(&mut self, name: &str, max_bytes: u64) -> io::Result<Answer> {
        let questions = self.child.stdin.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        questions.write_all(format!("{name}\n").as_bytes())?;
        questions.flush()?;
        let mut line = String::new();
        if self.answers.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // `<id> <kind> <size>`; else `<name> missing`, where the name may have blanks.
        let words: Vec<&str> = line.trim_end_matches('\n').split(' ').collect();
        let [id, kind, size] = words[..] else { return Ok(Answer::Missing) };
        let (Ok(size), true) = (size.parse::<u64>(), id.bytes().all(|byte| byte.is_ascii_hexdigit())) else {
            return Ok(Answer::Missing);
        };
        let mut content = (&mut self.answers).take(size + 1);
        if size > max_bytes {
            io::copy(&mut content, &mut io::sink())?;
            return Ok(Answer::TooLarge { bytes: size });
        }
        let mut bytes = Vec::new();
        content.read_to_end(&mut bytes)?;
        // The line feed after the object.
        if bytes.pop() != Some(b'\n') || bytes.len() as u64 != size {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Answer::Object { id: id.to_owned(), kind: kind.to_owned(), bytes })
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        // It ends when there are no more questions.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
