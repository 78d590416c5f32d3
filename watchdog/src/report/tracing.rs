//! Stalls as events of the `tracing` crate.
//!
//! | field | type | |
//! |---|---|---|
//! | `stall` | u64 | the stall's id |
//! | `state` | str | `ongoing`, `repeated`, `recovered` |
//! | `duration_ms`, `threshold_ms` | f64 | |
//! | `cause` | str | `computing`, `waiting`, `preempted`, `unknown` |
//! | `watched` | str | the innermost watched future: name, file and line |
//! | `task`, `spawned` | u64, str | where there is a task, and where its place is known |
//! | `runtime`, `thread` | u64, str | |
//! | `queued`, `delay_ms` | u64, f64 | what the other tasks suffer |
//! | `occurrence` | u64 | |
//! | `help` | str | |

use std::time::Duration;

use ::tracing::{info, warn};

use super::Reporter;
use crate::stall::{Stall, State};

/// Emits each report as an event with target `nostall`: `WARN`, or `INFO` when a stall has
/// ended.
///
/// Subscribers take locks: give it to a watchdog inside [`Queued`](super::Queued).
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Tracing;

impl Tracing {
    /// A reporter for the subscriber that is set when an event is emitted.
    pub fn new() -> Tracing {
        Tracing
    }
}

fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1e3
}

impl Reporter for Tracing {
    fn stall(&mut self, stall: &Stall) {
        macro_rules! emit {
            ($level:ident, $message:literal) => {
                $level!(
                    target: "nostall",
                    stall = stall.id,
                    state = stall.state.name(),
                    duration_ms = millis(stall.duration),
                    threshold_ms = millis(stall.threshold),
                    cause = stall.cause.name(),
                    watched = %stall.culprit(),
                    task = stall.task.as_ref().map(|task| task.id),
                    spawned = stall.task.as_ref().and_then(|task| task.spawned.as_ref()).map(ToString::to_string),
                    runtime = stall.runtime.as_ref().map(|runtime| runtime.number),
                    thread = stall.thread.name.as_deref(),
                    queued = stall.others.queued,
                    delay_ms = stall.others.waiting.map(millis),
                    occurrence = stall.occurrence,
                    help = stall.advice.text,
                    $message
                )
            };
        }
        match stall.state {
            State::Ongoing | State::Repeated => emit!(warn, "a poll does not return"),
            State::Recovered => emit!(info, "a poll has returned at last"),
        }
    }

    fn suppressed(&mut self, count: u64) {
        warn!(target: "nostall", count, "stalls were not reported");
    }
}
