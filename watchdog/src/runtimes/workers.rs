//! Which workers of a runtime have been busy without a break: the proof that a stalled
//! thread keeps a worker from its scheduler.
//!
//! A thread in `block_in_place` has handed its worker on, and a thread of the blocking pool
//! never had one; both may be inside a watched poll for as long as they like. Tokio does not
//! tell which thread holds a worker, but its stable metrics tell when a worker was last
//! back at its scheduler: the counters change when it parks, unparks, or has polled for a
//! while. A worker held by a stalled poll cannot change them.

use tokio::runtime::Handle;

#[cfg(target_has_atomic = "64")]
use std::time::Duration;

/// The counters of all workers of a runtime at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Workers(Vec<Counters>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counters {
    /// Odd while the worker is parked.
    #[cfg(target_has_atomic = "64")]
    parks: u64,
    #[cfg(target_has_atomic = "64")]
    busy: Duration,
}

impl Workers {
    pub(crate) fn of(handle: &Handle) -> Workers {
        let metrics = handle.metrics();
        Workers(
            (0..metrics.num_workers())
                .map(|at| Counters::of(&metrics, at))
                .collect(),
        )
    }

    /// How many workers have not been at their scheduler since `earlier`.
    pub(crate) fn busy_since(&self, earlier: &Workers) -> usize {
        let unchanged = |(now, then): (&Counters, &Counters)| now == then && !now.is_parked();
        self.0
            .iter()
            .zip(&earlier.0)
            .filter(|&pair| unchanged(pair))
            .count()
    }

    /// How many workers are parked now, for want of work.
    pub(crate) fn parked(&self) -> usize {
        self.0.iter().filter(|worker| worker.is_parked()).count()
    }

    /// Whether all workers are parked.
    pub(crate) fn all_parked(&self) -> bool {
        self.parked() == self.0.len()
    }
}

#[cfg(target_has_atomic = "64")]
impl Counters {
    fn of(metrics: &tokio::runtime::RuntimeMetrics, worker: usize) -> Counters {
        Counters {
            parks: metrics.worker_park_unpark_count(worker),
            busy: metrics.worker_total_busy_duration(worker),
        }
    }

    fn is_parked(self) -> bool {
        self.parks % 2 == 1
    }
}

/// Without 64-bit atomics Tokio counts nothing: every worker may be busy.
#[cfg(not(target_has_atomic = "64"))]
impl Counters {
    fn of(_: &tokio::runtime::RuntimeMetrics, _: usize) -> Counters {
        Counters {}
    }

    fn is_parked(self) -> bool {
        false
    }
}
