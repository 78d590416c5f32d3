//! The entries as files: written whole or not at all, and never more of them than agreed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use super::seal::{seal, unseal};
use crate::digest::Digest;

/// Entries that no run used for this long are dropped.
const UNUSED_FOR: Duration = Duration::from_secs(30 * DAY);
/// Beyond this many bytes, the entries that were used least recently are dropped.
const SIZE_LIMIT: u64 = 256 << 20;
/// A use is written down once in this time.
const USED_EVERY: Duration = Duration::from_secs(DAY);
const DAY: u64 = 24 * 60 * 60;

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Answer,
    Facts,
}

impl Kind {
    const ALL: [Kind; 2] = [Kind::Answer, Kind::Facts];

    fn extension(self) -> &'static str {
        match self {
            Kind::Answer => "answer",
            Kind::Facts => "facts",
        }
    }
}

/// The folder `nostall` in a target directory.
pub(super) struct Folder {
    target: PathBuf,
    path: PathBuf,
    written: AtomicBool,
}

impl Folder {
    pub(super) fn new(target: &Path) -> Self {
        Folder {
            target: target.to_owned(),
            path: target.join("nostall"),
            written: AtomicBool::new(false),
        }
    }

    /// The content of an entry that is there and whole.
    pub(super) fn read(&self, kind: Kind, key: Digest) -> Option<Vec<u8>> {
        let path = self.entry(kind, key);
        let content = unseal(key, fs::read(&path).ok()?)?;
        // Where this fails, the entry is dropped too early, which costs time only.
        let _ = note_use(&path);
        Some(content)
    }

    /// Puts an entry in the place of the one there may be. Readers meet the old one or the new one.
    pub(super) fn write(&self, kind: Kind, key: Digest, content: &[u8]) {
        // A target directory that cannot be written to is one without a cache.
        let _ = self.try_write(&self.entry(kind, key), &seal(key, content));
    }

    fn entry(&self, kind: Kind, key: Digest) -> PathBuf {
        self.path.join(format!("{key}.{}", kind.extension()))
    }

    fn try_write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.create()?;
        let mut file = tempfile::NamedTempFile::new_in(&self.path)?;
        file.write_all(bytes)?;
        file.persist(path)?;
        self.written.store(true, Ordering::Relaxed);
        Ok(())
    }

    fn create(&self) -> io::Result<()> {
        if !self.target.exists() {
            fs::create_dir_all(&self.target)?;
            fs::write(self.target.join("CACHEDIR.TAG"), CACHEDIR_TAG)?;
        }
        match fs::create_dir(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    }

    /// Keeps to the limits, if this run added anything.
    pub(super) fn tidy(&self) {
        if self.written.load(Ordering::Relaxed) {
            self.drop_beyond(SystemTime::now() - UNUSED_FOR, SIZE_LIMIT);
        }
    }

    fn drop_beyond(&self, oldest: SystemTime, limit: u64) {
        let mut entries = self.entries();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.used));
        let mut size = 0;
        for entry in entries {
            size += entry.size;
            if entry.used < oldest || size > limit {
                // Another run may have been faster.
                let _ = fs::remove_file(entry.path);
            }
        }
    }

    /// The entries, and files that a killed run left half written.
    fn entries(&self) -> Vec<Entry> {
        let listed = fs::read_dir(&self.path).into_iter().flatten().flatten();
        listed.filter_map(|entry| Entry::of(&entry)).collect()
    }
}

/// So that backups pass over the directory, as when cargo creates it.
const CACHEDIR_TAG: &str = "Signature: 8a477f597d28d172789f06886806bc55\n\
# This file marks a directory of files that can be made again, see https://bford.info/cachedir/\n";

struct Entry {
    path: PathBuf,
    used: SystemTime,
    size: u64,
}

impl Entry {
    fn of(listed: &fs::DirEntry) -> Option<Self> {
        let metadata = listed.metadata().ok().filter(fs::Metadata::is_file)?;
        let path = listed.path();
        let used = metadata.modified().ok()?;
        let size = metadata.len();
        is_ours(&path).then_some(Entry { path, used, size })
    }
}

fn is_ours(path: &Path) -> bool {
    let extension = path.extension();
    let temporary = path
        .file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b".tmp"));
    let entry = |kind: Kind| extension.is_some_and(|it| it == kind.extension());
    temporary || Kind::ALL.into_iter().any(entry)
}

/// The time of the last use is the file's time of modification.
fn note_use(path: &Path) -> io::Result<()> {
    let noted = fs::metadata(path)?.modified()?;
    if noted.elapsed().is_ok_and(|since| since > USED_EVERY) {
        File::options()
            .write(true)
            .open(path)?
            .set_modified(SystemTime::now())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(&dir.path().join("target"));
        (dir, folder)
    }

    fn write(folder: &Folder, text: &str, days_ago: u64) -> Digest {
        let key = Digest::of(text.as_bytes());
        folder.write(Kind::Answer, key, text.as_bytes());
        let file = File::options()
            .write(true)
            .open(folder.entry(Kind::Answer, key))
            .unwrap();
        let used = SystemTime::now() - Duration::from_secs(days_ago * DAY);
        file.set_modified(used).unwrap();
        key
    }

    fn has(folder: &Folder, key: Digest) -> bool {
        folder.read(Kind::Answer, key).is_some()
    }

    #[test]
    fn entries_come_back_by_kind_and_key() {
        let (_dir, folder) = folder();
        let key = write(&folder, "text", 0);
        assert_eq!(folder.read(Kind::Answer, key).unwrap(), b"text");
        assert_eq!(folder.read(Kind::Facts, key), None);
        assert_eq!(folder.read(Kind::Answer, Digest::of(b"other")), None);
    }

    #[test]
    fn a_target_directory_of_our_making_is_marked_as_a_cache() {
        let (dir, folder) = folder();
        write(&folder, "text", 0);
        let tag = fs::read_to_string(dir.path().join("target/CACHEDIR.TAG")).unwrap();
        assert!(tag.starts_with("Signature: "), "{tag}");
    }

    #[test]
    fn entries_out_of_use_are_dropped_and_used_ones_stay() {
        let (_dir, folder) = folder();
        let (old, used) = (write(&folder, "old", 31), write(&folder, "used", 31));
        assert!(has(&folder, used));
        folder.tidy();
        assert!(!has(&folder, old) && has(&folder, used));
    }

    #[test]
    fn the_least_recently_used_go_when_there_is_too_much() {
        let (_dir, folder) = folder();
        let keys = [
            write(&folder, "a", 3),
            write(&folder, "b", 1),
            write(&folder, "c", 2),
        ];
        let size = fs::metadata(folder.entry(Kind::Answer, keys[0]))
            .unwrap()
            .len();
        folder.drop_beyond(SystemTime::UNIX_EPOCH, 2 * size);
        assert_eq!(keys.map(|key| has(&folder, key)), [false, true, true]);
    }

    #[test]
    fn files_of_others_stay() {
        let (_dir, folder) = folder();
        write(&folder, "text", 0);
        let theirs = folder.path.join("notes.txt");
        fs::write(&theirs, "").unwrap();
        folder.drop_beyond(SystemTime::now(), 0);
        assert!(theirs.exists());
        assert_eq!(folder.entries().len(), 0);
    }

    #[test]
    fn a_file_in_the_way_means_no_cache() {
        let (dir, folder) = folder();
        fs::write(dir.path().join("target"), "").unwrap();
        folder.write(Kind::Answer, Digest::of(b"key"), b"");
        folder.tidy();
        assert!(!has(&folder, Digest::of(b"key")));
    }
}
