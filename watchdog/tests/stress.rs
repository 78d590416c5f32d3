//! A program that does everything at once that could trip a watchdog which looks into its
//! threads: it must neither crash nor hang nor grow.
//!
//! Runs for a few seconds; the long version is run by hand, see `CONTRIBUTING.md`.
#![cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
#![allow(unsafe_code, reason = "loads libraries and sends signals")]

mod support;

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use nostall::report::{ChromeTrace, Folded, Ring};
use nostall::stall::State;
use nostall::{Stall, Watchdog};
use support::{alone, current_thread, multi_thread};

/// Does something on a thread of its own until the time is over.
fn again(over: &Arc<AtomicBool>, mut work: impl FnMut() + Send + 'static) -> JoinHandle<()> {
    let over = over.clone();
    std::thread::spawn(move || {
        while !over.load(Relaxed) {
            work();
        }
    })
}

fn spin(span: Duration) {
    let began = Instant::now();
    while began.elapsed() < span {
        std::hint::spin_loop();
    }
}

const BRIEF: Duration = Duration::from_millis(8);

/// Runtimes that come and go, with tasks that stall by waiting, computing and panicking, also
/// while their runtime is dropped.
fn runtimes(round: u64, watchdog: &Watchdog) {
    let mut builder = match round % 2 {
        0 => multi_thread(),
        _ => current_thread(),
    };
    watchdog.extend(&mut builder);
    let runtime = builder.build().unwrap();
    runtime.block_on(async {
        let waits = tokio::spawn(async { std::thread::sleep(BRIEF) });
        let computes = tokio::spawn(async { spin(BRIEF) });
        let panics = tokio::spawn(async {
            std::thread::sleep(BRIEF);
            std::panic::resume_unwind(Box::new("meant to"));
        });
        let (waited, computed, panicked) = tokio::join!(waits, computes, panics);
        assert!(waited.is_ok() && computed.is_ok() && panicked.is_err());
        tokio::spawn(async { std::thread::sleep(BRIEF) });
    });
}

/// Loads and unloads a library, which changes what code is at which address.
fn load_library() {
    // SAFETY: the library is part of the C library's own package and has no constructors.
    unsafe {
        let library = libc::dlopen(c"libm.so.6".as_ptr(), libc::RTLD_NOW);
        let other = libc::dlopen(c"libnss_files.so.2".as_ptr(), libc::RTLD_NOW);
        for library in [library, other] {
            if !library.is_null() {
                libc::dlclose(library);
            }
        }
    }
    std::thread::sleep(Duration::from_millis(1));
}

/// The signal that is ours to send, from somebody else.
fn send_signals() {
    // SAFETY: the signal is ignored or handled, never fatal.
    unsafe { libc::kill(libc::getpid(), libc::SIGURG) };
    std::thread::sleep(Duration::from_micros(200));
}

fn fork() {
    let status = Command::new("true").status().unwrap();
    assert!(status.success());
}

fn memory_in_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let words = line.unwrap_or("").split_whitespace().next();
    words.and_then(|word| word.parse().ok()).unwrap()
}

/// How much of it.
struct Scale {
    /// Threads that have nothing to do with a runtime.
    strangers: usize,
    /// Threads that make runtimes.
    drivers: usize,
    time: Duration,
    /// How many stalls must be found.
    stalls: u64,
}

fn turbulence(scale: &Scale, guard: &Arc<Watchdog>, over: &Arc<AtomicBool>) -> Vec<JoinHandle<()>> {
    let mut threads = vec![
        again(over, load_library),
        again(over, send_signals),
        again(over, fork),
    ];
    for number in 0..scale.drivers as u64 {
        let guard = guard.clone();
        threads.push(again(over, move || runtimes(number, &guard)));
    }
    let stranger = |_| again(over, || std::thread::sleep(Duration::from_millis(20)));
    threads.extend((0..scale.strangers).map(stranger));
    threads
}

fn withstand(scale: &Scale) {
    let _alone = alone();
    let (found, over) = (
        Arc::new(AtomicU64::new(0)),
        Arc::new(AtomicBool::new(false)),
    );
    let count = found.clone();
    let guard = Watchdog::builder()
        .enabled(true)
        .threshold(Duration::from_millis(4))
        .tick(Duration::from_millis(1))
        .reporter(support::Silent)
        .recorder(Ring::new(100))
        .recorder(Folded::to(std::io::sink()))
        .recorder(ChromeTrace::to(std::io::sink()))
        .on_stall(move |stall: &Stall| {
            count.fetch_add(u64::from(stall.state == State::Ongoing), Relaxed);
        })
        .install(&mut multi_thread())
        .unwrap();
    let guard = Arc::new(guard);
    let threads = turbulence(scale, &guard, &over);
    let began = Instant::now();
    let wait_until = |part: u32| {
        while began.elapsed() < scale.time * part / 2
            || found.load(Relaxed) < scale.stalls * u64::from(part) / 2
        {
            std::thread::sleep(Duration::from_millis(100));
        }
        (memory_in_kilobytes(), found.load(Relaxed))
    };
    let (half_way, stalls) = wait_until(1);
    let (at_end, all) = wait_until(2);
    over.store(true, Relaxed);
    for thread in threads {
        thread.join().expect("nothing of the turbulence failed");
    }
    drop(guard);
    println!(
        "{stalls} stalls and {half_way} kB half way, {all} stalls and {at_end} kB after {:?}",
        began.elapsed()
    );
    assert!(
        at_end < half_way + 64 * 1024,
        "{half_way} kB, then {at_end} kB"
    );
}

#[test]
fn a_turbulent_program_is_watched_to_its_end() {
    withstand(&Scale {
        strangers: 100,
        drivers: 2,
        time: Duration::from_secs(6),
        stalls: 1,
    });
}

#[test]
#[ignore = "takes minutes, see CONTRIBUTING.md"]
fn ten_thousand_stalls_in_a_crowd_are_withstood() {
    withstand(&Scale {
        strangers: 500,
        drivers: 6,
        time: Duration::from_secs(90),
        stalls: 10_000,
    });
}
