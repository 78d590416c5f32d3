//! The files lowered so far, shared between the crates that include them.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use nostall_analysis::{Cfg, FileFacts, lower_file};

use super::text::{ReadError, read};

/// The outcome for one file.
pub(super) type Lowered = Result<Arc<FileFacts>, ReadError>;

/// Lowers each file once per configuration, on the thread that asks first.
pub(super) struct Store<'a> {
    entries: Mutex<HashMap<Key, Arc<OnceLock<Lowered>>>>,
    on_file: &'a (dyn Fn() + Sync),
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    /// Without symlinks, so that two ways to a file meet.
    path: PathBuf,
    cfg: Arc<Cfg>,
}

impl<'a> Store<'a> {
    pub(super) fn new(on_file: &'a (dyn Fn() + Sync)) -> Self {
        Store {
            entries: Mutex::default(),
            on_file,
        }
    }

    /// The facts of a file, given by its canonical path.
    pub(super) fn lowered(&self, path: &Path, cfg: &Arc<Cfg>) -> Lowered {
        let key = Key {
            path: path.to_owned(),
            cfg: Arc::clone(cfg),
        };
        let entry = {
            let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(entries.entry(key).or_default())
        };
        entry.get_or_init(|| self.lower(path, cfg)).clone()
    }

    fn lower(&self, path: &Path, cfg: &Cfg) -> Lowered {
        let text = read(path)?;
        let facts = Arc::new(lower_file(&text, cfg));
        (self.on_file)();
        Ok(facts)
    }

    /// Number of files read and of lines in them, whatever the number of configurations.
    pub(super) fn totals(&self) -> (usize, u64) {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let mut counted = HashSet::new();
        let mut lines = 0;
        for (key, entry) in entries.iter() {
            if let Some(Ok(facts)) = entry.get()
                && counted.insert(&key.path)
            {
                lines += u64::from(facts.lines);
            }
        }
        (counted.len(), lines)
    }
}
