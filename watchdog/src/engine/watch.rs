//! One party that wants to know of stalls: the process's watchdog, or a test.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Sighting;
use super::pass::Tick;
use crate::ledger::Ledger;
use crate::report::Desk;
use crate::runtimes::RuntimeInfo;
use crate::settings::{Action, Settings};
use crate::sites::{self, Site, SiteKind};
use crate::slots::EXEMPT;
use crate::stall::{Stall, State};
use crate::stats::Snapshot;

/// Whose polls a watch is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// All of the process.
    Process,
    /// Those of one runtime.
    Runtime(u32),
}

/// A party that wants to know of stalls, on its own terms.
pub(crate) struct Watch {
    pub(crate) scope: Scope,
    pub(crate) settings: Settings,
    pub(crate) started: Instant,
    /// What has happened so far; locked for moments only.
    ledger: Mutex<Ledger>,
    /// What goes on, and who is told; locked by the watchdog's thread while it reports, so
    /// never on a thread that a reporter may wait for.
    reporting: Mutex<Reporting>,
    /// `Action::Panic` could not be carried out where it belongs.
    owes_panic: AtomicBool,
}

/// How often reporters get the numbers, if polls are timed.
const SNAPSHOT_EVERY: Duration = Duration::from_secs(10);

struct Reporting {
    /// The stalls that go on, by slot and epoch.
    ongoing: HashMap<(u64, u64), Open>,
    desk: Desk,
    last_snapshot: Instant,
}

struct Open {
    stall: Stall,
    /// The culprit that the ledger has it under.
    counted_for: Site,
    /// How long it must last to be told of again.
    tell_again_at: Duration,
}

impl Watch {
    pub(crate) fn new(scope: Scope, settings: Settings, desk: Desk) -> Watch {
        let started = Instant::now();
        let reporting = Reporting {
            ongoing: HashMap::new(),
            desk,
            last_snapshot: started,
        };
        Watch {
            scope,
            settings,
            started,
            ledger: Mutex::default(),
            reporting: Mutex::new(reporting),
            owes_panic: AtomicBool::new(false),
        }
    }

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a panic is due that no poll could be made to carry out.
    pub(crate) fn owes_panic(&self) -> bool {
        self.owes_panic.load(Ordering::Relaxed)
    }

    fn reporting(&self) -> MutexGuard<'_, Reporting> {
        self.reporting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the reporters what is left to tell, and lets them go.
    pub(crate) fn close(&self) {
        let mut reporting = self.reporting();
        reporting.desk.finish();
        reporting.desk.snapshot(&Snapshot::take(self));
        reporting.desk.dismiss();
    }

    /// Tells of all stalls that begin, double or end with this pass.
    pub(super) fn report(&self, seen: &[&Sighting], ended: &[Sighting], tick: &Tick) {
        let mut reporting = self.reporting();
        let Reporting {
            ongoing,
            desk,
            last_snapshot,
        } = &mut *reporting;
        for sighting in ended {
            // One that was to be told of once its line is known ends untold.
            let untold = || {
                let is_due = sighting.expects_code && self.concerns(sighting);
                (is_due && self.is_stall(sighting, tick))
                    .then(|| self.open_stall(sighting, desk, tick))
            };
            if let Some(open) = ongoing.remove(&sighting.key()).or_else(untold) {
                self.close_stall(sighting, open, desk, tick);
            }
        }
        for sighting in seen.iter().filter(|sighting| self.concerns(sighting)) {
            match ongoing.get_mut(&sighting.key()) {
                Some(open) => open.go_on(sighting, desk, tick),
                None if !sighting.expects_code && self.is_stall(sighting, tick) => {
                    ongoing.insert(sighting.key(), self.open_stall(sighting, desk, tick));
                }
                None => {}
            }
        }
        desk.end_pass(&mut self.ledger());
        if self.settings.histograms && tick.now - *last_snapshot >= SNAPSHOT_EVERY {
            *last_snapshot = tick.now;
            desk.snapshot(&Snapshot::take(self));
        }
    }

    /// Takes note of a probe's answer.
    pub(super) fn probed(&self, runtime: &RuntimeInfo, delay: Duration) {
        self.ledger().probed(runtime, delay);
        self.reporting().desk.probed(runtime, delay);
    }

    fn concerns(&self, sighting: &Sighting) -> bool {
        match self.scope {
            Scope::Process => true,
            // Which runtime a poll belongs to that nobody watches is a guess.
            Scope::Runtime(number) => {
                sighting.slot.is_some() && sighting.innermost().runtime == number
            }
        }
    }

    /// Only what happens after the grace period counts towards the threshold.
    fn is_stall(&self, sighting: &Sighting, tick: &Tick) -> bool {
        let watched_for = tick
            .now
            .saturating_duration_since(self.started + self.settings.grace);
        let counted = sighting.counted.min(watched_for);
        sighting.holds
            && !is_exempt(sighting)
            && counted >= sighting.threshold(self.settings.threshold)
    }

    fn open_stall(&self, sighting: &Sighting, desk: &mut Desk, tick: &Tick) -> Open {
        let threshold = sighting.threshold(self.settings.threshold);
        let mut stall = sighting.describe(threshold, tick);
        stall.occurrence = self.ledger().opened(stall.culprit());
        desk.tell(&stall);
        match self.settings.action {
            Action::Report => {}
            Action::Panic => self.condemn(sighting),
            Action::Abort => std::process::abort(),
        }
        Open {
            tell_again_at: next_doubling(&stall),
            counted_for: stall.culprit().clone(),
            stall,
        }
    }

    fn close_stall(&self, sighting: &Sighting, mut open: Open, desk: &mut Desk, tick: &Tick) {
        sighting.update(&mut open.stall, State::Recovered, tick);
        self.settle(&open.counted_for, &open.stall);
        desk.tell(&open.stall);
        if let Some(slot) = sighting.slot {
            slot.condemned.store(false, Ordering::Relaxed);
        }
    }

    /// Adds the time of a stall to its culprit: the line, if that has become known meanwhile,
    /// but not whichever line a computation was at last.
    fn settle(&self, counted_for: &Site, stall: &Stall) {
        let mut ledger = self.ledger();
        let is_known = counted_for.kind == SiteKind::Code;
        let culprit = if is_known {
            counted_for
        } else {
            stall.culprit()
        };
        if culprit != counted_for {
            ledger.moved(counted_for, culprit);
        }
        ledger.closed(culprit, stall.duration);
    }

    fn condemn(&self, sighting: &Sighting) {
        let is_wrapped = |site| sites::get(site).is_some_and(|site| site.kind != SiteKind::Task);
        match sighting.slot {
            Some(slot) if sighting.frames.iter().any(|frame| is_wrapped(frame.site)) => {
                slot.condemned.store(true, Ordering::Relaxed);
            }
            _ => self.owes_panic.store(true, Ordering::Relaxed),
        }
    }
}

impl Open {
    /// Tells of a stall that has doubled.
    fn go_on(&mut self, sighting: &Sighting, desk: &mut Desk, tick: &Tick) {
        if sighting.lasted(tick.now) >= self.tell_again_at {
            sighting.update(&mut self.stall, State::Repeated, tick);
            self.tell_again_at = next_doubling(&self.stall);
            desk.tell(&self.stall);
        }
    }
}

fn next_doubling(stall: &Stall) -> Duration {
    stall.duration.max(stall.threshold).saturating_mul(2)
}

fn is_exempt(sighting: &Sighting) -> bool {
    sighting.frames.iter().any(|frame| frame.task == EXEMPT)
}
