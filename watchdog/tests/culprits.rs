//! The guilty line of stalls that nobody watches: no future here is wrapped or annotated.
//!
//! The line that must be blamed ends with a comment that names the case.
#![cfg(all(
    feature = "stacks",
    target_os = "linux",
    target_arch = "x86_64",
    target_env = "gnu"
))]
#![allow(unsafe_code, reason = "one case calls the C library")]

mod support;

use std::future::Future;
use std::io::Read;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, Once, RwLock, mpsc};
use std::task::Poll;
use std::time::{Duration, Instant};

use nostall::Stall;
use nostall::stall::{Cause, State};
use support::{Reports, STALL, alone, block, compute, current_thread, multi_thread, watchdog};
use tokio::runtime::{self, Runtime};

const SLEEP: &str = "std::thread::sleep";

/// The line of this file that ends with the name of the case.
fn line_of(case: &str) -> u32 {
    let marker = format!("// stalls: {case}");
    let mut lines = include_str!("culprits.rs").lines();
    let at = lines.position(|line| line.ends_with(&marker));
    at.expect("a line is marked") as u32 + 1
}

/// Reading debug information takes a while: waits until stalls are told of with lines.
fn warm_up() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        let reports = Reports::default();
        let runtime = current_thread().build().unwrap();
        let _guard = runtime.block_on(async { watchdog(&reports).attach().unwrap() });
        while told(&reports).is_empty() {
            runtime.block_on(async { tokio::spawn(async { block() }).await.unwrap() });
        }
    });
}

/// Runs the work on a runtime that a watchdog is attached to from inside, as users do.
fn attached(flavor: fn() -> runtime::Builder, work: impl FnOnce(&Runtime)) -> Reports {
    warm_up();
    let reports = Reports::default();
    let runtime = flavor().build().unwrap();
    let guard = runtime.block_on(async { watchdog(&reports).attach().unwrap() });
    // The workers are met while they are idle.
    std::thread::sleep(STALL / 2);
    work(&runtime);
    drop(runtime);
    drop(guard);
    reports
}

/// The stalls that were told of, as they were first.
fn told(reports: &Reports) -> Vec<Stall> {
    let mut all = reports.all();
    all.retain(|stall| stall.state == State::Ongoing);
    all
}

fn check_on(
    flavor: fn() -> runtime::Builder,
    case: &str,
    callee: &str,
    work: impl FnOnce(&Runtime),
) {
    let told = told(&attached(flavor, work));
    let mut here = told.iter();
    let stall = here.find(|stall| stall.culprit().line == line_of(case));
    let stall = stall.unwrap_or_else(|| panic!("{case} was not found: {told:#?}"));
    let code = stall.code.as_ref().expect("found by its stack");
    assert!(code.culprit().file.ends_with("culprits.rs"), "{code:#?}");
    assert_eq!(code.callee.as_deref(), Some(callee), "{code:#?}");
    assert!(
        matches!(stall.cause, Cause::Waiting(_)),
        "{:?}",
        stall.cause
    );
    assert!(code.syscall.is_some(), "{code:#?}");
}

/// Checks a task of its own on both flavors.
fn check<F>(case: &str, callee: &str, task: impl Fn() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let _alone = alone();
    for flavor in [current_thread, multi_thread] {
        check_on(flavor, case, callee, |runtime| {
            let task = task();
            runtime.block_on(async { tokio::spawn(task).await.unwrap() });
        });
    }
}

#[test]
fn a_sleep() {
    check("a sleep", SLEEP, || async {
        std::thread::sleep(STALL); // stalls: a sleep
    });
}

#[test]
fn a_helper_two_calls_down() {
    fn outer() {
        inner();
    }
    #[inline(never)]
    fn inner() {
        std::thread::sleep(STALL); // stalls: a helper
        // A call at the very end may be compiled to a jump, which leaves no trace.
        std::hint::black_box(());
    }
    check("a helper", SLEEP, || async { outer() });
}

#[test]
fn a_closure_in_an_iterator() {
    check("a closure", SLEEP, || async {
        (0..1).for_each(|_| {
            std::thread::sleep(STALL); // stalls: a closure
        });
    });
}

#[test]
fn a_boxed_dyn_future() {
    check("a dyn future", SLEEP, || {
        let boxed: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async {
            std::thread::sleep(STALL); // stalls: a dyn future
        });
        boxed
    });
}

