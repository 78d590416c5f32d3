//! The guilty line of stalls that nobody watches: nothing here is annotated.
#![cfg(all(
    feature = "stacks",
    target_os = "linux",
    target_arch = "x86_64",
    target_env = "gnu"
))]

mod support;

use std::future::Future;
use std::sync::{Mutex, mpsc};
use std::task::Poll;
use std::time::Duration;

use nostall::Stall;
use nostall::stall::{Cause, State};
use support::{Reports, STALL, alone, current_thread, multi_thread, watchdog};
use tokio::runtime::Runtime;

/// What a case must be told of: where it stalls, and what it calls.
struct Expected {
    line: u32,
    callee: Option<&'static str>,
}

const fn at(line: u32, callee: &'static str) -> Expected {
    Expected {
        line,
        callee: Some(callee),
    }
}

/// Runs the work on both flavors, attached from inside, as a user would; returns all reports.
fn attached(flavor: fn() -> tokio::runtime::Builder, work: impl Fn(&Runtime)) -> Reports {
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

fn found(reports: &Reports, line: u32) -> Vec<Stall> {
    let mut all = reports.all();
    all.retain(|stall| stall.state == State::Ongoing && stall.culprit().line == line);
    all
}

fn check_on(flavor: fn() -> tokio::runtime::Builder, expected: &Expected, work: impl Fn(&Runtime)) {
    let reports = attached(flavor, work);
    let found = found(&reports, expected.line);
    let summary: Vec<_> = reports
        .all()
        .into_iter()
        .map(|stall| (stall.state, stall.duration, stall.code))
        .collect();
    assert_eq!(found.len(), 1, "line {}: {summary:#?}", expected.line);
    let code = found[0].code.as_ref().expect("found by its stack");
    assert!(code.culprit().file.ends_with("culprits.rs"), "{code:#?}");
    if let Some(callee) = expected.callee {
        assert_eq!(code.callee.as_deref(), Some(callee), "{code:#?}");
    }
}

fn check<F>(expected: &Expected, task: impl Fn() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let _alone = alone();
    for flavor in [current_thread, multi_thread] {
        check_on(flavor, expected, |runtime| {
            runtime.block_on(async { tokio::spawn(task()).await.unwrap() });
        });
    }
}

#[test]
fn a_sleep() {
    let line = line!() + 1;
    check(&at(line, "std::thread::sleep"), || async {
        std::thread::sleep(STALL)
    });
}

#[test]
fn a_helper_two_calls_down() {
    fn outer() {
        inner();
    }
    #[inline(never)]
    fn inner() {
        std::thread::sleep(STALL);
    }
    let line = line!() - 3;
    check(&at(line, "std::thread::sleep"), || async { outer() });
}

#[test]
fn a_closure_in_an_iterator() {
    let line = line!() + 2;
    check(&at(line, "std::thread::sleep"), || async {
        (0..1).for_each(|_| std::thread::sleep(STALL));
    });
}

#[test]
fn a_boxed_dyn_future() {
    let line = line!() + 2;
    check(&at(line, "std::thread::sleep"), || {
        let inner = Box::pin(async { std::thread::sleep(STALL) });
        let inner: std::pin::Pin<Box<dyn Future<Output = ()> + Send>> = inner;
        inner
    });
}

#[test]
fn a_branch_of_select() {
    let line = line!() + 4;
    check(&at(line, "std::thread::sleep"), || async {
        tokio::select! {
            () = std::future::pending() => {}
            () = async { std::thread::sleep(STALL) } => {}
        }
    });
}

#[test]
fn a_branch_of_join() {
    let line = line!() + 2;
    check(&at(line, "std::thread::sleep"), || async {
        let blocks = async { std::thread::sleep(STALL) };
        tokio::join!(tokio::task::yield_now(), blocks);
    });
}

#[test]
fn a_drop() {
    struct Slow;
    impl Drop for Slow {
        fn drop(&mut self) {
            std::thread::sleep(STALL);
        }
    }
    let line = line!() - 3;
    check(&at(line, "std::thread::sleep"), || async { drop(Slow) });
}

#[test]
fn a_poll_by_hand() {
    let line = line!() + 3;
    check(&at(line, "std::thread::sleep"), || {
        std::future::poll_fn(|_| {
            std::thread::sleep(STALL);
            Poll::Ready(())
        })
    });
}

#[test]
fn a_lock_that_is_held() {
    static LOCK: Mutex<()> = Mutex::new(());
    fn hold() {
        let (locked, wait) = mpsc::channel();
        std::thread::spawn(move || {
            let _guard = LOCK.lock().unwrap();
            locked.send(()).unwrap();
            std::thread::sleep(STALL);
        });
        wait.recv().unwrap();
    }
    let line = line!() + 4;
    check(&at(line, "std::sync::Mutex::lock"), || {
        hold();
        async {
            drop(LOCK.lock());
        }
    });
}

#[test]
fn a_channel_that_is_empty() {
    let line = line!() + 8;
    check(&at(line, "std::sync::mpsc::Receiver::recv"), || {
        let (sender, receiver) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            std::thread::sleep(STALL);
            drop(sender);
        });
        async move {
            let _ = receiver.recv();
        }
    });
}

