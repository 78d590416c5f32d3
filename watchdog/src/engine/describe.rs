//! From a sighting to the [`Stall`] that others get to see.

use std::sync::atomic::{AtomicU64, Ordering};

use super::Sighting;
use super::pass::Tick;
use crate::runtimes::{Flavor, Runtime, Workers};
use crate::sites::{self, Site, SiteKind};
use crate::slots::ThreadKind;
use crate::stall::{Advice, Others, Role, Stall, State, Task, Thread};

static LAST_ID: AtomicU64 = AtomicU64::new(0);

impl Sighting {
    /// The stall that this poll has become.
    pub(super) fn describe(&self, threshold: std::time::Duration, tick: &Tick) -> Stall {
        let runtime = self.runtime(tick);
        let cause = self.cause();
        Stall {
            id: LAST_ID.fetch_add(1, Ordering::Relaxed) + 1,
            state: State::Ongoing,
            started: self.started,
            started_at: self.started_at,
            duration: self.lasted(tick.now),
            paused: self.paused,
            threshold,
            runtime: runtime.map(|runtime| runtime.info.clone()),
            thread: self.describe_thread(runtime),
            task: self.describe_task(),
            watched: self.watched(),
            code: self.code.clone(),
            cause,
            advice: Advice::on(cause, self.code.as_ref()),
            others: runtime.map(others).unwrap_or_default(),
            occurrence: 1,
        }
    }

    /// Brings an earlier description up to date.
    pub(super) fn update(&self, stall: &mut Stall, state: State, tick: &Tick) {
        stall.state = state;
        stall.duration = self.lasted(tick.now);
        stall.paused = self.paused;
        if stall.code.is_none() {
            stall.code = self.code.clone();
        }
        if state == State::Recovered {
            return; // The thread does something else by now.
        }
        stall.watched = self.watched();
        stall.cause = self.cause();
        if self.code.is_some() {
            stall.code = self.code.clone();
        }
        stall.advice = Advice::on(stall.cause, stall.code.as_ref());
        stall.others = self.runtime(tick).map(others).unwrap_or_default();
    }

    fn describe_thread(&self, runtime: Option<&Runtime>) -> Thread {
        let root = self.innermost().task == 0 && self.thread.kind != ThreadKind::Pool;
        let drives_all = runtime.is_none_or(|runtime| runtime.info.flavor == Flavor::CurrentThread);
        let role = if root && !drives_all {
            Role::BlockOn
        } else {
            Role::Worker
        };
        Thread {
            name: self.thread.name.clone(),
            os_id: self.thread.os_id,
            role,
        }
    }

    fn describe_task(&self) -> Option<Task> {
        let id = self.innermost().task;
        (id != 0).then(|| Task {
            id,
            spawned: self.spawned_at(),
        })
    }

    /// The place that spawned the task, if one of its frames knows it.
    fn spawned_at(&self) -> Option<Site> {
        let task = self.innermost().task;
        let frames = self.frames.iter().filter(|frame| frame.task == task);
        let mut sites = frames.filter_map(|frame| sites::get(frame.site));
        sites.find(|site| matches!(site.kind, SiteKind::Task | SiteKind::Spawned))
    }

    /// The watched futures of the stretch and around it, innermost first. A task known from a
    /// hook is left out where something inside of it says more.
    fn watched(&self) -> Vec<Site> {
        let sites = self
            .frames
            .iter()
            .rev()
            .filter_map(|frame| sites::get(frame.site));
        let mut watched: Vec<Site> = sites.collect();
        if watched.iter().any(|site| site.kind != SiteKind::Task) {
            watched.retain(|site| site.kind != SiteKind::Task);
        }
        watched
    }
}

fn others(runtime: &Runtime) -> Others {
    let waiting = runtime.probe.waiting();
    let queued = runtime.handle.metrics().global_queue_depth();
    Others {
        // The probe waits in the same queue.
        queued: queued.saturating_sub(usize::from(waiting.is_some())),
        waiting,
        parked_workers: Workers::of(&runtime.handle).parked(),
    }
}
