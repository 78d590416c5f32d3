//! Hands each report to the reporters that should get it, and keeps the watchdog alive
//! when one of them misbehaves.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use super::policy::Policy;
use super::{Reporter, complain};
use crate::ledger::Ledger;
use crate::stall::{RuntimeInfo, Stall};
use crate::stats::Snapshot;

/// How long a reporter may take before it is told that it blocks the watchdog.
const PATIENCE: Duration = Duration::from_millis(100);

/// All reporters of one watch.
pub(crate) struct Desk {
    reporters: Vec<Box<dyn Reporter>>,
    policy: Policy,
    held_back_total: u64,
    complained: bool,
}

impl Desk {
    pub(crate) fn new(reporters: Vec<Box<dyn Reporter>>, max_reports_per_minute: u32) -> Desk {
        Desk {
            reporters,
            policy: Policy::new(max_reports_per_minute, Instant::now()),
            held_back_total: 0,
            complained: false,
        }
    }

    /// Tells of a stall.
    pub(crate) fn tell(&mut self, stall: &Stall) {
        let shown = self.policy.admits(stall, Instant::now());
        self.each(|reporter| {
            if shown || reporter.wants_all() {
                reporter.stall(stall);
            }
        });
    }

    pub(crate) fn probed(&mut self, runtime: &RuntimeInfo, delay: Duration) {
        self.each(|reporter| reporter.delay(runtime, delay));
    }

    pub(crate) fn snapshot(&mut self, snapshot: &Snapshot) {
        self.each(|reporter| reporter.snapshot(snapshot));
    }

    /// Tells what was held back, when it is time.
    pub(crate) fn end_pass(&mut self, ledger: &mut Ledger) {
        if let Some(count) = self.policy.take_held_back(Instant::now()) {
            self.tell_held_back(count);
        }
        ledger.suppressed = self.held_back_total + self.policy.held_back();
    }

    /// Tells what was held back and not told of yet.
    pub(crate) fn finish(&mut self) {
        match self.policy.take_rest() {
            0 => {}
            count => self.tell_held_back(count),
        }
    }

    /// Drops all reporters, which lets the queued ones deliver their last reports.
    pub(crate) fn dismiss(&mut self) {
        self.reporters.clear();
    }

    fn tell_held_back(&mut self, count: u64) {
        self.held_back_total += count;
        self.each(|reporter| reporter.suppressed(count));
    }

    /// Runs `call` on each reporter; one that panics is removed.
    fn each(&mut self, mut call: impl FnMut(&mut dyn Reporter)) {
        let began = Instant::now();
        self.reporters.retain_mut(|reporter| {
            let outcome = catch_unwind(AssertUnwindSafe(|| call(reporter.as_mut())));
            if outcome.is_err() {
                complain("a reporter or callback panicked and is not called again");
            }
            outcome.is_ok()
        });
        if began.elapsed() > PATIENCE && !std::mem::replace(&mut self.complained, true) {
            complain(&format!(
                "a reporter or callback took {:?}; no stall is seen meanwhile: let it hand its \
                 work on, or wrap it in `nostall::report::Queued`",
                began.elapsed()
            ));
        }
    }
}