#[test]
fn a_thread_that_is_joined() {
    let line = line!() + 3;
    check(&at(line, "std::thread::JoinHandle::join"), || async {
        let thread = std::thread::spawn(|| std::thread::sleep(STALL));
        thread.join().unwrap();
    });
}

#[test]
fn a_command_that_takes_its_time() {
    let line = line!() + 2;
    check(&at(line, "std::process::Command::status"), || async {
        std::process::Command::new("sleep")
            .arg("0.4")
            .status()
            .unwrap();
    });
}

#[test]
fn a_recursion() {
    fn down(levels: u32) -> u32 {
        if levels == 0 {
            std::thread::sleep(STALL);
            return 0;
        }
        std::hint::black_box(down(levels - 1)) + 1
    }
    let line = line!() - 5;
    check(&at(line, "std::thread::sleep"), || async {
        assert_eq!(down(50), 50);
    });
}

#[test]
fn a_reader_inside_of_a_dependency() {
    struct Slow;
    impl std::io::Read for Slow {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            std::thread::sleep(STALL);
            Ok(0)
        }
    }
    let line = line!() - 4;
    check(&at(line, "std::thread::sleep"), || async {
        let value: Result<u32, _> = serde_json::from_reader(Slow);
        assert!(value.is_err());
    });
}

#[test]
fn a_root_future() {
    let _alone = alone();
    let line = line!() + 3;
    for flavor in [current_thread, multi_thread] {
        check_on(flavor, &at(line, "std::thread::sleep"), |runtime| {
            runtime.block_on(async { std::thread::sleep(STALL) });
        });
    }
}

#[test]
fn a_task_of_a_local_set() {
    let _alone = alone();
    let line = line!() + 3;
    for flavor in [current_thread, multi_thread] {
        check_on(flavor, &at(line, "std::thread::sleep"), |runtime| {
            let blocks = async { std::thread::sleep(STALL) };
            tokio::task::LocalSet::new().block_on(runtime, async {
                tokio::task::spawn_local(blocks).await.unwrap();
            });
        });
    }
}

#[test]
fn an_unconstrained_task_that_waits() {
    let line = line!() + 2;
    check(&at(line, "std::thread::sleep"), || {
        tokio::task::coop::unconstrained(async { std::thread::sleep(STALL) })
    });
}

/// What may take its time does not count, nor do many short polls.
#[test]
fn offloaded_work_and_short_polls_are_no_stalls() {
    let _alone = alone();
    let reports = attached(multi_thread, |runtime| {
        runtime.block_on(async {
            let spin = |millis| {
                let began = std::time::Instant::now();
                while began.elapsed() < Duration::from_millis(millis) {
                    std::hint::spin_loop();
                }
            };
            let in_place = tokio::spawn(async { tokio::task::block_in_place(support::block) });
            let short = tokio::spawn(async move {
                for _ in 0..100 {
                    spin(5);
                    tokio::task::yield_now().await;
                }
            });
            let pool = tokio::task::spawn_blocking(support::block);
            let busy = tokio::task::spawn_blocking(support::compute);
            let (a, b, c, d) = tokio::join!(in_place, short, pool, busy);
            (a.unwrap(), b.unwrap(), c.unwrap(), d.unwrap());
            tokio::time::sleep(STALL).await;
        });
    });
    let all = reports.all();
    // The machine itself may keep a thread from going on for longer than the threshold.
    let invented = all
        .iter()
        .filter(|it| !matches!(it.cause, Cause::Preempted(_)));
    assert_eq!(invented.collect::<Vec<_>>(), Vec::<&Stall>::new());
}

#[test]
fn a_computation_by_itself() {
    #[inline(never)]
    fn compute() -> u64 {
        let began = std::time::Instant::now();
        let mut sum = 0u64;
        while began.elapsed() < STALL {
            for i in 0..10_000u64 {
                sum = sum.wrapping_mul(31) ^ i;
            }
        }
        sum
    }
    let lines = line!() - 9..line!();
    let _alone = alone();
    for flavor in [current_thread, multi_thread] {
        let reports = attached(flavor, |runtime| {
            runtime.block_on(async { tokio::spawn(async { compute() }).await.unwrap() });
        });
        let all = reports.all();
        let told: Vec<_> = all.iter().filter(|it| it.state == State::Ongoing).collect();
        assert_eq!(told.len(), 1, "{all:#?}");
        assert!(lines.contains(&told[0].culprit().line), "{told:#?}");
        assert!(matches!(
            told[0].cause,
            Cause::Computing(_) | Cause::Preempted(_)
        ));
        assert!(told[0].task.is_some(), "the running thread tells its task");
    }
}
