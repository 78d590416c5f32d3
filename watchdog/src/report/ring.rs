//! The last stalls, kept for whoever asks: a panic hook, a health page, a report at the end.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Reporter, human};
use crate::stall::{Stall, State};

/// Keeps the last stalls, each as it was last told of. Clones share them.
///
/// Give one clone to the builder and keep another. It prints as the full report of each stall,
/// oldest first.
///
/// ```no_run
/// use nostall::{Watchdog, report::Ring};
///
/// # #[tokio::main] async fn main() -> Result<(), nostall::Error> {
/// let last = Ring::new(16);
/// let watchdog = Watchdog::builder().recorder(last.clone()).attach()?;
///
/// let default = std::panic::take_hook();
/// std::panic::set_hook(Box::new(move |panic| {
///     default(panic);
///     eprint!("the last stalls:\n{last}");
/// }));
/// # drop(watchdog); Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Ring {
    capacity: usize,
    /// Locked for moments only, and never while others are called.
    stalls: Arc<Mutex<VecDeque<Stall>>>,
}

impl Ring {
    /// Keeps that many stalls, and at least one. With its backtrace, one takes some kilobytes.
    pub fn new(capacity: usize) -> Ring {
        Ring {
            capacity: capacity.max(1),
            stalls: Arc::default(),
        }
    }

    /// The stalls that are kept, oldest first.
    pub fn stalls(&self) -> Vec<Stall> {
        self.lock().iter().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Stall>> {
        self.stalls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reporter for Ring {
    fn stall(&mut self, stall: &Stall) {
        let stall = stall.clone();
        let mut stalls = self.lock();
        if let Some(known) = stalls.iter_mut().find(|known| known.id == stall.id) {
            *known = stall;
            return;
        }
        if stall.state != State::Ongoing {
            return; // It was pushed out by later ones.
        }
        while stalls.len() >= self.capacity {
            stalls.pop_front();
        }
        stalls.push_back(stall);
    }

    fn wants_all(&self) -> bool {
        true
    }
}

impl fmt::Display for Ring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stalls = self.stalls();
        stalls
            .iter()
            .try_for_each(|stall| f.write_str(&human::render_in_full(stall)))
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::stall::example;

    fn stall(id: u64, state: State) -> Stall {
        Stall {
            id,
            state,
            ..example()
        }
    }

    #[test]
    fn the_last_ones_are_kept_as_they_were_last_told_of() {
        let ring = Ring::new(2);
        let mut given = ring.clone();
        for id in 1..=3 {
            given.stall(&stall(id, State::Ongoing));
        }
        given.stall(&stall(2, State::Recovered));
        given.stall(&stall(4, State::Ongoing));
        let kept: Vec<_> = ring.stalls().iter().map(|it| (it.id, it.state)).collect();
        assert_eq!(kept, [(3, State::Ongoing), (4, State::Ongoing)]);
    }

    #[test]
    fn it_prints_as_the_reports() {
        let mut ring = Ring::new(0);
        assert_eq!(ring.to_string(), "");
        ring.stall(&stall(1, State::Ongoing));
        let text = ring.to_string();
        assert!(
            text.contains("stuck in  load rates (src/pay.rs:88:9)"),
            "{text}"
        );
    }
}
