//! How long a thread that computes is kept by the watchdog's signals:
//! `cargo run --release --example pause` (Linux).
//!
//! A task reads its thread's CPU time in a loop. What lies between two readings is the loop
//! itself, or a signal's delivery and handler on top; being off the CPU does not count. Other
//! interrupts do, so the same is measured without a watchdog.

mod cpu_time;

use std::time::{Duration, Instant};

use nostall::Watchdog;

const SPAN: Duration = Duration::from_secs(10);

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let bare = runtime.block_on(gaps(SPAN));
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
    let looks = SPAN.as_millis() as usize;
    println!("the longest gaps, one for each look of the watchdog, {looks} in all");
    println!("without one: {}", quantiles(&bare, looks));
    println!("with one:    {}", quantiles(&watched, looks));
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

fn quantiles(gaps: &[Duration], looks: usize) -> String {
    let at = |part: usize| gaps.get(looks * part / 100).copied().unwrap_or_default();
    let [longest, last, median] = [0, 1, 50].map(at);
    format!("median {median:.1?}, 99th percentile {last:.1?}, longest {longest:.1?}")
}
