//! Threads in known places, captured.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
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
