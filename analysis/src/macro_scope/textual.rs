//! Textual scope: a definition is seen by what follows it, in the modules below as well, and beyond
//! its own module if that is `#[macro_use]`.
//!
//! The rules are those of the Rust reference, "Macros By Example", "Textual Scope".

use std::collections::HashSet;

use super::{Brought, MacroScope};
use crate::facts::FileFacts;
use crate::facts::macros::{MacroDef, MacroStep};
use crate::names::Name;
use crate::program::SourceFile;

/// Walks the files of a crate in the order in which the compiler reads them.
struct Walk<'a> {
    files: &'a [SourceFile],
    scopes: &'a mut [MacroScope],
    /// The definitions that can be called at the present place, the latest last.
    visible: Vec<&'a MacroDef>,
    /// The files that have been walked: one that leads back to itself ends there.
    seen: Vec<bool>,
}

/// Adds what each file gets by the order of the text.
pub(super) fn add(files: &[SourceFile], scopes: &mut [MacroScope]) {
    let mut walk = Walk {
        files,
        scopes,
        visible: Vec::new(),
        seen: vec![false; files.len()],
    };
    walk.file(0);
}

impl<'a> Walk<'a> {
    fn file(&mut self, at: usize) {
        let files = self.files;
        let Some(file) = files.get(at).filter(|_| !self.seen[at]) else {
            return;
        };
        self.seen[at] = true;
        let called = called(&file.facts);
        self.scopes[at].around = brought(&self.visible, &called);
        let mut begun = Vec::new();
        for step in &file.facts.macros.steps {
            match step {
                MacroStep::Define(definition) => self.visible.push(definition),
                MacroStep::Enter => begun.push(self.visible.len()),
                MacroStep::Leave => self.visible.truncate(begun.pop().unwrap_or(0)),
                MacroStep::Module { decl, macro_use } => {
                    let before = self.visible.len();
                    self.module(file, *decl);
                    let new = brought(&self.visible[before..], &called);
                    if !*macro_use {
                        self.visible.truncate(before);
                    } else if !new.is_empty() {
                        let place = file.facts.mods[*decl as usize].span.start;
                        self.scopes[at].by_module.push((place, new));
                    }
                }
            }
        }
    }

    fn module(&mut self, file: &SourceFile, decl: u32) {
        if let Some(Some(child)) = file.mods.get(decl as usize) {
            self.file(*child as usize);
        }
    }
}

/// The single names by which a file calls macros that it does not define before.
pub(super) fn called(facts: &FileFacts) -> HashSet<Name> {
    let paths = facts.macros.called.iter();
    let single = paths.filter_map(|path| match path[..] {
        [name] => Some(name),
        _ => None,
    });
    single.collect()
}

/// Of the definitions that can be called, the latest of each name that is called.
pub(super) fn brought(visible: &[&MacroDef], called: &HashSet<Name>) -> Vec<Brought> {
    let mut left = called.clone();
    let latest = visible.iter().rev();
    let latest = latest.filter(|definition| left.remove(&definition.name));
    latest.map(|definition| Brought::of(definition)).collect()
}
