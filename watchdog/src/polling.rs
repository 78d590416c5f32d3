//! What runs on a polled thread before and after each watched poll.
//!
//! Without a watchdog that is one load. With one it is a handful of plain stores to the
//! thread's own slot; with histograms, two readings of the tick counter on top.

use std::sync::atomic::{AtomicU8, Ordering::Relaxed};
use std::task::Waker;

use crate::clock;
use crate::runtimes;
use crate::sites::SiteId;
use crate::slots::{self, EXEMPT, Frame, Slot};

const OFF: u8 = 0;
const STORES: u8 = 1;
const TIMED: u8 = 2;

static MODE: AtomicU8 = AtomicU8::new(OFF);

/// Tells all polled threads what to record from their next poll on.
pub(crate) fn set_mode(watching: bool, timed: bool) {
    let mode = match (watching, timed) {
        (false, _) => OFF,
        (true, false) => STORES,
        (true, true) => TIMED,
    };
    MODE.store(mode, Relaxed);
}

/// Whether a watchdog runs.
#[inline]
pub(crate) fn is_watching() -> bool {
    MODE.load(Relaxed) != OFF
}

/// A watched poll that is going on; dropping it ends the poll, by return or by panic.
///
/// Two words, so that it travels in registers: what else belongs to the poll is read back
/// from the stack.
pub(crate) struct Polling {
    slot: &'static Slot,
    depth: usize,
}

/// What a watched future remembers of its surroundings from poll to poll.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Home {
    /// The number of the runtime, 0 until it is known.
    runtime: u32,
    /// Tokio's id of the task, asked for anew when the future is polled with another waker.
    task: u64,
    waker: usize,
}

impl Home {
    #[inline]
    fn find(&mut self, waker: &Waker) {
        let data = waker.data() as usize;
        if self.waker != data || data == 0 {
            self.waker = data;
            self.task = current_task();
        }
        if self.runtime == 0 {
            self.runtime = runtimes::current();
        }
    }
}

/// Enters a poll of `site`; `None` when nothing watches.
#[inline]
pub(crate) fn enter(site: SiteId, home: &mut Home, waker: &Waker) -> Option<Polling> {
    match MODE.load(Relaxed) {
        OFF => None,
        mode => enter_watched(site, home, waker, mode == TIMED),
    }
}

#[inline]
fn enter_watched(site: SiteId, home: &mut Home, waker: &Waker, timed: bool) -> Option<Polling> {
    let slot = slots::current()?;
    home.find(waker);
    let Home { runtime, task, .. } = *home;
    let depth = slot.stack.push(Frame {
        site,
        runtime,
        task,
        began: began(timed),
    });
    Some(Polling { slot, depth })
}

/// Enters a stretch that is not reported; what was counted before it does not count after.
pub(crate) fn enter_exempt(site: SiteId) -> Option<Polling> {
    let slot = is_watching().then(slots::current).flatten()?;
    let frame = Frame {
        site,
        runtime: runtimes::current(),
        task: EXEMPT,
        began: 0,
    };
    Some(Polling {
        slot,
        depth: slot.stack.push(frame),
    })
}

#[inline]
fn began(timed: bool) -> u64 {
    if timed { clock::ticks() } else { 0 }
}

impl Drop for Polling {
    #[inline]
    fn drop(&mut self) {
        leave(self.slot, self.depth);
    }
}

#[inline]
fn leave(slot: &Slot, depth: usize) {
    if slot.stack.began(depth) != 0 {
        record(slot, depth);
    }
    slot.stack.pop_to(depth);
}

/// Counts the poll that was entered at `depth` and ends now.
fn record(slot: &Slot, depth: usize) {
    let now = clock::ticks();
    let Some(Frame {
        site,
        runtime,
        began,
        ..
    }) = slot.stack.frame(depth)
    else {
        return;
    };
    let ticks = now.saturating_sub(began);
    if slot.stack.begins_stretch(depth) {
        slot.polls.record_outer(site, runtime, ticks);
    } else {
        slot.polls.record_inner(site, ticks);
    }
}

impl Polling {
    /// Ends a poll that returned; panics if the watchdog has condemned it.
    #[inline]
    pub(crate) fn finish(self) {
        let slot = self.slot;
        drop(self);
        if slot.condemned.load(Relaxed) {
            carry_out(slot);
        }
    }
}

#[cold]
fn carry_out(slot: &Slot) {
    slot.condemned.store(false, Relaxed);
    panic!("nostall: this poll kept its thread beyond the threshold; the report is on stderr");
}

/// Tokio's id of the task that is being polled on this thread, 0 when there is none.
#[inline]
fn current_task() -> u64 {
    tokio::task::try_id().map_or(0, task_number)
}

/// The number that `tokio::task::Id` prints.
#[inline]
pub(crate) fn task_number(id: tokio::task::Id) -> u64 {
    use std::hash::{Hash, Hasher};

    /// `Id` gives its number to nobody but a hasher or a formatter.
    struct Number(u64);

    impl Hasher for Number {
        fn finish(&self) -> u64 {
            self.0
        }
        fn write(&mut self, bytes: &[u8]) {
            for &byte in bytes.iter().rev() {
                self.0 = self.0 << 8 | u64::from(byte);
            }
        }
        fn write_u64(&mut self, number: u64) {
            self.0 = number;
        }
    }

    let mut number = Number(0);
    id.hash(&mut number);
    number.finish()
}

/// What Tokio's poll hooks call. Nothing can be carried from one to the other, so the second
/// finds what the first pushed on the stack.
#[cfg(tokio_unstable)]
pub(crate) mod hooked {
    use tokio::runtime::TaskMeta;

    use super::*;
    use crate::sites::{self, SiteKind};

    /// A task's poll begins.
    pub(crate) fn before(meta: &TaskMeta<'_>) {
        let mode = MODE.load(Relaxed);
        if let (STORES | TIMED, Some(slot)) = (mode, slots::current()) {
            let site = sites::intern_at(SiteKind::Task, "", meta.spawned_at());
            let (runtime, task) = (runtimes::noted(), task_number(meta.id()));
            slot.stack.push(Frame {
                site,
                runtime,
                task,
                began: began(mode == TIMED),
            });
        }
    }

    /// A task's poll has ended. The watchdog may have started or stopped since it began.
    pub(crate) fn after(meta: &TaskMeta<'_>) {
        let Some(slot) = slots::existing() else {
            return;
        };
        if let Some((depth, frame)) = slot.stack.innermost()
            && frame.task == task_number(meta.id())
        {
            leave(slot, depth);
        }
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    #[test]
    fn the_number_of_a_task_is_the_one_it_prints() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(async {
            let task = tokio::spawn(async { tokio::task::id() });
            let id = task.await.unwrap();
            assert_eq!(super::task_number(id).to_string(), id.to_string());
        });
    }
}
