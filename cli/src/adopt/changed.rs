//! The lines that changed since a revision, as git knows them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::diff;
use crate::error::Error;
use crate::git::Git;

/// Changed lines by file.
#[derive(Debug, Default)]
pub(crate) struct Changed {
    lines: BTreeMap<PathBuf, Vec<Range<usize>>>,
}

impl Changed {
    /// What changed in the working tree since `base`, or since the present branch left it.
    pub(super) fn since(base: &str, folder: &Path) -> Result<Self, Error> {
        let git = Git { folder };
        let top = git.top().map_err(|error| {
            error.help("--changed works in a git repository; leave it out, or make one")
        })?;
        let commit = format!("{base}^{{commit}}");
        let revision = git.run(&[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &commit,
        ]);
        let revision = revision.map_err(|_| unknown(base))?;
        let revision = revision.trim();
        // Without a common ancestor, as in a shallow clone, the revision itself has to do.
        let fork = git.run(&["merge-base", revision, "HEAD"]);
        let fork = fork.unwrap_or_else(|_| revision.to_owned());
        let mut lines = BTreeMap::new();
        let diff = git.run(&DIFF.map(|word| if word == "BASE" { fork.trim() } else { word }))?;
        for (path, ranges) in diff::changed_lines(&diff) {
            lines.insert(top.join(path), ranges);
        }
        let new = Git { folder: &top };
        let new = new.run(&["ls-files", "--others", "--exclude-standard", "-z"])?;
        for path in new.split('\0').filter(|path| !path.is_empty()) {
            let all = 0..usize::MAX;
            lines.insert(top.join(path), Vec::from([all]));
        }
        Ok(Changed { lines })
    }

    /// Whether one of the places lies on changed lines.
    pub(super) fn touches(&self, places: &[(Arc<Path>, Range<usize>)]) -> bool {
        places.iter().any(|(path, lines)| {
            let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
            let changed = self.lines.get(&path).into_iter().flatten();
            let meets = |it: &Range<usize>| it.start < lines.end && lines.start < it.end;
            changed.into_iter().any(meets)
        })
    }
}

const DIFF: [&str; 11] = [
    "-c",
    "core.quotePath=false",
    "diff",
    "-U0",
    "--no-prefix",
    "--no-color",
    "--no-ext-diff",
    "--no-renames",
    "--no-relative",
    "BASE",
    "--",
];

fn unknown(base: &str) -> Error {
    Error::new(format!("git knows no revision `{base}`"))
        .help("name a commit, a branch or a tag; in CI, fetch it first")
}
