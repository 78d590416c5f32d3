//! Ways for the code of a poll to be written and called.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;

use crate::check;
use crate::support::STALL;

const SLEEP: &str = "std::thread::sleep";

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
