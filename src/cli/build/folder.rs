//! The folder that is built: what an earlier build left there, and the files of this one, put in its place as a whole.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;

use crate::Error;
use crate::publish::rails::{Rail, Trip};
use crate::publish::{CHECKSUMS, Files};

/// A folder to build into.
pub(super) struct Folder {
    path: PathBuf,
    /// The files of an earlier build.
    known: BTreeSet<String>,
}

/// What became of the files.
#[derive(Debug, Default)]
pub(super) struct Built {
    pub(super) written: usize,
    pub(super) unchanged: usize,
    pub(super) removed: usize,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Published {
    content_hash: String,
}

impl Folder {
    /// Looks at the folder at `path`: it is not there, has nothing to be seen in it, or is an earlier build.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let failed = |source: io::Error| Error::Read { path: path.to_owned(), source };
        let known = match fs::read_to_string(path.join(CHECKSUMS)) {
            Ok(text) => {
                text.lines().filter_map(|line| line.split_once("  ")).map(|(_, name)| name.to_owned()).collect()
            }
            Err(err) if err.kind() == io::ErrorKind::NotFound => BTreeSet::new(),
            Err(err) => return Err(failed(err)),
        };
        if known.is_empty() && path.exists() {
            let mut entries = fs::read_dir(path).map_err(failed)?;
            let is_seen = |entry: io::Result<fs::DirEntry>| {
                entry.is_ok_and(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
            };
            if entries.any(is_seen) {
                return Err(Error::NotBuilt { path: path.to_owned() });
            }
        }
        // A list of files names files below the folder, or it is none of ours.
        let known = known.into_iter().filter(|name: &String| is_inside(name)).collect();
        Ok(Self { path: path.to_owned(), known })
    }

    /// Releases that were published and are gone now, or state something else.
    pub(super) fn contradictions(&self, files: &Files) -> Result<Vec<Trip>, Error> {
        let mut trips = Vec::new();
        for name in self.known.iter().filter(|name| name.starts_with("v1/releases/")) {
            let path = self.path.join(name);
            let old = match fs::read(&path) {
                Ok(old) => old,
                Err(err) if err.kind() == io::ErrorKind::NotFound => continue,
                Err(source) => return Err(Error::Read { path, source }),
            };
            let hash = |bytes: &[u8]| serde_json::from_slice(bytes).ok().map(|own: Published| own.content_hash);
            let message = match files.get(name) {
                None => format!("{name} was published, and the docset does not have it any longer"),
                Some(new) if *new != old && hash(new) != hash(&old) => {
                    format!("{name} was published with other values")
                }
                Some(_) => continue,
            };
            trips.push(Trip { rail: Rail::PublishedRelease, message });
        }
        Ok(trips)
    }

    /// Writes `files`: all of them beside the folder's own first, then each into its place. Files that are the same stay; those of
    /// an earlier build that are not among them are taken away.
    pub(super) fn write(&self, files: &Files) -> Result<Built, Error> {
        self.put(files).map_err(|(path, source)| Error::Write { target: path.display().to_string(), source })
    }

    fn put(&self, files: &Files) -> Result<Built, (PathBuf, io::Error)> {
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source: io::Error| (path, source)
        };
        let mut built = Built::default();
        let is_new = !self.path.exists();
        fs::create_dir_all(&self.path).map_err(at(&self.path))?;
        let staging = tempfile::Builder::new().prefix(".tafel-").tempdir_in(&self.path).map_err(at(&self.path))?;
        let staged = self.stage(files, staging.path(), &mut built);
        let staged = match staged {
            Ok(staged) => staged,
            Err(err) => {
                drop(staging);
                if is_new {
                    // Empty again; what cannot be taken away does no harm.
                    let _ = fs::remove_dir(&self.path);
                }
                return Err(err);
            }
        };
        for (name, from) in staged {
            let target = self.path.join(name);
            let folder = target.parent().unwrap_or(&self.path);
            fs::create_dir_all(folder).map_err(at(folder))?;
            fs::rename(&from, &target).map_err(at(&target))?;
            built.written += 1;
        }
        for name in self.known.iter().filter(|name| !files.contains_key(*name)) {
            built.removed += usize::from(fs::remove_file(self.path.join(name)).is_ok());
            self.remove_empty(name);
        }
        Ok(built)
    }

    /// Writes the files that differ into `staging`, numbered; the list of checksums is the last to be put in its place.
    fn stage<'f>(
        &self,
        files: &'f Files,
        staging: &Path,
        built: &mut Built,
    ) -> Result<Vec<(&'f str, PathBuf)>, (PathBuf, io::Error)> {
        let mut staged = Vec::new();
        for (number, (name, bytes)) in files.iter().enumerate() {
            let target = self.path.join(name);
            // A folder where a file belongs, or a link, is no file of a build.
            let is_file = fs::symlink_metadata(&target).is_ok_and(|known| known.is_file());
            if is_file && fs::read(&target).is_ok_and(|old| old == *bytes) {
                built.unchanged += 1;
                continue;
            }
            let path = staging.join(number.to_string());
            let mut file = fs::File::create(&path).map_err(|source| (target.clone(), source))?;
            file.write_all(bytes).and_then(|()| file.flush()).map_err(|source| (target, source))?;
            staged.push((name.as_str(), path));
        }
        staged.sort_by_key(|(name, _)| *name == CHECKSUMS);
        Ok(staged)
    }

    /// Takes away the folders above a file that is gone, where nothing else is in them.
    fn remove_empty(&self, name: &str) {
        let mut folder = Path::new(name).parent();
        while let Some(path) = folder.filter(|path| !path.as_os_str().is_empty()) {
            if fs::remove_dir(self.path.join(path)).is_err() {
                return;
            }
            folder = path.parent();
        }
    }
}

/// Whether a name leads below the folder it is in.
fn is_inside(name: &str) -> bool {
    !name.is_empty() && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}
