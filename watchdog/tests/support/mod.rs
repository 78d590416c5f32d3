//! Runs something under a watchdog and keeps all it reports.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use nostall::report::Reporter;
use nostall::stall::State;
use nostall::{Builder, Stall, Watchdog};
use tokio::runtime::{self, Runtime};

pub(crate) const THRESHOLD: Duration = Duration::from_millis(50);

/// Long enough to be seen on a machine that has a lot else to do.
pub(crate) const STALL: Duration = Duration::from_millis(400);

/// One watchdog at a time.
static ALONE: Mutex<()> = Mutex::new(());

pub(crate) fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// All reports, in their order.
#[derive(Clone, Default)]
pub(crate) struct Reports(Arc<Mutex<Vec<Stall>>>);

impl Reports {
    pub(crate) fn all(&self) -> Vec<Stall> {
        self.0.lock().unwrap().clone()
    }

    /// The stalls in this state in watched futures of this name.
    pub(crate) fn of(&self, name: &str, state: State) -> Vec<Stall> {
        let innermost = |stall: &Stall| stall.watched.first().map(|site| site.name);
        let of = |stall: &Stall| stall.state == state && innermost(stall) == Some(name);
        self.all().into_iter().filter(of).collect()
    }

    /// The only stall of that name, as it was when it was found.
    pub(crate) fn the(&self, name: &str) -> Stall {
        let mut found = self.of(name, State::Ongoing);
        assert_eq!(found.len(), 1, "{name}: {:?}", self.all());
        found.remove(0)
    }
}

impl Reporter for Reports {
    fn stall(&mut self, stall: &Stall) {
        self.0.lock().unwrap().push(stall.clone());
    }

    fn wants_all(&self) -> bool {
        true
    }
}

/// Says nothing.
pub(crate) struct Silent;

impl Reporter for Silent {
    fn stall(&mut self, _: &Stall) {}
}

pub(crate) fn current_thread() -> runtime::Builder {
    let mut builder = runtime::Builder::new_current_thread();
    builder.enable_all();
    builder
}

pub(crate) fn multi_thread() -> runtime::Builder {
    let mut builder = runtime::Builder::new_multi_thread();
    builder.enable_all().worker_threads(2);
    builder
}

pub(crate) fn watchdog(reports: &Reports) -> Builder {
    Watchdog::builder()
        .enabled(true)
        .threshold(THRESHOLD)
        .reporter(reports.clone())
}

/// Runs `work` on a runtime under a watchdog.
pub(crate) fn under_watch(mut builder: runtime::Builder, work: impl FnOnce(&Runtime)) -> Reports {
    let reports = Reports::default();
    let guard = watchdog(&reports)
        .install(&mut builder)
        .expect("no other watchdog");
    let runtime = builder.build().expect("a runtime");
    work(&runtime);
    drop(runtime);
    drop(guard);
    reports
}

/// Blocks the calling thread, in whatever poll it is.
pub(crate) fn block() {
    std::thread::sleep(STALL);
}

/// Computes for long.
pub(crate) fn compute() {
    let began = std::time::Instant::now();
    while began.elapsed() < STALL {
        std::hint::spin_loop();
    }
}
