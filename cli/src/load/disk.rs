//! The way to the file system, which remembers what it said.
//!
//! A result holds for as long as the same questions would be answered the same: the files that
//! were read have their content, and what was looked for in vain is still absent.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::text::{self, ReadError};
use crate::digest::Digest;

/// Reads for one run, from many threads.
#[derive(Debug, Default)]
pub(super) struct Disk {
    observed: Mutex<Observed>,
}

/// What a run saw of the file system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Observed {
    /// The files read.
    files: BTreeMap<PathBuf, Digest>,
    /// Whether there was something at a path.
    present: BTreeMap<PathBuf, bool>,
    /// Where symlinks led.
    links: BTreeMap<PathBuf, PathBuf>,
    /// The sources below a folder, if it could be walked.
    sources: BTreeMap<PathBuf, Option<Digest>>,
    /// A file gave an error instead of its bytes; nothing says when it would give them.
    failed: bool,
}

impl Disk {
    /// The bytes of a file, given by its canonical path.
    pub(super) fn read(&self, path: &Path) -> Result<(Vec<u8>, Digest), ReadError> {
        let read = text::bytes(path);
        let mut observed = self.observed();
        match read {
            Ok(bytes) => {
                let digest = Digest::of(&bytes);
                observed.files.insert(path.to_owned(), digest);
                Ok((bytes, digest))
            }
            Err(error) => {
                observed.failed = true;
                Err(error)
            }
        }
    }

    /// See [`present`].
    pub(super) fn present(&self, path: &Path) -> bool {
        let present = present(path);
        self.observed().present.insert(path.to_owned(), present);
        present
    }

    /// The path without symlinks; where it cannot be followed, reading will tell why.
    pub(super) fn canonical(&self, path: &Path) -> PathBuf {
        let canonical = canonical(path);
        if canonical != path {
            let link = (path.to_owned(), canonical.clone());
            self.observed().links.extend([link]);
        }
        canonical
    }

    /// The `.rs` files below a folder, given by its canonical path; none if it cannot be walked.
    pub(super) fn sources(&self, folder: &Path) -> Vec<PathBuf> {
        let sources = sources(folder).ok();
        let digest = sources.as_deref().map(digest);
        self.observed().sources.insert(folder.to_owned(), digest);
        sources.unwrap_or_default()
    }

    pub(super) fn into_observed(self) -> Observed {
        let observed = self.observed.into_inner();
        let mut observed = observed.unwrap_or_else(PoisonError::into_inner);
        let Observed { files, present, .. } = &mut observed;
        // What can be read is there.
        present.retain(|path, present| !(*present && files.contains_key(path)));
        observed
    }

    fn observed(&self) -> MutexGuard<'_, Observed> {
        self.observed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observed {
    /// Whether all that was seen can be compared later.
    pub(crate) fn is_whole(&self) -> bool {
        !self.failed
    }

    /// Whether the file system still says the same, on the threads of the rayon pool in force.
    pub(crate) fn still_holds(&self) -> bool {
        self.is_whole()
            && self.files.par_iter().all(|(path, digest)| {
                text::bytes(path).is_ok_and(|bytes| Digest::of(&bytes) == *digest)
            })
            && self
                .present
                .par_iter()
                .all(|(path, was)| present(path) == *was)
            && self
                .links
                .par_iter()
                .all(|(path, to)| canonical(path) == *to)
            && self
                .sources
                .iter()
                .all(|(folder, was)| sources(folder).ok().as_deref().map(digest) == *was)
    }
}

/// Whether something is there to be read. What exists but cannot be looked at (a symlink that
/// leads to itself, a folder without permission) counts: reading it will say why it fails.
fn present(path: &Path) -> bool {
    match path.metadata() {
        Ok(metadata) => !metadata.is_dir(),
        Err(error) => !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
    }
}

fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// Walks a folder, but for the packages inside; symlinks are not followed.
fn sources(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut sources, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (kind, path) = (entry.file_type()?, entry.path());
            if kind.is_dir() && !path.join("Cargo.toml").exists() {
                open.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|it| it == "rs") {
                sources.push(path);
            }
        }
    }
    sources.sort();
    Ok(sources)
}

fn digest(paths: &[PathBuf]) -> Digest {
    let paths = paths.iter().map(|path| path.as_os_str().as_encoded_bytes());
    Digest::of(&paths.collect::<Vec<_>>().join(&0))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn observe(look: impl FnOnce(&Disk)) -> Observed {
        let disk = Disk::default();
        look(&disk);
        let observed = disk.into_observed();
        assert!(observed.still_holds());
        observed
    }

    #[test]
    fn other_content_of_the_same_length_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.rs");
        fs::write(&file, "one").unwrap();
        let observed = observe(|disk| drop(disk.read(&file)));
        fs::write(&file, "two").unwrap();
        assert!(!observed.still_holds());
        fs::write(&file, "one").unwrap();
        assert!(observed.still_holds());
    }

    #[test]
    fn files_that_come_or_go_are_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let (absent, there) = (dir.path().join("absent.rs"), dir.path().join("there.rs"));
        fs::write(&there, "").unwrap();
        let observed = observe(|disk| {
            disk.present(&absent);
            disk.present(&there);
        });
        fs::write(&absent, "").unwrap();
        assert!(!observed.still_holds());
        fs::remove_file(&absent).unwrap();
        fs::remove_file(&there).unwrap();
        assert!(!observed.still_holds());
    }

    #[test]
    fn sources_that_nobody_names_are_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let folder = canonical(dir.path());
        fs::create_dir_all(folder.join("package/src")).unwrap();
        fs::write(folder.join("package/Cargo.toml"), "").unwrap();
        let observed = observe(|disk| assert!(disk.sources(&folder).is_empty()));
        fs::write(folder.join("package/src/lib.rs"), "").unwrap();
        fs::write(folder.join("notes.txt"), "").unwrap();
        assert!(observed.still_holds());
        fs::write(folder.join("a.rs"), "").unwrap();
        assert!(!observed.still_holds());
    }

    #[test]
    fn a_file_that_could_not_be_read_never_holds() {
        let disk = Disk::default();
        assert!(disk.read(Path::new("no/such/file.rs")).is_err());
        assert!(!disk.into_observed().still_holds());
    }

    #[cfg(unix)]
    #[test]
    fn symlinks_that_lead_elsewhere_are_noticed() {
        use std::os::unix::fs::symlink;
        let dir = tempfile::tempdir().unwrap();
        let path = |name| dir.path().join(name);
        fs::write(path("a.rs"), "").unwrap();
        fs::write(path("b.rs"), "").unwrap();
        symlink(path("a.rs"), path("link.rs")).unwrap();
        let observed = observe(|disk| drop(disk.canonical(&path("link.rs"))));
        fs::remove_file(path("link.rs")).unwrap();
        symlink(path("b.rs"), path("link.rs")).unwrap();
        assert!(!observed.still_holds());
    }
}
