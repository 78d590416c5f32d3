//! Polls that nobody watches and that ended before their code was named: they are told of as
//! soon as it is, or after a while with what symbols tell.

use std::time::{Duration, Instant};

use super::Sighting;
use crate::linux::{Look, Unnamed};

/// How long to wait for names. Less than the guard of a watchdog waits for its last reports.
const PATIENCE: Duration = Duration::from_millis(800);

/// Whoever names stacks.
pub(super) trait Namer {
    /// With lines.
    fn exactly(&mut self, stack: Unnamed) -> Look;
    /// By symbols, at once.
    fn roughly(&mut self, stack: &Unnamed) -> Look;
}

/// The polls that are still to be told of.
#[derive(Default)]
pub(super) struct Late(Vec<Sighting>);

impl Late {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps a poll that has ended, if it is worth it; gives it back otherwise.
    pub(super) fn keep(&mut self, mut poll: Sighting, now: Instant) -> Option<Sighting> {
        if poll.code.is_some() || poll.unnamed.is_none() {
            return Some(poll);
        }
        poll.end(now);
        self.0.push(poll);
        None
    }

    /// Returns those whose code has been named by now, or will not be.
    pub(super) fn due(&mut self, namer: &mut impl Namer, now: Instant) -> Vec<Sighting> {
        let mut due = Vec::new();
        for mut poll in std::mem::take(&mut self.0) {
            let Some(stack) = poll.unnamed.take() else {
                continue;
            };
            let look = match namer.exactly(stack) {
                Look::NotYet(stack) if poll.over_for(now) < PATIENCE => {
                    poll.unnamed = Some(stack);
                    self.0.push(poll);
                    continue;
                }
                Look::NotYet(stack) if poll.may_be_rough() => namer.roughly(&stack),
                look => look,
            };
            poll.holds = poll.take(look);
            poll.expects_code = poll.holds;
            due.push(poll);
        }
        due
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::engine::pass::Tick;
    use crate::linux::LongPoll;
    use crate::linux::cpu_time::CpuTime;
    use crate::stall::example_code;

    /// Knows the names from a moment on, or never.
    struct Slow(Option<Instant>);

    impl Namer for Slow {
        fn exactly(&mut self, stack: Unnamed) -> Look {
            match self.0.is_some_and(|from| Instant::now() >= from) {
                true => Look::At(Box::new(example_code())),
                false => Look::NotYet(stack),
            }
        }

        fn roughly(&mut self, _: &Unnamed) -> Look {
            let mut code = example_code();
            code.has_lines = false;
            Look::At(Box::new(code))
        }
    }

    fn ended(certain: bool, now: Instant) -> Sighting {
        let poll = LongPoll {
            thread: 71,
            name: "worker".into(),
            epoch: 1,
            since: now,
            counted: Duration::from_millis(60),
            cpu: CpuTime::default(),
            waits: true,
            task: 0,
            root: false,
            certain,
        };
        let tick = Tick {
            now,
            credit: Duration::ZERO,
            paused: Duration::ZERO,
            scale: None,
            runtimes: Vec::new(),
        };
        let mut sighting = Sighting::unwatched(&poll, 0, &tick);
        sighting.unnamed = Some(Unnamed {
            addresses: vec![7],
            syscall: None,
        });
        sighting
    }

    #[test]
    fn a_poll_is_told_of_with_its_line_once_that_is_known() {
        let (mut late, now) = (Late::default(), Instant::now());
        assert!(
            late.keep(ended(true, now), now + Duration::from_millis(60))
                .is_none()
        );
        assert!(late.due(&mut Slow(None), now).is_empty() && !late.is_empty());
        let due = late.due(&mut Slow(Some(now)), now + Duration::from_millis(500));
        let [poll] = &due[..] else { panic!("one poll") };
        assert!(late.is_empty() && poll.holds && poll.expects_code);
        assert_eq!(poll.code, Some(example_code()));
        let much_later = now + Duration::from_secs(9);
        assert_eq!(poll.lasted(much_later), Duration::from_millis(60));
    }

    #[test]
    fn in_the_end_symbols_have_to_do_unless_it_may_be_no_poll() {
        for (certain, told) in [(true, true), (false, false)] {
            let (mut late, now) = (Late::default(), Instant::now());
            assert!(late.keep(ended(certain, now), now).is_none());
            let due = late.due(&mut Slow(None), now + PATIENCE);
            assert_eq!(due[0].holds, told);
            assert_eq!(
                due[0].code.as_ref().is_some_and(|code| !code.has_lines),
                told
            );
        }
    }

    #[test]
    fn a_poll_that_has_been_named_ends_as_usual() {
        let (mut late, now) = (Late::default(), Instant::now());
        let mut named = ended(true, now);
        named.code = Some(example_code());
        assert!(late.keep(named, now).is_some() && late.is_empty());
    }
}
