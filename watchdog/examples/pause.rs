//! How long a thread that computes is kept by the watchdog's signals:
//! `cargo run --release --example pause` (Linux).
//!
//! A task reads its thread's CPU time in a loop. What lies between two readings is the loop
//! itself, or a signal's delivery and handler on top; being off the CPU does not count. The
//! system takes its part of that, a virtual machine a large one, so rounds without any signal
//! and rounds with signals that do nothing are measured in turn with those of the watchdog.

mod cpu_time;
mod empty_signals;

use std::time::{Duration, Instant};

use nostall::Watchdog;
use tokio::runtime::Runtime;

use empty_signals::EmptySignals;

const ROUND: Duration = Duration::from_secs(1);
const ROUNDS: usize = 10;
/// The watchdog looks, and the empty signals come, each millisecond.
const TICK: Duration = Duration::from_millis(1);
const LOOKS: usize = (ROUND.as_millis() / TICK.as_millis()) as usize * ROUNDS;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
    let (mut bare, mut empty, mut watched) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        runtime.block_on(gaps(&mut bare));
        let signals = EmptySignals::to_this_thread(TICK);
        runtime.block_on(gaps(&mut empty));
        drop(signals);
        with_watchdog(&runtime, &mut watched);
    }
    println!("the longest gaps, one for each of {LOOKS} looks");
    println!("undisturbed:   {}", quantiles(&bare));
    println!("empty signals: {}", quantiles(&empty));
    println!("a watchdog:    {}", quantiles(&watched));
}

fn with_watchdog(runtime: &Runtime, watched: &mut Vec<Duration>) {
    runtime.block_on(async {
        let watchdog = Watchdog::builder()
            .enabled(true)
            .threshold(Duration::from_millis(20));
        let _watchdog = watchdog.tick(TICK).attach().expect("the only one");
        // Debug information is read at the start, once.
        tokio::time::sleep(ROUND).await;
        gaps(watched).await;
    });
}

/// Adds the gaps between two readings of the CPU time, longest first, in polls of 10 ms.
async fn gaps(gaps: &mut Vec<Duration>) {
    let began = Instant::now();
    while began.elapsed() < ROUND {
        let poll = Instant::now();
        while poll.elapsed() < Duration::from_millis(10) {
            let before = cpu_time::of_thread();
            gaps.push(cpu_time::of_thread() - before);
        }
        gaps.sort_unstable_by(|a, b| b.cmp(a));
        gaps.truncate(LOOKS);
        tokio::task::yield_now().await;
    }
}

fn quantiles(gaps: &[Duration]) -> String {
    let at = |part: usize| gaps.get(LOOKS * part / 100).copied().unwrap_or_default();
    let [longest, last, median] = [0, 1, 50].map(at);
    format!("median {median:.1?}, 99th percentile {last:.1?}, longest {longest:.1?}")
}
