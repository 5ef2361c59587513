//! Where results go: standard output, a file that is replaced once it is complete, or a pipe or device.

use std::fs::{self, File, Permissions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::Error;
use crate::source::Input;

/// How many symbolic links may lead to a file that is not there yet; as many as Linux follows.
const MAX_LINKS: usize = 40;

/// Refuses to write over a page that is read.
pub(super) fn is_apart(output: Option<&Path>, inputs: &[Input]) -> Result<(), Error> {
    let Some(target) = output.and_then(|path| path.canonicalize().ok()).filter(|path| path.is_file()) else {
        return Ok(());
    };
    let is_it = |input: &&Input| matches!(input, Input::File { path, .. } if path.canonicalize().is_ok_and(|path| path == target));
    match inputs.iter().find(is_it) {
        Some(Input::File { path, .. }) => Err(Error::OutputIsInput { path: path.clone() }),
        _ => Ok(()),
    }
}

/// The sink of a run.
pub(super) enum Output<'s> {
    Stdout(&'s mut dyn Write),
    File(Replacement),
    /// What is no regular file is written to as it is: replacing it would leave a reader waiting.
    Special {
        path: PathBuf,
        file: BufWriter<File>,
    },
}

/// A file that is being written, and what it replaces.
pub(super) struct Replacement {
    /// As named on the command line.
    path: PathBuf,
    /// Where symbolic links lead.
    target: PathBuf,
    /// Those of the file that is replaced; a new file has those that the umask leaves.
    permissions: Option<Permissions>,
    file: BufWriter<NamedTempFile>,
}

impl<'s> Output<'s> {
    /// Opens `path`, or takes `stdout`.
    pub(super) fn open(path: Option<&Path>, stdout: &'s mut dyn Write) -> Result<Self, Error> {
        let Some(path) = path else { return Ok(Self::Stdout(stdout)) };
        Self::at(path).map_err(|source| cannot_write(path, source))
    }

    fn at(path: &Path) -> io::Result<Self> {
        let path = path.to_owned();
        let (target, permissions) = match path.metadata() {
            Ok(known) if known.is_file() => (path.canonicalize()?, Some(known.permissions())),
            Ok(_) => {
                let file = BufWriter::new(File::options().write(true).open(&path)?);
                return Ok(Self::Special { path, file });
            }
            Err(err) if err.kind() == io::ErrorKind::NotFound => (end_of_links(&path)?, None),
            Err(err) => return Err(err),
        };
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        builder.prefix(".tafel-");
        #[cfg(unix)]
        if permissions.is_none() {
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        }
        let file = BufWriter::new(builder.tempfile_in(folder)?);
        Ok(Self::File(Replacement { path, target, permissions, file }))
    }

    /// The error that `source` means for this sink.
    pub(super) fn failure(&self, source: io::Error) -> Error {
        match self {
            Self::Stdout(_) => super::cannot_print(source),
            Self::File(Replacement { path, .. }) | Self::Special { path, .. } => cannot_write(path, source),
        }
    }

    /// Puts a file in its place.
    pub(super) fn finish(self) -> Result<(), Error> {
        match self {
            Self::Stdout(_) => Ok(()),
            Self::Special { path, mut file } => file.flush().map_err(|source| cannot_write(&path, source)),
            Self::File(Replacement { path, target, permissions, file }) => {
                put(file, &target, permissions).map_err(|source| cannot_write(&path, source))
            }
        }
    }
}

fn put(file: BufWriter<NamedTempFile>, target: &Path, permissions: Option<Permissions>) -> io::Result<()> {
    let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    #[cfg(unix)]
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    #[cfg(not(unix))]
    let _ = permissions;
    file.persist(target).map_err(|err| err.error)?;
    Ok(())
}

/// Where the symbolic links at `path` lead, where nothing is there yet.
fn end_of_links(path: &Path) -> io::Result<PathBuf> {
    let mut end = path.to_owned();
    for _ in 0..MAX_LINKS {
        let Ok(next) = fs::read_link(&end) else { return Ok(end) };
        end = end.parent().map_or(next.clone(), |folder| folder.join(next));
    }
    Err(io::Error::other("too many symbolic links"))
}

impl Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::File(Replacement { file, .. }) => file.write(bytes),
            Self::Special { file, .. } => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::File(Replacement { file, .. }) => file.flush(),
            Self::Special { file, .. } => file.flush(),
        }
    }
}

fn cannot_write(path: &Path, source: io::Error) -> Error {
    Error::Write { target: path.display().to_string(), source }
}
