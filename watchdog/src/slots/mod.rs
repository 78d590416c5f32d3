//! What each thread tells the watchdog: one slot per thread, written without a lock, an
//! allocation or a clock, and read from the watchdog's thread.
//!
//! A [`Slot`] belongs to one thread at a time. The thread takes it at its first watched poll
//! (the only moment at which it locks or allocates here) and gives it back when it ends, so
//! that threads may come and go without a leak. Slots themselves are never freed: the
//! watchdog may look at one at any time. What is hot sits in [`stack::PollStack`]; its module
//! describes the protocol. What is told once (the thread's name and number) sits behind a
//! mutex that the polled thread takes only when it registers.
//!
//! Layer 2 on Linux keeps what it needs per thread (stack bounds, capture buffer) in its own
//! table, keyed by [`ThreadInfo::os_id`].

mod registry;
pub(crate) mod stack;
mod sync;
mod thread;

pub(crate) use registry::{Slot, ThreadInfo, ThreadKind, all};
pub(crate) use stack::{EXEMPT, Frame, Reading};
#[cfg(tokio_unstable)]
pub(crate) use thread::existing;
pub(crate) use thread::{current, mark_pool_thread, mark_root_thread};
