//! Stalls as test failures.

use std::future::Future;
use std::panic::Location;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::engine::{self, Scope, Watch};
use crate::env::Overrides;
use crate::error::Error;
use crate::report::{Callback, Desk, human};
use crate::runtimes;
use crate::settings::{DEFAULT_THRESHOLD, Settings};
use crate::sites::{self, SiteKind};
use crate::stall::{Cause, Stall};
use crate::watched::Watched;

/// How long to wait for the pass that sees the last poll end.
const PATIENCE: Duration = Duration::from_secs(1);

/// Runs a future and panics with the report if any watched poll in the same runtime lasts
/// longer than 50 ms (or `NOSTALL_THRESHOLD_MS`) meanwhile. The future itself is watched.
///
/// Works in release builds too; `NOSTALL=off` switches it off.
///
/// # Panics
///
/// On a stall; outside of a Tokio runtime.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let sum = nostall::assert_no_stalls(async { 1 + 1 }).await;
/// assert_eq!(sum, 2);
/// # }
/// ```
#[track_caller]
pub fn assert_no_stalls<F: Future>(future: F) -> impl Future<Output = F::Output> {
    assert_no_stalls_over(None, future)
}

/// [`assert_no_stalls`] with a threshold of its own.
///
/// # Panics
///
/// On a stall; outside of a Tokio runtime; if the threshold is zero.
#[track_caller]
pub fn assert_no_stalls_within<F: Future>(
    threshold: Duration,
    future: F,
) -> impl Future<Output = F::Output> {
    assert_no_stalls_over(Some(threshold), future)
}

#[track_caller]
fn assert_no_stalls_over<F: Future>(
    threshold: Option<Duration>,
    future: F,
) -> impl Future<Output = F::Output> {
    let at = Location::caller();
    let site = sites::intern_at(SiteKind::Root, "assert_no_stalls", at);
    async move {
        let runtime = runtimes::current();
        assert!(
            runtime != 0,
            "nostall: assert_no_stalls at {at} was called outside of a runtime"
        );
        // nostall: allow(blocking_call) -- the first one of a process reads what the processor offers
        let collector = Collector::start(runtime, threshold).unwrap_or_else(|e| panic!("{e}"));
        let output = Watched::new(future, site).await;
        collector
            .finish()
            .await
            .fail(&format!("in assert_no_stalls at {at}"));
        output
    }
}

/// Collects the stalls of one runtime.
pub(crate) struct Collector {
    /// `None` when the environment switches nostall off.
    watch: Option<Arc<Watch>>,
    stalls: Arc<Mutex<Vec<Stall>>>,
}

/// The stalls that a collector saw.
pub(crate) struct Collected(Vec<Stall>);

impl Collector {
    /// The environment's threshold comes before the given one, and that before the default.
    pub(crate) fn start(runtime: u32, threshold: Option<Duration>) -> Result<Collector, Error> {
        let overrides = Overrides::from_env()?;
        let stalls = Arc::default();
        if overrides.enabled == Some(false) {
            return Ok(Collector {
                watch: None,
                stalls,
            });
        }
        let threshold = overrides
            .threshold
            .or(threshold)
            .unwrap_or(DEFAULT_THRESHOLD);
        let settings = Settings::with_threshold(threshold, None)?;
        let into = Arc::clone(&stalls);
        let desk = Desk::new(
            vec![Box::new(Callback(move |stall: &Stall| keep(&into, stall)))],
            0,
        );
        let watch = Arc::new(Watch::new(Scope::Runtime(runtime), settings, desk));
        engine::start(Arc::clone(&watch)).map_err(Error::Thread)?;
        Ok(Collector {
            watch: Some(watch),
            stalls,
        })
    }

    /// Ends the collection, from inside the runtime.
    pub(crate) async fn finish(self) -> Collected {
        if self.watch.is_some() {
            let ticket = engine::request_pass();
            while !engine::has_passed(ticket) {
                tokio::task::yield_now().await;
            }
        }
        self.collected()
    }

    /// Ends the collection, from outside of the runtime.
    pub(crate) fn finish_blocking(self) -> Collected {
        if self.watch.is_some() {
            engine::settle(PATIENCE);
        }
        self.collected()
    }

    fn collected(&self) -> Collected {
        let mut stalls = self.stalls.lock().unwrap_or_else(PoisonError::into_inner);
        let mut stalls = std::mem::take(&mut *stalls);
        stalls.retain(is_at_fault);
        Collected(stalls)
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        if let Some(watch) = &self.watch {
            engine::stop(watch);
        }
    }
}

/// Keeps the latest state of each stall.
fn keep(stalls: &Mutex<Vec<Stall>>, stall: &Stall) {
    let mut stalls = stalls.lock().unwrap_or_else(PoisonError::into_inner);
    match stalls.iter_mut().find(|known| known.id == stall.id) {
        Some(known) => *known = stall.clone(),
        None => stalls.push(stall.clone()),
    }
}

/// A poll that was short of CPUs more than anything else does not fail a test, as long as it
/// has not computed for the threshold: on a crowded machine that happens to anybody.
fn is_at_fault(stall: &Stall) -> bool {
    match stall.cause {
        Cause::Computing(cpu) | Cause::Preempted(cpu) => {
            cpu.running * 2 >= cpu.of || cpu.running >= stall.threshold
        }
        Cause::Waiting(_) | Cause::Unknown => true,
    }
}

impl Collected {
    /// Panics with the reports, if there are any.
    pub(crate) fn fail(self, whereabouts: &str) {
        if let Some(message) = self.message(whereabouts) {
            panic!("{message}");
        }
    }

    fn message(&self, whereabouts: &str) -> Option<String> {
        let first = self.0.first()?;
        let count = match self.0.len() {
            1 => "a poll".to_owned(),
            many => format!("{many} polls"),
        };
        let mut message = format!(
            "nostall: {count} exceeded {:?} {whereabouts}\n",
            first.threshold
        );
        for stall in &self.0 {
            message += &human::render_in_full(stall);
        }
        Some(message)
    }
}
