//! Polls that are no ordinary task's.

use crate::support::{STALL, alone, current_thread, multi_thread};
use crate::{check, check_on};

const SLEEP: &str = "std::thread::sleep";

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
