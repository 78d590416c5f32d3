//! From a [`Plan`] to what the analysis takes: every file read and lowered, every `mod x;` followed.
//!
//! Files are read in parallel on the rayon pool in force. A file that several crates share is
//! lowered once per configuration. What cannot be read becomes a [`Problem`] and is left out.

mod modules;
mod problem;
mod store;
mod text;
mod tree;

use std::path::Path;
use std::sync::Arc;

use nostall_analysis::{CrateSource, SourceFile};
use rayon::prelude::*;

pub use problem::{Place, Problem};
pub(crate) use text::read;

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
}

/// Reads all crates of a plan. `on_file` is called for each file read, from many threads.
pub fn load(plan: &Plan, on_file: &(dyn Fn() + Sync)) -> Loaded {
    let store = Store::new(on_file);
    let roots: Vec<(Option<Module>, Vec<Problem>)> = plan
        .crates
        .par_iter()
        .enumerate()
        .map(|(index, krate)| Loader::new(&store, plan, index).load_root(&krate.root_file))
        .collect();
    let mut loaded = Loaded::default();
    (loaded.files, loaded.lines) = store.totals();
    for (krate, (root, problems)) in plan.crates.iter().zip(roots) {
        let (files, paths) = flatten(root);
        loaded.paths.push(paths);
        loaded.problems.extend(problems);
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
        facts: module.facts,
        mods: Vec::new(),
    });
    paths.push(module.path);
    let children = module.children.into_iter();
    files[index].mods = children
        .map(|child| child.map(|it| push(it, files, paths)))
        .collect();
    u32::try_from(index).unwrap_or(u32::MAX)
}