#[test]
fn a_branch_of_select() {
    check("select!", SLEEP, || async {
        let blocks = async {
            std::thread::sleep(STALL); // stalls: select!
        };
        tokio::select! {
            () = std::future::pending() => {}
            () = blocks => {}
        }
    });
}

#[test]
fn a_branch_of_join() {
    check("join!", SLEEP, || async {
        let blocks = async {
            std::thread::sleep(STALL); // stalls: join!
        };
        tokio::join!(tokio::task::yield_now(), blocks);
    });
}

#[test]
fn a_drop() {
    struct Slow;
    impl Drop for Slow {
        fn drop(&mut self) {
            std::thread::sleep(STALL); // stalls: a drop
        }
    }
    check("a drop", SLEEP, || async { drop(Slow) });
}

#[test]
fn a_poll_by_hand() {
    check("poll_fn", SLEEP, || {
        std::future::poll_fn(|_| {
            std::thread::sleep(STALL); // stalls: poll_fn
            Poll::Ready(())
        })
    });
}

#[test]
fn a_task_that_a_task_spawned() {
    check("a spawned block", SLEEP, || async {
        let inner = tokio::spawn(async {
            std::thread::sleep(STALL); // stalls: a spawned block
        });
        inner.await.unwrap();
    });
}

#[test]
fn a_recursion() {
    fn down(levels: u32) -> u32 {
        if levels == 0 {
            std::thread::sleep(STALL); // stalls: a recursion
            return 0;
        }
        std::hint::black_box(down(levels - 1)) + 1
    }
    check("a recursion", SLEEP, || async { assert_eq!(down(50), 50) });
}

/// Holds a lock on another thread for a while.
fn hold<G>(lock: impl FnOnce() -> G + Send + 'static) {
    let (locked, wait) = mpsc::channel();
    std::thread::spawn(move || {
        let _guard = lock();
        locked.send(()).unwrap();
        block();
    });
    wait.recv().unwrap();
}

#[test]
fn a_mutex_that_is_held() {
    static LOCK: Mutex<()> = Mutex::new(());
    check("a mutex", "std::sync::Mutex::lock", || {
        hold(|| LOCK.lock().unwrap());
        async {
            drop(LOCK.lock()); // stalls: a mutex
        }
    });
}

#[test]
fn a_lock_that_is_read() {
    static LOCK: RwLock<()> = RwLock::new(());
    check("a lock", "std::sync::RwLock::write", || {
        hold(|| LOCK.read().unwrap());
        async {
            drop(LOCK.write()); // stalls: a lock
        }
    });
}

#[test]
fn a_condition_that_does_not_come() {
    static PAIR: (Mutex<()>, Condvar) = (Mutex::new(()), Condvar::new());
    check(
        "a condition",
        "std::sync::Condvar::wait_timeout",
        || async {
            let guard = PAIR.0.lock().unwrap();
            drop(PAIR.1.wait_timeout(guard, STALL)); // stalls: a condition
        },
    );
}

#[test]
fn a_channel_that_is_empty() {
    check("a channel", "std::sync::mpsc::Receiver::recv", || {
        let (sender, receiver) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            block();
            drop(sender);
        });
        async move {
            let _ = receiver.recv(); // stalls: a channel
        }
    });
}

#[test]
fn a_thread_that_is_joined() {
    check("a join", "std::thread::JoinHandle::join", || async {
        let thread = std::thread::spawn(block);
        thread.join().unwrap(); // stalls: a join
    });
}

#[test]
fn a_command_that_takes_its_time() {
    check("a command", "std::process::Command::output", || async {
        let mut command = std::process::Command::new("sleep");
        drop(command.arg("0.4").output()); // stalls: a command
    });
}

#[test]
fn a_child_that_is_waited_for() {
    check("a child", "std::process::Child::wait", || async {
        let mut command = std::process::Command::new("sleep");
        let mut child = command.arg("0.4").spawn().unwrap();
        child.wait().unwrap(); // stalls: a child
    });
}

#[test]
fn a_socket_that_nothing_comes_from() {
    check("a socket", "std::net::UdpSocket::recv", || async {
        let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_read_timeout(Some(STALL)).unwrap();
        drop(socket.recv(&mut [0])); // stalls: a socket
    });
}

