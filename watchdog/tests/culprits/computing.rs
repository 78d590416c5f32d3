//! Polls that compute, and what looks like one.

use std::time::{Duration, Instant};

use nostall::Stall;
use nostall::stall::{Cause, Site};
use tokio::runtime::Builder;

use crate::support::{STALL, alone, block, compute, current_thread, multi_thread};
use crate::{attached, place_of, told};

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
        let is_here = |site: &Site| site.name.ends_with("a_computation");
        assert!(code.chain.iter().any(is_here), "{code:#?}");
        assert!(
            code.culprit().line.abs_diff(place_of("a sort").1) <= 2,
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

/// A worker that goes from one long poll to the next has two stalls.
#[test]
fn a_wait_after_a_computation_is_another_poll() {
    let _alone = alone();
    let reports = attached(multi_thread_of_one, |runtime| {
        let computes = async { compute() };
        let waits = async {
            std::thread::sleep(STALL); // stalls: after a computation
        };
        runtime.block_on(async {
            let (first, second) = (tokio::spawn(computes), tokio::spawn(waits));
            first.await.unwrap();
            second.await.unwrap();
        });
    });
    let (told, (file, line)) = (told(&reports), place_of("after a computation"));
    let is_wait = |stall: &&Stall| matches!(stall.cause, Cause::Waiting(_));
    let wait = told.iter().find(is_wait);
    let culprit = wait
        .unwrap_or_else(|| panic!("{:#?}", reports.all()))
        .culprit();
    assert!(
        culprit.file.ends_with(file) && culprit.line == line,
        "{culprit}"
    );
    for stall in reports.all() {
        let is_there = stall.culprit().line == line;
        let computes = matches!(stall.cause, Cause::Computing(_));
        assert!(!(is_there && computes), "{stall:#?}");
    }
}

fn multi_thread_of_one() -> Builder {
    let mut builder = multi_thread();
    builder.worker_threads(1);
    builder
}
