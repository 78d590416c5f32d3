//! Sources below `src` that no module led to: features that are off, macros of other crates that
//! declare modules, and files that nobody uses.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use super::disk::Disk;
use crate::workspace::{Plan, Sources};

/// The `.rs` files of the packages that are checked which are neither among those `read` nor below
/// one of the places `aside`, in order. A folder that cannot be walked has none.
pub(super) fn find(
    disk: &Disk,
    plan: &Plan,
    read: &HashSet<&Path>,
    aside: &HashSet<PathBuf>,
) -> Vec<PathBuf> {
    let mut unread = BTreeSet::new();
    for Sources { folder, others } in &plan.sources {
        let canonical = disk.canonical(folder);
        let others: HashSet<PathBuf> = others.iter().map(|it| disk.canonical(it)).collect();
        let is_aside = |path: &Path| path.ancestors().any(|it| aside.contains(it));
        for path in disk.sources(&canonical) {
            if !read.contains(&*path) && !others.contains(&path) && !is_aside(&path) {
                let below = path.strip_prefix(&canonical).unwrap_or(&path);
                unread.insert(folder.join(below));
            }
        }
    }
    unread.into_iter().collect()
}
