//! The loop of the watchdog's thread.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::holds::{self, Pulses};
use super::lens::Lens;
use super::sighting::{Sighting, look};
use super::{Next, Watch, wait};
use crate::clock::Scale;
use crate::runtimes::{self, Delays, Runtime, Workers};
use crate::settings::DEFAULT_THRESHOLD;
use crate::slots;

/// How often the probe of a runtime that works is woken when nothing stalls.
const PROBE_EVERY: Duration = Duration::from_millis(100);

/// How long nothing must have run for the pauses to grow once more.
const QUIET_AFTER: Duration = Duration::from_secs(1);

/// One pass, as far as all of its parts need to know.
pub(crate) struct Tick {
    pub(crate) now: Instant,
    /// What the pass adds to the polls that go on: the time since the last one, within limits.
    pub(crate) credit: Duration,
    /// What it does not add.
    pub(crate) paused: Duration,
    pub(crate) scale: Option<Scale>,
    pub(crate) runtimes: Vec<Runtime>,
}

impl Tick {
    pub(crate) fn runtime(&self, number: u32) -> Option<&Runtime> {
        self.runtimes
            .iter()
            .find(|runtime| runtime.info.number == number)
    }
}

/// The thread's body.
pub(super) fn run() {
    let mut eyes = Eyes::new();
    let mut due = Instant::now();
    while let Next::Pass { watches, late } = wait(due) {
        let tick_length = tick_length(&watches);
        eyes.pass(&watches, tick_length, late);
        super::finished_pass(!eyes.lens.late.is_empty());
        let pause = eyes.pause(tick_length, shortest_threshold(&watches));
        // Counted from when the pass was due, so that small delays do not add up.
        due = (due.min(eyes.last_pass) + pause).max(Instant::now());
    }
}

/// The shortest tick that any watch asks for.
fn tick_length(watches: &[Arc<Watch>]) -> Duration {
    let shortest = watches.iter().map(|watch| watch.settings.tick).min();
    shortest.unwrap_or(Duration::from_millis(10))
}

pub(super) fn shortest_threshold(watches: &[Arc<Watch>]) -> Duration {
    let shortest = watches.iter().map(|watch| watch.settings.threshold).min();
    shortest.unwrap_or(DEFAULT_THRESHOLD)
}

/// What the thread remembers from pass to pass.
struct Eyes {
    /// By slot; slots keep their places.
    seen: Vec<Option<Sighting>>,
    /// By slot, as well.
    pulses: Pulses,
    delays: HashMap<u32, Delays>,
    lens: Lens,
    last_pass: Instant,
    last_probes: Instant,
    /// The first of the passes up to now that saw nothing run.
    quiet_since: Option<Instant>,
}

impl Eyes {
    fn new() -> Eyes {
        let now = Instant::now();
        Eyes {
            seen: Vec::new(),
            pulses: Pulses::default(),
            delays: HashMap::new(),
            lens: Lens::new(),
            last_pass: now,
            last_probes: now,
            quiet_since: None,
        }
    }

    /// Until the next pass: less than a tick when a poll is about to reach the threshold, two
    /// while no thread is in a poll, and three once that has been so for a while.
    fn pause(&mut self, tick_length: Duration, threshold: Duration) -> Duration {
        let left = self.seen.iter().flatten().map(|sighting| {
            let threshold = sighting.threshold(threshold);
            threshold.saturating_sub(sighting.counted)
        });
        let left = left.filter(|left| !left.is_zero()).min();
        let is_quiet = self.seen.iter().all(Option::is_none) && !self.lens.is_busy(threshold);
        self.quiet_since = is_quiet.then(|| self.quiet_since.unwrap_or(self.last_pass));
        match (left, self.quiet_since) {
            (Some(left), _) => left.min(tick_length),
            (None, None) => tick_length,
            (None, Some(since)) if since + QUIET_AFTER <= self.last_pass => 3 * tick_length,
            (None, Some(_)) => 2 * tick_length,
        }
    }

    fn pass(&mut self, watches: &[Arc<Watch>], tick_length: Duration, late: Duration) {
        let tick = self.tick(watches, tick_length, late);
        let mut ended = self.look_at_slots(&tick);
        holds::decide(
            &mut self.seen,
            &self.pulses,
            shortest_threshold(watches),
            &tick,
        );
        ended.extend(self.lens.look(watches, &tick, &mut self.seen));
        let unwatched = self.lens.polls.values();
        let seen: Vec<&Sighting> = self.seen.iter().flatten().chain(unwatched).collect();
        for watch in watches {
            watch.report(&seen, &ended, &tick);
        }
        self.probe(&tick, watches);
        self.last_pass = tick.now;
    }

    fn tick(&self, watches: &[Arc<Watch>], tick_length: Duration, late: Duration) -> Tick {
        let now = Instant::now();
        let since = now - self.last_pass;
        let credit = since.min(2 * tick_length);
        let timed = watches.iter().any(|watch| watch.settings.histograms);
        Tick {
            now,
            credit,
            paused: late.min(since - credit),
            scale: timed.then(Scale::measure),
            runtimes: runtimes::alive(),
        }
    }

    fn look_at_slots(&mut self, tick: &Tick) -> Vec<Sighting> {
        let slots = slots::all();
        self.pulses.feel(&slots, tick.now);
        self.seen.resize_with(slots.len(), || None);
        let looks = slots.into_iter().zip(&mut self.seen);
        looks
            .filter_map(|(slot, seen)| look(slot, seen, tick))
            .collect()
    }

    /// Spawns, wakes and reads the probes.
    fn probe(&mut self, tick: &Tick, watches: &[Arc<Watch>]) {
        let heartbeat = tick.now - self.last_probes >= PROBE_EVERY;
        if heartbeat {
            self.last_probes = tick.now;
        }
        for runtime in &tick.runtimes {
            let number = runtime.info.number;
            runtime.probe.clone().spawn(&runtime.handle);
            if let Some(delay) = self
                .delays
                .entry(number)
                .or_default()
                .collect(&runtime.probe)
            {
                watches
                    .iter()
                    .for_each(|watch| watch.probed(&runtime.info, delay));
            }
            let works = heartbeat && !Workers::of(&runtime.handle).all_parked();
            if works || self.is_slow(number) {
                runtime.probe.send();
            }
        }
        self.delays
            .retain(|number, _| tick.runtime(*number).is_some());
    }

    /// Whether a poll in that runtime has been seen in two passes or more.
    fn is_slow(&self, runtime: u32) -> bool {
        let mut seen = self.seen.iter().flatten();
        seen.any(|sighting| sighting.baseline.is_some() && sighting.innermost().runtime == runtime)
    }
}
