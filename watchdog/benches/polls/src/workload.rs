//! Tasks whose polls do nothing, so that only the cost around them is left.

use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// So many tasks per worker that a look at the I/O driver in between does not count.
const TASKS: u32 = 64;
const YIELDS: u32 = 10_000;
const ROUND_TRIPS: u32 = 100_000;
const WORKERS: usize = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    CurrentThread,
    MultiThread,
}

impl Flavor {
    pub const ALL: &[Flavor] = &[Flavor::CurrentThread, Flavor::MultiThread];

    pub fn name(self) -> &'static str {
        match self {
            Flavor::CurrentThread => "current_thread",
            Flavor::MultiThread => "multi_thread",
        }
    }

    pub fn named(name: &str) -> Option<Flavor> {
        Flavor::ALL
            .iter()
            .copied()
            .find(|flavor| flavor.name() == name)
    }

    pub fn builder(self) -> tokio::runtime::Builder {
        let mut builder = match self {
            Flavor::CurrentThread => tokio::runtime::Builder::new_current_thread(),
            Flavor::MultiThread => tokio::runtime::Builder::new_multi_thread(),
        };
        builder.worker_threads(WORKERS);
        builder
    }

    fn workers(self) -> usize {
        match self {
            Flavor::CurrentThread => 1,
            Flavor::MultiThread => WORKERS,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workload {
    Yield,
    PingPong,
}

/// Spawns a future the way a variant does.
pub trait Spawn {
    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()>;
}

impl Workload {
    pub const ALL: &[Workload] = &[Workload::Yield, Workload::PingPong];

    pub fn name(self) -> &'static str {
        match self {
            Workload::Yield => "yield",
            Workload::PingPong => "ping-pong",
        }
    }

    pub fn named(name: &str) -> Option<Workload> {
        Workload::ALL
            .iter()
            .copied()
            .find(|workload| workload.name() == name)
    }

    /// Runs it; returns the nanoseconds of CPU time per poll, of all threads together, so
    /// that what else the machine does counts less.
    pub fn run(self, runtime: &Runtime, flavor: Flavor, spawn: &impl Spawn) -> f64 {
        runtime.block_on(async {
            self.polls(flavor, spawn).await; // Caches and branch predictors get warm.
            let before = cpu_time();
            let polls = self.polls(flavor, spawn).await;
            (cpu_time() - before).as_nanos() as f64 / f64::from(polls)
        })
    }

    async fn polls(self, flavor: Flavor, spawn: &impl Spawn) -> u32 {
        match self {
            Workload::Yield => yields(flavor.workers(), spawn).await,
            Workload::PingPong => ping_pong(spawn).await,
        }
    }
}

/// Returns the polls of all workers.
async fn yields(workers: usize, spawn: &impl Spawn) -> u32 {
    let task = || async {
        for _ in 0..YIELDS {
            tokio::task::yield_now().await;
        }
    };
    let tasks: Vec<_> = (0..workers * TASKS as usize)
        .map(|_| spawn.spawn(task()))
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    YIELDS * TASKS * workers as u32
}

/// Two tasks, each polled once per round trip.
async fn ping_pong(spawn: &impl Spawn) -> u32 {
    let (ping, mut pings) = mpsc::channel::<u32>(1);
    let (pong, mut pongs) = mpsc::channel::<u32>(1);
    let answers = spawn.spawn(async move {
        while let Some(n) = pings.recv().await {
            if pong.send(n).await.is_err() {
                break;
            }
        }
    });
    let asks = spawn.spawn(async move {
        for n in 0..ROUND_TRIPS {
            ping.send(n).await.unwrap();
            assert_eq!(pongs.recv().await, Some(n));
        }
    });
    asks.await.unwrap();
    answers.await.unwrap();
    2 * ROUND_TRIPS
}

/// How long the CPU of what does nothing is measured.
const SPAN: Duration = Duration::from_secs(10);

/// The share of a core that a watchdog takes while its runtime has nothing to do.
pub fn idle_share() -> f64 {
    let mut builder = Flavor::MultiThread.builder();
    let watchdog = nostall::Watchdog::builder()
        .enabled(true)
        .install(&mut builder)
        .expect("the only one");
    let runtime = builder.build().expect("a runtime");
    // Debug information is read at the start, once.
    std::thread::sleep(Duration::from_secs(2));
    let before = cpu_time();
    std::thread::sleep(SPAN);
    let used = cpu_time() - before;
    drop(runtime);
    drop(watchdog);
    used.as_secs_f64() / SPAN.as_secs_f64()
}

/// The same of a thread that wakes as often as the watchdog's, and does nothing.
pub fn asleep_share() -> f64 {
    /// Three ticks of the default threshold.
    const PAUSE: Duration = Duration::from_millis(30);
    let before = cpu_time();
    let began = std::time::Instant::now();
    while began.elapsed() < SPAN {
        std::thread::sleep(PAUSE);
    }
    (cpu_time() - before).as_secs_f64() / SPAN.as_secs_f64()
}

/// CPU time of all threads of this process (Linux).
fn cpu_time() -> Duration {
    let threads = std::fs::read_dir("/proc/self/task").expect("/proc is mounted");
    threads
        .filter_map(|thread| {
            let stat = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
            stat.split_ascii_whitespace()
                .next()?
                .parse()
                .ok()
                .map(Duration::from_nanos)
        })
        .sum()
}
