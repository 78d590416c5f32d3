//! The scenarios: each runs on a fresh runtime and says what it did in its polls.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use tokio::runtime::{Handle, Runtime};
use tokio::sync::{Notify, mpsc};
use tokio::task::{JoinHandle, LocalSet, block_in_place, coop, spawn_blocking, yield_now};
use tokio::time::sleep;

use crate::record::{Recorder, STALL, THRESHOLD, spin};

pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    /// Whether it has polls that are meant to stall, one per repeat.
    pub(crate) stalls: bool,
    /// `block_in_place` panics on `current_thread`.
    pub(crate) multi_thread_only: bool,
    pub(crate) run: fn(&Runtime, &Recorder, usize),
}

const fn stalls(name: &'static str, run: fn(&Runtime, &Recorder, usize)) -> Scenario {
    Scenario {
        name,
        stalls: true,
        multi_thread_only: false,
        run,
    }
}

const fn behaves(name: &'static str, run: fn(&Runtime, &Recorder, usize)) -> Scenario {
    Scenario {
        name,
        stalls: false,
        multi_thread_only: false,
        run,
    }
}

impl Scenario {
    const fn on_multi_thread_only(self) -> Scenario {
        Scenario {
            multi_thread_only: true,
            ..self
        }
    }
}

pub(crate) const ALL: &[Scenario] = &[
    stalls("long CPU", long_cpu),
    stalls("long sleep", long_sleep),
    stalls("LIFO-woken victim", lifo),
    stalls("select!", select),
    stalls("join!", join),
    stalls("LocalSet", local_set),
    stalls("unconstrained", unconstrained),
    behaves("one short task", one_short),
    behaves("eight short tasks", eight_short),
    behaves("half the threshold", half),
    behaves("mpsc under coop", channel),
    behaves("block_in_place asleep", in_place_asleep).on_multi_thread_only(),
    behaves("block_in_place busy", in_place_busy).on_multi_thread_only(),
    behaves("spawn_blocking", blocking_pool),
    behaves("idle", idle),
];

/// Between two stalls.
const PAUSE: Duration = Duration::from_millis(30);

/// What stands for "a while" in scenarios without stalls.
fn a_while(repeats: usize) -> Duration {
    (STALL + PAUSE) * repeats as u32 / 2
}

/// Whether futures are watched by name, or left to what the stacks tell.
pub(crate) static WATCHED: AtomicBool = AtomicBool::new(true);

/// Watches a future, if that is what is under test.
async fn watch<F: Future>(name: &'static str, future: F) -> F::Output {
    match WATCHED.load(Relaxed) {
        true => nostall::watch(name, future).await,
        false => future.await,
    }
}

/// Spawns a task the way the layer under test can see it.
fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    if cfg!(tokio_unstable) || !WATCHED.load(Relaxed) {
        tokio::spawn(future)
    } else {
        nostall::spawn(future)
    }
}

/// Runs a task that does something in a single poll, again and again.
fn repeat(runtime: &Runtime, repeats: usize, work: impl Fn() + Send + Sync + 'static) {
    runtime.block_on(async {
        let task = spawn(async move {
            for _ in 0..repeats {
                sleep(PAUSE).await;
                work();
                yield_now().await;
            }
        });
        task.await.unwrap();
    });
}

fn long_cpu(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    repeat(runtime, repeats, move || record.compute(STALL));
}

fn long_sleep(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    repeat(runtime, repeats, move || record.sleep(STALL));
}

/// The task that blocks has just woken another one, which stays in the worker's LIFO slot.
fn lifo(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    let notify = Arc::new(Notify::new());
    let woken = notify.clone();
    runtime.spawn(async move {
        loop {
            woken.notified().await;
        }
    });
    repeat(runtime, repeats, move || {
        notify.notify_one();
        record.sleep(STALL);
    });
}

fn select(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    runtime.block_on(async {
        let task = spawn(async move {
            for _ in 0..repeats {
                let blocks = watch("branch", async {
                    sleep(PAUSE).await;
                    record.sleep(STALL);
                });
                tokio::select! {
                    () = blocks => {}
                    () = watch("other branch", std::future::pending()) => {}
                }
            }
        });
        task.await.unwrap();
    });
}

