//! All slots of the process, and the ones waiting for a thread.

use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::stack::PollStack;
use crate::stats::ThreadPolls;

/// What a thread is to its runtime, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ThreadKind {
    /// Not told by a hook: compared by name with a known worker.
    #[default]
    Unknown,
    /// Started by a runtime: a worker or a thread of its blocking pool.
    Pool,
    /// Drives a runtime or a root future from outside, such as the main thread.
    Root,
}

/// What is known of the thread that owns a slot.
#[derive(Clone, Debug, Default)]
pub(crate) struct ThreadInfo {
    pub(crate) name: Option<String>,
    /// The system's number of the thread, where it can be known.
    pub(crate) os_id: Option<u64>,
    pub(crate) kind: ThreadKind,
}

/// What one thread shows to the watchdog. Aligned to two cache lines, so that neighbours do
/// not slow each other down and prefetched pairs stay with one thread.
#[derive(Default)]
#[repr(align(128))]
pub(crate) struct Slot {
    pub(crate) stack: PollStack,
    /// Set by the watchdog: the poll that is now going on shall panic when it returns.
    pub(crate) condemned: AtomicBool,
    pub(crate) polls: ThreadPolls,
    info: Mutex<ThreadInfo>,
}

impl Slot {
    /// The thread that owns this slot. Never held while anything else is locked.
    pub(crate) fn info(&self) -> MutexGuard<'_, ThreadInfo> {
        self.info.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Default)]
struct Registry {
    all: Vec<&'static Slot>,
    free: Vec<&'static Slot>,
}

static REGISTRY: Mutex<Registry> = Mutex::new(Registry {
    all: Vec::new(),
    free: Vec::new(),
});

fn registry() -> MutexGuard<'static, Registry> {
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Every slot, in the order of creation; a slot's place in the list never changes.
pub(crate) fn all() -> Vec<&'static Slot> {
    registry().all.clone()
}

/// Takes a slot for the calling thread.
pub(super) fn lease(info: ThreadInfo) -> &'static Slot {
    let slot = take();
    *slot.info() = info;
    slot
}

fn take() -> &'static Slot {
    let mut registry = registry();
    if let Some(slot) = registry.free.pop() {
        return slot;
    }
    let slot: &'static Slot = Box::leak(Box::default());
    registry.all.push(slot);
    slot
}

/// Gives a slot back when its thread ends.
pub(super) fn release(slot: &'static Slot) {
    slot.stack.pop_to(0);
    *slot.info() = ThreadInfo::default();
    registry().free.push(slot);
}
