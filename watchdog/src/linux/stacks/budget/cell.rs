//! Where Tokio keeps the budget of a thread, for builds with `tokio_unstable`.
//!
//! There, an operation that takes the last of a budget counts it in the runtime's metrics, and
//! on its way borrows a `RefCell` that the interrupted code may have borrowed. A signal handler
//! must not do that, so it must not try whether one is left: it looks.
//!
//! Thread-locals of one program or library lie in one block per thread, at the same distances
//! in each. So the budget is searched once, next to a thread-local of our own: the byte that
//! follows what a poll spends. Another thread then has to confirm it.

use std::ops::Range;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

use super::super::maps;
use super::super::memory::Memory;
use super::{UNBOUNDED, printed, spend_one};

thread_local! {
    /// What the distances are measured from. It is made without a call, as a handler needs it.
    static ANCHOR: u8 = const { 0 };
}

/// How far from the anchor the budget may be.
const REACH: u64 = 64 * 1024;

/// Stands for a distance that is not known.
const UNKNOWN: i64 = i64::MAX;

/// From the anchor to the byte that says whether there is a budget.
static TAG: AtomicI64 = AtomicI64::new(UNKNOWN);
/// From the anchor to the byte that says how much is left.
static LEFT: AtomicI64 = AtomicI64::new(UNKNOWN);

/// How many operations the poll on this thread may still do.
pub(super) fn left() -> u64 {
    match (byte(&TAG), byte(&LEFT)) {
        (1, left) => u64::from(left),
        _ => UNBOUNDED,
    }
}

#[allow(unsafe_code, reason = "reads a thread-local of Tokio's")]
fn byte(distance: &AtomicI64) -> u8 {
    let distance = distance.load(Relaxed);
    if distance == UNKNOWN {
        return 0;
    }
    let address = anchor().wrapping_add_signed(distance);
    // SAFETY: `find` has seen the budget there on two threads, and the block of thread-locals
    // has the same layout and lives as long as the thread on every other one. Nothing else
    // writes to it meanwhile: only this thread does, and it is here.
    unsafe { (address as *const u8).read_volatile() }
}

fn anchor() -> u64 {
    ANCHOR.with(|anchor| std::ptr::from_ref(anchor) as u64)
}

/// Finds the budget; false if it is not where it is expected.
pub(super) fn find() -> bool {
    if LEFT.load(Relaxed) != UNKNOWN {
        return true;
    }
    let Some((tag, left)) = std::thread::spawn(search).join().ok().flatten() else {
        return false;
    };
    TAG.store(tag, Relaxed);
    LEFT.store(left, Relaxed);
    let is_found = std::thread::spawn(is_confirmed).join().unwrap_or(false);
    if !is_found {
        TAG.store(UNKNOWN, Relaxed);
        LEFT.store(UNKNOWN, Relaxed);
    }
    is_found
}

/// The memory around the anchor.
struct Block {
    memory: Memory,
    range: Range<u64>,
}

impl Block {
    /// `above` is on the stack: what lies below may hold copies of the budget.
    fn around(anchor: u64, above: u64) -> Option<Block> {
        let mapped = maps::read().into_iter().map(|mapping| mapping.range);
        let mapped = mapped.into_iter().find(|range| range.contains(&anchor))?;
        let is_on_stack = mapped.contains(&above) && above < anchor;
        let lowest = if is_on_stack { above } else { mapped.start };
        let start = anchor.saturating_sub(REACH).max(lowest);
        let end = (anchor + REACH).min(mapped.end);
        Some(Block {
            memory: Memory::open().ok()?,
            range: start..end,
        })
    }

    fn copy(&self) -> Vec<u8> {
        let length = self.range.end - self.range.start;
        self.memory.read(self.range.start, length as usize)
    }
}

/// The distances of the tag and of what is left.
fn search() -> Option<(i64, i64)> {
    let (outermost, anchor) = (0u8, anchor());
    let block = Block::around(anchor, std::ptr::from_ref(&outermost) as u64)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build().ok()?;
    // nostall: allow(blocking_call) -- nothing else runs on this runtime
    let look = || (printed(), block.copy());
    let seen = runtime.block_on(async {
        let fresh = look();
        spend_one();
        let touched = look();
        (0..50).for_each(|_| spend_one());
        [fresh, touched, look()]
    });
    let outside = block.copy();
    let is_left = |&at: &usize| {
        seen.iter()
            .all(|(left, bytes)| bytes.get(at).map(|&it| u64::from(it)) == Some(*left))
    };
    let places: Vec<usize> = (0..outside.len()).filter(is_left).collect();
    let [left] = places[..] else { return None };
    let is_tag = |at: &usize| {
        let inside = seen.iter().all(|(_, bytes)| bytes.get(*at) == Some(&1));
        inside && outside.get(*at) == Some(&0)
    };
    let tag = [left.wrapping_sub(1), left + 1].into_iter().find(is_tag)?;
    let distance = |at: usize| (block.range.start + at as u64).wrapping_sub(anchor) as i64;
    Some((distance(tag), distance(left)))
}

/// Whether what was found on one thread holds on this one.
fn is_confirmed() -> bool {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().build() else {
        return false;
    };
    let outside = left();
    let agrees = runtime.block_on(async {
        (0..100).all(|_| {
            spend_one();
            left() == printed()
        })
    });
    agrees && outside == UNBOUNDED && left() == UNBOUNDED
}
