//! What has happened so far, by culprit and by runtime: the numbers behind a snapshot.

use std::collections::HashMap;
use std::time::Duration;

use crate::runtimes::RuntimeInfo;
use crate::sites::Site;

/// How often something took time, and how much: stalls of one culprit, answers of one probe.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) count: u64,
    pub(crate) total: Duration,
    pub(crate) longest: Duration,
}

impl Tally {
    fn took(&mut self, duration: Duration) {
        self.total += duration;
        self.longest = self.longest.max(duration);
    }
}

/// What one watch has seen.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// By culprit.
    pub(crate) stalls: HashMap<Site, Tally>,
    /// What the probes measured, by the runtime's number.
    pub(crate) delays: HashMap<u32, Tally>,
    /// Reports that were held back.
    pub(crate) suppressed: u64,
}

impl Ledger {
    /// A stall begins; returns the how-manieth it is.
    pub(crate) fn opened(&mut self, culprit: &Site) -> u64 {
        let tally = self.stalls.entry(culprit.clone()).or_default();
        tally.count += 1;
        tally.count
    }

    /// A stall that was counted for one culprit turns out to be another's.
    pub(crate) fn moved(&mut self, from: &Site, to: &Site) {
        if let Some(tally) = self.stalls.get_mut(from) {
            tally.count -= 1;
            if *tally == Tally::default() {
                self.stalls.remove(from);
            }
        }
        self.opened(to);
    }

    /// A stall has ended.
    pub(crate) fn closed(&mut self, culprit: &Site, duration: Duration) {
        self.stalls
            .entry(culprit.clone())
            .or_default()
            .took(duration);
    }

    pub(crate) fn probed(&mut self, runtime: &RuntimeInfo, delay: Duration) {
        let tally = self.delays.entry(runtime.number).or_default();
        tally.count += 1;
        tally.took(delay);
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::stall::example;

    #[test]
    fn a_stall_has_one_row_with_its_count_and_its_time() {
        let [inner, outer] = <[Site; 2]>::try_from(example().watched).expect("two");
        let mut ledger = Ledger::default();
        assert_eq!(ledger.opened(&outer), 1);
        ledger.moved(&outer, &inner);
        ledger.closed(&inner, Duration::from_millis(7));
        let rows: Vec<_> = ledger.stalls.iter().collect();
        let [(site, tally)] = rows[..] else {
            panic!("{rows:?}")
        };
        assert_eq!((site, tally.count), (&inner, 1));
        assert_eq!(tally.longest, Duration::from_millis(7));
    }
}
