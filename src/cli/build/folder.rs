//! The folder that is built: what an earlier build left there, and the files of this one, put in its place as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::Error;
use crate::export::release_v1::SCHEMA_ID;
use crate::publish::rails::{Rail, Trip};
use crate::publish::{self, CHECKSUMS, Files, LATEST, sha256};
use crate::release::{DataVersion, Release, release_hash};

/// What the folders are called in which files wait to be put in their places.
const STAGING: &str = ".tafel-";

/// No build that still runs leaves them alone for so long.
const LEFT: Duration = Duration::from_secs(10 * 60);

/// A folder to build into.
pub(super) struct Folder {
    path: PathBuf,
    /// The files of an earlier build, with the sha256 of each.
    known: BTreeMap<String, String>,
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
    #[serde(rename = "$schema")]
    schema: String,
    content_hash: String,
}

impl Folder {
    /// Looks at the folder at `path`: it is not there, has nothing to be seen in it, or is an earlier build.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let failed = |source: io::Error| Error::Read { path: path.to_owned(), source };
        if path.is_symlink() && !path.exists() {
            return Err(in_the_way(path, "is a link that leads nowhere"));
        }
        let foreign = || Error::NotBuilt { path: path.to_owned() };
        let known = match fs::read(path.join(CHECKSUMS)) {
            Ok(list) => listed(&String::from_utf8_lossy(&list)),
            Err(err) if err.kind() == io::ErrorKind::NotFound => {
                let is_seen = |entry: io::Result<fs::DirEntry>| {
                    entry.is_ok_and(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
                };
                if path.exists() && fs::read_dir(path).map_err(failed)?.any(is_seen) {
                    return Err(foreign());
                }
                return Ok(Self { path: path.to_owned(), known: BTreeMap::new() });
            }
            Err(err) => return Err(failed(err)),
        };
        known.keys().try_for_each(|name| has_place(path, name))?;
        // Others have lists of that name too: a build is known by its newest release.
        let newest = fs::read(path.join(LATEST)).ok().filter(|_| known.contains_key(LATEST));
        let newest = newest.and_then(|bytes| serde_json::from_slice::<Published>(&bytes).ok());
        match newest.is_some_and(|newest| newest.schema == SCHEMA_ID) {
            true => Ok(Self { path: path.to_owned(), known }),
            false => Err(foreign()),
        }
    }

    /// Whether there is no earlier build.
    pub(super) fn is_new(&self) -> bool {
        self.known.is_empty()
    }

    /// Whether `release` is published here with its values.
    pub(super) fn has(&self, version: DataVersion, release: &Release) -> bool {
        let name = publish::of_version(version);
        let old = self.known.contains_key(&name).then(|| fs::read(self.path.join(name)).ok()).flatten();
        let old = old.and_then(|bytes| serde_json::from_slice::<Published>(&bytes).ok());
        old.is_some_and(|old| old.content_hash == release_hash(release))
    }

    /// Releases that were published and are gone now, or state something else.
    pub(super) fn contradictions(&self, files: &Files) -> Result<Vec<Trip>, Error> {
        let mut trips = Vec::new();
        for name in self.known.keys().filter(|name| name.starts_with("v1/releases/")) {
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

    /// Makes sure that each of `files` can be put in its place.
    fn has_places(&self, files: &Files) -> Result<(), Error> {
        for name in files.keys() {
            has_place(&self.path, name)?;
            let target = self.path.join(name);
            if fs::symlink_metadata(&target).is_ok_and(|known| known.is_dir()) {
                return Err(in_the_way(&target, "is a folder, and a file belongs there"));
            }
        }
        Ok(())
    }

    /// Writes `files`: all of them beside the folder's own first, then each into its place. Files that are the same stay; those of
    /// an earlier build that are not among them are taken away.
    pub(super) fn write(&self, files: &Files) -> Result<Built, Error> {
        self.has_places(files)?;
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
        self.remove_left();
        let staging = tempfile::Builder::new().prefix(STAGING).tempdir_in(&self.path).map_err(at(&self.path))?;
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
        // All folders before the first file: what cannot be made leaves the folder as it was.
        for (name, _) in &staged {
            let target = self.path.join(name);
            let folder = target.parent().unwrap_or(&self.path);
            fs::create_dir_all(folder).map_err(at(folder))?;
        }
        for (name, from) in staged {
            let target = self.path.join(name);
            fs::rename(&from, &target).map_err(at(&target))?;
            built.written += 1;
        }
        for (name, sum) in self.known.iter().filter(|(name, _)| !files.contains_key(*name)) {
            let path = self.path.join(name);
            // What is something else by now is somebody else's.
            let is_own = fs::symlink_metadata(&path).is_ok_and(|file| file.is_file())
                && fs::read(&path).is_ok_and(|bytes| sha256(&bytes) == *sum);
            if is_own && fs::remove_file(&path).is_ok() {
                built.removed += 1;
                self.remove_empty(name);
            }
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
            // A link is no file of a build: it is replaced, not followed.
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

    /// Takes away what builds left that were killed: their folders, with nothing but numbered files in them.
    fn remove_left(&self) {
        let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        for folder in entries(&self.path).filter(|entry| entry.file_name().to_string_lossy().starts_with(STAGING)) {
            let path = folder.path();
            let is_numbered = |file: fs::DirEntry| {
                file.file_type().is_ok_and(|kind| kind.is_file())
                    && file.file_name().to_string_lossy().bytes().all(|byte| byte.is_ascii_digit())
            };
            let age = folder.metadata().ok().filter(fs::Metadata::is_dir);
            let age = age.and_then(|known| known.modified().ok()).and_then(|time| time.elapsed().ok());
            if age.is_some_and(|age| age >= LEFT) && entries(&path).all(is_numbered) {
                // What cannot be taken away does no harm.
                let _ = fs::remove_dir_all(&path);
            }
        }
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

/// Makes sure that all that is above the file `name` in the folder at `root` is folders, if it is there: a link would lead out of it.
fn has_place(root: &Path, name: &str) -> Result<(), Error> {
    for above in Path::new(name).ancestors().skip(1).filter(|above| !above.as_os_str().is_empty()) {
        let path = root.join(above);
        match fs::symlink_metadata(&path) {
            Ok(known) if known.is_symlink() => return Err(in_the_way(&path, "is a link, and a folder belongs there")),
            Ok(known) if !known.is_dir() => return Err(in_the_way(&path, "is a file, and a folder belongs there")),
            _ => {}
        }
    }
    Ok(())
}

fn in_the_way(path: &Path, what: &str) -> Error {
    Error::Write { target: path.display().to_string(), source: io::Error::other(format!("it {what}")) }
}

/// The files that a list of checksums names, but for those that are not below its folder.
fn listed(list: &str) -> BTreeMap<String, String> {
    let lines = list.lines().filter_map(|line| line.split_once("  ")).filter(|(_, name)| is_inside(name));
    lines.map(|(sum, name)| (name.to_owned(), sum.to_owned())).collect()
}

/// Whether a name leads below the folder it is in.
fn is_inside(name: &str) -> bool {
    !name.is_empty() && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}
