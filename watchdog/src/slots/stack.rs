//! The stack of watched polls a thread is in: written by that thread, read by the watchdog.
//!
//! # Protocol
//!
//! The writer is one thread; it only stores. A push fills the cell *above* the top and then
//! publishes it; a pop only lowers the top. Both do so with one store to [`PollStack::top`],
//! which packs a version, one higher at each push and pop, with the depth.
//!
//! ```text
//! push   fence(Release)  cells[depth] = frame   top = (version + 1, depth + 1)  Release
//! pop                                           top = (version + 1, depth - 1)  Release
//! read   a = top  Acquire   copy cells[..depth]   fence(Acquire)   b = top   keep it if a == b
//! ```
//!
//! A reader that copied a cell while it was overwritten must see the pop that came before the
//! push: the writer's fence stands between them, so `b` differs from `a` and the copy is
//! thrown away. The loom tests at the end of this file check exactly that.
//!
//! # Epochs
//!
//! The poll of one task may contain the polls of others: a `LocalSet` polls its tasks inside
//! the poll of whoever runs it, and each of them yields to the next. The *epoch* of a frame
//! names the stretch of one task's poll that it belongs to: the version at which that stretch
//! began. It stays the same while watched futures nest inside one task, and changes whenever
//! a poll of another task begins or ends. An epoch that the watchdog sees unchanged for the
//! threshold is a stall.

use super::sync::{AtomicU64, Ordering, fence};

/// How many nested watched polls are kept; what nests deeper is counted, but not shown.
pub(crate) const FRAMES: usize = 16;

/// Stands for the task in a frame whose time does not count: it splits the poll it is in like
/// the poll of another task.
pub(crate) const EXEMPT: u64 = u64::MAX;

const DEPTH_BITS: u32 = 16;
const DEPTH_MASK: u64 = (1 << DEPTH_BITS) - 1;

/// How often a read is tried before the thread counts as too busy to be stuck.
const READ_ATTEMPTS: usize = 8;

/// One watched poll: what is polled, for which task of which runtime.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frame {
    /// Index of the watched site.
    pub(crate) site: u32,
    /// Number of the runtime, 0 when there is none.
    pub(crate) runtime: u32,
    /// Tokio's id of the task, 0 outside of tasks (the root of a `block_on`).
    pub(crate) task: u64,
    /// Tick at which the poll began, 0 when polls are not timed.
    pub(crate) began: u64,
}

/// What the watchdog saw of a thread that is inside a poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Names the stretch of the task's poll; see the module's docs.
    pub(crate) epoch: u64,
    /// The watched polls, outermost first; never empty.
    pub(crate) frames: Vec<Frame>,
}

#[derive(Default)]
struct Cell {
    /// Site in the low half, runtime in the high half.
    place: AtomicU64,
    task: AtomicU64,
    began: AtomicU64,
    epoch: AtomicU64,
}

/// The stack of watched polls of one thread.
#[derive(Default)]
pub(crate) struct PollStack {
    top: AtomicU64,
    cells: [Cell; FRAMES],
}

impl PollStack {
    /// Enters a poll; returns the depth to give to [`PollStack::pop_to`]. Only the owning
    /// thread may call this.
    #[inline]
    pub(crate) fn push(&self, frame: Frame) -> usize {
        let (version, depth) = unpack(self.top.load(Ordering::Relaxed));
        let version = version + 1;
        if let Some(cell) = self.cells.get(depth) {
            let epoch = self.continued(depth, frame.task).unwrap_or(version);
            fence(Ordering::Release);
            cell.place.store(
                u64::from(frame.runtime) << 32 | u64::from(frame.site),
                Ordering::Relaxed,
            );
            cell.task.store(frame.task, Ordering::Relaxed);
            cell.began.store(frame.began, Ordering::Relaxed);
            cell.epoch.store(epoch, Ordering::Relaxed);
        }
        self.top.store(pack(version, depth + 1), Ordering::Release);
        depth
    }

    /// Leaves all polls entered at `depth` or above. Only the owning thread may call this.
    #[inline]
    pub(crate) fn pop_to(&self, depth: usize) {
        let (version, _) = unpack(self.top.load(Ordering::Relaxed));
        let version = version + 1;
        if depth > 0 && self.begins_stretch(depth) {
            self.split(depth, version);
        }
        self.top.store(pack(version, depth), Ordering::Release);
    }

    /// Another task's poll ends inside the ones below `depth`: what goes on is a new stretch.
    fn split(&self, depth: usize, version: u64) {
        for cell in &self.cells[..depth] {
            cell.epoch.store(version, Ordering::Relaxed);
        }
    }

