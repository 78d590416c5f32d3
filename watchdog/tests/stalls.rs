//! What is reported of a stall: who is blamed, when, and with which data.

mod support;

use std::time::Duration;

use nostall::stall::{Cause, Flavor, Role, SiteKind, State};
use support::{Reports, STALL, alone, block, compute, current_thread, multi_thread, under_watch};
use tokio::runtime::Handle;
use tokio::task::{JoinSet, LocalSet, yield_now};
use tokio::time::sleep;

#[test]
fn a_stall_is_told_while_it_lasts_and_when_it_ends() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(async {
            nostall::spawn(nostall::watch("blocks", async { block() }))
                .await
                .unwrap();
        });
    });
    let found = reports.the("blocks");
    let ended = reports.of("blocks", State::Recovered);
    assert!(
        found.duration >= support::THRESHOLD && found.duration < STALL,
        "{found:?}"
    );
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].id, found.id);
    assert!(ended[0].duration >= STALL * 3 / 4, "{:?}", ended[0]);
    let doublings = reports.of("blocks", State::Repeated);
    assert!((1..=3).contains(&doublings.len()), "{doublings:?}");
    assert!(
        doublings
            .iter()
            .all(|again| again.id == found.id && again.duration >= found.duration)
    );
}

#[test]
fn the_data_name_the_runtime_the_thread_and_the_task() {
    let _alone = alone();
    let mut id = String::new();
    let line = line!() + 4;
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(async {
            let work = nostall::watch("blocks", async { block() });
            let task = nostall::spawn(work);
            id = task.id().to_string();
            task.await.unwrap();
        });
    });
    let stall = reports.the("blocks");
    let task = stall.task.as_ref().expect("a task");
    assert_eq!(task.id.to_string(), id);
    let spawned = task.spawned.as_ref().expect("spawned by nostall");
    assert!(spawned.file.ends_with("stalls.rs"), "{spawned}");
    assert_eq!(spawned.line, line);
    let runtime = stall.runtime.as_ref().expect("a runtime");
    assert_eq!((runtime.flavor, runtime.workers), (Flavor::MultiThread, 2));
    assert_eq!(stall.thread.role, Role::Worker);
    assert!(
        stall
            .thread
            .name
            .as_ref()
            .is_some_and(|name| name.starts_with("tokio"))
    );
    assert_eq!(stall.thread.os_id.is_some(), cfg!(target_os = "linux"));
    assert_eq!(stall.occurrence, 1);
    assert!(stall.started_at.elapsed().unwrap() < Duration::from_secs(60));
}

#[test]
fn the_innermost_watched_future_is_blamed_and_the_outer_ones_are_shown() {
    let _alone = alone();
    let reports = under_watch(current_thread(), |runtime| {
        runtime.block_on(async {
            let joined = async {
                let guilty = nostall::watch("guilty", async {
                    yield_now().await;
                    block();
                });
                tokio::join!(nostall::watch("innocent", yield_now()), guilty);
            };
            nostall::watch("request", joined).await;
        });
    });
    let stall = reports.the("guilty");
    let names: Vec<&str> = stall.watched.iter().map(|site| site.name).collect();
    assert_eq!(names, ["guilty", "request"]);
    assert_eq!(stall.task, None);
}

#[test]
#[cfg(target_os = "linux")]
fn computing_and_waiting_are_told_apart_and_get_different_advice() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(async {
            nostall::spawn(nostall::watch("waits", async { block() }))
                .await
                .unwrap();
            nostall::spawn(nostall::watch("computes", async { compute() }))
                .await
                .unwrap();
        });
    });
    let waits = reports.the("waits");
    assert!(
        matches!(waits.cause, Cause::Waiting(_)),
        "{:?}",
        waits.cause
    );
    // A crowded machine may not have let it compute.
    let computes = reports.the("computes");
    assert!(
        !matches!(computes.cause, Cause::Waiting(_) | Cause::Unknown),
        "{:?}",
        computes.cause
    );
    assert_ne!(waits.advice, computes.advice);
}

#[test]
fn the_others_that_wait_are_quoted() {
    let _alone = alone();
    let reports = under_watch(current_thread(), |runtime| {
        let handle = runtime.handle().clone();
        let spawner = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(100));
            (0..3).for_each(|_| drop(handle.spawn(async {})));
        });
        runtime.block_on(async {
            sleep(Duration::from_millis(60)).await;
            nostall::watch("blocks", async { std::thread::sleep(2 * STALL) }).await;
        });
        spawner.join().unwrap();
    });
    let last = reports
        .of("blocks", State::Repeated)
        .pop()
        .expect("it doubles");
    assert!(last.others.waiting.is_some(), "{:?}", last.others);
    assert!(last.others.queued >= 3, "{:?}", last.others);
}

#[test]
fn a_poll_that_panics_ends_its_stall() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(async {
            let panics = async {
                block();
                panic!("meant to");
            };
            let task: tokio::task::JoinHandle<()> =
                nostall::spawn(nostall::watch("panics", panics));
            assert!(task.await.unwrap_err().is_panic());
            sleep(STALL).await;
            nostall::spawn(nostall::watch("later", async { block() }))
                .await
                .unwrap();
        });
    });
    assert_eq!(reports.of("panics", State::Recovered).len(), 1);
    let later = reports.the("later");
    let names: Vec<&str> = later.watched.iter().map(|site| site.name).collect();
    assert!(!names.contains(&"panics"), "{names:?}");
}

