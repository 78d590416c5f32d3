//! What a run comes to, in the form in which it is reported and kept.

use nostall_analysis::Callees;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
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
    /// The sources that no module led to.
    pub(crate) unread: Vec<PathBuf>,
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
        let left_out = left_out_by_file(checked);
        let paths = Paths {
            root: checked.plan.root.clone(),
            files: loaded.paths.clone(),
        };
        Answer {
            diagnostics: diagnostics(&loaded.problems, &checked.findings, &paths),
            files: loaded.files,
            lines: loaded.lines,
            left_out: left_out.values().copied().map(u64::from).sum(),
            aside: loaded.aside,
            unread: loaded.unread.clone(),
            files_by_crate: loaded.paths.iter().map(Vec::len).collect(),
            callees: checked.callees,
            reported: left_out.into_keys().collect(),
        }
    }
}

/// What features leave out of each file in which findings are wanted; several crates may share one.
fn left_out_by_file(checked: &Checked) -> BTreeMap<Arc<Path>, u32> {
    let loaded = &checked.loaded;
    let sources = loaded.crates.iter().zip(&loaded.paths);
    let crates = checked.plan.crates.iter().zip(sources);
    let reported = crates.filter(|(krate, _)| krate.report);
    reported
        .flat_map(|(_, (krate, paths))| paths.iter().zip(&krate.files))
        .map(|(path, file)| (path.clone(), file.facts.left_out))
        .collect()
}
