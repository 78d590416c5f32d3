//! What a run comes to, in the form in which it is reported and kept.

use nostall_analysis::Callees;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::check::Checked;
use crate::report::{Diagnostic, Paths, diagnostics};

/// All there is to say about a plan.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Answer {
    /// Findings of all levels, and problems.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Number of files read.
    pub(crate) files: usize,
    /// Number of lines in them.
    pub(crate) lines: u64,
    /// Number of functions and the like that need a feature which is off.
    pub(crate) left_out: u64,
    /// Number of problems in the sources of dependencies.
    pub(crate) aside: usize,
    /// Number of files of each crate of the plan.
    pub(crate) files_by_crate: Vec<usize>,
    /// Who resolved the calls, if the compiler was asked.
    pub(crate) callees: Option<Callees>,
    /// The files in which findings are wanted.
    pub(crate) reported: Vec<Arc<Path>>,
}

impl Answer {
    pub(crate) fn of(checked: &Checked) -> Self {
        let loaded = &checked.loaded;
        let paths = Paths {
            root: checked.plan.root.clone(),
            files: loaded.paths.clone(),
        };
        Answer {
            diagnostics: diagnostics(&loaded.problems, &checked.findings, &paths),
            files: loaded.files,
            lines: loaded.lines,
            left_out: left_out(checked),
            aside: loaded.aside,
            files_by_crate: loaded.paths.iter().map(Vec::len).collect(),
            callees: checked.callees,
            reported: reported(checked),
        }
    }
}

/// What features leave out where findings are wanted, files of several crates counted once.
fn left_out(checked: &Checked) -> u64 {
    let loaded = &checked.loaded;
    let crates = checked
        .plan
        .crates
        .iter()
        .zip(loaded.crates.iter().zip(&loaded.paths));
    let reported = crates.filter(|(krate, _)| krate.report);
    let files = reported.flat_map(|(_, (krate, paths))| paths.iter().zip(&krate.files));
    let by_path: BTreeMap<_, _> = files
        .map(|(path, file)| (path, file.facts.left_out))
        .collect();
    by_path.into_values().map(u64::from).sum()
}

fn reported(checked: &Checked) -> Vec<Arc<Path>> {
    let crates = checked.plan.crates.iter().zip(&checked.loaded.paths);
    let reported = crates.filter(|(krate, _)| krate.report);
    let mut paths: Vec<Arc<Path>> = reported.flat_map(|(_, paths)| paths.clone()).collect();
    paths.sort();
    paths.dedup();
    paths
}
