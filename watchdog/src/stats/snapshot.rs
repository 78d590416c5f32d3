//! The numbers so far, as plain data.

use std::collections::HashMap;
use std::time::Duration;

use super::histogram::Counts;
use crate::clock::Scale;
use crate::engine::Watch;
use crate::runtimes::{self, RuntimeInfo};
use crate::sites::{self, Site};
use crate::slots;

/// Durations of many polls.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PollStats {
    /// How many.
    pub count: u64,
    /// The median, to a sixteenth.
    pub p50: Duration,
    /// What 99 of 100 polls do not exceed, to a sixteenth.
    pub p99: Duration,
    /// The longest, exactly.
    pub max: Duration,
    /// All together, exactly. The polls of a watched future contain those of the watched
    /// futures inside of it.
    pub total: Duration,
    /// The total as a share (0 to 1) of the time that the workers had since the watchdog was
    /// started; of all known runtimes, or of one.
    pub share: f64,
}

/// The polls of one watched function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionStats {
    /// Which.
    pub site: Site,
    /// Its polls.
    pub polls: PollStats,
}

/// One runtime.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuntimeStats {
    /// Which.
    pub runtime: RuntimeInfo,
    /// The watched polls of its tasks, each counted once; empty without histograms.
    pub polls: PollStats,
    /// Tasks that have not ended, the watchdog's own probe included.
    pub alive_tasks: usize,
    /// Tasks waiting in the global queue.
    pub queued: usize,
    /// How often the probe was polled after it was woken.
    pub probes: u64,
    /// How long that took on average.
    pub mean_delay: Duration,
    /// How long it took at most.
    pub longest_delay: Duration,
}

/// The stalls of one culprit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CulpritStats {
    /// The innermost of the user's own functions with the line it was at, or else the
    /// innermost watched future.
    pub site: Site,
    /// Stalls that began.
    pub count: u64,
    /// How long those that have ended lasted together.
    pub total: Duration,
    /// How long the longest of them lasted.
    pub longest: Duration,
}

/// The numbers since a watchdog was started; `Display` makes a table of them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Since the watchdog was started.
    pub elapsed: Duration,
    /// Watched functions, the one with the largest total first; empty without histograms.
    pub functions: Vec<FunctionStats>,
    /// Runtimes that are alive.
    pub runtimes: Vec<RuntimeStats>,
    /// Culprits, the one with the largest total first.
    pub culprits: Vec<CulpritStats>,
    /// Stalls that were not reported to people: repetitions, and what exceeded the cap.
    pub suppressed: u64,
}

impl Snapshot {
    pub(crate) fn take(watch: &Watch) -> Snapshot {
        let elapsed = watch.started.elapsed();
        let (functions, runtimes) = poll_stats(watch, elapsed);
        let ledger = watch.ledger();
        let mut culprits: Vec<CulpritStats> = ledger
            .stalls
            .iter()
            .map(|(site, tally)| CulpritStats {
                site: site.clone(),
                count: tally.count,
                total: tally.total,
                longest: tally.longest,
            })
            .collect();
        culprits.sort_by_key(|culprit| std::cmp::Reverse((culprit.total, culprit.count)));
        Snapshot {
            elapsed,
            functions,
            runtimes,
            culprits,
            suppressed: ledger.suppressed,
        }
    }
}

fn poll_stats(watch: &Watch, elapsed: Duration) -> (Vec<FunctionStats>, Vec<RuntimeStats>) {
    let alive = runtimes::alive();
    let workers: usize = alive.iter().map(|runtime| runtime.info.workers).sum();
    let (by_site, by_runtime) = counts(watch.settings.histograms);
    let scale = watch.settings.histograms.then(Scale::measure);
    let stats = |counts: &Counts, workers| {
        scale.map_or_else(PollStats::default, |scale| {
            polls(counts, scale, elapsed * workers)
        })
    };
    let functions = by_site.iter().filter_map(|(id, counts)| {
        let polls = stats(counts, workers as u32);
        sites::get(*id).map(|site| FunctionStats { site, polls })
    });
    let mut functions: Vec<FunctionStats> = functions.collect();
    functions.sort_by_key(|function| std::cmp::Reverse(function.polls.total));
    let none = Counts::default();
    let runtimes = alive.iter().map(|runtime| {
        let counts = by_runtime.get(&runtime.info.number).unwrap_or(&none);
        runtime_stats(watch, runtime, stats(counts, runtime.info.workers as u32))
    });
    (functions, runtimes.collect())
}

type CountsBy = HashMap<u32, Counts>;

/// What all threads have counted, by site and by runtime.
fn counts(timed: bool) -> (CountsBy, CountsBy) {
    let (mut by_site, mut by_runtime) = (CountsBy::new(), CountsBy::new());
    for slot in slots::all().into_iter().filter(|_| timed) {
        for (id, site) in slot.polls.sites() {
            site.all()
                .for_each(|polls| by_site.entry(id).or_default().add(polls));
            if let Some((runtime, polls)) = site.of_runtime() {
                by_runtime.entry(runtime).or_default().add(polls);
            }
        }
    }
    by_site.retain(|_, counts| counts.count > 0);
    (by_site, by_runtime)
}

fn polls(counts: &Counts, scale: Scale, worker_time: Duration) -> PollStats {
    let total = scale.duration(counts.total);
    PollStats {
        count: counts.count,
        p50: scale.duration(counts.quantile(0.5)),
        p99: scale.duration(counts.quantile(0.99)),
        max: scale.duration(counts.max),
        total,
        share: total.as_secs_f64() / worker_time.as_secs_f64().max(f64::MIN_POSITIVE),
    }
}

fn runtime_stats(watch: &Watch, runtime: &runtimes::Runtime, polls: PollStats) -> RuntimeStats {
    let delays = watch
        .ledger()
        .delays
        .get(&runtime.info.number)
        .copied()
        .unwrap_or_default();
    let metrics = runtime.handle.metrics();
    RuntimeStats {
        runtime: runtime.info.clone(),
        polls,
        alive_tasks: metrics.num_alive_tasks(),
        queued: metrics.global_queue_depth(),
        probes: delays.count,
        mean_delay: delays.total / u32::try_from(delays.count.max(1)).unwrap_or(u32::MAX),
        longest_delay: delays.longest,
    }
}

/// A snapshot for the tests of those who receive one.
#[cfg(all(test, not(nostall_loom)))]
pub(crate) fn example_snapshot() -> Snapshot {
    let site = crate::stall::example().watched.swap_remove(0);
    let polls = PollStats {
        count: 1200,
        p50: Duration::from_micros(12),
        p99: Duration::from_millis(3),
        max: Duration::from_millis(212),
        total: Duration::from_secs(2),
        share: 0.25,
    };
    Snapshot {
        elapsed: Duration::from_secs(8),
        functions: vec![FunctionStats {
            site: site.clone(),
            polls,
        }],
        runtimes: Vec::new(),
        culprits: vec![CulpritStats {
            site,
            count: 2,
            total: Duration::from_millis(300),
            longest: Duration::from_millis(212),
        }],
        suppressed: 1,
    }
}
