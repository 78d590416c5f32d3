//! The calling thread's way to its slot.

use std::cell::{Cell, OnceCell};

use super::registry::{Slot, ThreadInfo, ThreadKind, lease, release};
use crate::linux;

thread_local! {
    /// Read at every watched poll: no destructor, so no check whether it has run.
    static CURRENT: Cell<Option<&'static Slot>> = const { Cell::new(None) };
    /// Gives the slot back when the thread ends.
    static LEASE: OnceCell<Lease> = const { OnceCell::new() };
}

struct Lease(&'static Slot);

impl Drop for Lease {
    fn drop(&mut self) {
        CURRENT.set(None);
        release(self.0);
    }
}

/// The calling thread's slot; `None` while the thread is being torn down.
#[inline]
pub(crate) fn current() -> Option<&'static Slot> {
    CURRENT.get().or_else(register)
}

/// The calling thread's slot if it has one already.
#[cfg(tokio_unstable)]
pub(crate) fn existing() -> Option<&'static Slot> {
    CURRENT.get()
}

#[cold]
fn register() -> Option<&'static Slot> {
    LEASE
        .try_with(|lease_cell| lease_cell.get_or_init(|| Lease(lease(describe_thread()))).0)
        .inspect(|slot| CURRENT.set(Some(slot)))
        .ok()
}

fn describe_thread() -> ThreadInfo {
    ThreadInfo {
        name: std::thread::current().name().map(str::to_owned),
        os_id: linux::thread_id(),
        kind: ThreadKind::Unknown,
    }
}

/// Notes that a runtime started the calling thread.
pub(crate) fn mark_pool_thread() {
    mark(ThreadKind::Pool);
}

/// Notes that the calling thread drives a runtime from outside.
pub(crate) fn mark_root_thread() {
    mark(ThreadKind::Root);
}

fn mark(kind: ThreadKind) {
    if let Some(slot) = current() {
        slot.info().kind = kind;
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_thread_keeps_one_slot_and_hands_it_on() {
        let first = std::thread::spawn(|| {
            let slot = current().expect("alive");
            assert!(std::ptr::eq(slot, current().expect("alive")));
            std::ptr::from_ref(slot) as usize
        });
        let first = first.join().unwrap();
        let slots_before = super::super::all().len();
        for _ in 0..100 {
            std::thread::spawn(|| current().is_some()).join().unwrap();
        }
        // Other tests run in this process too, so allow for their threads.
        assert!(super::super::all().len() < slots_before + 50);
        assert_ne!(first, 0);
    }

    #[test]
    fn a_slot_that_is_handed_on_forgets_its_thread() {
        let slot = std::thread::Builder::new()
            .name("gone".into())
            .spawn(|| current().expect("alive"))
            .unwrap()
            .join()
            .unwrap();
        assert_ne!(slot.info().name.as_deref(), Some("gone"));
    }
}
