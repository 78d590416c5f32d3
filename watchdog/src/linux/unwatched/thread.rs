//! One thread of the process, followed from pass to pass.

use std::io;
use std::time::{Duration, Instant};

use super::super::LongPoll;
use super::super::stacks::{
    Activity, Fingerprint, Judgement, MARK, Stacks, ThreadFiles, UNBOUNDED,
};
use crate::code::Verdict;
use crate::linux::Glance;
use crate::linux::cpu_time::CpuTime;

/// How soon a thread is looked at again that has nothing to do with a runtime, at most.
const STRANGER_PAUSE: Duration = Duration::from_secs(1);

/// Idle threads of the blocking pool may become workers, but need not be looked at each time.
const POOL_PAUSE: Duration = Duration::from_millis(100);

/// A thread of a runtime has set up Tokio's thread-locals by then. Its budget must not be
/// read before: the first use of a thread-local allocates, which a handler must not.
const STARTED_UP: Duration = Duration::from_millis(1);

/// How many places are remembered where the thread waits and may do so.
const HARMLESS: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Belongs to a runtime.
    Member,
    /// Does not, as far as is known.
    Stranger,
}

/// A stretch of time that may become a stall.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    epoch: u64,
    since: Instant,
    counted: Duration,
    /// The thread's CPU time at its start.
    cpu: CpuTime,
    /// Tokio's id of the task, 0 when unknown.
    task: u64,
}

/// A poll that was marked.
#[derive(Clone, Copy, Debug)]
struct Marked {
    stretch: Stretch,
    /// What was left of the budget at the last look.
    left: u64,
    /// It has been found to be long.
    told: bool,
    /// The function that polls tasks of its type, once it is known.
    polled_by: Option<u64>,
}

/// A wait that goes on.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    stretch: Stretch,
    /// What the stack says, once it was asked.
    verdict: Option<Verdict>,
    /// It was asked, and the answer takes names that are not there yet.
    may_be_poll: bool,
}

impl Waiting {
    fn may_be_poll(&self) -> bool {
        self.verdict.map_or(self.may_be_poll, Verdict::is_poll)
    }
}

pub(super) struct Known {
    pub(super) files: ThreadFiles,
    pub(super) name: String,
    pub(super) role: Role,
    /// When to look at it next.
    pub(super) due: Instant,
    cpu: Option<CpuTime>,
    waiting: Option<Waiting>,
    marked: Option<Marked>,
    harmless: Vec<(Fingerprint, Verdict)>,
    epochs: u64,
}

impl Known {
    pub(super) fn open(thread: u64, now: Instant) -> io::Result<Known> {
        let files = ThreadFiles::open(thread)?;
        if files.activity().is_none() || files.cpu_time().is_none() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let name = std::fs::read_to_string(format!("/proc/self/task/{thread}/comm"))?;
        Ok(Known {
            files,
            name: name.trim_end().to_owned(),
            role: Role::Stranger,
            due: now,
            cpu: None,
            waiting: None,
            marked: None,
            harmless: Vec::new(),
            epochs: 0,
        })
    }

    /// Belongs to a runtime from now on; what symbols alone said of it may not hold.
    pub(super) fn promote(&mut self, now: Instant) {
        self.role = Role::Member;
        self.due = now;
        self.harmless.clear();
        self.reset();
    }

    /// Forgets what was going on.
    pub(super) fn reset(&mut self) {
        self.waiting = None;
        self.marked = None;
        self.cpu = None;
    }

    /// The poll that has lasted for the threshold, if there is one.
    pub(super) fn long_poll(&self, thread: u64, threshold: Duration) -> Option<LongPoll> {
        let marked = self
            .marked
            .filter(|marked| marked.told)
            .map(|it| it.stretch);
        let waits = self.waiting.filter(Waiting::may_be_poll);
        let stretch = marked.or(waits.map(|it| it.stretch))?;
        (stretch.counted >= threshold).then(|| LongPoll {
            thread,
            name: self.name.clone(),
            epoch: stretch.epoch,
            since: stretch.since,
            counted: stretch.counted,
            cpu: stretch.cpu,
            waits: marked.is_none(),
            task: stretch.task,
            root: waits.is_some_and(|it| it.verdict == Some(Verdict::Root)),
            certain: marked.is_some() || waits.is_some_and(|it| it.verdict.is_some()),
        })
    }

    pub(super) fn is_busy(&self, threshold: Duration) -> bool {
        let waits = self.waiting.map(|waiting| waiting.stretch.counted);
        self.role == Role::Member && waits.is_none_or(|counted| counted < threshold)
    }

    /// A pass over a thread of a runtime; `None` once it has ended.
    pub(super) fn follow(
        &mut self,
        thread: u64,
        stacks: &mut Stacks,
        glance: &Glance<'_>,
    ) -> Option<()> {
        let cpu = self.files.cpu_time()?;
        if let Some(marked) = &mut self.marked {
            marked.stretch.counted += glance.credit;
        }
        if self.cpu == Some(cpu) && self.waiting.is_some() {
            self.wait_on(stacks, glance);
            return Some(());
        }
        self.cpu = Some(cpu);
        self.waiting = None;
        match self.files.activity()? {
            Activity::Waiting(_) => self.begin_to_wait(stacks, glance),
            Activity::Running if stacks.reads_budget() => self.run_on(thread, stacks, glance),
            Activity::Running => {}
        }
        Some(())
    }

