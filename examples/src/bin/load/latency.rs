//! Latencies of one route, and their quantiles.

use std::fmt;
use std::time::Duration;

pub(crate) struct Latencies {
    path: &'static str,
    /// In rising order.
    sorted: Vec<Duration>,
}

impl Latencies {
    pub(crate) const HEADING: &str = "route      answers      p50 ms      p99 ms      max ms";

    pub(crate) fn of(path: &'static str) -> Self {
        Latencies {
            path,
            sorted: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, latency: Duration) {
        let at = self.sorted.partition_point(|it| *it <= latency);
        self.sorted.insert(at, latency);
    }

    /// The least latency that `percent` of all do not exceed, in milliseconds; 0 without any.
    fn quantile(&self, percent: usize) -> f64 {
        let rank = (self.sorted.len() * percent).div_ceil(100);
        let latency = self.sorted.get(rank.saturating_sub(1));
        latency.map_or(0.0, |it| it.as_secs_f64() * 1000.0)
    }
}

impl fmt::Display for Latencies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<10} {:>7}", self.path, self.sorted.len())?;
        for percent in [50, 99, 100] {
            write!(f, " {:>11.1}", self.quantile(percent))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_the_nearest_rank() {
        let mut latencies = Latencies::of("/ping");
        for millis in (1..=200).rev() {
            latencies.add(Duration::from_millis(millis));
        }
        assert_eq!(
            [50, 99, 100].map(|percent| latencies.quantile(percent)),
            [100.0, 198.0, 200.0]
        );
    }

    #[test]
    fn nothing_measured_is_no_panic() {
        assert_eq!(Latencies::of("/ping").quantile(99), 0.0);
    }
}
