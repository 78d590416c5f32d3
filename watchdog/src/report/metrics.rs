//! Counters, gauges and histograms through the `metrics` facade.
//!
//! | name | kind | labels | meaning |
//! |---|---|---|---|
//! | `nostall_stalls_total` | counter | `site`, `cause` | stalls that began |
//! | `nostall_stall_duration_seconds` | histogram | `site`, `cause` | how long they lasted |
//! | `nostall_scheduling_delay_seconds` | histogram | `runtime` | from the wake of the probe to its poll |
//! | `nostall_polls_total` | counter | `site` | polls (with histograms) |
//! | `nostall_poll_seconds_total` | gauge | `site` | time spent in them (with histograms) |
//! | `nostall_poll_seconds` | gauge | `site`, `quantile` | `0.5`, `0.99` and `1` (with histograms) |
//!
//! `site` is the innermost watched future: its name or path, with file and line.

use std::time::Duration;

use ::metrics::{counter, gauge, histogram};

use super::Reporter;
use crate::stall::{RuntimeInfo, Stall, State};
use crate::stats::Snapshot;

/// Feeds the recorder of the `metrics` facade.
///
/// Recorders may take locks: give it to a watchdog inside [`Queued`](super::Queued).
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Metrics;

impl Metrics {
    /// A reporter for the recorder that is installed when a value is recorded.
    pub fn new() -> Metrics {
        Metrics
    }
}

impl Reporter for Metrics {
    fn stall(&mut self, stall: &Stall) {
        let labels = [
            ("site", stall.culprit().to_string()),
            ("cause", stall.cause.name().to_owned()),
        ];
        match stall.state {
            State::Ongoing => counter!("nostall_stalls_total", &labels).increment(1),
            State::Repeated => {}
            State::Recovered => {
                histogram!("nostall_stall_duration_seconds", &labels).record(stall.duration);
            }
        }
    }

    fn delay(&mut self, runtime: &RuntimeInfo, delay: Duration) {
        let runtime = runtime.number.to_string();
        histogram!("nostall_scheduling_delay_seconds", "runtime" => runtime).record(delay);
    }

    fn snapshot(&mut self, snapshot: &Snapshot) {
        for function in &snapshot.functions {
            let (site, polls) = (function.site.to_string(), &function.polls);
            counter!("nostall_polls_total", "site" => site.clone()).absolute(polls.count);
            gauge!("nostall_poll_seconds_total", "site" => site.clone()).set(polls.total);
            for (quantile, value) in [("0.5", polls.p50), ("0.99", polls.p99), ("1", polls.max)] {
                let labels = [("site", site.clone()), ("quantile", quantile.to_owned())];
                gauge!("nostall_poll_seconds", &labels).set(value);
            }
        }
    }

    fn wants_all(&self) -> bool {
        true
    }
}