#[test]
fn a_reader_inside_of_a_dependency() {
    struct Slow;
    impl Read for Slow {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            std::thread::sleep(STALL); // stalls: a reader
            Ok(0)
        }
    }
    check("a reader", SLEEP, || async {
        let value: Result<u32, _> = serde_json::from_reader(Slow);
        assert!(value.is_err());
    });
}

#[test]
fn a_call_of_the_c_library() {
    check("a C call", "usleep", || async {
        // SAFETY: it takes a plain number.
        unsafe { libc::usleep(STALL.as_micros() as u32) }; // stalls: a C call
    });
}

#[test]
fn a_root_future() {
    let _alone = alone();
    for flavor in [current_thread, multi_thread] {
        check_on(flavor, "a root", SLEEP, |runtime| {
            runtime.block_on(async {
                std::thread::sleep(STALL); // stalls: a root
            });
        });
    }
}

#[test]
fn a_task_of_a_local_set() {
    let _alone = alone();
    for flavor in [current_thread, multi_thread] {
        check_on(flavor, "a local task", SLEEP, |runtime| {
            let blocks = async {
                std::thread::sleep(STALL); // stalls: a local task
            };
            tokio::task::LocalSet::new().block_on(runtime, async {
                tokio::task::spawn_local(blocks).await.unwrap();
            });
        });
    }
}

#[test]
fn an_unconstrained_task_that_waits() {
    check("unconstrained", SLEEP, || {
        tokio::task::coop::unconstrained(async {
            std::thread::sleep(STALL); // stalls: unconstrained
        })
    });
}

#[test]
fn a_runtime_that_the_watchdog_was_not_attached_to() {
    let _alone = alone();
    check_on(multi_thread, "another runtime", SLEEP, |_| {
        let other = current_thread().build().unwrap();
        let waits = async {
            tokio::time::sleep(3 * STALL).await;
            std::thread::sleep(STALL); // stalls: another runtime
        };
        std::thread::spawn(move || other.block_on(waits))
            .join()
            .unwrap();
    });
}

/// Sorts again and again, for the time of a stall.
#[test]
fn a_computation() {
    let _alone = alone();
    for flavor in [current_thread, multi_thread] {
        let reports = attached(flavor, |runtime| {
            let computes = async {
                let began = Instant::now();
                while began.elapsed() < STALL {
                    let mut numbers: Vec<u32> = (0..20_000).rev().collect();
                    numbers.sort_by_key(|number| number.wrapping_mul(2_654_435_761)); // stalls: a sort
                }
            };
            runtime.block_on(async { tokio::spawn(computes).await.unwrap() });
        });
        let told = told(&reports);
        let [stall] = &told[..] else {
            panic!("{told:#?}")
        };
        // The sample may as well hit the lines around the sort.
        let code = stall.code.as_ref().expect("found by its stack");
        assert!(code.culprit().name.ends_with("a_computation"), "{code:#?}");
        assert!(
            code.culprit().line.abs_diff(line_of("a sort")) <= 2,
            "{code:#?}"
        );
        assert!(
            !matches!(stall.cause, Cause::Waiting(_) | Cause::Unknown),
            "{stall:#?}"
        );
        assert!(stall.task.is_some(), "a thread that runs tells its task");
    }
}

/// What may take its time does not count, nor do many short polls.
#[test]
fn offloaded_work_and_short_polls_are_no_stalls() {
    let _alone = alone();
    let reports = attached(multi_thread, |runtime| {
        runtime.block_on(async {
            let short = tokio::spawn(async move {
                for _ in 0..100 {
                    let began = Instant::now();
                    while began.elapsed() < Duration::from_millis(5) {
                        std::hint::spin_loop();
                    }
                    tokio::task::yield_now().await;
                }
            });
            let in_place = tokio::spawn(async { tokio::task::block_in_place(block) });
            let waits = tokio::task::spawn_blocking(block);
            let computes = tokio::task::spawn_blocking(compute);
            let ended = tokio::join!(short, in_place, waits, computes);
            assert!(matches!(ended, (Ok(()), Ok(()), Ok(()), Ok(()))));
            tokio::time::sleep(STALL).await;
        });
    });
    let mut invented = told(&reports);
    // The machine itself may keep a thread from going on for longer than the threshold.
    invented.retain(|stall| !matches!(stall.cause, Cause::Preempted(_)));
    assert_eq!(invented, []);
}
