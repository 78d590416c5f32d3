//! From a site, which is made of indices, to a path.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use nostall_analysis::Site;

/// The paths behind the sites of a program.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    /// The folder that shown paths are relative to.
    pub root: PathBuf,
    /// The path of each file of each crate.
    pub files: Vec<Vec<Arc<Path>>>,
}

impl Paths {
    /// The file a site is in, if the site is one of this program's.
    pub(crate) fn of(&self, site: Site) -> Option<&Arc<Path>> {
        self.files.get(site.krate as usize)?.get(site.file as usize)
    }

    /// The path as shown: below the root without it, elsewhere in full.
    pub(crate) fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root)
            .unwrap_or(path)
            .display()
            .to_string()
    }
}
