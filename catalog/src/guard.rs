//! The types that hold a synchronous lock for as long as they live.

/// Sorted by path.
const GUARDS: &[&str] = &[
    "crossbeam_utils::sync::ShardedLockReadGuard",
    "crossbeam_utils::sync::ShardedLockWriteGuard",
    "dashmap::iter::Iter",
    "dashmap::iter::IterMut",
    "dashmap::mapref::entry::Entry",
    "dashmap::mapref::entry::OccupiedEntry",
    "dashmap::mapref::entry::VacantEntry",
    "dashmap::mapref::multiple::RefMulti",
    "dashmap::mapref::multiple::RefMutMulti",
    "dashmap::mapref::one::MappedRef",
    "dashmap::mapref::one::MappedRefMut",
    "dashmap::mapref::one::Ref",
    "dashmap::mapref::one::RefMut",
    "parking_lot::ArcMutexGuard",
    "parking_lot::ArcRwLockReadGuard",
    "parking_lot::ArcRwLockUpgradableReadGuard",
    "parking_lot::ArcRwLockWriteGuard",
    "parking_lot::FairMutexGuard",
    "parking_lot::MappedMutexGuard",
    "parking_lot::MappedRwLockReadGuard",
    "parking_lot::MappedRwLockWriteGuard",
    "parking_lot::MutexGuard",
    "parking_lot::ReentrantMutexGuard",
    "parking_lot::RwLockReadGuard",
    "parking_lot::RwLockUpgradableReadGuard",
    "parking_lot::RwLockWriteGuard",
    "spin::MutexGuard",
    "spin::RwLockReadGuard",
    "spin::RwLockWriteGuard",
    "std::io::StderrLock",
    "std::io::StdinLock",
    "std::io::StdoutLock",
    "std::sync::MutexGuard",
    "std::sync::ReentrantLockGuard",
    "std::sync::RwLockReadGuard",
    "std::sync::RwLockWriteGuard",
];

/// Whether a value of the type at `path` holds a synchronous lock.
///
/// ```
/// # use nostall_catalog::is_guard;
/// assert!(is_guard("std::sync::MutexGuard"));
/// assert!(!is_guard("tokio::sync::MutexGuard"));
/// ```
pub fn is_guard(path: &str) -> bool {
    GUARDS.binary_search(&path).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(GUARDS.is_sorted());
    }
}