    fn begin_to_wait(&mut self, stacks: &mut Stacks, glance: &Glance<'_>) {
        self.waiting = Some(Waiting {
            stretch: self.stretch(glance),
            verdict: None,
            may_be_poll: false,
        });
        // The mark cannot be asked for while the thread waits, but the stack can.
        let told = self.marked.filter(|marked| marked.told);
        if told.is_some_and(|marked| !self.is_still(&marked, stacks)) {
            self.marked = None;
        }
    }

    /// Whether the thread, which waits, may be in the poll that was marked.
    fn is_still(&mut self, marked: &Marked, stacks: &mut Stacks) -> bool {
        let is_poll = self.judge_wait(stacks).is_some_and(Verdict::is_poll);
        is_poll && {
            let stack = stacks.of_waiting(&self.files);
            let polled_by = stack.and_then(|stack| stacks.polled_by(&stack));
            let both = marked.polled_by.zip(polled_by);
            both.is_none_or(|(then, now)| then == now)
        }
    }

    /// Takes note of what polls the task, while the thread runs.
    pub(super) fn learn(&mut self, polled_by: Option<u64>) {
        if let Some(marked) = &mut self.marked {
            marked.polled_by = marked.polled_by.or(polled_by);
        }
    }

    fn wait_on(&mut self, stacks: &mut Stacks, glance: &Glance<'_>) {
        let Some(waiting) = &mut self.waiting else {
            return;
        };
        waiting.stretch.counted += glance.credit;
        if waiting.stretch.counted < glance.threshold || waiting.verdict.is_some() {
            return;
        }
        let verdict = self.judge_wait(stacks);
        if let Some(waiting) = &mut self.waiting {
            waiting.verdict = verdict;
        }
        match verdict {
            Some(verdict) if verdict.is_poll() => {
                // A mark that was not told of yet is this very poll's, or void.
                self.marked = self.marked.filter(|marked| marked.told);
            }
            Some(Verdict::Offloaded) => {
                self.marked = None;
                self.due = glance.now + POOL_PAUSE;
            }
            Some(_) => self.marked = None,
            None => {}
        }
    }

    /// Asks the stack, or remembers what it said of the same place.
    fn judge_wait(&mut self, stacks: &mut Stacks) -> Option<Verdict> {
        let files = &self.files;
        let known = self
            .harmless
            .iter()
            .find(|(place, _)| stacks.is_same_wait(files, place));
        if let Some((_, verdict)) = known {
            return Some(*verdict);
        }
        let member = self.role == Role::Member;
        let (verdict, place) = match stacks.judge_waiting(files, member)? {
            Judgement::Known(verdict, place) => (verdict, place),
            Judgement::NotYet => {
                if let Some(waiting) = &mut self.waiting {
                    waiting.may_be_poll = true;
                }
                return None;
            }
        };
        if let (false, Some(place)) = (verdict.is_poll(), place) {
            if self.harmless.len() == HARMLESS {
                self.harmless.remove(0);
            }
            self.harmless.push((place, verdict));
        }
        Some(verdict)
    }

    fn run_on(&mut self, thread: u64, stacks: &mut Stacks, glance: &Glance<'_>) {
        let is_new = self.cpu.is_none_or(|cpu| cpu.running < STARTED_UP);
        if is_new || glance.now.elapsed() > glance.credit {
            return; // Else threads that get no CPU have used the pass up.
        }
        let Some((left, task)) = stacks.mark(thread, &self.files) else {
            return; // It gets no CPU, or has begun to wait.
        };
        match &mut self.marked {
            Some(marked) if left <= marked.left => {
                marked.left = left;
                marked.told |= marked.stretch.counted >= glance.threshold;
            }
            // What it has left by itself may be as little as a mark: wait for the next poll.
            _ if left == UNBOUNDED || left <= MARK => self.marked = None,
            _ => {
                let stretch = self.stretch(glance);
                self.marked = Some(Marked {
                    stretch: Stretch { task, ..stretch },
                    left: MARK,
                    told: false,
                    polled_by: None,
                });
            }
        }
    }

    fn stretch(&mut self, glance: &Glance<'_>) -> Stretch {
        self.epochs += 1;
        Stretch {
            epoch: self.epochs,
            since: glance.now,
            counted: Duration::ZERO,
            cpu: self.cpu.unwrap_or_default(),
            task: 0,
        }
    }

    /// Finds out whether a thread drives a runtime by now; `None` once it has ended.
    pub(super) fn classify(
        &mut self,
        stacks: &mut Stacks,
        glance: &Glance<'_>,
        left: &mut usize,
    ) -> Option<()> {
        let cpu = self.files.cpu_time()?;
        let has_run = self.cpu != Some(cpu);
        if has_run && *left == 0 {
            return Some(()); // In one of the next passes.
        }
        self.due = glance.now + STRANGER_PAUSE;
        if !has_run {
            return Some(());
        }
        *left -= 1;
        self.cpu = Some(cpu);
        match self.judge_wait(stacks) {
            None => self.cpu = None, // Is asked again, though it goes on waiting.
            Some(Verdict::Foreign) => {}
            Some(_) => self.promote(glance.now),
        }
        Some(())
    }
}
