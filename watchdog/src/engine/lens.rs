//! Looks into threads: finds the polls that nobody watches, and the lines that polls are at.
//!
//! Reading the program's debug information takes a while (in a debug build a second), so it
//! begins on a thread of its own when a watchdog starts, and what was read is kept for the
//! next one; stalls before that are told of without lines. Tests, which watch one runtime and
//! rarely fail, read it when there is something to tell.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use super::late::{Late, Namer};
use super::pass::Tick;
use super::{Scope, Sighting, Watch};
use crate::linux::Glance;
use crate::linux::unwatched::Unwatched;
use crate::linux::{self, LongPoll, Look, Unavailable, Unnamed};
use crate::report::complain;
use crate::runtimes::{Flavor, Runtime};
use crate::slots;

static UNWATCHED: OnceLock<Result<Mutex<Unwatched>, Unavailable>> = OnceLock::new();

/// What the engine remembers of the threads' stacks.
pub(super) struct Lens {
    /// Polls that nobody watches and that go on, by their keys.
    pub(super) polls: HashMap<(u64, u64), Sighting>,
    /// Those that have ended and are not named yet.
    pub(super) late: Late,
    own: Option<u64>,
    asked: bool,
    complained: bool,
}

impl Lens {
    pub(super) fn new() -> Lens {
        if let Some(Ok(kept)) = UNWATCHED.get() {
            lock(kept).start_over();
        }
        Lens {
            polls: HashMap::new(),
            late: Late::default(),
            own: linux::thread_id(),
            asked: false,
            complained: false,
        }
    }

    /// Follows what nobody watches, and asks the stacks of all that is to be told of.
    /// Returns the polls that have ended.
    pub(super) fn look(
        &mut self,
        watches: &[Arc<Watch>],
        tick: &Tick,
        seen: &mut [Option<Sighting>],
    ) -> Vec<Sighting> {
        let threshold = super::pass::shortest_threshold(watches);
        let for_all = watches.iter().any(|watch| watch.scope == Scope::Process);
        let is_due = |sighting: &&mut Sighting| {
            sighting.holds && sighting.has_lasted(sighting.threshold(threshold))
        };
        let due: Vec<&mut Sighting> = seen.iter_mut().flatten().filter(is_due).collect();
        let unwatched = match for_all {
            true => self.when_ready(false),
            false if due.is_empty() => None,
            false => self.when_ready(true),
        };
        let Some(unwatched) = unwatched else {
            return Vec::new();
        };
        let mut unwatched = lock(unwatched);
        for sighting in due {
            sighting.look_closer(&mut unwatched, tick);
        }
        if !for_all {
            return Vec::new();
        }
        let long = self.long_polls(&mut unwatched, tick, threshold);
        let ended = self.take_over(&long, tick).into_iter();
        let mut ended: Vec<Sighting> = ended
            .filter_map(|poll| self.late.keep(poll, tick.now))
            .collect();
        ended.extend(self.late.due(&mut *unwatched, tick.now));
        for sighting in self.polls.values_mut() {
            sighting.holds = true;
            sighting.look_closer(&mut unwatched, tick);
            sighting.holds = sighting.code.is_some();
        }
        ended
    }

    /// Whether some thread wants to be looked at after one tick.
    pub(super) fn is_busy(&self, threshold: Duration) -> bool {
        let ready = UNWATCHED
            .get()
            .and_then(|unwatched| unwatched.as_ref().ok());
        ready.is_some_and(|unwatched| lock(unwatched).is_busy(threshold))
    }

    fn when_ready(&mut self, now: bool) -> Option<&'static Mutex<Unwatched>> {
        let unwatched = match now {
            true => Some(UNWATCHED.get_or_init(prepare)),
            false => UNWATCHED.get(),
        };
        if unwatched.is_none() && !std::mem::replace(&mut self.asked, true) {
            let thread = std::thread::Builder::new().name("nostall-symbols".into());
            // Without a thread it is prepared when there is something to tell.
            let prepares = thread.spawn(|| {
                UNWATCHED.get_or_init(prepare);
            });
            drop(prepares);
        }
        match unwatched? {
            Ok(unwatched) => Some(unwatched),
            Err(Unavailable::Unasked) => None,
            Err(Unavailable::Because(reason)) => {
                if !std::mem::replace(&mut self.complained, true) {
                    complain(&format!(
                        "only watched futures are seen, without lines: {reason}"
                    ));
                }
                None
            }
        }
    }

    fn long_polls(
        &self,
        unwatched: &mut Unwatched,
        tick: &Tick,
        threshold: Duration,
    ) -> Vec<LongPoll> {
        let (mut members, mut watched) = (BTreeSet::new(), BTreeSet::new());
        for slot in slots::all() {
            let Some(thread) = slot.info().os_id else {
                continue;
            };
            members.insert(thread);
            if slot.stack.read().is_some() {
                watched.insert(thread);
            }
        }
        let names = tick.runtimes.iter().filter_map(system_name);
        unwatched.look(&Glance {
            now: tick.now,
            credit: tick.credit,
            threshold,
            own: self.own,
            members: &members,
            names: &names.collect(),
            watched: &watched,
        })
    }

    /// Returns those that have ended.
    fn take_over(&mut self, long: &[LongPoll], tick: &Tick) -> Vec<Sighting> {
        let mut gone = std::mem::take(&mut self.polls);
        for poll in long {
            let key = (poll.thread, poll.epoch);
            let sighting = match gone.remove(&key) {
                Some(mut known) => {
                    known.goes_on(poll, tick);
                    known
                }
                None => Sighting::unwatched(poll, runtime_of(poll, tick), tick),
            };
            self.polls.insert(key, sighting);
        }
        gone.into_values().collect()
    }
}

impl Namer for Unwatched {
    fn exactly(&mut self, stack: Unnamed) -> Look {
        self.named(stack, false)
    }

    fn roughly(&mut self, stack: &Unnamed) -> Look {
        self.named_roughly(stack)
    }
}

fn prepare() -> Result<Mutex<Unwatched>, Unavailable> {
    Unwatched::new().map(Mutex::new)
}

fn lock(unwatched: &Mutex<Unwatched>) -> MutexGuard<'_, Unwatched> {
    unwatched.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The name of a runtime's workers as the system keeps it: cut to 15 bytes.
fn system_name(runtime: &Runtime) -> Option<String> {
    let name = runtime.probe.worker_name()?;
    let end = (0..=name.len().min(15))
        .rev()
        .find(|&end| name.is_char_boundary(end))?;
    let is_own = runtime.info.flavor == Flavor::MultiThread;
    (is_own && end > 0).then(|| name[..end].to_owned())
}

/// The number of the runtime whose workers have the thread's name, or else of the only one;
/// 0 when in doubt.
fn runtime_of(poll: &LongPoll, tick: &Tick) -> u32 {
    let has_name = |runtime: &&Runtime| system_name(runtime).is_some_and(|name| name == poll.name);
    let named: Vec<&Runtime> = tick.runtimes.iter().filter(has_name).collect();
    match (&named[..], &tick.runtimes[..]) {
        ([only], _) => only.info.number,
        ([], [only]) => only.info.number,
        _ => 0,
    }
}
