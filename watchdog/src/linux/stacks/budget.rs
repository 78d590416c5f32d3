//! Tokio's cooperative budget, read on the thread it belongs to.
//!
//! Tokio gives each poll of a task a budget of operations, and none elsewhere: that tells a
//! long poll from many short ones. It says only whether there is any left, but what
//! [`poll_proceed`](coop::poll_proceed) returns prints how much, and gives it back when it is
//! dropped. Both are stable, but the text is not: [`is_understood`] tries it before it is
//! relied on.
//!
//! What is read is marked: a budget that was spent down to [`MARK`] and is at most that at
//! the next look is the same poll's, as every other one begins with more. A task that is
//! marked yields some operations earlier than it would have.
//!
//! These run in a signal handler: no lock, no allocation, no panic. With `tokio_unstable`,
//! trying for what is left would not keep to that, see [`cell`].

#[cfg(tokio_unstable)]
mod cell;

use std::fmt::Write;
use std::task::{Context, Poll, Waker};

use tokio::task::coop;

/// What a marked poll has left.
pub(crate) const MARK: u64 = 8;

/// The budget of what has none: code that runs outside of polls, or unconstrained.
pub(crate) const UNBOUNDED: u64 = u64::MAX;

/// More operations than any budget has; Tokio's is 128.
const MOST: u64 = 1024;

/// How many operations the poll on this thread may still do.
pub(crate) fn left() -> u64 {
    #[cfg(tokio_unstable)]
    return cell::left();
    #[cfg(not(tokio_unstable))]
    return printed();
}

/// The same, as Tokio prints it.
fn printed() -> u64 {
    // At zero, asking further would make Tokio defer the task.
    if !coop::has_budget_remaining() {
        return 0;
    }
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(guard) = coop::poll_proceed(&mut context) else {
        return 0;
    };
    let mut number = Number(None);
    // The guard holds the budget as it was before this operation.
    let _ = write!(number, "{guard:?}");
    number.0.unwrap_or(UNBOUNDED)
}

/// Spends the budget down to [`MARK`], if there is one and it has more.
pub(crate) fn mark() {
    let mut left = left();
    while left > MARK && left <= MOST {
        spend_one();
        left -= 1;
    }
}

fn spend_one() {
    let mut context = Context::from_waker(Waker::noop());
    if let Poll::Ready(guard) = coop::poll_proceed(&mut context) {
        guard.made_progress();
    }
}

/// Collects the digits of what is written.
struct Number(Option<u64>);

impl Write for Number {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        for digit in text.bytes().filter(u8::is_ascii_digit) {
            let number = self.0.unwrap_or(0).wrapping_mul(10);
            self.0 = Some(number.wrapping_add(u64::from(digit - b'0')));
        }
        Ok(())
    }
}

/// Whether this version of Tokio prints what is expected; builds a small runtime to try.
pub(crate) fn is_understood() -> bool {
    #[cfg(tokio_unstable)]
    if !cell::find() {
        return false;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let Ok(runtime) = runtime else { return false };
    let outside = left();
    let (fresh, again, marked, spent) = runtime.block_on(async {
        let (fresh, again) = (left(), left());
        mark();
        let marked = left();
        mark();
        (fresh, again, marked, left())
    });
    let is_number = fresh > MARK && fresh <= MOST;
    is_number && fresh == again && marked == MARK && spent == MARK && outside == UNBOUNDED
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_tokio_in_use_is_understood() {
        assert!(is_understood());
    }

    #[test]
    fn each_poll_has_a_budget_of_its_own_and_blocking_work_has_none() {
        assert!(is_understood());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .build()
            .unwrap();
        runtime.block_on(async {
            let task = tokio::spawn(async {
                mark();
                let before = left();
                tokio::task::yield_now().await;
                (before, left())
            });
            let (before, after) = task.await.unwrap();
            assert_eq!(before, MARK);
            assert!(after > MARK, "{after}");
            assert_eq!(tokio::task::spawn_blocking(left).await.unwrap(), UNBOUNDED);
            let in_place = tokio::spawn(async { tokio::task::block_in_place(left) });
            assert_eq!(in_place.await.unwrap(), UNBOUNDED);
        });
    }
}
