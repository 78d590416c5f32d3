//! A stall as plain data: what callbacks get, reporters write and tests look at.

mod advice;
mod cause;
mod code;

use std::time::{Duration, Instant, SystemTime};

pub use advice::Advice;
pub use cause::{Cause, CpuUse};
#[cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
pub(crate) use code::ApiRow;
pub use code::Code;

pub use crate::runtimes::{Flavor, RuntimeInfo};
pub use crate::sites::{Site, SiteKind};

/// Where in its life a stall is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// It has just exceeded the threshold and goes on.
    Ongoing,
    /// It still goes on, and has doubled since it was last told of.
    Repeated,
    /// The poll has returned; `duration` is final.
    Recovered,
}

impl State {
    /// The name used in every output format.
    pub const fn name(self) -> &'static str {
        match self {
            State::Ongoing => "ongoing",
            State::Repeated => "repeated",
            State::Recovered => "recovered",
        }
    }
}

/// What the stalled thread is to its runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// It runs a scheduler: the runtime's other tasks wait.
    Worker,
    /// It drives the future of a `block_on` on a `multi_thread` runtime: no worker is held,
    /// but that future and all it drives stand still.
    BlockOn,
}

impl Role {
    /// The name used in every output format.
    pub const fn name(self) -> &'static str {
        match self {
            Role::Worker => "worker",
            Role::BlockOn => "block_on",
        }
    }
}

/// The stalled thread.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Thread {
    /// Its name, if it has one.
    pub name: Option<String>,
    /// The system's number of it; known on Linux.
    pub os_id: Option<u64>,
    /// What it is to its runtime.
    pub role: Role,
}

/// The task whose poll does not return.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Task {
    /// The number that Tokio prints as the task's id.
    pub id: u64,
    /// Where it was spawned: known of tasks started with [`nostall::spawn`](crate::spawn())
    /// and, under `tokio_unstable`, of all.
    pub spawned: Option<Site>,
}

/// What the rest of the runtime suffers meanwhile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Others {
    /// Tasks waiting in the runtime's global queue. Tasks in the queues of single workers
    /// are not counted: Tokio tells of them only under `tokio_unstable`.
    pub queued: usize,
    /// For how long the runtime's probe, a task that was woken, has been waiting to be
    /// polled; `None` when another worker has polled it.
    pub waiting: Option<Duration>,
    /// Workers that are parked for want of work.
    pub parked_workers: usize,
}

/// One poll that keeps its thread for longer than the threshold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stall {
    /// Counts the stalls of the process from 1; the same in all reports of one stall.
    pub id: u64,
    /// Where in its life the stall is.
    pub state: State,
    /// When the poll was first seen: exact with histograms, otherwise up to one tick late.
    pub started: Instant,
    /// The same moment on the wall clock.
    pub started_at: SystemTime,
    /// How long the poll has lasted so far, or did last; to about one tick.
    pub duration: Duration,
    /// How much of that the whole process was probably not running (a suspended machine, a
    /// debugger, SIGSTOP): the watchdog's own pauses. Does not count towards the threshold.
    pub paused: Duration,
    /// The threshold that was exceeded.
    pub threshold: Duration,
    /// The runtime, if the poll was made in one.
    pub runtime: Option<RuntimeInfo>,
    /// The thread that is kept.
    pub thread: Thread,
    /// The task; `None` for the root future of a `block_on`.
    pub task: Option<Task>,
    /// The watched futures that were being polled, innermost first; empty where nothing is
    /// watched and the stack told of the stall.
    pub watched: Vec<Site>,
    /// The code that does not return, where the stack of the thread could be read.
    pub code: Option<Code>,
    /// Computing or waiting.
    pub cause: Cause,
    /// What to do about it.
    pub advice: Advice,
    /// What the rest of the runtime suffers meanwhile.
    pub others: Others,
    /// The how-manieth stall this is at the same place and of the same cause, from 1.
    pub occurrence: u64,
}

impl Stall {
    /// The one to blame as far as is known: the innermost of the user's own functions, or
    /// else the innermost watched future.
    pub fn culprit(&self) -> &Site {
        let code = self.code.as_ref().map(Code::culprit);
        code.or_else(|| self.watched.first()).unwrap_or(&UNKNOWN)
    }
}

/// Stands for a culprit that is not known; no stall is told of without one.
static UNKNOWN: Site = Site {
    kind: SiteKind::Code,
    name: "unknown code",
    file: "",
    line: 0,
    column: 0,
};

/// The code of a stall, for the same tests.
#[cfg(all(test, not(nostall_loom)))]
pub(crate) fn example_code() -> Code {
    let site = |name, file, line| Site {
        kind: SiteKind::Code,
        name,
        file,
        line,
        column: 5,
    };
    Code {
        chain: vec![
            site("app::load", "src/rates.rs", 88),
            site("app::serve", "src/main.rs", 30),
        ],
        callee: Some("std::fs::read".into()),
        reason: Some("reads a whole file on the calling thread"),
        syscall: Some("openat rates.csv".into()),
        has_lines: true,
        backtrace: vec![
            "std::fs::read".into(),
            "app::load (src/rates.rs:88:5)".into(),
            "app::serve (src/main.rs:30:5)".into(),
        ],
        api: None,
    }
}

/// A stall for the tests of those who receive one.
#[cfg(all(test, not(nostall_loom)))]
pub(crate) fn example() -> Stall {
    let site = |kind, name, line| Site {
        kind,
        name,
        file: "src/pay.rs",
        line,
        column: 9,
    };
    let millis = Duration::from_millis;
    let cause = Cause::Waiting(CpuUse {
        running: millis(1),
        queued: millis(0),
        of: millis(41),
    });
    Stall {
        id: 3,
        state: State::Ongoing,
        started: Instant::now(),
        started_at: SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123),
        duration: millis(52),
        paused: Duration::ZERO,
        threshold: millis(50),
        runtime: Some(RuntimeInfo {
            number: 1,
            flavor: Flavor::MultiThread,
            workers: 4,
        }),
        thread: Thread {
            name: Some("tokio-rt-worker".into()),
            os_id: Some(71),
            role: Role::Worker,
        },
        task: Some(Task {
            id: 57,
            spawned: Some(site(SiteKind::Spawned, "app::pay", 31)),
        }),
        watched: vec![
            site(SiteKind::Watched, "load rates", 88),
            site(SiteKind::Spawned, "app::pay", 31),
        ],
        code: None,
        cause,
        advice: Advice::on(cause, None),
        others: Others {
            queued: 3,
            waiting: Some(millis(41)),
            parked_workers: 0,
        },
        occurrence: 1,
    }
}
