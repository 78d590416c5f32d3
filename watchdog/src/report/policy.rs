//! How much people are told: not everything again and again.
//!
//! A stall at a known place is shown the 1st, 2nd, 4th, 8th ... time; a cap holds for each
//! minute on top. What is held back is counted, and the count is told.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use crate::stall::{Stall, State};

const WINDOW: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub(crate) struct Policy {
    max_per_minute: u32,
    window_began: Instant,
    shown_in_window: u32,
    /// Stalls that go on and were shown: they are followed to their end.
    followed: HashSet<u64>,
    held_back: u64,
}

impl Policy {
    pub(crate) fn new(max_per_minute: u32, now: Instant) -> Policy {
        Policy {
            max_per_minute,
            window_began: now,
            shown_in_window: 0,
            followed: HashSet::new(),
            held_back: 0,
        }
    }

    /// Whether to show this report.
    pub(crate) fn admits(&mut self, stall: &Stall, now: Instant) -> bool {
        self.roll(now);
        match stall.state {
            State::Ongoing => {
                let shown = stall.occurrence.is_power_of_two() && self.spend();
                if shown {
                    self.followed.insert(stall.id);
                } else {
                    self.held_back += 1;
                }
                shown
            }
            State::Repeated => self.followed.contains(&stall.id) && self.spend(),
            State::Recovered => self.followed.remove(&stall.id),
        }
    }

    /// How many stalls were held back, once it is time to say so; counts anew.
    pub(crate) fn take_held_back(&mut self, now: Instant) -> Option<u64> {
        let due = now.saturating_duration_since(self.window_began) >= WINDOW;
        (due && self.held_back > 0).then(|| self.take_rest())
    }

    /// How many stalls have been held back and not been told of.
    pub(crate) fn held_back(&self) -> u64 {
        self.held_back
    }

    /// The same number; counts anew.
    pub(crate) fn take_rest(&mut self) -> u64 {
        std::mem::take(&mut self.held_back)
    }

    fn roll(&mut self, now: Instant) {
        if now.saturating_duration_since(self.window_began) >= WINDOW && self.held_back == 0 {
            self.window_began = now;
            self.shown_in_window = 0;
        }
    }

    fn spend(&mut self) -> bool {
        let left = self.shown_in_window < self.max_per_minute;
        self.shown_in_window += u32::from(left);
        left
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::stall::example;

    fn stall(id: u64, occurrence: u64, state: State) -> Stall {
        Stall {
            id,
            occurrence,
            state,
            ..example()
        }
    }

    #[test]
    fn a_known_place_is_shown_at_each_doubling() {
        let now = Instant::now();
        let mut policy = Policy::new(100, now);
        let shown: Vec<u64> = (1..=20)
            .filter(|&n| policy.admits(&stall(n, n, State::Ongoing), now))
            .collect();
        assert_eq!(shown, [1, 2, 4, 8, 16]);
        assert_eq!(policy.take_rest(), 15);
    }

    #[test]
    fn what_was_shown_is_followed_to_its_end_and_what_was_not_is_not() {
        let now = Instant::now();
        let mut policy = Policy::new(1, now);
        assert!(policy.admits(&stall(1, 1, State::Ongoing), now));
        assert!(!policy.admits(&stall(2, 1, State::Ongoing), now));
        assert!(
            !policy.admits(&stall(1, 1, State::Repeated), now),
            "beyond the cap"
        );
        assert!(policy.admits(&stall(1, 1, State::Recovered), now));
        assert!(!policy.admits(&stall(2, 1, State::Recovered), now));
    }

    #[test]
    fn the_cap_holds_for_a_minute_and_the_rest_is_told() {
        let now = Instant::now();
        let mut policy = Policy::new(2, now);
        let shown = (1..=5)
            .filter(|&n| policy.admits(&stall(n, 1, State::Ongoing), now))
            .count();
        assert_eq!((shown, policy.take_held_back(now)), (2, None));
        let later = now + WINDOW;
        assert_eq!(policy.take_held_back(later), Some(3));
        assert!(policy.admits(&stall(6, 1, State::Ongoing), later));
        assert_eq!(policy.take_held_back(later), None);
    }
}
