//! Which of the stalled threads keep a worker from its scheduler.
//!
//! A thread that its runtime did not start (the main thread, a `LocalSet`'s thread) has
//! nothing to hand on: what it polls, it keeps. One that a runtime started may be a worker,
//! a worker inside `block_in_place`, or a thread of the blocking pool. Tokio does not tell
//! which, so two things are asked:
//!
//! - Is there a worker that has not been at its scheduler since the poll began? Tokio's
//!   metrics tell (see [`Workers`](crate::runtimes::Workers)), but late of a worker that is
//!   busy with many polls of several milliseconds.
//! - Have as many other threads of the runtime polled lately as it has workers? Then none is
//!   left for this one.
//!
//! # Limits
//!
//! A thread in `block_in_place` is reported in error if at the same time another worker is
//! stalled, or busy with polls of milliseconds, in code that nothing watches. A poll that
//! blocks *after* a `block_in_place` of its own is not found: its worker was at its scheduler
//! meanwhile. Nor is a stall found while threads of the blocking pool drive so many watched
//! futures that they pass for all the workers.

use std::time::{Duration, Instant};

use super::Sighting;
use super::pass::Tick;
use crate::runtimes::{Flavor, Runtime, Workers};
use crate::slots::{Slot, ThreadInfo, ThreadKind};

/// When each thread last began or ended a poll.
#[derive(Default)]
pub(super) struct Pulses(Vec<Pulse>);

struct Pulse {
    slot: &'static Slot,
    last: u64,
    changed: Option<Instant>,
}

impl Pulses {
    /// Takes note of all threads. `slots` only ever grows.
    pub(super) fn feel(&mut self, slots: &[&'static Slot], now: Instant) {
        for pulse in &mut self.0 {
            let current = pulse.slot.stack.pulse();
            if current != pulse.last {
                (pulse.last, pulse.changed) = (current, Some(now));
            }
        }
        let new = slots.iter().skip(self.0.len());
        self.0.extend(new.map(|&slot| Pulse {
            slot,
            last: slot.stack.pulse(),
            changed: None,
        }));
    }

    /// How many threads that the runtime started, other than `this` one, have polled in it
    /// since then.
    fn polling_since(&self, since: Instant, runtime: &Runtime, this: Option<&Slot>) -> usize {
        let recent = |pulse: &&Pulse| pulse.changed.is_some_and(|changed| changed > since);
        let here = |pulse: &&Pulse| pulse.slot.stack.last_runtime() == runtime.info.number;
        let other = |pulse: &&Pulse| this.is_none_or(|this| !std::ptr::eq(pulse.slot, this));
        let polling = self.0.iter().filter(other).filter(recent).filter(here);
        polling
            .filter(|pulse| is_pool_thread(&pulse.slot.info(), runtime) == Some(true))
            .count()
    }
}

/// Sets [`Sighting::holds`] of all polls that have lasted for `threshold`, or their own, or more.
pub(super) fn decide(
    seen: &mut [Option<Sighting>],
    pulses: &Pulses,
    threshold: Duration,
    tick: &Tick,
) {
    let mut late: Vec<&mut Sighting> = seen
        .iter_mut()
        .flatten()
        .filter(|sighting| sighting.has_lasted(sighting.threshold(threshold)))
        .collect();
    // Oldest first: it needs the worker that has been busy for longest.
    late.sort_by_key(|sighting| sighting.started);
    // One entry per worker that is accounted for, by the number of its runtime.
    let mut taken: Vec<u32> = Vec::new();
    for sighting in late {
        sighting.holds = match sighting.runtime(tick) {
            Some(runtime) if needs_worker(sighting, runtime) => {
                let number = runtime.info.number;
                let taken_here = taken.iter().filter(|&&of| of == number).count();
                let threshold = sighting.threshold(threshold);
                let lately = tick.now.checked_sub(threshold).unwrap_or(tick.now);
                let polling = pulses.polling_since(lately, runtime, sighting.slot);
                let holds =
                    busy_workers(sighting, runtime) > taken_here && polling < runtime.info.workers;
                taken.extend(holds.then_some(number));
                holds
            }
            _ => true,
        };
    }
}

/// Whether the thread counts only if it holds a worker.
fn needs_worker(sighting: &Sighting, runtime: &Runtime) -> bool {
    is_pool_thread(&sighting.thread, runtime).unwrap_or(sighting.innermost().task != 0)
}

/// Whether the runtime started the thread, or drives itself on it; `None` when unknown.
fn is_pool_thread(thread: &ThreadInfo, runtime: &Runtime) -> Option<bool> {
    match thread.kind {
        ThreadKind::Pool => Some(true),
        ThreadKind::Root => Some(false),
        ThreadKind::Unknown if runtime.info.flavor == Flavor::CurrentThread => Some(true),
        // Workers share their name, unless the user gave each one its own.
        ThreadKind::Unknown => {
            let (worker, name) = (runtime.probe.worker_name()?, thread.name.as_ref()?);
            Some(worker == *name)
        }
    }
}

fn busy_workers(sighting: &Sighting, runtime: &Runtime) -> usize {
    let earlier = sighting
        .baseline
        .as_ref()
        .and_then(|baseline| baseline.workers.as_ref());
    earlier.map_or(0, |earlier| {
        Workers::of(&runtime.handle).busy_since(earlier)
    })
}
