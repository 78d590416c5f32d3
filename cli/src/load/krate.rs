//! The files of one crate, read until it is known which macros of each other they call.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use nostall_analysis::{FileFacts, MacroScope, SCOPE_ROUNDS, SourceFile, macro_scopes};

use super::problem::Problem;
use super::store::Store;
use super::tree::{Loader, Module};
use crate::cache::Cache;
use crate::digest::Digest;
use crate::workspace::Plan;

/// The macros of other files that each file calls, if it does.
pub(super) type Scopes = HashMap<Arc<Path>, MacroScope>;

/// A crate as it was read.
#[derive(Default)]
pub(super) struct Read {
    /// In the order of their declarations, the root first; none if the root could not be read.
    pub(super) files: Vec<SourceFile>,
    pub(super) paths: Vec<Arc<Path>>,
    pub(super) problems: Vec<Problem>,
    /// Whether there are macros that another file could call.
    has_macros: bool,
}

/// Reads the crate of this index. Few have files that are lowered twice, and all others come from
/// the store the second time.
pub(super) fn read(cache: &Cache, store: &Store<'_>, plan: &Plan, index: usize) -> Read {
    let krate = &plan.crates[index];
    let known = cache.facts(krate);
    let mut lowered: HashMap<Digest, Arc<FileFacts>> = HashMap::new();
    let (mut read, mut scopes) = (Read::default(), None);
    for _ in 0..SCOPE_ROUNDS {
        let loader = Loader::new(store, plan, index, &known, scopes.as_ref());
        let (root, problems) = loader.load_root(&krate.root_file);
        read = Read {
            problems,
            ..Read::default()
        };
        if let Some(root) = root {
            push(root, &mut read, &mut lowered);
        }
        let next = scopes_of(&read);
        let is_alone = scopes.is_none() && !read.has_macros;
        if is_alone || Some(&next) == scopes.as_ref() {
            break;
        }
        scopes = Some(next);
    }
    let files = lowered.iter().map(|(digest, facts)| (*digest, &**facts));
    cache.keep_facts(krate, &known, &files.collect::<Vec<_>>());
    read
}

fn scopes_of(read: &Read) -> Scopes {
    let scopes = macro_scopes(&read.files).into_iter();
    let scopes = read.paths.iter().cloned().zip(scopes);
    scopes.filter(|(_, scope)| !scope.is_empty()).collect()
}

/// Adds a module and those below it.
fn push(module: Module, read: &mut Read, lowered: &mut HashMap<Digest, Arc<FileFacts>>) -> u32 {
    let index = read.files.len();
    let facts = module.lowered.facts;
    read.has_macros |= facts.defines_macros();
    lowered.insert(module.lowered.digest, Arc::clone(&facts));
    read.files.push(SourceFile {
        facts,
        mods: Vec::new(),
    });
    read.paths.push(module.path);
    let children = module.children.into_iter();
    let children = children.map(|child| child.map(|it| push(it, read, lowered)));
    read.files[index].mods = children.collect();
    u32::try_from(index).unwrap_or(u32::MAX)
}
