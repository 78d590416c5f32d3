//! What only Linux gives. Elsewhere the same functions answer "unknown", and the callers
//! say so in their reports.
//!
//! Everything is had without privileges. `unsafe` stands in few places, each small: the
//! time-stamp counter ([`tsc`]), and under `stacks` the signal handler, the mapping of files and,
//! with `tokio_unstable`, a look at Tokio's budget.

pub(crate) mod cpu_time;
#[cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
pub(crate) mod stacks;
pub(crate) mod tsc;

#[cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
pub(crate) mod unwatched;
#[cfg(not(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
)))]
#[path = "unsupported.rs"]
pub(crate) mod unwatched;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::stall::Code;
use cpu_time::CpuTime;

/// What one pass over the threads goes by.
#[allow(
    dead_code,
    reason = "where stacks cannot be read, there is nothing to look at"
)]
pub(crate) struct Glance<'a> {
    pub(crate) now: Instant,
    /// What the pass adds to what goes on.
    pub(crate) credit: Duration,
    pub(crate) threshold: Duration,
    /// The watchdog's own thread.
    pub(crate) own: Option<u64>,
    /// Threads that belong to a runtime.
    pub(crate) members: &'a BTreeSet<u64>,
    /// Names of workers.
    pub(crate) names: &'a BTreeSet<String>,
    /// Threads inside of a watched poll, which tells more.
    pub(crate) watched: &'a BTreeSet<u64>,
}

/// A poll that nobody watches and that has lasted for the threshold.
#[derive(Clone, Debug)]
pub(crate) struct LongPoll {
    /// The system's number of the thread.
    pub(crate) thread: u64,
    pub(crate) name: String,
    /// Tells this poll from the thread's others.
    pub(crate) epoch: u64,
    /// When it was first seen.
    pub(crate) since: Instant,
    pub(crate) counted: Duration,
    /// The thread's CPU time when it was first seen.
    pub(crate) cpu: CpuTime,
    /// It waits rather than computes.
    pub(crate) waits: bool,
    /// Tokio's id of the task, 0 when unknown.
    pub(crate) task: u64,
    /// It is known to be the root future's.
    pub(crate) root: bool,
    /// Its stack has been seen to be a poll's; until then it only may be one.
    pub(crate) certain: bool,
}

/// A stack whose functions are not named yet.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "where stacks cannot be read, there is none")]
pub(crate) struct Unnamed {
    /// Innermost first.
    pub(crate) addresses: Vec<u64>,
    pub(crate) syscall: Option<String>,
}

/// What the stack of a thread tells.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "where stacks cannot be read, they tell nothing")]
pub(crate) enum Look {
    /// The code that the poll is at.
    At(Box<Code>),
    /// It is not that of a poll that could stall.
    NotAPoll,
    /// Its functions are not named yet: ask again.
    NotYet(Unnamed),
    /// Nothing, this time.
    Unknown,
}

/// Why stacks cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "either holds, depending on the system")]
pub(crate) enum Unavailable {
    /// Not compiled in, as the user wants it.
    Unasked,
    /// The system or the program does not allow it.
    Because(String),
}

/// The system's number of the calling thread.
pub(crate) fn thread_id() -> Option<u64> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let link = std::fs::read_link("/proc/thread-self").ok()?;
    link.file_name()?.to_str()?.parse().ok()
}

#[cfg(all(test, target_os = "linux", not(nostall_loom)))]
mod tests {
    #[test]
    fn the_main_thread_of_no_two_threads_is_the_same() {
        let here = super::thread_id().expect("/proc is mounted");
        let there = std::thread::spawn(super::thread_id).join().unwrap();
        assert_ne!(Some(here), there);
    }
}