    /// Whether the poll entered at `depth` began a stretch of its own.
    #[inline]
    pub(crate) fn begins_stretch(&self, depth: usize) -> bool {
        depth == 0 || (depth < FRAMES && !self.same_task(depth - 1, depth))
    }

    /// The innermost poll, as its own thread knows it, with the depth it was entered at;
    /// `None` when there is none or it nests too deep to be kept.
    #[cfg(tokio_unstable)]
    pub(crate) fn innermost(&self) -> Option<(usize, Frame)> {
        let depth = unpack(self.top.load(Ordering::Relaxed)).1.checked_sub(1)?;
        self.frame(depth).map(|frame| (depth, frame))
    }

    /// The poll entered at `depth`, as its own thread knows it.
    #[inline]
    pub(crate) fn frame(&self, depth: usize) -> Option<Frame> {
        self.cells.get(depth).map(Cell::frame)
    }

    /// The tick at which it began, 0 when it is not timed.
    #[inline]
    pub(crate) fn began(&self, depth: usize) -> u64 {
        self.cells
            .get(depth)
            .map_or(0, |cell| cell.began.load(Ordering::Relaxed))
    }

    /// Changes with each poll that begins or ends.
    pub(crate) fn pulse(&self) -> u64 {
        self.top.load(Ordering::Relaxed)
    }

    /// The number of the runtime that the last outermost poll was made in.
    pub(crate) fn last_runtime(&self) -> u32 {
        self.cells[0].frame().runtime
    }

    /// Reads the stack from another thread; `None` when it is empty or changes too fast.
    pub(crate) fn read(&self) -> Option<Reading> {
        (0..READ_ATTEMPTS).find_map(|_| self.try_read()).flatten()
    }

    /// `None`: torn, try again. `Some(None)`: the thread is in no watched poll.
    fn try_read(&self) -> Option<Option<Reading>> {
        let top = self.top.load(Ordering::Acquire);
        let depth = unpack(top).1.min(FRAMES);
        if depth == 0 {
            return Some(None);
        }
        let epoch = self.cells[depth - 1].epoch.load(Ordering::Relaxed);
        let frames = self.cells[..depth].iter().map(Cell::frame).collect();
        fence(Ordering::Acquire);
        (self.top.load(Ordering::Relaxed) == top).then_some(Some(Reading { epoch, frames }))
    }

    /// The epoch of the poll below `depth`, if `task` is the one polled there.
    #[inline]
    fn continued(&self, depth: usize, task: u64) -> Option<u64> {
        let below = self.cells.get(depth.checked_sub(1)?)?;
        (below.task.load(Ordering::Relaxed) == task).then(|| below.epoch.load(Ordering::Relaxed))
    }

    #[inline]
    fn same_task(&self, a: usize, b: usize) -> bool {
        let task = |at: usize| self.cells[at].task.load(Ordering::Relaxed);
        task(a) == task(b)
    }
}

impl Cell {
    fn frame(&self) -> Frame {
        let place = self.place.load(Ordering::Relaxed);
        Frame {
            site: place as u32,
            runtime: (place >> 32) as u32,
            task: self.task.load(Ordering::Relaxed),
            began: self.began.load(Ordering::Relaxed),
        }
    }
}

fn pack(version: u64, depth: usize) -> u64 {
    version << DEPTH_BITS | (depth as u64).min(DEPTH_MASK)
}

