//! One poll in progress, as the watchdog has seen it over successive passes.

use std::time::{Duration, Instant, SystemTime};

use super::pass::Tick;
use crate::clock::Scale;
use crate::linux::cpu_time::{CpuTime, is_ready};
use crate::linux::unwatched::Unwatched;
use crate::linux::{LongPoll, Look, Unnamed};
use crate::runtimes::{self, Workers};
use crate::sites::{self, SiteId};
use crate::slots::{Frame, Reading, Slot, ThreadInfo, ThreadKind};
use crate::stall::{Cause, Code};

/// How coarsely the kernel may count the CPU time of a running thread (a timer tick at 250 Hz).
const CPU_TIME_GRAIN: Duration = Duration::from_millis(4);

/// A poll that was going on at the last pass.
pub(crate) struct Sighting {
    /// Where the poll was seen; `None` if its thread told nothing and its stack did.
    pub(crate) slot: Option<&'static Slot>,
    pub(crate) epoch: u64,
    /// The watched polls as last seen, outermost first; never empty.
    pub(crate) frames: Vec<Frame>,
    /// That of the innermost function that has one of its own.
    own_threshold: Option<Duration>,
    pub(crate) thread: ThreadInfo,
    pub(crate) started: Instant,
    pub(crate) started_at: SystemTime,
    /// How long it has lasted as far as the threshold is concerned.
    pub(crate) counted: Duration,
    /// How long the watchdog itself was kept from looking.
    pub(crate) paused: Duration,
    /// Taken at the second sighting: most polls are never seen twice.
    pub(crate) baseline: Option<Baseline>,
    /// Whether the thread keeps a worker, or a root future, from going on.
    pub(crate) holds: bool,
    /// What the stack tells, once it was asked.
    pub(crate) code: Option<Code>,
    /// How long the poll must have lasted for the stack to be asked again.
    look_closer_at: Duration,
    /// The stack was asked, and its answer is not there yet.
    pub(crate) expects_code: bool,
    /// That stack.
    pub(super) unnamed: Option<Unnamed>,
    /// It is known to be a poll.
    pub(super) certain: bool,
    /// When it ended, and what it had done until then, if that lies back.
    ended: Option<(Instant, Cause)>,
}

/// How long a poll may have lasted before it is told of without a line that is still searched.
const NAMING_PATIENCE: Duration = Duration::from_millis(500);

/// Stands for the site of a poll that is not watched.
const NO_SITE: SiteId = SiteId::MAX;

/// What is compared with later, to learn what happened in between.
pub(crate) struct Baseline {
    at: Instant,
    cpu: Option<CpuTime>,
    /// How often the thread was looked at since, and how often it was ready to run.
    looks: u32,
    ready: u32,
    pub(crate) workers: Option<Workers>,
}

impl Sighting {
    fn first(slot: &'static Slot, reading: Reading, tick: &Tick) -> Sighting {
        let ago = running_for(&reading, tick.scale);
        Sighting {
            slot: Some(slot),
            epoch: reading.epoch,
            own_threshold: own_threshold(&reading.frames),
            frames: reading.frames,
            thread: ThreadInfo::default(),
            started: tick.now.checked_sub(ago).unwrap_or(tick.now),
            started_at: SystemTime::now()
                .checked_sub(ago)
                .unwrap_or_else(SystemTime::now),
            // Exact starts may lie before the last pass; the pause in between stays limited.
            counted: ago.min(tick.credit),
            paused: Duration::ZERO,
            baseline: None,
            holds: false,
            code: None,
            look_closer_at: Duration::ZERO,
            expects_code: false,
            unnamed: None,
            certain: true,
            ended: None,
        }
    }

    /// A poll that nobody watches.
    pub(super) fn unwatched(poll: &LongPoll, runtime: u32, tick: &Tick) -> Sighting {
        let ago = tick.now.saturating_duration_since(poll.since);
        let frame = Frame {
            site: NO_SITE,
            runtime,
            task: poll.task,
            began: 0,
        };
        let kind = if poll.root {
            ThreadKind::Root
        } else {
            ThreadKind::Pool
        };
        Sighting {
            slot: None,
            epoch: poll.epoch,
            own_threshold: None,
            frames: vec![frame],
            thread: ThreadInfo {
                name: Some(poll.name.clone()),
                os_id: Some(poll.thread),
                kind,
            },
            started: poll.since,
            started_at: SystemTime::now()
                .checked_sub(ago)
                .unwrap_or_else(SystemTime::now),
            counted: poll.counted,
            paused: Duration::ZERO,
            baseline: Some(Baseline {
                at: poll.since,
                cpu: Some(poll.cpu),
                looks: 1,
                ready: u32::from(!poll.waits),
                workers: None,
            }),
            holds: false,
            code: None,
            look_closer_at: Duration::ZERO,
            expects_code: false,
            unnamed: None,
            certain: poll.certain,
            ended: None,
        }
    }

    /// Brings a poll that nobody watches up to date.
    pub(super) fn goes_on(&mut self, poll: &LongPoll, tick: &Tick) {
        self.counted = poll.counted;
        self.certain |= poll.certain;
        self.paused += tick.paused;
    }

    /// Asks the stack what the poll is doing, when it is first to be told of and at each
    /// doubling. One that is not watched is known by its stack alone.
    pub(super) fn look_closer(&mut self, unwatched: &mut Unwatched, tick: &Tick) {
        let lasted = self.lasted(tick.now);
        if lasted < self.look_closer_at {
            return;
        }
        let Some(thread) = self.thread.os_id else {
            return;
        };
        let look = unwatched.code(thread, self.slot.is_some());
        // To be told late is better than without a line, within limits.
        let is_patient = lasted < NAMING_PATIENCE;
        self.expects_code = is_patient && matches!(look, Look::NotYet(_));
        match look {
            Look::NotYet(stack) => {
                if !is_patient && self.may_be_rough() {
                    self.take(unwatched.named_roughly(&stack));
                }
                self.unnamed = Some(stack);
            }
            look => {
                if self.take(look) {
                    self.look_closer_at = lasted * 2;
                }
            }
        }
    }

