//! The histograms of one thread: one per watched site and one per runtime.
//!
//! They are made when a site is first polled on the thread (about 5 KB each) and never
//! moved, so that the snapshot may read them while the thread goes on.

use std::sync::OnceLock;

use super::Histogram;

const CHUNK: usize = 64;
const CHUNKS: usize = 64;
/// Runtimes beyond this many are left out of the table of runtimes.
const RUNTIMES: usize = 64;

type Lazy = OnceLock<Box<Histogram>>;

/// Histograms that one thread fills.
pub(crate) struct ThreadPolls {
    sites: [OnceLock<Box<[Lazy; CHUNK]>>; CHUNKS],
    runtimes: OnceLock<Box<[Lazy; RUNTIMES]>>,
}

impl Default for ThreadPolls {
    fn default() -> Self {
        ThreadPolls {
            sites: [const { OnceLock::new() }; CHUNKS],
            runtimes: OnceLock::new(),
        }
    }
}

fn empty<const N: usize>() -> Box<[Lazy; N]> {
    Box::new([const { OnceLock::new() }; N])
}

impl ThreadPolls {
    /// Counts a poll of a site. Sites beyond the first 4096 are not counted.
    #[inline]
    pub(crate) fn record_site(&self, site: u32, ticks: u64) {
        let site = site as usize;
        if let Some(chunk) = self.sites.get(site / CHUNK) {
            let lazy = &chunk.get_or_init(empty)[site % CHUNK];
            lazy.get_or_init(Box::default).record(ticks);
        }
    }

    /// Counts a task's poll for a runtime.
    #[inline]
    pub(crate) fn record_runtime(&self, runtime: u32, ticks: u64) {
        if let Some(lazy) = self.runtimes.get_or_init(empty).get(runtime as usize) {
            lazy.get_or_init(Box::default).record(ticks);
        }
    }

    /// The histograms by site.
    pub(crate) fn sites(&self) -> impl Iterator<Item = (u32, &Histogram)> {
        let chunks = self.sites.iter().enumerate();
        chunks
            .filter_map(|(n, chunk)| Some((n, chunk.get()?)))
            .flat_map(|(n, chunk)| {
                made(&chunk[..]).map(move |(at, made)| ((n * CHUNK + at) as u32, made))
            })
    }

    /// The histograms by runtime.
    pub(crate) fn runtimes(&self) -> impl Iterator<Item = (u32, &Histogram)> {
        self.runtimes
            .get()
            .into_iter()
            .flat_map(|all| made(&all[..]))
            .map(|(n, h)| (n as u32, h))
    }

    /// Forgets all counts. Counts of polls that end meanwhile may survive.
    pub(crate) fn clear(&self) {
        self.sites().for_each(|(_, histogram)| histogram.clear());
        self.runtimes().for_each(|(_, histogram)| histogram.clear());
    }
}

fn made(cells: &[Lazy]) -> impl Iterator<Item = (usize, &Histogram)> {
    cells
        .iter()
        .enumerate()
        .filter_map(|(at, cell)| Some((at, &**cell.get()?)))
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn polls_are_found_under_their_site_and_runtime() {
        let polls = ThreadPolls::default();
        for site in [0, 63, 64, 4095, 4096, u32::MAX] {
            polls.record_site(site, 10);
        }
        polls.record_runtime(1, 10);
        polls.record_runtime(u32::MAX, 10);
        let sites: Vec<u32> = polls.sites().map(|(site, _)| site).collect();
        assert_eq!(sites, [0, 63, 64, 4095]);
        assert_eq!(
            polls
                .runtimes()
                .map(|(runtime, _)| runtime)
                .collect::<Vec<_>>(),
            [1]
        );
    }
}
