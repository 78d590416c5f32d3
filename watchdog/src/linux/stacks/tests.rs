//! Threads in known places, captured.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use super::*;

/// The signal's answer is one per process, as the watchdog is.
static ALONE: Mutex<()> = Mutex::new(());

fn tell(thread: &Sender<u64>) {
    thread
        .send(crate::linux::thread_id().expect("/proc"))
        .unwrap();
}

#[inline(never)]
fn waits_here(until: &Receiver<()>) {
    let _ = until.recv();
}

#[inline(never)]
fn computes_here(until: &AtomicBool) -> u64 {
    let mut sum = 0u64;
    while !until.load(Relaxed) {
        sum = std::hint::black_box(sum.wrapping_mul(31).wrapping_add(7));
    }
    sum
}

/// Captures until all is named.
fn named(
    stacks: &mut Stacks,
    mut capture: impl FnMut(&mut Stacks) -> Option<Unnamed>,
) -> Option<Vec<Function>> {
    (0..200).find_map(|_| {
        let stack = capture(stacks)?;
        stacks.names(&stack)
    })
}

/// Optimised code may not have the functions themselves.
fn is_in_this_file(functions: &[Function]) -> bool {
    let mut files = functions
        .iter()
        .filter_map(|function| function.file.as_deref());
    files.any(|file| file.ends_with("stacks/tests.rs"))
}

fn has(functions: &[Function], name: &str) -> bool {
    let mut functions = functions.iter();
    functions.any(|function| function.name.contains(name))
}

#[test]
fn a_thread_that_waits_is_found_where_it_waits() {
    let (id, ids) = channel();
    let (stop, until) = channel();
    let thread = std::thread::spawn(move || {
        tell(&id);
        waits_here(&until);
    });
    let files = ThreadFiles::open(ids.recv().unwrap()).unwrap();
    let mut stacks = Stacks::new().unwrap();
    std::thread::sleep(Duration::from_millis(20));
    let functions = named(&mut stacks, |stacks| stacks.of_waiting(&files)).expect("it waits");
    assert!(is_in_this_file(&functions), "{functions:#?}");
    let is_whole = has(&functions, "thread_start");
    assert!(is_whole, "{functions:#?}");
    let syscall = stacks.of_waiting(&files).expect("it waits").syscall;
    assert_eq!(syscall.as_deref(), Some("futex"));
    let judgement = stacks.judge_waiting(&files, true);
    let Some(Judgement::Known(verdict, here)) = judgement else {
        panic!("it waits, and its functions are named")
    };
    let here = here.expect("the whole stack was seen");
    assert_eq!(verdict, Verdict::Foreign, "{functions:#?}");
    assert!(stacks.is_same_wait(&files, &here));
    drop(stop);
    thread.join().unwrap();
    assert!(stacks.of_waiting(&files).is_none());
    assert!(!stacks.is_same_wait(&files, &here));
}

/// All functions of a thread that waits, once it does so in a system call of this name.
fn waiting_in(syscall: &str, thread: u64) -> Vec<Function> {
    let files = ThreadFiles::open(thread).unwrap();
    let mut stacks = Stacks::new().unwrap();
    let waits = |stacks: &mut Stacks| {
        let stack = stacks.of_waiting(&files)?;
        stack
            .syscall
            .as_ref()?
            .starts_with(syscall)
            .then_some(stack)
    };
    while waits(&mut stacks).is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    named(&mut stacks, waits).expect("it waits")
}

/// The C library's `flock` calls nothing, so that it may have no frame of its own.
#[test]
fn a_function_that_waits_without_a_frame_has_its_caller() {
    let path = std::env::temp_dir().join(format!("nostall-flock-{}", std::process::id()));
    let file = || std::fs::File::create(&path).unwrap();
    let (held, wanted, (id, ids)) = (file(), file(), channel());
    lock_file(&held);
    let thread = std::thread::spawn(move || {
        tell(&id);
        lock_file(&wanted);
    });
    let functions = waiting_in("flock", ids.recv().unwrap());
    drop(held);
    thread.join().unwrap();
    std::fs::remove_file(&path).unwrap();
    let at_flock = functions.iter().any(|function| function.line == FLOCK);
    assert!(is_in_this_file(&functions) && at_flock, "{functions:#?}");
    assert!(has(&functions, "thread_start"), "{functions:#?}");
}

/// `Condvar::wait_timeout` makes two system calls: it wakes others, and it waits.
#[test]
fn of_several_calls_the_one_that_waits_is_found() {
    let (id, ids) = channel();
    let pair = Arc::new((Mutex::new(()), Condvar::new()));
    let theirs = pair.clone();
    let thread = std::thread::spawn(move || {
        tell(&id);
        let guard = theirs.0.lock().unwrap();
        drop(theirs.1.wait_timeout(guard, Duration::from_secs(600)));
    });
    let functions = waiting_in("futex", ids.recv().unwrap());
    pair.1.notify_all();
    thread.join().unwrap();
    assert!(has(&functions, "futex_wait"), "{functions:#?}");
    assert!(!has(&functions, "futex_wake"), "{functions:#?}");
    assert!(is_in_this_file(&functions), "{functions:#?}");
}

const FLOCK: u32 = line!() + 6;

#[inline(never)]
#[allow(unsafe_code, reason = "the standard library has it from Rust 1.89 on")]
fn lock_file(file: &std::fs::File) {
    // SAFETY: the descriptor is that of an open file.
    let result = unsafe { libc::flock(std::os::fd::AsRawFd::as_raw_fd(file), libc::LOCK_EX) };
    assert_eq!(result, 0);
}

#[test]
fn a_thread_that_runs_is_found_where_it_runs() {
    let _alone = ALONE
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let (id, ids) = channel();
    let until = Arc::new(AtomicBool::new(false));
    let stop = until.clone();
    let thread = std::thread::spawn(move || {
        tell(&id);
        computes_here(&until)
    });
    let number = ids.recv().unwrap();
    let files = ThreadFiles::open(number).unwrap();
    let mut stacks = Stacks::new().unwrap();
    let functions =
        named(&mut stacks, |stacks| stacks.of_running(number, &files)).expect("it runs");
    assert!(is_in_this_file(&functions), "{functions:#?}");
    let is_whole = has(&functions, "thread_start");
    assert!(is_whole, "{functions:#?}");
    assert!(stacks.of_waiting(&files).is_none());
    stop.store(true, Relaxed);
    thread.join().unwrap();
    assert!(stacks.of_running(number, &files).is_none());
}

#[test]
fn a_handler_that_was_there_before_gets_the_signals_of_others() {
    let _alone = ALONE
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut signals = Signals::new();
    assert!(signals.usable());
    // SIGURG from outside, with nobody to forward it to: it is ignored, as by default.
    let status = std::process::Command::new("kill")
        .args(["-URG", &std::process::id().to_string()])
        .status();
    assert!(status.unwrap().success());
    assert!(
        signals
            .ask(u64::from(u32::MAX >> 1), &Order::default())
            .is_none()
    );
}
