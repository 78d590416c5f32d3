//! The atomics of the slot protocol: the standard ones, or loom's in its model tests.

#[cfg(all(test, nostall_loom))]
pub(super) use loom::sync::atomic::{AtomicU64, Ordering, fence};
#[cfg(not(all(test, nostall_loom)))]
pub(super) use std::sync::atomic::{AtomicU64, Ordering, fence};
