//! Where results go: standard output, or a file that is replaced once it is complete.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::Error;

/// The sink of a run.
pub(super) enum Output<'s> {
    Stdout(&'s mut dyn Write),
    File { path: PathBuf, file: BufWriter<NamedTempFile> },
}

impl<'s> Output<'s> {
    /// Opens `path`, or takes `stdout`.
    pub(super) fn open(path: Option<&Path>, stdout: &'s mut dyn Write) -> Result<Self, Error> {
        let Some(path) = path else { return Ok(Self::Stdout(stdout)) };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = tempfile::Builder::new()
            .prefix(".tafel-")
            .tempfile_in(folder)
            .map_err(|source| cannot_write(path, source))?;
        Ok(Self::File { path: path.to_owned(), file: BufWriter::new(file) })
    }

    /// The error that `source` means for this sink.
    pub(super) fn failure(&self, source: io::Error) -> Error {
        match self {
            Self::Stdout(_) => super::cannot_print(source),
            Self::File { path, .. } => cannot_write(path, source),
        }
    }

    /// Puts a file in its place.
    pub(super) fn finish(self) -> Result<(), Error> {
        let Self::File { path, file } = self else { return Ok(()) };
        let file = file.into_inner().map_err(|err| cannot_write(&path, err.into_error()))?;
        set_permissions(&file, &path).map_err(|source| cannot_write(&path, source))?;
        file.persist(&path).map_err(|err| cannot_write(&path, err.error))?;
        Ok(())
    }
}

impl Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::File { file, .. } => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::File { file, .. } => file.flush(),
        }
    }
}

fn cannot_write(path: &Path, source: io::Error) -> Error {
    Error::Write { target: path.display().to_string(), source }
}

/// A file that is replaced keeps its permissions; a new one gets the usual ones instead of a temporary file's.
#[cfg(unix)]
fn set_permissions(file: &NamedTempFile, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = match path.metadata() {
        Ok(known) => known.permissions(),
        Err(_) => std::fs::Permissions::from_mode(0o644),
    };
    file.as_file().set_permissions(permissions)
}

#[cfg(not(unix))]
fn set_permissions(_: &NamedTempFile, _: &Path) -> io::Result<()> {
    Ok(())
}