#[test]
fn a_task_that_is_aborted_leaves_nothing_behind() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(async {
            let pending = nostall::watch("pending", std::future::pending::<()>());
            let task = nostall::spawn(pending);
            sleep(STALL / 2).await;
            task.abort();
            assert!(task.await.unwrap_err().is_cancelled());
            let blocks = nostall::spawn(nostall::watch("aborted", async { block() }));
            sleep(STALL / 2).await;
            blocks.abort();
            let _ = blocks.await;
        });
    });
    assert_eq!(reports.of("pending", State::Ongoing), []);
    reports.the("aborted");
    assert_eq!(reports.of("aborted", State::Recovered).len(), 1);
}

#[test]
fn every_runtime_of_the_process_is_served() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        let other = std::thread::spawn(|| {
            let runtime = current_thread().build().unwrap();
            runtime.block_on(nostall::watch("other", async { block() }));
        });
        runtime.block_on(async {
            nostall::spawn(nostall::watch("first", async { block() }))
                .await
                .unwrap();
        });
        other.join().unwrap();
    });
    let number = |name: &str| reports.the(name).runtime.expect("a runtime").number;
    assert_ne!(number("first"), number("other"));
    assert_eq!(
        reports.the("other").runtime.unwrap().flavor,
        Flavor::CurrentThread
    );
}

#[test]
fn local_sets_and_local_runtimes_are_seen() {
    let _alone = alone();
    let blocks = |name| nostall::watch(name, async { block() });
    let reports = under_watch(multi_thread(), |runtime| {
        LocalSet::new().block_on(runtime, async {
            tokio::task::spawn_local(blocks("in a LocalSet"))
                .await
                .unwrap();
        });
        let local = current_thread().build_local(Default::default()).unwrap();
        local.block_on(async {
            tokio::task::spawn_local(blocks("in a LocalRuntime"))
                .await
                .unwrap();
        });
    });
    assert!(reports.the("in a LocalSet").task.is_some());
    assert!(reports.the("in a LocalRuntime").task.is_some());
}

/// Each task of a `LocalSet` is short, but the root future polls many of them in one go.
#[test]
fn many_short_local_tasks_in_one_poll_are_no_stall() {
    let _alone = alone();
    let reports = under_watch(current_thread(), |runtime| {
        let local = LocalSet::new();
        let root = nostall::watch("root", async {
            let mut tasks = JoinSet::new();
            for _ in 0..60 {
                let short = async { std::thread::sleep(Duration::from_millis(4)) };
                tasks.spawn_local(nostall::watch("short", short));
            }
            tasks.join_all().await;
        });
        runtime.block_on(nostall::watch("set", local.run_until(root)));
    });
    let invented: Vec<_> = reports
        .all()
        .into_iter()
        .filter(|s| !matches!(s.cause, Cause::Preempted(_)))
        .collect();
    assert_eq!(invented, []);
}

#[test]
fn a_root_future_on_multi_thread_is_told_from_a_worker() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(nostall::watch("root", async { block() }));
    });
    assert_eq!(reports.the("root").thread.role, Role::BlockOn);
}

#[test]
fn what_is_exempt_is_not_reported() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(nostall::watch("root", async {
            nostall::exempt(block);
            tokio::task::block_in_place(|| nostall::exempt(block));
        }));
    });
    assert_eq!(reports.all(), []);
}

#[test]
fn workers_that_hand_their_core_on_are_exempt_and_their_successors_are_not() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(async {
            let hands_on = async { tokio::task::block_in_place(|| std::thread::sleep(3 * STALL)) };
            let exempt = nostall::spawn(nostall::watch("in place", hands_on));
            sleep(STALL / 4).await;
            nostall::spawn(nostall::watch("successor", async { block() }))
                .await
                .unwrap();
            exempt.await.unwrap();
        });
    });
    assert_eq!(reports.of("in place", State::Ongoing), []);
    reports.the("successor");
}

#[test]
fn threads_may_come_and_go() {
    let _alone = alone();
    let reports = under_watch(multi_thread(), |runtime| {
        for _ in 0..50 {
            let handle = runtime.handle().clone();
            let thread =
                std::thread::spawn(move || handle.block_on(nostall::watch("brief", async {})));
            thread.join().unwrap();
        }
        let handle = Handle::clone(runtime.handle());
        let last = std::thread::Builder::new().name("the last".into());
        let work = move || handle.block_on(nostall::watch("blocks", async { block() }));
        last.spawn(work).unwrap().join().unwrap();
    });
    assert_eq!(
        reports.the("blocks").thread.name.as_deref(),
        Some("the last")
    );
}

#[test]
fn the_path_of_the_function_stands_for_a_name() {
    async fn handler() {
        block();
    }
    let _alone = alone();
    let reports: Reports = under_watch(multi_thread(), |runtime| {
        runtime.block_on(async { nostall::spawn(handler()).await.unwrap() });
    });
    let all = reports.all();
    let culprit = &all.first().expect("found").watched[0];
    assert!(culprit.name.ends_with("::handler"), "{culprit}");
    assert_eq!(culprit.kind, SiteKind::Spawned);
}
