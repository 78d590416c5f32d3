//! The files lowered so far, shared between the crates that include them.

use std::collections::{HashMap, HashSet};
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use nostall_analysis::{Cfg, FileFacts, LikelyMacros, MacroScope, ModDecl, lower_file_in};

use super::disk::{Disk, Observed};
use super::modules::{Anchor, places};
use super::problem::Place;
use super::text::{ReadError, utf8};
use super::unread;
use crate::cache::KnownFacts;
use crate::digest::Digest;
use crate::workspace::Plan;

/// The facts of one file.
#[derive(Clone)]
pub(super) struct Lowered {
    pub(super) facts: Arc<FileFacts>,
    /// Of what they were made from: the text, and the macros of other files.
    pub(super) digest: Digest,
}

/// The macros of other files that a file is lowered with.
#[derive(Clone, Copy)]
pub(super) enum Macros<'a> {
    /// What it probably calls of these, as long as the crate is not known.
    Likely(&'a LikelyMacros),
    /// These.
    Known(&'a MacroScope),
}

/// A file's outcome, once there is one.
type Entry = Arc<OnceLock<Result<Lowered, ReadError>>>;

/// Lowers each file once per configuration, on the thread that asks first.
pub(super) struct Store<'a> {
    pub(super) disk: Disk,
    entries: Mutex<HashMap<Key, Entry>>,
    /// Where the modules are that no feature would make part of this build.
    aside: Mutex<HashSet<PathBuf>>,
    on_file: &'a (dyn Fn() + Sync),
    reused: AtomicUsize,
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    /// Without symlinks, so that two ways to a file meet.
    path: PathBuf,
    cfg: Arc<Cfg>,
    /// None as long as it is a guess.
    scope: Option<MacroScope>,
}

/// How much was read, whatever the number of configurations.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Totals {
    pub(super) files: usize,
    pub(super) lines: u64,
    /// Number of times that an earlier run had lowered a file.
    pub(super) reused: usize,
}

/// One bad file must not end the run, even if it is our mistake.
fn lower_safely(text: &str, cfg: &Cfg, scope: &MacroScope) -> Result<FileFacts, ReadError> {
    panic::catch_unwind(|| lower_file_in(text, cfg, scope)).map_err(|_| ReadError {
        place: Place::File,
        message: "is skipped: nostall failed on it".to_owned(),
        help: Some("please report it, with the message above".to_owned()),
    })
}

/// What facts are made from: a text, and what other files have to do with its macros.
fn digest_in(scope: &MacroScope, text: Digest) -> Digest {
    if scope.is_empty() {
        return text;
    }
    let parts = serde_json::to_vec(&(text, scope)).unwrap_or_default();
    Digest::of(&parts)
}

impl<'a> Store<'a> {
    pub(super) fn new(on_file: &'a (dyn Fn() + Sync)) -> Self {
        Store {
            disk: Disk::default(),
            entries: Mutex::default(),
            aside: Mutex::default(),
            on_file,
            reused: AtomicUsize::new(0),
        }
    }

    /// The facts of a file, given by its canonical path, unless they are among those known.
    pub(super) fn lowered(
        &self,
        path: &Path,
        cfg: &Arc<Cfg>,
        macros: Macros<'_>,
        known: &KnownFacts,
    ) -> Result<Lowered, ReadError> {
        let scope = match macros {
            Macros::Likely(_) => None,
            Macros::Known(scope) => Some(scope.clone()),
        };
        let is_guess = scope.is_none();
        let entry = self.entry(path, cfg, scope);
        let lower = || {
            let (lowered, scope) = self.lower(path, cfg, macros, known)?;
            if is_guess {
                // What it was given without need makes no difference.
                let scope = scope.called_by(&lowered.facts);
                let same = self.entry(path, cfg, Some(scope));
                same.get_or_init(|| Ok(lowered.clone())).as_ref().ok();
            }
            Ok(lowered)
        };
        entry.get_or_init(lower).clone()
    }

    fn entry(&self, path: &Path, cfg: &Arc<Cfg>, scope: Option<MacroScope>) -> Entry {
        let key = Key {
            path: path.to_owned(),
            cfg: Arc::clone(cfg),
            scope,
        };
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(entries.entry(key).or_default())
    }

    fn lower(
        &self,
        path: &Path,
        cfg: &Cfg,
        macros: Macros<'_>,
        known: &KnownFacts,
    ) -> Result<(Lowered, MacroScope), ReadError> {
        let (bytes, digest) = self.disk.read(path)?;
        let text = utf8(bytes)?;
        // A file that is lowered again counts once.
        let (scope, is_first) = match macros {
            Macros::Likely(macros) => (MacroScope::likely(&text, macros), true),
            Macros::Known(scope) => (scope.clone(), false),
        };
        let digest = digest_in(&scope, digest);
        let facts = match known.get(digest) {
            Some(facts) => {
                self.reused
                    .fetch_add(usize::from(is_first), Ordering::Relaxed);
                facts
            }
            None => lower_safely(&text, cfg, &scope)?,
        };
        if is_first {
            (self.on_file)();
        }
        let facts = Arc::new(facts);
        Ok((Lowered { facts, digest }, scope))
    }

    pub(super) fn totals(&self) -> Totals {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let mut counted = HashSet::new();
        let mut lines = 0;
        for (key, entry) in entries.iter() {
            if let Some(Ok(lowered)) = entry.get()
                && counted.insert(&key.path)
            {
                lines += u64::from(lowered.facts.lines);
            }
        }
        Totals {
            files: counted.len(),
            lines,
            reused: self.reused.load(Ordering::Relaxed),
        }
    }

    /// Notes modules that are not part of the build.
    pub(super) fn leave_aside(&self, anchor: Anchor<'_>, decls: &[ModDecl]) {
        if !decls.is_empty() {
            let mut aside = self.aside.lock().unwrap_or_else(PoisonError::into_inner);
            aside.extend(decls.iter().flat_map(|decl| places(anchor, decl)));
        }
    }

    /// The sources that were not asked for.
    pub(super) fn unread(&self, plan: &Plan) -> Vec<PathBuf> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let read: HashSet<&Path> = entries.keys().map(|key| &*key.path).collect();
        let aside = self.aside.lock().unwrap_or_else(PoisonError::into_inner);
        unread::find(&self.disk, plan, &read, &aside)
    }

    pub(super) fn into_observed(self) -> Observed {
        self.disk.into_observed()
    }
}