    /// Takes over what the stack tells; returns whether it tells where the poll is.
    pub(super) fn take(&mut self, look: Look) -> bool {
        match look {
            Look::At(code) => {
                self.code = Some(*code);
                self.unnamed = None;
                return true;
            }
            Look::NotAPoll if self.code.is_none() => {
                self.holds = false;
                self.unnamed = None;
            }
            _ => {}
        }
        false
    }

    /// Whether to be content with symbols: nothing else tells of the poll, which is one.
    pub(super) fn may_be_rough(&self) -> bool {
        self.slot.is_none() && self.certain && self.code.is_none()
    }

    /// Remembers when it ended, if it is to be told of later.
    pub(super) fn end(&mut self, now: Instant) {
        self.ended = Some((now, self.cause()));
    }

    /// For how long it has been over.
    pub(super) fn over_for(&self, now: Instant) -> Duration {
        let ended = self.ended.map(|(ended, _)| ended);
        ended.map_or(Duration::ZERO, |ended| now.saturating_duration_since(ended))
    }

    /// Tells the poll from all others that go on.
    pub(crate) fn key(&self) -> (u64, u64) {
        let slot = self.slot.map(|slot| std::ptr::from_ref(slot) as u64);
        (slot.or(self.thread.os_id).unwrap_or(0), self.epoch)
    }

    fn again(&mut self, reading: Reading, tick: &Tick) {
        self.own_threshold = own_threshold(&reading.frames);
        self.frames = reading.frames;
        self.counted += tick.credit;
        self.paused += tick.paused;
        if let Some(baseline) = &mut self.baseline {
            if let Some(ready) = self.thread.os_id.and_then(is_ready) {
                baseline.looks += 1;
                baseline.ready += u32::from(ready);
            }
        } else {
            self.thread = self
                .slot
                .map(|slot| slot.info().clone())
                .unwrap_or_default();
            self.baseline = Some(self.take_baseline(tick));
        }
    }

    fn take_baseline(&self, tick: &Tick) -> Baseline {
        let runtime = tick.runtime(self.innermost().runtime);
        Baseline {
            at: Instant::now(),
            cpu: self.thread.os_id.and_then(CpuTime::of),
            looks: 0,
            ready: 0,
            workers: runtime.map(|runtime| Workers::of(&runtime.handle)),
        }
    }

    /// How long the poll has lasted by now.
    pub(crate) fn lasted(&self, now: Instant) -> Duration {
        let until = self.ended.map_or(now, |(ended, _)| ended);
        until.saturating_duration_since(self.started)
    }

    /// How long it may last, where that is `default` unless the watched function says otherwise.
    pub(super) fn threshold(&self, default: Duration) -> Duration {
        self.own_threshold.unwrap_or(default)
    }

    /// Whether it was seen at least twice, and has lasted for that long by the counted time.
    pub(super) fn has_lasted(&self, threshold: Duration) -> bool {
        self.baseline.is_some() && self.counted >= threshold
    }

    /// What the thread has done since the baseline.
    pub(crate) fn cause(&self) -> Cause {
        if let Some((_, cause)) = self.ended {
            return cause;
        }
        let Some(baseline) = &self.baseline else {
            return Cause::Unknown;
        };
        let span = baseline.at.elapsed();
        if span < CPU_TIME_GRAIN * 2 {
            return Cause::Unknown;
        }
        let now = self.thread.os_id.and_then(CpuTime::of);
        let used = now.zip(baseline.cpu).map(|(now, then)| now.since(then));
        let ready = (baseline.looks > 0).then_some(baseline.ready * 2 > baseline.looks);
        Cause::judge(used, ready, span)
    }

    pub(crate) fn innermost(&self) -> Frame {
        self.frames.last().copied().unwrap_or_default()
    }

    pub(crate) fn runtime<'t>(&self, tick: &'t Tick) -> Option<&'t runtimes::Runtime> {
        tick.runtime(self.innermost().runtime)
    }
}

fn own_threshold(frames: &[Frame]) -> Option<Duration> {
    let mut innermost_first = frames.iter().rev();
    innermost_first.find_map(|frame| sites::threshold(frame.site))
}

/// For how long the stretch has been going on, if polls are timed.
fn running_for(reading: &Reading, scale: Option<Scale>) -> Duration {
    let task = reading.frames.last().map(|frame| frame.task);
    let stretch = reading
        .frames
        .iter()
        .rev()
        .take_while(|frame| Some(frame.task) == task);
    match (stretch.last().map_or(0, |outermost| outermost.began), scale) {
        (0, _) | (_, None) => Duration::ZERO,
        (began, Some(scale)) => scale.duration(crate::clock::ticks().saturating_sub(began)),
    }
}

/// Looks at a slot. Leaves the poll that goes on in `seen`; returns one that has ended.
pub(super) fn look(
    slot: &'static Slot,
    seen: &mut Option<Sighting>,
    tick: &Tick,
) -> Option<Sighting> {
    match (slot.stack.read(), &mut *seen) {
        (None, _) => seen.take(),
        (Some(reading), Some(known)) if known.epoch == reading.epoch => {
            known.again(reading, tick);
            None
        }
        (Some(reading), _) => seen.replace(Sighting::first(slot, reading, tick)),
    }
}
