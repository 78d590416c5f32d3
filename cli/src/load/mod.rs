//! From a [`Plan`] to what the analysis takes: every file read and lowered, every `mod x;` followed.
//!
//! Files are read in parallel on the rayon pool in force. A file that several crates share is
//! lowered once per configuration. What cannot be read becomes a [`Problem`] and is left out.

mod disk;
mod modules;
mod problem;
mod store;
mod text;
mod tree;

use std::path::Path;
use std::sync::Arc;

use nostall_analysis::{CrateSource, FileFacts, SourceFile};
use rayon::prelude::*;

pub(crate) use disk::Observed;
pub use problem::{Place, Problem};
pub(crate) use text::read;

use crate::cache::Cache;
use crate::digest::Digest;
use crate::workspace::Plan;
use store::Store;
use tree::{Loader, Module};

/// The crates of a plan, read.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The input of the analysis, one for each crate of the plan.
    pub crates: Vec<CrateSource>,
    /// The path of each file of each crate, for looking up a finding's site.
    pub paths: Vec<Vec<Arc<Path>>>,
    /// What could not be read, in the order of files and places.
    pub problems: Vec<Problem>,
    /// Number of files read.
    pub files: usize,
    /// Number of lines in them.
    pub lines: u64,
    /// Number of files that an earlier run had lowered already.
    pub reused: usize,
    /// Number of problems left aside, since they are in downloaded sources.
    pub aside: usize,
    /// What has to be unchanged for this to be true another time.
    pub(crate) observed: Observed,
}

/// Reads all crates of a plan. `on_file` is called for each file read, from many threads.
pub fn load(plan: &Plan, on_file: &(dyn Fn() + Sync)) -> Loaded {
    load_with(&Cache::off(), plan, on_file)
}

/// As [`load`], taking from the cache what an earlier run lowered, and adding to it.
pub(crate) fn load_with(cache: &Cache, plan: &Plan, on_file: &(dyn Fn() + Sync)) -> Loaded {
    let store = Store::new(on_file);
    let roots: Vec<(Option<Module>, Vec<Problem>)> = (0..plan.crates.len())
        .into_par_iter()
        .map(|index| load_crate(cache, &store, plan, index))
        .collect();
    let mut loaded = Loaded::default();
    let totals = store.totals();
    (loaded.files, loaded.lines, loaded.reused) = (totals.files, totals.lines, totals.reused);
    loaded.observed = store.into_observed();
    for (krate, (root, problems)) in plan.crates.iter().zip(roots) {
        let (files, paths) = flatten(root);
        loaded.paths.push(paths);
        if krate.downloaded {
            loaded.aside += problems.len();
        } else {
            loaded.problems.extend(problems);
        }
        loaded.crates.push(CrateSource {
            name: krate.name.clone(),
            edition: krate.edition,
            externs: krate.externs.clone(),
            files,
            report: krate.report,
        });
    }
    problem::sort_and_dedup(&mut loaded.problems);
    loaded
}

fn load_crate(
    cache: &Cache,
    store: &Store<'_>,
    plan: &Plan,
    index: usize,
) -> (Option<Module>, Vec<Problem>) {
    let krate = &plan.crates[index];
    let known = cache.facts(krate);
    let (root, problems) = Loader::new(store, plan, index, &known).load_root(&krate.root_file);
    let mut files = Vec::new();
    collect(root.as_ref(), &mut files);
    cache.keep_facts(krate, &known, &files);
    (root, problems)
}

/// The facts of a module and of those below it, by the digest of their text.
fn collect<'a>(module: Option<&'a Module>, into: &mut Vec<(Digest, &'a FileFacts)>) {
    if let Some(module) = module {
        into.push((module.lowered.digest, &module.lowered.facts));
        for child in &module.children {
            collect(child.as_ref(), into);
        }
    }
}

/// The files of a crate in the order of their declarations, the root first.
///
/// A crate whose root could not be read has no files.
fn flatten(root: Option<Module>) -> (Vec<SourceFile>, Vec<Arc<Path>>) {
    let (mut files, mut paths) = (Vec::new(), Vec::new());
    if let Some(root) = root {
        push(root, &mut files, &mut paths);
    }
    (files, paths)
}

fn push(module: Module, files: &mut Vec<SourceFile>, paths: &mut Vec<Arc<Path>>) -> u32 {
    let index = files.len();
    files.push(SourceFile {
        facts: module.lowered.facts,
        mods: Vec::new(),
    });
    paths.push(module.path);
    let children = module.children.into_iter();
    files[index].mods = children
        .map(|child| child.map(|it| push(it, files, paths)))
        .collect();
    u32::try_from(index).unwrap_or(u32::MAX)
}
