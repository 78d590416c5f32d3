//! The guard that a running watchdog is known by.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::runtime;

use crate::builder::Builder;
use crate::engine::{self, Watch};
use crate::error::Error;
use crate::hooks::UserHooks;
use crate::report::complain;
use crate::stats::Snapshot;

/// Whether a guard is alive whose watchdog runs.
static INSTALLED: AtomicBool = AtomicBool::new(false);

/// How long the guard waits for the watchdog's thread to end.
const PATIENCE: Duration = Duration::from_secs(1);

/// Watches the runtimes of this process until it is dropped.
///
/// Dropping it ends the watchdog's thread and waits for that, at most a second: it ends at
/// once unless a reporter blocks. There is one watchdog per process; it serves all runtimes.
#[derive(Debug)]
#[must_use = "the watchdog ends when this is dropped: bind it to a variable that lives as long as main"]
pub struct Watchdog {
    /// `None` when it is switched off.
    watch: Option<Arc<Watch>>,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Watchdog {
    /// Sets one up.
    pub fn builder() -> Builder {
        Builder::new()
    }

    pub(crate) fn off() -> Watchdog {
        Watchdog { watch: None }
    }

    pub(crate) fn start(watch: Watch) -> Result<Watchdog, Error> {
        if INSTALLED.swap(true, Ordering::AcqRel) {
            return Err(Error::AlreadyInstalled);
        }
        if watch.settings.histograms {
            engine::clear_histograms();
        }
        let watch = Arc::new(watch);
        engine::start(watch.clone()).map_err(|error| {
            INSTALLED.store(false, Ordering::Release);
            Error::Thread(error)
        })?;
        Ok(Watchdog { watch: Some(watch) })
    }

    /// Whether it watches: it may be switched off by [`Builder::enabled`], by a release build
    /// or by the environment.
    pub fn is_enabled(&self) -> bool {
        self.watch.is_some()
    }

    /// Sets the watchdog's hooks on the builder of a further runtime.
    ///
    /// Watched futures are seen in every runtime; the hooks add what [`Builder::install`]
    /// adds.
    pub fn extend(&self, runtime: &mut runtime::Builder) {
        if self.is_enabled() {
            UserHooks::default().set_with_ours(runtime);
        }
    }

    /// The numbers so far: culprits, scheduling delays and, with histograms, the polls of
    /// every watched function. Prints as a table.
    ///
    /// Empty when the watchdog is off.
    pub fn snapshot(&self) -> Snapshot {
        self.watch
            .as_ref()
            .map_or_else(Snapshot::default, |watch| Snapshot::take(watch))
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        let Some(watch) = self.watch.take() else {
            return;
        };
        let in_task = tokio::task::try_id().is_some();
        if !in_task {
            // Stalls that have just ended are still to be told of.
            engine::settle(PATIENCE);
        }
        engine::stop(&watch);
        INSTALLED.store(false, Ordering::Release);
        if in_task {
            complain(
                "the watchdog's guard was dropped inside a task, so its last reports are not \
                 waited for: keep the guard in main, next to the runtime",
            );
            return;
        }
        if engine::join(PATIENCE) {
            watch.close();
        } else {
            complain(
                "a reporter or callback has not returned for a second; the watchdog's thread is \
                 left behind",
            );
        }
        if watch.owes_panic() && !std::thread::panicking() {
            panic!("nostall: a poll exceeded the threshold; the report is on stderr");
        }
    }
}
