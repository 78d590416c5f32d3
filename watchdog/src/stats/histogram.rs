//! A log-linear histogram in the manner of HDR: sixteen buckets to each power of two, so a
//! quantile is off by at most a sixteenth of its value, whatever its size.
//!
//! One thread writes, with plain stores; any thread may read. Values are ticks, converted
//! only when read, so that recording is a shift and two additions.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// log2 of the buckets per power of two.
const SUB_BITS: u32 = 4;
const SUB_BUCKETS: usize = 1 << SUB_BITS;
/// Values from 2^42 ticks on (more than twelve minutes) share the last bucket.
const TOP_EXPONENT: u32 = 41;
const BUCKETS: usize = (TOP_EXPONENT - SUB_BITS + 2) as usize * SUB_BUCKETS;

/// A histogram that one thread fills.
pub(crate) struct Histogram {
    total: AtomicU64,
    max: AtomicU64,
    buckets: [AtomicU64; BUCKETS],
}

impl Default for Histogram {
    fn default() -> Self {
        Histogram {
            total: AtomicU64::new(0),
            max: AtomicU64::new(0),
            buckets: [const { AtomicU64::new(0) }; BUCKETS],
        }
    }
}

impl Histogram {
    /// Counts one value. Only the owning thread may call this: it loads and stores.
    #[inline]
    pub(crate) fn record(&self, value: u64) {
        let bucket = &self.buckets[bucket_of(value)];
        bucket.store(bucket.load(Relaxed) + 1, Relaxed);
        self.total
            .store(self.total.load(Relaxed).wrapping_add(value), Relaxed);
        if value > self.max.load(Relaxed) {
            self.max.store(value, Relaxed);
        }
    }

    pub(crate) fn clear(&self) {
        self.buckets
            .iter()
            .chain([&self.total, &self.max])
            .for_each(|word| word.store(0, Relaxed));
    }
}

/// What was read of one or more histograms.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    buckets: Vec<u64>,
    pub(crate) count: u64,
    pub(crate) total: u64,
    pub(crate) max: u64,
}

impl Default for Counts {
    fn default() -> Self {
        Counts {
            buckets: vec![0; BUCKETS],
            count: 0,
            total: 0,
            max: 0,
        }
    }
}

impl Counts {
    pub(crate) fn add(&mut self, histogram: &Histogram) {
        for (sum, bucket) in self.buckets.iter_mut().zip(histogram.buckets.iter()) {
            let count = bucket.load(Relaxed);
            *sum += count;
            self.count += count;
        }
        self.total = self.total.wrapping_add(histogram.total.load(Relaxed));
        self.max = self.max.max(histogram.max.load(Relaxed));
    }

    /// The value that a share `q` (0 to 1) of all values do not exceed: the upper end of its
    /// bucket, or the maximum if that is less.
    pub(crate) fn quantile(&self, q: f64) -> u64 {
        let rank = ((self.count as f64 * q).ceil() as u64).max(1);
        let mut seen = 0;
        for (index, count) in self.buckets.iter().enumerate() {
            seen += count;
            if seen >= rank {
                return upper_end(index).min(self.max);
            }
        }
        self.max
    }
}

#[inline]
fn bucket_of(value: u64) -> usize {
    if value < SUB_BUCKETS as u64 {
        return value as usize;
    }
    let exponent = value.ilog2();
    if exponent > TOP_EXPONENT {
        return BUCKETS - 1;
    }
    let within = (value >> (exponent - SUB_BITS)) as usize & (SUB_BUCKETS - 1);
    (exponent - SUB_BITS + 1) as usize * SUB_BUCKETS + within
}

/// The largest value that falls into a bucket.
fn upper_end(bucket: usize) -> u64 {
    if bucket < SUB_BUCKETS {
        return bucket as u64;
    }
    let shift = (bucket / SUB_BUCKETS - 1) as u32;
    let first = (SUB_BUCKETS + bucket % SUB_BUCKETS) as u64;
    ((first + 1) << shift) - 1
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn every_value_falls_into_a_bucket_that_holds_it() {
        let values = (0..2000).chain((0..42).flat_map(|e| {
            let power = 1u64 << e;
            [power - 1, power, power + power / 3]
        }));
        for value in values {
            let bucket = bucket_of(value);
            assert!(value <= upper_end(bucket), "{value}");
            assert!(bucket == 0 || value > upper_end(bucket - 1), "{value}");
            assert!(upper_end(bucket) - value <= value / 16, "{value}");
        }
        assert_eq!(bucket_of(u64::MAX), BUCKETS - 1);
    }

    #[test]
    fn quantiles_agree_with_a_sorted_list() {
        let histogram = Histogram::default();
        let values: Vec<u64> = (1..=1000).map(|i| i * i).collect();
        values.iter().for_each(|&value| histogram.record(value));
        let mut counts = Counts::default();
        counts.add(&histogram);
        assert_eq!(counts.count, 1000);
        assert_eq!(counts.total, values.iter().sum::<u64>());
        assert_eq!(counts.max, 1_000_000);
        for (q, exact) in [(0.5, values[499]), (0.99, values[989]), (1.0, values[999])] {
            let got = counts.quantile(q);
            assert!(
                got >= exact && got <= exact + exact / 16,
                "{q}: {got} for {exact}"
            );
        }
    }

    #[test]
    fn an_empty_histogram_has_quantiles_of_zero() {
        assert_eq!(Counts::default().quantile(0.99), 0);
    }
}