fn join(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    runtime.block_on(async {
        let task = spawn(async move {
            for _ in 0..repeats {
                let blocks = watch("branch", async {
                    sleep(PAUSE).await;
                    record.compute(STALL);
                });
                tokio::join!(blocks, watch("other branch", sleep(PAUSE)));
            }
        });
        task.await.unwrap();
    });
}

/// Tokio's hooks do not tell of a `LocalSet`'s tasks, so they are watched by name.
fn local_set(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    let local = LocalSet::new();
    local.block_on(runtime, async {
        let blocks = async move {
            for _ in 0..repeats {
                sleep(PAUSE).await;
                record.sleep(STALL);
            }
        };
        let blocks = tokio::task::spawn_local(watch("local task", blocks));
        let ticks = tokio::task::spawn_local(watch("neighbour", async {
            loop {
                sleep(Duration::from_millis(1)).await;
            }
        }));
        blocks.await.unwrap();
        ticks.abort();
    });
}

fn unconstrained(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    runtime.block_on(async {
        let task = spawn(coop::unconstrained(async move {
            for _ in 0..repeats {
                sleep(PAUSE).await;
                record.compute(STALL);
            }
        }));
        task.await.unwrap();
    });
}

/// Polls of 5 ms, one after the other.
async fn short_polls(record: Recorder, span: Duration) {
    let began = std::time::Instant::now();
    while began.elapsed() < span {
        record.compute(Duration::from_millis(5));
        yield_now().await;
    }
}

fn one_short(runtime: &Runtime, record: &Recorder, repeats: usize) {
    runtime.block_on(async {
        spawn(short_polls(record.clone(), a_while(repeats)))
            .await
            .unwrap();
    });
}

fn eight_short(runtime: &Runtime, record: &Recorder, repeats: usize) {
    runtime.block_on(async {
        let tasks: Vec<_> = (0..8)
            .map(|_| spawn(short_polls(record.clone(), a_while(repeats))))
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    });
}

fn half(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let record = record.clone();
    let repeats = repeats * 5;
    runtime.block_on(async {
        let task = spawn(async move {
            for _ in 0..repeats {
                record.compute(THRESHOLD / 2);
                yield_now().await;
            }
        });
        task.await.unwrap();
    });
}

/// A sender and a receiver that always find room and messages: only Tokio's cooperative
/// budget makes them yield.
fn channel(runtime: &Runtime, _: &Recorder, repeats: usize) {
    let span = a_while(repeats);
    runtime.block_on(async {
        let (sender, mut receiver) = mpsc::channel(1024);
        let sends = spawn(async move {
            let began = std::time::Instant::now();
            while began.elapsed() < span && sender.send(1u64).await.is_ok() {}
        });
        let receives = spawn(async move { while receiver.recv().await.is_some() {} });
        sends.await.unwrap();
        receives.await.unwrap();
    });
}

fn in_place_asleep(runtime: &Runtime, _: &Recorder, repeats: usize) {
    repeat(runtime, repeats, || {
        block_in_place(|| std::thread::sleep(STALL));
    });
}

/// Computes in place while other tasks keep all workers at work.
fn in_place_busy(runtime: &Runtime, record: &Recorder, repeats: usize) {
    let _context = runtime.enter();
    let span = a_while(repeats) * 2;
    let others: Vec<_> = (0..3)
        .map(|_| spawn(short_polls(record.clone(), span)))
        .collect();
    repeat(runtime, repeats, || block_in_place(|| spin(STALL)));
    others.iter().for_each(JoinHandle::abort);
}

/// Watched futures that block on threads of the blocking pool, where they may.
fn blocking_pool(runtime: &Runtime, _: &Recorder, repeats: usize) {
    runtime.block_on(async {
        for _ in 0..repeats {
            let blocks = watch("on the pool", async { std::thread::sleep(STALL) });
            let task = spawn_blocking(|| Handle::current().block_on(blocks));
            task.await.unwrap();
        }
    });
}

fn idle(runtime: &Runtime, _: &Recorder, repeats: usize) {
    runtime.block_on(async { sleep(a_while(repeats)).await });
}
