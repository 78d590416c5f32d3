//! Polls that nobody watches: every thread of the process that belongs to a runtime is looked
//! at, and one that does not come out of a poll is found by what the kernel and its own stack
//! tell.
//!
//! - *It waits*: as long as its CPU time stands still, it is in the same wait. Once that has
//!   lasted for the threshold, its stack tells whether it is a poll's. Where a worker parks,
//!   it does so in the same place each time, and is known again without unwinding.
//! - *It runs*: its poll is marked by way of Tokio's budget, see
//!   [`budget`](super::stacks), and as long as the mark is there, it is the same poll.
//!
//! # Which threads
//!
//! Those that hooks told of, those with the name of a known worker, and those whose stack
//! was seen inside of a runtime. All others are looked at now and then, in case they begin to
//! drive one.
//!
//! # Limits
//!
//! Not found is a poll that keeps its thread by many waits that are each shorter than the
//! threshold, unless it computes in between; one under `unconstrained` that computes; and one
//! that computes on a `current_thread` runtime that has not waited since the watchdog began,
//! unless its thread is known. A poll that first waits and then computes for the threshold is
//! told of twice.

mod thread;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::time::{Duration, Instant};

use super::stacks::Stacks;
use super::{Glance, LongPoll, Look, Unavailable, Unnamed};
use crate::code::{self, Verdict};
use thread::{Known, Role};

/// How often new threads are looked for.
const LIST_EVERY: Duration = Duration::from_millis(500);

/// How many threads are classified in one pass.
const CLASSIFIED_PER_PASS: usize = 4;

/// The threads of this process, and how to look into them.
pub(crate) struct Unwatched {
    stacks: Stacks,
    threads: BTreeMap<u64, Known>,
    listed: Option<Instant>,
}

impl Unwatched {
    /// Makes ready, which takes a while; fails where `/proc` is hidden or symbols are missing.
    pub(crate) fn new() -> Result<Unwatched, Unavailable> {
        let mut stacks = Stacks::new().map_err(|error| because("/proc/self/mem", &error))?;
        if !stacks.has_symbols() {
            return Err(Unavailable::Because(
                "the program has no symbols: compile it with `strip = false`".into(),
            ));
        }
        let own = super::thread_id().ok_or(Unavailable::Because("/proc is not mounted".into()))?;
        let readable = thread::Known::open(own, Instant::now());
        readable.map_err(|error| because("/proc/self/task/*/syscall", &error))?;
        Ok(Unwatched {
            stacks,
            threads: BTreeMap::new(),
            listed: None,
        })
    }

    /// Forgets what went on before a pause.
    pub(crate) fn start_over(&mut self) {
        self.threads.clear();
        self.listed = None;
    }

    /// Looks at all threads; returns the polls that have lasted for the threshold.
    pub(crate) fn look(&mut self, glance: &Glance<'_>) -> Vec<LongPoll> {
        self.list(glance);
        let mut left = CLASSIFIED_PER_PASS;
        let mut found = Vec::new();
        let Unwatched {
            stacks, threads, ..
        } = self;
        threads.retain(|&number, thread| {
            if thread.due > glance.now {
                return true;
            }
            if glance.watched.contains(&number) {
                thread.reset();
                return true;
            }
            let alive = match thread.role {
                Role::Member => thread.follow(number, stacks, glance),
                Role::Stranger => thread.classify(stacks, glance, &mut left),
            };
            found.extend(thread.long_poll(number, glance.threshold));
            if alive.is_none() {
                stacks.forget(number);
            }
            alive.is_some()
        });
        found
    }

    /// Whether some thread of a runtime runs or has just begun to wait.
    pub(crate) fn is_busy(&self, threshold: Duration) -> bool {
        self.threads
            .values()
            .any(|thread| thread.is_busy(threshold))
    }

    /// What a thread is doing inside of its poll. One that is `watched` need not be a poll of
    /// Tokio's.
    pub(crate) fn code(&mut self, thread: u64, watched: bool) -> Look {
        match self.capture(thread) {
            Some(stack) => self.named(stack, watched),
            None => Look::Unknown,
        }
    }

    /// What a thread was doing when its stack was captured.
    pub(crate) fn named(&mut self, stack: Unnamed, watched: bool) -> Look {
        match self.stacks.names(&stack) {
            Some(functions) => read(&functions, stack.syscall, watched),
            None => Look::NotYet(stack),
        }
    }

    /// The same by symbols alone, for a poll whose functions find no names in time.
    pub(crate) fn named_roughly(&mut self, stack: &Unnamed) -> Look {
        let functions = self.stacks.symbols(&stack.addresses);
        read(&functions, stack.syscall.clone(), false)
    }

    fn capture(&mut self, thread: u64) -> Option<Unnamed> {
        let known = match self.threads.entry(thread) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Known::open(thread, Instant::now()).ok()?),
        };
        if let Some(stack) = self.stacks.of_waiting(&known.files) {
            return Some(stack);
        }
        let stack = self.stacks.of_running(thread, &known.files)?;
        known.learn(self.stacks.polled_by(&stack));
        Some(stack)
    }

    fn list(&mut self, glance: &Glance<'_>) {
        let is_due = self
            .listed
            .is_none_or(|last| glance.now - last >= LIST_EVERY);
        if is_due {
            self.listed = Some(glance.now);
            let numbers = thread_numbers().filter(|number| Some(*number) != glance.own);
            for number in numbers.collect::<Vec<_>>() {
                self.meet(number, glance);
            }
        }
        for &number in glance.members {
            if Some(number) != glance.own {
                self.meet(number, glance);
            }
        }
    }

    fn meet(&mut self, number: u64, glance: &Glance<'_>) {
        let thread = match self.threads.entry(number) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => match Known::open(number, glance.now) {
                Ok(known) => new.insert(known),
                Err(_) => return, // It has ended.
            },
        };
        let is_member = glance.members.contains(&number) || glance.names.contains(&thread.name);
        if thread.role == Role::Stranger && is_member {
            thread.promote(glance.now);
        }
    }
}

fn read(functions: &[code::Function], syscall: Option<String>, watched: bool) -> Look {
    let (verdict, boundary) = code::judge(functions);
    match verdict {
        Verdict::Offloaded | Verdict::Scheduler => Look::NotAPoll,
        Verdict::Foreign if !watched => Look::NotAPoll,
        _ => code::tell(&functions[..boundary], syscall)
            .map_or(Look::Unknown, |code| Look::At(Box::new(code))),
    }
}

fn because(file: &str, error: &std::io::Error) -> Unavailable {
    Unavailable::Because(format!("{file} cannot be read: {error}"))
}

fn thread_numbers() -> impl Iterator<Item = u64> {
    let entries = std::fs::read_dir("/proc/self/task").into_iter().flatten();
    entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
}
