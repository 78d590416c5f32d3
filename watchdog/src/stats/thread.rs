//! The histograms of one thread: per watched site, one for the polls that began a stretch of
//! their task's poll and one for those inside of others.
//!
//! A poll is recorded once. The first kind, summed up, is what a runtime has polled; both
//! kinds together are what a site has. They are made when a site is first polled on the
//! thread (about 5 KB each) and never moved, so that the snapshot may read them while the
//! thread goes on.

use std::sync::OnceLock;

use super::Histogram;

const CHUNK: usize = 64;
const CHUNKS: usize = 64;

/// What a thread has polled of one site.
#[derive(Default)]
pub(crate) struct SitePolls {
    outer: OnceLock<Box<Outer>>,
    inner: OnceLock<Box<Histogram>>,
}

/// Polls that began a stretch, with the runtime that the first of them was made in. A thread
/// that drives several runtimes with the same function counts all for the first.
struct Outer {
    runtime: u32,
    polls: Histogram,
}

impl SitePolls {
    /// All histograms of the site.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Histogram> {
        let outer = self.outer.get().map(|outer| &outer.polls);
        outer
            .into_iter()
            .chain(self.inner.get().map(|inner| &**inner))
    }

    /// The polls to count for a runtime, with its number.
    pub(crate) fn of_runtime(&self) -> Option<(u32, &Histogram)> {
        self.outer.get().map(|outer| (outer.runtime, &outer.polls))
    }
}

/// Histograms that one thread fills.
pub(crate) struct ThreadPolls([OnceLock<Box<[SitePolls; CHUNK]>>; CHUNKS]);

impl Default for ThreadPolls {
    fn default() -> Self {
        ThreadPolls([const { OnceLock::new() }; CHUNKS])
    }
}

impl ThreadPolls {
    /// Counts a poll that began a stretch of its task's poll. Sites beyond the first 4096
    /// are not counted.
    #[inline]
    pub(crate) fn record_outer(&self, site: u32, runtime: u32, ticks: u64) {
        if let Some(site) = self.site(site) {
            let new = || {
                Box::new(Outer {
                    runtime,
                    polls: Histogram::default(),
                })
            };
            site.outer.get_or_init(new).polls.record(ticks);
        }
    }

    /// Counts a poll inside another one of the same task.
    #[inline]
    pub(crate) fn record_inner(&self, site: u32, ticks: u64) {
        if let Some(site) = self.site(site) {
            site.inner.get_or_init(Box::default).record(ticks);
        }
    }

    #[inline]
    fn site(&self, site: u32) -> Option<&SitePolls> {
        let site = site as usize;
        let chunk = self.0.get(site / CHUNK)?;
        let new = || Box::new(std::array::from_fn(|_| SitePolls::default()));
        Some(&chunk.get_or_init(new)[site % CHUNK])
    }

    /// What was polled, by site.
    pub(crate) fn sites(&self) -> impl Iterator<Item = (u32, &SitePolls)> {
        let made = self.0.iter().zip((0u32..).step_by(CHUNK));
        let made = made.filter_map(|(chunk, first)| Some((chunk.get()?, first)));
        made.flat_map(|(chunk, first)| (first..).zip(chunk.iter()))
    }

    /// Forgets all counts. Counts of polls that end meanwhile may survive.
    pub(crate) fn clear(&self) {
        self.sites()
            .flat_map(|(_, site)| site.all())
            .for_each(Histogram::clear);
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn polls_are_found_under_their_site_and_runtime() {
        let polls = ThreadPolls::default();
        for site in [0, 63, 64, 4095, 4096, u32::MAX] {
            polls.record_outer(site, 2, 10);
        }
        polls.record_inner(64, 10);
        let made = polls.sites().filter(|(_, site)| site.all().count() > 0);
        let counted: Vec<_> = made.map(|(id, site)| (id, site.all().count())).collect();
        assert_eq!(counted, [(0, 1), (63, 1), (64, 2), (4095, 1)]);
        let runtimes = polls.sites().filter_map(|(_, site)| site.of_runtime());
        assert!(runtimes.map(|(runtime, _)| runtime).eq([2, 2, 2, 2]));
    }
}
