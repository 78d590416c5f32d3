//! Asking git.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;

/// Git, in a folder.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Git<'a> {
    pub(crate) folder: &'a Path,
}

impl Git<'_> {
    /// What git prints, or what it complains about.
    pub(crate) fn run(&self, args: &[&str]) -> Result<String, Error> {
        let folder = self.folder;
        let output = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(args)
            .output();
        let output = output.map_err(|error| Error::new(format!("cannot start git: {error}")))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim().trim_start_matches("fatal: ");
        Err(Error::new(format!("git says: {said}")))
    }

    /// The folder that the repository is checked out to.
    pub(crate) fn top(&self) -> Result<PathBuf, Error> {
        let top = self.run(&["rev-parse", "--show-toplevel"])?;
        let top = PathBuf::from(top.trim_end_matches(['\n', '\r']));
        Ok(top.canonicalize().unwrap_or(top))
    }
}
