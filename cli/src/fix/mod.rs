//! `--fix`: applies the suggestions that a machine can apply.
//!
//! Only files that git holds are changed, and only when nothing would be lost, unless allowed. A
//! file that could be parsed before and could not after is left as it was.

mod apply;
mod permission;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use nostall_analysis::{Cfg, lower_file};

pub(crate) use permission::check as check_permission;

use crate::args::FixArgs;
use crate::error::Error;
use crate::report::{Diagnostic, FileEdit};

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Fixed {
    /// Number of findings fixed.
    pub(crate) findings: usize,
    /// Number of files changed.
    pub(crate) files: usize,
    /// Why others were not, one sentence each.
    pub(crate) left: Vec<String>,
}

/// Applies what can be applied, and takes those findings out.
///
/// # Errors
///
/// When a file cannot be written; the findings fixed before are still there.
pub(crate) fn fix(diagnostics: &mut Vec<Diagnostic>, args: &FixArgs) -> Result<Fixed, Error> {
    let mut by_file: BTreeMap<Arc<Path>, Vec<(usize, FileEdit)>> = BTreeMap::new();
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        if let Some((path, edit)) = diagnostic.machine_edit() {
            by_file.entry(path).or_default().push((index, edit));
        }
    }
    let mut fixed = Fixed::default();
    let mut done = Vec::new();
    for (path, edits) in by_file {
        if !args.allow_no_vcs && !permission::is_tracked(&path) {
            let shown = path.display();
            let left = "is not in git and left as it is, add --allow-no-vcs to fix it";
            fixed.left.push(format!("{shown} {left}"));
            continue;
        }
        let applied = fix_file(&path, edits)?;
        fixed.files += usize::from(!applied.is_empty());
        done.extend(applied);
    }
    fixed.findings = done.len();
    let mut index = 0;
    diagnostics.retain(|_| {
        index += 1;
        !done.contains(&(index - 1))
    });
    Ok(fixed)
}

/// Applies the edits of one file; gives the numbers of those that were.
fn fix_file(path: &Path, edits: Vec<(usize, FileEdit)>) -> Result<Vec<usize>, Error> {
    let Ok(before) = fs::read_to_string(path) else {
        return Ok(Vec::new());
    };
    let (after, applied) = apply::apply(&before, edits);
    if applied.is_empty() || problems(&after) > problems(&before) {
        return Ok(Vec::new());
    }
    fs::write(path, after)
        .map_err(|error| Error::new(format!("cannot write to {}: {error}", path.display())))?;
    Ok(applied)
}

fn problems(text: &str) -> usize {
    lower_file(text, &Cfg::default()).problems.len()
}
