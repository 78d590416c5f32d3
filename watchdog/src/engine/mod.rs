//! The watchdog's thread: one for the process, however many runtimes and watches there are.
//!
//! The thread runs while at least one [`Watch`] is registered. Each pass it reads all slots
//! ([`sighting`]), decides which stalled threads really keep a worker ([`holds`]), lets each
//! watch report ([`watch`]), and wakes the probes. It is asleep in between, for a tick,
//! for two when no thread was in a poll, and for three once that has been so for a second.
//!
//! # Time
//!
//! The polled threads store no time; the watchdog brings it. A poll counts from the pass
//! that sees it first, so a stall is found between the threshold and the threshold plus two
//! ticks, or three after a second of rest. Each pass adds at most two ticks to what a poll has
//! lasted as far as the threshold is concerned: when the watchdog itself was late, because the
//! machine was suspended or the process stopped, nobody is blamed for it.

mod describe;
mod holds;
mod late;
mod lens;
mod pass;
mod sighting;
mod watch;

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::{clock, polling, runtimes, slots};

pub(crate) use sighting::Sighting;
pub(crate) use watch::{Scope, Watch};

#[derive(Default)]
struct State {
    watches: Vec<Arc<Watch>>,
    /// A thread exists, or is about to.
    running: bool,
    /// Passes finished since the process started.
    passes: u64,
    /// Something has ended that is still to be told of.
    late: bool,
    /// Passes that somebody waits for.
    wanted: u64,
}

static STATE: Mutex<State> = Mutex::new(State {
    watches: Vec::new(),
    running: false,
    passes: 0,
    late: false,
    wanted: 0,
});
/// Wakes the watchdog's thread.
static WAKE: Condvar = Condvar::new();
/// Tells that a pass, or the thread, has ended.
static DONE: Condvar = Condvar::new();

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Registers a watch, and starts the thread if none runs.
pub(crate) fn start(watch: Arc<Watch>) -> std::io::Result<()> {
    clock::init();
    let mut state = state();
    if !state.running {
        std::thread::Builder::new()
            .name("nostall".into())
            .spawn(pass::run)?;
        state.running = true;
    }
    state.watches.push(watch);
    // The next pass may be far away, by the ticks of the others.
    state.wanted = state.wanted.max(state.passes + 1);
    apply_mode(&state);
    WAKE.notify_one();
    Ok(())
}

/// Removes a watch. The thread ends once it finds none left.
pub(crate) fn stop(watch: &Arc<Watch>) {
    let mut state = state();
    state.watches.retain(|known| !Arc::ptr_eq(known, watch));
    apply_mode(&state);
    WAKE.notify_one();
}

/// Waits until the thread has ended or runs for other watches; false when `patience` is
/// over before.
pub(crate) fn join(patience: Duration) -> bool {
    let idle = |state: &mut State| state.running && state.watches.is_empty();
    let (_state, waited) = DONE
        .wait_timeout_while(state(), patience, idle)
        .unwrap_or_else(PoisonError::into_inner);
    !waited.timed_out()
}

/// Asks for a pass that begins after this call; returns what to give to [`has_passed`].
pub(crate) fn request_pass() -> u64 {
    let mut state = state();
    // One may be under way already: it is the next one that counts.
    let ticket = state.passes + 2;
    state.wanted = state.wanted.max(ticket);
    WAKE.notify_one();
    ticket
}

/// Whether the requested pass is over, or will never be.
pub(crate) fn has_passed(ticket: u64) -> bool {
    let state = state();
    state.passes >= ticket || !state.running
}

/// Waits until a pass is over that began after this call; so all polls that had ended by now
/// are known to have ended, and have been told of.
pub(crate) fn settle(patience: Duration) {
    let ticket = request_pass();
    let pending = |state: &mut State| (state.passes < ticket || state.late) && state.running;
    drop(DONE.wait_timeout_while(state(), patience, pending));
}

fn apply_mode(state: &State) {
    let timed = state.watches.iter().any(|watch| watch.settings.histograms);
    polling::set_mode(!state.watches.is_empty(), timed);
}

/// Forgets the counts of earlier watchdogs, while none counts.
pub(crate) fn clear_histograms() {
    let counting = state()
        .watches
        .iter()
        .any(|watch| watch.settings.histograms);
    if !counting {
        slots::all().iter().for_each(|slot| slot.polls.clear());
    }
}

/// What the thread shall do next.
enum Next {
    Pass {
        watches: Vec<Arc<Watch>>,
        late: Duration,
    },
    End,
}

/// Sleeps until the next pass is due, or somebody asks for one.
fn wait(due: Instant) -> Next {
    let mut state = state();
    loop {
        if state.watches.is_empty() {
            state.running = false;
            state.late = false;
            runtimes::forget_all();
            drop(state);
            DONE.notify_all();
            return Next::End;
        }
        let now = Instant::now();
        if now >= due || state.wanted > state.passes {
            let late = now.saturating_duration_since(due);
            return Next::Pass {
                watches: state.watches.clone(),
                late,
            };
        }
        state = WAKE
            .wait_timeout(state, due - now)
            .unwrap_or_else(PoisonError::into_inner)
            .0;
    }
}

fn finished_pass(late: bool) {
    let mut state = state();
    state.passes += 1;
    state.late = late;
    drop(state);
    DONE.notify_all();
}
