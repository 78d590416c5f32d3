//! Which of the stalled threads keep a worker from its scheduler.
//!
//! A thread that its runtime did not start (the main thread, a `LocalSet`'s thread) has
//! nothing to hand on: what it polls, it keeps. One that a runtime started may be a worker,
//! a worker inside `block_in_place`, or a thread of the blocking pool; it counts only as long
//! as there is a worker that has not been at its scheduler since. See
//! [`Workers`](crate::runtimes::Workers) for how that is known.
//!
//! # Limits
//!
//! A poll that blocks *after* a `block_in_place` of its own is not found: its worker was at
//! its scheduler meanwhile. A thread in `block_in_place` is reported in error if another
//! worker of its runtime is at the same time stalled by code that nothing watches.

use std::time::Duration;

use super::Sighting;
use super::pass::Tick;
use crate::runtimes::{Flavor, Runtime, Workers};
use crate::slots::ThreadKind;

/// Sets [`Sighting::holds`] of all polls that have lasted for `threshold` or more.
pub(super) fn decide(seen: &mut [Option<Sighting>], threshold: Duration, tick: &Tick) {
    let mut late: Vec<&mut Sighting> = seen
        .iter_mut()
        .flatten()
        .filter(|sighting| sighting.has_lasted(threshold))
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
                let holds = busy_workers(sighting, runtime) > taken_here;
                taken.extend(holds.then_some(number));
                holds
            }
            _ => true,
        };
    }
}

/// Whether the thread counts only if it holds a worker.
fn needs_worker(sighting: &Sighting, runtime: &Runtime) -> bool {
    match sighting.thread.kind {
        ThreadKind::Pool => true,
        ThreadKind::Root => false,
        ThreadKind::Unknown if runtime.info.flavor == Flavor::CurrentThread => true,
        // Workers share their name, unless the user gave each one its own.
        ThreadKind::Unknown => match (runtime.probe.worker_name(), &sighting.thread.name) {
            (Some(worker), Some(name)) => worker == *name,
            _ => sighting.innermost().task != 0,
        },
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
