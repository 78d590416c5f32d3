//! In place of [`unwatched`](super::unwatched) where stacks cannot be read.

use std::time::Duration;

use super::{Glance, LongPoll, Look, Unavailable, Unnamed};

/// There is none of it.
pub(crate) enum Unwatched {}

impl Unwatched {
    pub(crate) fn new() -> Result<Unwatched, Unavailable> {
        Err(match cfg!(feature = "stacks") {
            true => Unavailable::Because(
                "stacks are read on Linux (x86_64 or aarch64, glibc); leave the feature `stacks` \
                 out and this is not said"
                    .into(),
            ),
            false => Unavailable::Unasked,
        })
    }

    pub(crate) fn start_over(&mut self) {
        match *self {}
    }

    pub(crate) fn look(&mut self, _: &Glance<'_>) -> Vec<LongPoll> {
        match *self {}
    }

    pub(crate) fn is_busy(&self, _: Duration) -> bool {
        match *self {}
    }

    pub(crate) fn code(&mut self, _: u64, _: bool) -> Look {
        match *self {}
    }

    pub(crate) fn named(&mut self, _: Unnamed, _: bool) -> Look {
        match *self {}
    }

    pub(crate) fn named_roughly(&mut self, _: &Unnamed) -> Look {
        match *self {}
    }
}