fn unpack(top: u64) -> (u64, usize) {
    (top >> DEPTH_BITS, (top & DEPTH_MASK) as usize)
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn frame(site: u32, task: u64) -> Frame {
        Frame {
            site,
            runtime: 1,
            task,
            began: 0,
        }
    }

    fn sites(stack: &PollStack) -> Vec<u32> {
        stack.read().map_or(Vec::new(), |seen| {
            seen.frames.iter().map(|f| f.site).collect()
        })
    }

    fn epoch(stack: &PollStack) -> u64 {
        stack.read().expect("inside a poll").epoch
    }

    #[test]
    fn an_idle_thread_reads_as_nothing() {
        let stack = PollStack::default();
        assert_eq!(stack.read(), None);
        let depth = stack.push(frame(1, 7));
        stack.pop_to(depth);
        assert_eq!(stack.read(), None);
    }

    #[test]
    fn nested_polls_of_one_task_keep_its_epoch() {
        let stack = PollStack::default();
        stack.push(frame(1, 7));
        let outer = epoch(&stack);
        let depth = stack.push(frame(2, 7));
        assert_eq!((sites(&stack), epoch(&stack)), (vec![1, 2], outer));
        stack.pop_to(depth);
        assert_eq!((sites(&stack), epoch(&stack)), (vec![1], outer));
    }

    #[test]
    fn each_poll_has_an_epoch_of_its_own() {
        let stack = PollStack::default();
        stack.pop_to(stack.push(frame(1, 7)));
        stack.push(frame(1, 7));
        let second = epoch(&stack);
        stack.pop_to(0);
        stack.push(frame(1, 7));
        assert_ne!(epoch(&stack), second);
    }

    #[test]
    fn a_task_inside_another_ones_poll_splits_it() {
        let stack = PollStack::default();
        stack.push(frame(1, 0));
        let root = epoch(&stack);
        let depth = stack.push(frame(2, 7));
        let local = epoch(&stack);
        stack.pop_to(depth);
        assert_ne!(local, root);
        assert_ne!(epoch(&stack), root);
        assert_ne!(epoch(&stack), local);
    }

    #[test]
    fn the_split_reaches_every_frame_below() {
        let stack = PollStack::default();
        stack.push(frame(1, 0));
        let root = epoch(&stack);
        let inner = stack.push(frame(2, 0));
        let local = stack.push(frame(3, 7));
        stack.pop_to(local);
        stack.pop_to(inner);
        assert_ne!(epoch(&stack), root);
    }

    #[test]
    fn what_nests_too_deep_is_counted_and_unwound() {
        let stack = PollStack::default();
        let depths: Vec<usize> = (0..40).map(|site| stack.push(frame(site, 7))).collect();
        assert_eq!(sites(&stack), (0..16).collect::<Vec<_>>());
        for depth in depths.into_iter().rev() {
            stack.pop_to(depth);
        }
        assert_eq!(stack.read(), None);
    }
}

#[cfg(all(test, nostall_loom))]
mod model {
    use super::*;
    use loom::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    /// A frame whose words all tell the same number, so that a torn copy shows.
    fn marked(mark: u32) -> Frame {
        Frame {
            site: mark,
            runtime: mark,
            task: u64::from(mark),
            began: u64::from(mark),
        }
    }

    fn assert_whole(seen: &Reading) {
        for frame in &seen.frames {
            assert_eq!(*frame, marked(frame.site), "torn frame");
        }
    }

    /// The writer is the model's first thread: loom 0.7 remembers one access per atomic, so
    /// a load by the writer would hide the reader's from it, and nothing be explored.
    fn check(write: fn(&PollStack), read: fn(&PollStack)) {
        static RUNS: AtomicUsize = AtomicUsize::new(0);
        let before = RUNS.load(Relaxed);
        let mut model = loom::model::Builder::new();
        // Without a bound the models take hours; most races show with two preemptions.
        model.preemption_bound = Some(3);
        model.check(move || {
            RUNS.fetch_add(1, Relaxed);
            let stack = Arc::new(PollStack::default());
            let reader = loom::thread::spawn({
                let stack = stack.clone();
                move || read(&stack)
            });
            write(&stack);
            reader.join().unwrap();
        });
        assert!(
            RUNS.load(Relaxed) > before + 10,
            "loom explored next to nothing"
        );
    }

    #[test]
    fn successive_polls_are_never_mixed() {
        check(
            |stack| {
                stack.pop_to(stack.push(marked(1)));
                stack.push(marked(2));
            },
            |stack| {
                if let Some(Some(seen)) = stack.try_read() {
                    assert_whole(&seen);
                }
            },
        );
    }

    #[test]
    fn nested_polls_are_never_mixed() {
        check(
            |stack| {
                stack.push(marked(1));
                stack.pop_to(stack.push(marked(2)));
                stack.push(marked(3));
            },
            |stack| {
                if let Some(Some(seen)) = stack.try_read() {
                    assert_whole(&seen);
                    assert_eq!(seen.frames[0].site, 1);
                    assert_ne!(seen.frames.get(2).map(|f| f.site), Some(3));
                }
            },
        );
    }

    #[test]
    fn an_unchanged_epoch_means_the_same_poll() {
        check(
            |stack| {
                stack.pop_to(stack.push(marked(1)));
                stack.pop_to(stack.push(marked(2)));
            },
            |stack| {
                let first = stack.try_read().flatten();
                let second = stack.try_read().flatten();
                if let (Some(first), Some(second)) = (first, second)
                    && first.epoch == second.epoch
                {
                    assert_eq!(first.frames, second.frames);
                }
            },
        );
    }
}
