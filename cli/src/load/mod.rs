//! From a [`Plan`] to what the analysis takes: every file read and lowered, every `mod x;` followed.
//!
//! Files are read in parallel on the rayon pool in force. A file that several crates share is
//! lowered once per configuration. What cannot be read becomes a [`Problem`] and is left out.

mod disk;
mod krate;
mod modules;
mod problem;
mod store;
mod text;
mod tree;
mod unread;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use nostall_analysis::CrateSource;
use rayon::prelude::*;

pub(crate) use disk::Observed;
pub use problem::{Place, Problem};
pub(crate) use text::read;

use crate::cache::Cache;
use crate::workspace::Plan;
use krate::Read;
use store::Store;

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
    /// The sources below `src` that no module led to.
    pub unread: Vec<PathBuf>,
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
    let read: Vec<Read> = (0..plan.crates.len())
        .into_par_iter()
        .map(|index| krate::read(cache, &store, plan, index))
        .collect();
    let mut loaded = Loaded::default();
    let totals = store.totals();
    (loaded.files, loaded.lines, loaded.reused) = (totals.files, totals.lines, totals.reused);
    loaded.unread = store.unread(plan);
    loaded.observed = store.into_observed();
    for (krate, read) in plan.crates.iter().zip(read) {
        let Read {
            files,
            paths,
            problems,
            ..
        } = read;
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
