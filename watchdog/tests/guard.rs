//! Starting and ending a watchdog, rightly and wrongly.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use nostall::stall::State;
use nostall::{Action, Error, Watchdog};
use support::{Reports, STALL, alone, block, current_thread, multi_thread, watchdog};

fn add_one(count: &AtomicUsize) {
    count.fetch_add(1, Relaxed);
}

#[test]
fn a_second_watchdog_is_refused_until_the_first_is_gone() {
    let _alone = alone();
    let start = || {
        Watchdog::builder()
            .enabled(true)
            .install(&mut multi_thread())
    };
    let first = start().expect("the first");
    let error = start().expect_err("the second");
    assert!(matches!(error, Error::AlreadyInstalled), "{error}");
    assert!(error.to_string().contains("extend"), "{error}");
    drop(first);
    drop(start().expect("the next"));
}

#[test]
fn settings_that_make_no_sense_are_refused_with_the_way_out() {
    let refused = |builder: nostall::Builder| {
        builder
            .enabled(true)
            .install(&mut multi_thread())
            .expect_err("refused")
            .to_string()
    };
    assert!(refused(Watchdog::builder().threshold(Duration::ZERO)).contains("1 ms or more"));
    assert!(refused(Watchdog::builder().tick(Duration::ZERO)).contains("a fifth of the threshold"));
    let long = Duration::from_secs(1);
    assert!(refused(Watchdog::builder().tick(long)).contains("longer than its threshold"));
    let outside = Watchdog::builder()
        .attach()
        .expect_err("no runtime")
        .to_string();
    assert!(outside.contains("outside of a Tokio runtime"), "{outside}");
}

#[test]
fn switched_off_it_starts_no_thread_and_keeps_the_users_hooks() {
    let _alone = alone();
    let started = Arc::new(AtomicUsize::new(0));
    let count = started.clone();
    let mut builder = multi_thread();
    let guard = Watchdog::builder()
        .enabled(false)
        .on_thread_start(move || add_one(&count))
        .install(&mut builder)
        .unwrap();
    let runtime = builder.build().unwrap();
    runtime.block_on(async { nostall::spawn(async { block() }).await.unwrap() });
    assert!(!guard.is_enabled());
    assert_eq!(guard.snapshot(), nostall::Snapshot::default());
    assert_eq!(started.load(Relaxed), 2);
    #[cfg(target_os = "linux")]
    assert!(!thread_names().contains(&"nostall".to_owned()));
}

#[cfg(target_os = "linux")]
fn thread_names() -> Vec<String> {
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let names = threads
        .flatten()
        .map(|thread| std::fs::read_to_string(thread.path().join("comm")));
    names.flatten().map(|name| name.trim().to_owned()).collect()
}

#[test]
fn the_users_hooks_run_next_to_ours() {
    let _alone = alone();
    let (started, parked) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (starts, parks) = (started.clone(), parked.clone());
    let mut builder = multi_thread();
    let guard = watchdog(&Reports::default())
        .on_thread_start(move || add_one(&starts))
        .on_thread_park(move || add_one(&parks))
        .install(&mut builder)
        .unwrap();
    let runtime = builder.build().unwrap();
    runtime.block_on(async { tokio::time::sleep(Duration::from_millis(50)).await });
    drop(runtime);
    drop(guard);
    assert_eq!(started.load(Relaxed), 2);
    assert!(parked.load(Relaxed) > 0);
}

#[test]
fn attached_it_serves_the_runtime_it_is_in() {
    let _alone = alone();
    let reports = Reports::default();
    let runtime = multi_thread().build().unwrap();
    let pool = tokio::runtime::Handle::clone(runtime.handle());
    runtime.block_on(async {
        let guard = watchdog(&reports).attach().unwrap();
        nostall::spawn(nostall::watch("blocks", async { block() }))
            .await
            .unwrap();
        let blocks = nostall::watch("may block", async { block() });
        tokio::task::spawn_blocking(move || pool.block_on(blocks))
            .await
            .unwrap();
        drop(guard);
    });
    reports.the("blocks");
    assert_eq!(reports.of("may block", State::Ongoing), []);
}

#[test]
fn a_guard_that_is_dropped_in_a_task_does_not_keep_its_worker() {
    let _alone = alone();
    let runtime = current_thread().build().unwrap();
    runtime.block_on(async {
        let task = tokio::spawn(async {
            let guard = watchdog(&Reports::default()).attach().unwrap();
            let began = Instant::now();
            drop(guard);
            began.elapsed()
        });
        assert!(task.await.unwrap() < Duration::from_secs(1));
    });
}

