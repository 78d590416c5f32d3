//! Runs a scenario under a watchdog and compares what it caused with what was reported.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use nostall::stall::State;
use nostall::{Stall, Watchdog};

use crate::scenarios::Scenario;

pub(crate) const THRESHOLD: Duration = Duration::from_millis(50);
pub(crate) const TICK: Duration = Duration::from_millis(10);

/// How long a poll lasts that is meant to stall.
pub(crate) const STALL: Duration = Duration::from_millis(200);

/// A poll may have begun this much before the piece of work that was timed, and have ended
/// this much after.
const SLACK: Duration = Duration::from_millis(5);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flavor {
    CurrentThread,
    MultiThread,
}

/// What came of a scenario.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Polls that lasted for the threshold or longer.
    pub(crate) caused: usize,
    /// How many of them were meant to.
    pub(crate) meant: usize,
    /// How many of the caused ones were reported.
    pub(crate) found: usize,
    /// How many of those that were meant to were not.
    pub(crate) missed: usize,
    /// Reports of polls that were shorter, or of none at all.
    pub(crate) false_reports: usize,
    /// From the start of a poll to its report, sorted.
    pub(crate) latencies: Vec<Duration>,
}

/// One piece of work inside a single poll.
#[derive(Clone, Copy, Debug)]
struct Piece {
    began: Instant,
    ended: Instant,
    meant: bool,
}

/// What scenarios do in their polls, with a record of how long it took.
#[derive(Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Vec<Piece>>>);

impl Recorder {
    /// Waits inside the poll.
    pub(crate) fn sleep(&self, span: Duration) {
        self.time(span, || std::thread::sleep(span));
    }

    /// Computes inside the poll.
    pub(crate) fn compute(&self, span: Duration) {
        self.time(span, || spin(span));
    }

    fn time(&self, span: Duration, work: impl FnOnce()) {
        let began = Instant::now();
        work();
        let ended = Instant::now();
        if ended - began >= THRESHOLD {
            self.0.lock().unwrap().push(Piece {
                began,
                ended,
                meant: span >= THRESHOLD,
            });
        }
    }
}

/// Computes for a while.
pub(crate) fn spin(span: Duration) {
    let began = Instant::now();
    while began.elapsed() < span {
        std::hint::spin_loop();
    }
}

/// Runs a scenario; `None` if it does not go with the flavor.
pub(crate) fn run(scenario: &Scenario, flavor: Flavor, repeats: usize) -> Option<Outcome> {
    if scenario.multi_thread_only && flavor == Flavor::CurrentThread {
        return None;
    }
    let (reports, sink) = (Arc::<Mutex<Vec<Instant>>>::default(), Recorder::default());
    let keep = reports.clone();
    let mut builder = match flavor {
        Flavor::CurrentThread => tokio::runtime::Builder::new_current_thread(),
        Flavor::MultiThread => tokio::runtime::Builder::new_multi_thread(),
    };
    builder.enable_all().worker_threads(2);
    let watchdog = Watchdog::builder()
        .enabled(true)
        .threshold(THRESHOLD)
        .tick(TICK)
        .reporter(Silent)
        .on_stall(move |stall| {
            if stall.state == State::Ongoing {
                keep.lock().unwrap().push(Instant::now());
            }
        })
        .install(&mut builder)
        .expect("no other watchdog runs");
    let runtime = builder.build().expect("a runtime");
    (scenario.run)(&runtime, &sink, repeats);
    drop(runtime);
    drop(watchdog);
    let (pieces, reports) = (sink.0.lock().unwrap(), reports.lock().unwrap());
    Some(compare(&pieces, &reports))
}

fn compare(pieces: &[Piece], reports: &[Instant]) -> Outcome {
    let within = |report: Instant, piece: &Piece| {
        report >= piece.began && report <= piece.ended + TICK + SLACK
    };
    let mut outcome = Outcome {
        caused: pieces.len(),
        ..Outcome::default()
    };
    for piece in pieces {
        outcome.meant += usize::from(piece.meant);
        match reports.iter().find(|&&report| within(report, piece)) {
            Some(report) => {
                outcome.found += 1;
                outcome.latencies.push(*report - piece.began);
            }
            None => outcome.missed += usize::from(piece.meant),
        }
    }
    let unfounded = reports
        .iter()
        .filter(|&&report| !pieces.iter().any(|piece| within(report, piece)));
    outcome.false_reports = unfounded.count();
    outcome.latencies.sort();
    outcome
}

/// Says nothing: the callback keeps what is needed.
struct Silent;

impl nostall::report::Reporter for Silent {
    fn stall(&mut self, _: &Stall) {}
}

/// The value that a share `q` of a sorted list does not exceed.
pub(crate) fn quantile(sorted: &[Duration], q: f64) -> Option<Duration> {
    let at = ((sorted.len() as f64 * q).ceil() as usize).saturating_sub(1);
    sorted.get(at).copied()
}
