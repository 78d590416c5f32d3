//! A program that does everything at once that could trip a watchdog which looks into its
//! threads: it must neither crash nor hang nor grow.
//!
//! Runs for a few seconds; `NOSTALL_STRESS_SECONDS=600` makes it a long one.
#![cfg(all(
    feature = "stacks",
    target_os = "linux",
    target_arch = "x86_64",
    target_env = "gnu"
))]
#![allow(unsafe_code, reason = "loads libraries and sends signals")]

mod support;

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use nostall::stall::State;
use nostall::{Stall, Watchdog};
use support::{current_thread, multi_thread};

/// Threads that have nothing to do with a runtime.
const STRANGERS: usize = 100;

fn duration() -> Duration {
    let seconds = std::env::var("NOSTALL_STRESS_SECONDS").ok();
    Duration::from_secs(seconds.and_then(|text| text.parse().ok()).unwrap_or(6))
}

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

#[test]
fn a_turbulent_program_is_watched_to_its_end() {
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
        .on_stall(move |stall: &Stall| {
            count.fetch_add(u64::from(stall.state == State::Ongoing), Relaxed);
        })
        .install(&mut multi_thread())
        .unwrap();
    let guard = Arc::new(guard);
    let guards = [guard.clone(), guard.clone()];
    let strangers: Vec<_> = (0..STRANGERS)
        .map(|_| again(&over, || std::thread::sleep(Duration::from_millis(20))))
        .collect();
    let mut turbulence = vec![
        again(&over, load_library),
        again(&over, send_signals),
        again(&over, fork),
    ];
    turbulence.extend(
        (0..)
            .zip(guards)
            .map(|(flavor, guard)| again(&over, move || runtimes(flavor, &guard))),
    );
    turbulence.extend(strangers);
    std::thread::sleep(duration() / 2);
    let (half_way, stalls) = (memory_in_kilobytes(), found.load(Relaxed));
    std::thread::sleep(duration() / 2);
    let (at_end, all) = (memory_in_kilobytes(), found.load(Relaxed));
    over.store(true, Relaxed);
    for thread in turbulence {
        thread.join().expect("nothing of the turbulence failed");
    }
    drop(guard);
    println!("{stalls} stalls and {half_way} kB half way, {all} stalls and {at_end} kB at the end");
    assert!(all > 0, "nothing was found");
    assert!(
        at_end < half_way + 64 * 1024,
        "{half_way} kB, then {at_end} kB"
    );
}