#[test]
fn a_callback_that_panics_is_removed_and_the_rest_goes_on() {
    let _alone = alone();
    let (reports, called) = (Reports::default(), Arc::new(AtomicUsize::new(0)));
    let count = called.clone();
    let mut builder = multi_thread();
    let guard = watchdog(&reports)
        .on_stall(move |_| {
            count.fetch_add(1, Relaxed);
            panic!("the callback's own fault");
        })
        .install(&mut builder)
        .unwrap();
    let runtime = builder.build().unwrap();
    runtime.block_on(async {
        nostall::spawn(nostall::watch("first", async { block() }))
            .await
            .unwrap();
        // The panic's message, with a backtrace, may take the watchdog longer than a stall.
        while reports.of("first", State::Recovered).is_empty() {
            tokio::time::sleep(STALL / 4).await;
        }
        nostall::spawn(nostall::watch("second", async { block() }))
            .await
            .unwrap();
    });
    drop(runtime);
    drop(guard);
    assert_eq!(called.load(Relaxed), 1);
    reports.the("second");
}

#[test]
fn a_callback_that_never_returns_does_not_keep_the_program_from_ending() {
    let _alone = alone();
    let mut builder = multi_thread();
    let guard = watchdog(&Reports::default())
        .on_stall(|_| std::thread::sleep(Duration::from_secs(4)))
        .install(&mut builder)
        .unwrap();
    let runtime = builder.build().unwrap();
    runtime.block_on(async { nostall::spawn(async { block() }).await.unwrap() });
    let began = Instant::now();
    drop(runtime);
    drop(guard);
    assert!(
        began.elapsed() < Duration::from_secs(3),
        "{:?}",
        began.elapsed()
    );
    // Let the thread that was left behind end before the next test.
    std::thread::sleep(Duration::from_secs(4));
}

#[test]
fn the_panic_action_panics_in_the_poll_that_stalled() {
    let _alone = alone();
    let mut builder = multi_thread();
    let guard = watchdog(&Reports::default())
        .action(Action::Panic)
        .install(&mut builder)
        .unwrap();
    let runtime = builder.build().unwrap();
    runtime.block_on(async {
        assert!(
            nostall::spawn(async { block() })
                .await
                .unwrap_err()
                .is_panic()
        );
        nostall::spawn(async {})
            .await
            .expect("the next one is spared");
    });
    drop(runtime);
    drop(guard);
}

#[test]
fn a_test_may_assert_that_nothing_stalls() {
    let runtime = multi_thread().build().unwrap();
    let sum = runtime.block_on(nostall::assert_no_stalls_within(10 * STALL, async {
        1 + 1
    }));
    assert_eq!(sum, 2);
    let fails = std::panic::AssertUnwindSafe(|| {
        runtime.block_on(nostall::assert_no_stalls(async { block() }));
    });
    let payload = std::panic::catch_unwind(fails).expect_err("it blocks");
    let message = payload.downcast_ref::<String>().expect("a message");
    assert!(
        message.contains("a poll exceeded 50ms in assert_no_stalls at"),
        "{message}"
    );
    assert!(message.contains("guard.rs"), "{message}");
    assert!(message.contains("spawn_blocking"), "{message}");
}

/// A watch with a long tick must not keep one with a short tick waiting.
#[test]
fn assertions_with_different_thresholds_do_not_disturb_each_other() {
    let assert = |threshold: Duration, work: fn()| {
        let runtime = current_thread().build().unwrap();
        runtime.block_on(nostall::assert_no_stalls_within(threshold, async move {
            work();
        }));
    };
    let patient = std::thread::spawn(move || assert(Duration::from_secs(60), block));
    std::thread::sleep(STALL / 4);
    let impatient = std::thread::spawn(move || assert(STALL / 8, block));
    assert!(impatient.join().is_err());
    patient
        .join()
        .expect("nothing of its own runtime stalled for a minute");
}

#[test]
fn every_poll_is_counted_and_timed() {
    const POLLS: u64 = 1000;
    let _alone = alone();
    let mut builder = multi_thread();
    let guard = watchdog(&Reports::default())
        .histograms(true)
        .table_at_exit(false)
        .install(&mut builder)
        .unwrap();
    let runtime = builder.build().unwrap();
    runtime.block_on(async {
        let yields = nostall::watch("yields", async {
            for _ in 1..POLLS {
                tokio::task::yield_now().await;
            }
        });
        nostall::spawn(yields).await.unwrap();
        nostall::spawn(nostall::watch("blocks", async { block() }))
            .await
            .unwrap();
    });
    let snapshot = guard.snapshot();
    let stats = |name: &str| {
        let mut functions = snapshot.functions.iter();
        functions
            .find(|it| it.site.name == name)
            .map(|it| it.polls)
            .expect("counted")
    };
    let (yields, blocks) = (stats("yields"), stats("blocks"));
    assert_eq!(yields.count, POLLS);
    assert!(yields.p50 <= yields.p99 && yields.p99 <= yields.max && yields.max <= yields.total);
    assert_eq!((blocks.count, blocks.max), (1, blocks.total));
    assert!(
        blocks.max >= STALL * 9 / 10 && blocks.share > 0.0,
        "{blocks:?}"
    );
    assert!(snapshot.runtimes.iter().any(|it| it.polls.count > POLLS));
    assert!(
        snapshot
            .culprits
            .iter()
            .any(|it| it.longest == it.total && it.count == 1)
    );
    let table = snapshot.to_string();
    assert!(
        table.contains("yields (") && table.contains("scheduling delay"),
        "{table}"
    );
}
