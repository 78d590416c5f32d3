//! What a watchdog that is attached, with nothing watched by name, costs a program that keeps all
//! of its workers busy: `cargo run --release --example throughput` (Linux).
//!
//! Rounds with and without one take turns. Work is counted per second of the process's CPU
//! time, the watchdog's own included, so that other programs on the machine matter little.

mod cpu_time;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use nostall::Watchdog;
use tokio::runtime::{Builder, Runtime};

const ROUND: Duration = Duration::from_millis(500);
const ROUNDS: usize = 40;
const TASKS: usize = 64;

fn main() {
    for (name, operations) in [
        ("polls that only yield", 0),
        ("polls of some microseconds", 5_000),
    ] {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        let (mut bare, mut watched) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            bare.push(round(&runtime, operations, false));
            watched.push(round(&runtime, operations, true));
        }
        let (bare, watched) = (median(bare), median(watched));
        println!(
            "{name}: {bare:.0} a second bare, {watched:.0} with a look each 10 ms: x{:.3}",
            watched / bare
        );
    }
}

/// Polls per second of CPU time.
fn round(runtime: &Runtime, operations: u64, watched: bool) -> f64 {
    let builder = Watchdog::builder()
        .enabled(watched)
        .threshold(Duration::from_millis(50));
    let watchdog = runtime.block_on(async { builder.tick(Duration::from_millis(10)).attach() });
    let watchdog = watchdog.expect("the only one");
    let (over, polls) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicU64::new(0)),
    );
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| runtime.spawn(work(operations, over.clone(), polls.clone())))
        .collect();
    // Debug information is read at the first start, once.
    std::thread::sleep(ROUND);
    let (cpu, before) = (cpu_time::of_process(), polls.load(Relaxed));
    std::thread::sleep(ROUND);
    let (cpu, done) = (cpu_time::of_process() - cpu, polls.load(Relaxed) - before);
    over.store(true, Relaxed);
    for task in tasks {
        runtime.block_on(task).expect("no task panics");
    }
    drop(watchdog);
    done as f64 / cpu.as_secs_f64()
}

async fn work(operations: u64, over: Arc<AtomicBool>, polls: Arc<AtomicU64>) {
    let mut sum = 0u64;
    while !over.load(Relaxed) {
        for operation in 0..operations {
            sum = std::hint::black_box(sum ^ operation);
        }
        polls.fetch_add(1, Relaxed);
        tokio::task::yield_now().await;
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
