//! How long a thread that computes is kept by the watchdog's signals:
//! `cargo run --release --example pause` (Linux).
//!
//! A task reads its thread's CPU time in a loop. What lies between two readings is the loop
//! itself, or a signal's delivery and handler on top; being off the CPU does not count.

mod cpu_time;

use std::time::{Duration, Instant};

use nostall::Watchdog;

const SPAN: Duration = Duration::from_secs(20);

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let bare = runtime.block_on(gaps(SPAN / 4));
    let watched = runtime.block_on(async {
        let watchdog = Watchdog::builder()
            .enabled(true)
            .threshold(Duration::from_millis(20));
        let watchdog = watchdog.tick(Duration::from_millis(1)).attach();
        let _watchdog = watchdog.expect("the only one");
        // Debug information is read at the start, once.
        std::thread::sleep(Duration::from_secs(1));
        gaps(SPAN).await
    });
    println!("longest gaps without a watchdog: {}", list(&bare));
    let signals = watched.len().min(SPAN.as_millis() as usize);
    println!("with one, a look per millisecond:  {}", list(&watched));
    println!(
        "of the {signals} longest, one per look: {}",
        quantiles(&watched[..signals])
    );
}

/// The gaps between two readings of the CPU time, longest first, in polls of 10 ms.
async fn gaps(span: Duration) -> Vec<Duration> {
    let mut gaps = Vec::new();
    let began = Instant::now();
    while began.elapsed() < span {
        let poll = Instant::now();
        while poll.elapsed() < Duration::from_millis(10) {
            let before = cpu_time::of_thread();
            gaps.push(cpu_time::of_thread() - before);
        }
        gaps.sort_unstable_by(|a, b| b.cmp(a));
        gaps.truncate(SPAN.as_millis() as usize);
        tokio::task::yield_now().await;
    }
    gaps
}

fn list(gaps: &[Duration]) -> String {
    format!("{:.1?}", &gaps[..gaps.len().min(5)])
}

fn quantiles(gaps: &[Duration]) -> String {
    let at = |part: usize| gaps.get(gaps.len() * part / 100);
    format!("median {:.1?}, 99th percentile {:.1?}", at(50), at(1))
}
