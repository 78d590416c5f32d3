//! The runtimes of the process, as the watchdog comes to know them.
//!
//! A runtime is known when it is installed or attached, or when a watched future is first
//! polled in it. The watchdog then spawns a resident [`probe`] into it, which also tells when
//! the runtime has been shut down: only then is the handle let go, so that a watchdog never
//! keeps the remains of a runtime alive.

mod probe;
mod workers;

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::runtime::{Handle, Id, RuntimeFlavor};

pub(crate) use probe::{Delays, Probe};
pub(crate) use workers::Workers;

use crate::polling;

/// Which scheduler a runtime has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flavor {
    /// One thread polls everything.
    CurrentThread,
    /// Worker threads share the tasks.
    MultiThread,
}

/// A runtime, as reports name it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuntimeInfo {
    /// Counts the runtimes of the process in the order in which nostall met them, from 1.
    pub number: u32,
    /// Which scheduler it has.
    pub flavor: Flavor,
    /// How many worker threads it has; 1 for `current_thread`.
    pub workers: usize,
}

impl std::fmt::Display for RuntimeInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.flavor {
            Flavor::CurrentThread => write!(f, "runtime {}, current_thread", self.number),
            Flavor::MultiThread => {
                write!(
                    f,
                    "runtime {}, multi_thread with {} workers",
                    self.number, self.workers
                )
            }
        }
    }
}

/// A runtime that is alive.
#[derive(Clone)]
pub(crate) struct Runtime {
    pub(crate) info: RuntimeInfo,
    pub(crate) handle: Handle,
    pub(crate) probe: Arc<Probe>,
}

struct Registry {
    alive: Vec<Runtime>,
    /// Every runtime ever met, so that one met again keeps its number.
    met: Vec<Id>,
}

static REGISTRY: Mutex<Registry> = Mutex::new(Registry {
    alive: Vec::new(),
    met: Vec::new(),
});

/// Counts the times the registry was emptied; what threads remember of it is void then.
static GENERATION: AtomicU32 = AtomicU32::new(0);

fn registry() -> MutexGuard<'static, Registry> {
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    /// The runtime whose hooks were last called here.
    static NOTED: Cell<u32> = const { Cell::new(0) };
    /// The runtime this thread was last seen in.
    static LAST: Cell<Option<(u32, Id, u32)>> = const { Cell::new(None) };
}

/// The number of the runtime the calling thread is in, 0 outside of any.
///
/// Called at the first poll of each watched future; locks once per thread and runtime.
pub(crate) fn current() -> u32 {
    let Ok(handle) = Handle::try_current() else {
        return 0;
    };
    let (generation, id) = (GENERATION.load(Ordering::Acquire), handle.id());
    match LAST.get() {
        Some((seen_in, last, number)) if (seen_in, last) == (generation, id) => number,
        _ => {
            let number = meet(&handle);
            LAST.set(Some((generation, id, number)));
            number
        }
    }
}

/// Notes that the calling thread works for the runtime it is in now, which
/// [`noted`] then tells without asking Tokio.
pub(crate) fn note_current() {
    if polling::is_watching() {
        NOTED.set(current());
    }
}

/// What was noted last on this thread, or is now.
#[cfg(tokio_unstable)]
#[inline]
pub(crate) fn noted() -> u32 {
    match NOTED.get() {
        0 => {
            note_current();
            NOTED.get()
        }
        number => number,
    }
}

/// Makes a runtime known; returns its number.
pub(crate) fn meet(handle: &Handle) -> u32 {
    let mut registry = registry();
    let number = registry.number(handle.id());
    if registry
        .alive
        .iter()
        .all(|known| known.info.number != number)
    {
        let info = describe(number, handle);
        registry.alive.push(Runtime {
            info,
            handle: handle.clone(),
            probe: Arc::default(),
        });
    }
    number
}

impl Registry {
    fn number(&mut self, id: Id) -> u32 {
        let at = self
            .met
            .iter()
            .position(|&known| known == id)
            .unwrap_or_else(|| {
                self.met.push(id);
                self.met.len() - 1
            });
        at as u32 + 1
    }
}

fn describe(number: u32, handle: &Handle) -> RuntimeInfo {
    let flavor = match handle.runtime_flavor() {
        RuntimeFlavor::CurrentThread => Flavor::CurrentThread,
        _ => Flavor::MultiThread,
    };
    RuntimeInfo {
        number,
        flavor,
        workers: handle.metrics().num_workers(),
    }
}

/// The runtimes that are alive, after letting go of those that have been shut down.
pub(crate) fn alive() -> Vec<Runtime> {
    let mut registry = registry();
    registry.alive.retain(|runtime| !runtime.probe.is_gone());
    registry.alive.clone()
}

/// Ends all probes and forgets all runtimes, which are met anew when a watchdog runs again.
pub(crate) fn forget_all() {
    let forgotten = std::mem::take(&mut registry().alive);
    GENERATION.fetch_add(1, Ordering::Release);
    for runtime in forgotten {
        runtime.probe.dismiss();
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_runtime_keeps_its_number_until_it_is_gone() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let number = runtime.block_on(async { current() });
        assert_eq!(runtime.block_on(async { current() }), number);
        let known = alive()
            .into_iter()
            .find(|r| r.info.number == number)
            .expect("alive");
        known.probe.clone().spawn(&known.handle);
        drop((known, runtime));
        assert!(alive().iter().all(|runtime| runtime.info.number != number));
        assert_eq!(current(), 0);
    }
}
