//! What happened on each of the ways to a place.

/// What happened on one way; a set of the flags below.
pub(crate) type Way = u8;

/// The task was suspended, or the thread was: either way others are not starved by asking.
pub(crate) const WAITED: Way = 1;
/// The task let others run.
pub(crate) const YIELDED: Way = 1 << 1;
/// Something was asked, and the answer was not the end of the waiting.
pub(crate) const ASKED: Way = 1 << 2;
/// What was asked is for others to change.
pub(crate) const TOLD: Way = 1 << 3;
/// Something was taken from a queue, if there was something: the answer is not looked at yet.
pub(crate) const OPEN: Way = 1 << 4;
/// Something else was done.
pub(crate) const WORKED: Way = 1 << 5;
/// Something was done that takes long.
pub(crate) const HEAVY: Way = 1 << 6;

/// Something was taken from a queue, so there is progress.
pub(crate) const TAKEN: Way = 1 << 7;

/// A set of ways: one bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ways([u64; 4]);

impl Ways {
    /// The one way on which nothing has happened yet.
    pub(crate) const START: Ways = Ways([1, 0, 0, 0]);

    /// One way on which heavy work was done.
    pub(crate) const HEAVY: Ways = Ways([0, 1 << ((HEAVY | WORKED) - 64), 0, 0]);

    pub(crate) fn any(self, is: impl Fn(Way) -> bool) -> bool {
        self.iter().any(is)
    }

    pub(crate) fn all(self, is: impl Fn(Way) -> bool) -> bool {
        self.iter().all(is)
    }

    fn iter(self) -> impl Iterator<Item = Way> {
        (0..=Way::MAX).filter(move |way| self.0[usize::from(way / 64)] >> (way % 64) & 1 == 1)
    }

    pub(crate) fn map(self, change: impl Fn(Way) -> Way) -> Ways {
        let mut changed = Ways::default();
        for way in self.iter().map(change) {
            changed.0[usize::from(way / 64)] |= 1 << (way % 64);
        }
        changed
    }

    pub(crate) fn with(self, flags: Way) -> Ways {
        self.map(|way| way | flags)
    }

    pub(crate) fn and(mut self, other: Ways) -> Ways {
        for (own, other) in self.0.iter_mut().zip(other.0) {
            *own |= other;
        }
        self
    }
}
