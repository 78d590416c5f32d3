//! The watchdog's signal next to those of others, and next to system calls that wait.
#![cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
#![allow(unsafe_code, reason = "handles and sends signals")]

mod support;

use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use nostall::stall::State;
use support::{Reports, alone, compute, current_thread, multi_thread, watchdog};

static RECEIVED: AtomicUsize = AtomicUsize::new(0);

extern "C" fn count(_: libc::c_int) {
    RECEIVED.fetch_add(1, Relaxed);
}

/// Sets a handler of the program's own, before the first watchdog of the process starts.
fn set_handler() {
    static DONE: Once = Once::new();
    // SAFETY: a sigaction of zeros is a valid one; the handler adds to an atomic.
    DONE.call_once(|| unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = count as *const () as usize;
        action.sa_flags = libc::SA_RESTART;
        let done = libc::sigaction(libc::SIGURG, &action, std::ptr::null_mut());
        assert_eq!(done, 0);
    });
}

fn is_handled_by_program() -> bool {
    // SAFETY: the call only writes to the sigaction.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        libc::sigaction(libc::SIGURG, std::ptr::null(), &mut action);
        action.sa_sigaction == count as *const () as usize
    }
}

#[test]
fn the_programs_own_handler_gets_the_signals_of_others_and_none_of_ours() {
    let _alone = alone();
    set_handler();
    let reports = Reports::default();
    let runtime = current_thread().build().unwrap();
    let guard = runtime.block_on(async { watchdog(&reports).attach().unwrap() });
    let computed = || reports.all().iter().any(|stall| stall.task.is_some());
    while !computed() {
        runtime.block_on(async { tokio::spawn(async { compute() }).await.unwrap() });
    }
    assert!(
        !is_handled_by_program(),
        "threads that compute are sent signals"
    );
    assert_eq!(RECEIVED.load(Relaxed), 0, "ours were handed on");
    // SAFETY: the signal is handled.
    unsafe { libc::kill(libc::getpid(), libc::SIGURG) };
    while RECEIVED.load(Relaxed) == 0 {
        std::thread::sleep(Duration::from_millis(1));
    }
    drop(guard);
}

/// Sleeps as a program in C does, which does not go on after an interruption.
fn interrupted_sleep() -> bool {
    let time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 70_000_000,
    };
    // SAFETY: both pointers are valid, and the second one may be null.
    unsafe { libc::nanosleep(&time, std::ptr::null_mut()) != 0 }
}

#[test]
fn calls_that_wait_are_not_interrupted() {
    let _alone = alone();
    set_handler();
    let reports = Reports::default();
    let runtime = multi_thread().build().unwrap();
    let guard = runtime.block_on(async { watchdog(&reports).attach().unwrap() });
    let sleeps = async {
        let mut interrupted = 0;
        for _ in 0..60 {
            interrupted += usize::from(interrupted_sleep());
            tokio::task::yield_now().await;
        }
        interrupted
    };
    let interrupted = runtime.block_on(async { tokio::spawn(sleeps).await.unwrap() });
    drop(guard);
    let found = reports.all();
    assert!(
        found.iter().any(|stall| stall.state == State::Ongoing),
        "nothing was found"
    );
    // A thread that was running when it was looked at may wait when the signal comes.
    assert!(
        interrupted <= 1,
        "{interrupted} of 60 sleeps were interrupted"
    );
}
