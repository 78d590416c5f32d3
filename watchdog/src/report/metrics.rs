//! Counters, gauges and histograms through the `metrics` facade.
//!
//! | name | kind | labels | meaning |
//! |---|---|---|---|
//! | `nostall_stalls_total` | counter | `site`, `cause` | stalls that began |
//! | `nostall_stall_duration_seconds` | histogram | `site`, `cause` | how long they lasted |
//! | `nostall_scheduling_delay_seconds` | histogram | `runtime` | from the wake of the probe to its poll |
//! | `nostall_polls_total` | counter | `site` | polls (with histograms) |
//! | `nostall_poll_seconds_total` | gauge | `site` | time spent in them (with histograms) |
//! | `nostall_poll_seconds` | gauge | `site`, `quantile` | `0.5`, `0.99` and `1` (with histograms) |
//!
//! `site` is the innermost watched future: its name or path, with file and line.

use std::time::Duration;

use ::metrics::{counter, gauge, histogram};

use super::Reporter;
use crate::stall::{RuntimeInfo, Stall, State};
use crate::stats::Snapshot;

/// Feeds the recorder of the `metrics` facade.
///
/// Recorders may take locks: give it to a watchdog inside [`Queued`](super::Queued).
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Metrics;

impl Metrics {
    /// A reporter for the recorder that is installed when a value is recorded.
    pub fn new() -> Metrics {
        Metrics
    }
}

impl Reporter for Metrics {
    fn stall(&mut self, stall: &Stall) {
        let labels = [
            ("site", stall.culprit().to_string()),
            ("cause", stall.cause.name().to_owned()),
        ];
        match stall.state {
            State::Ongoing => counter!("nostall_stalls_total", &labels).increment(1),
            State::Repeated => {}
            State::Recovered => {
                histogram!("nostall_stall_duration_seconds", &labels).record(stall.duration);
            }
        }
    }

    fn delay(&mut self, runtime: &RuntimeInfo, delay: Duration) {
        let runtime = runtime.number.to_string();
        histogram!("nostall_scheduling_delay_seconds", "runtime" => runtime).record(delay);
    }

    fn snapshot(&mut self, snapshot: &Snapshot) {
        for function in &snapshot.functions {
            let (site, polls) = (function.site.to_string(), &function.polls);
            counter!("nostall_polls_total", "site" => site.clone()).absolute(polls.count);
            gauge!("nostall_poll_seconds_total", "site" => site.clone()).set(polls.total);
            for (quantile, value) in [("0.5", polls.p50), ("0.99", polls.p99), ("1", polls.max)] {
                let labels = [("site", site.clone()), ("quantile", quantile.to_owned())];
                gauge!("nostall_poll_seconds", &labels).set(value);
            }
        }
    }

    fn wants_all(&self) -> bool {
        true
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::{Arc, Mutex};

    use ::metrics::{
        Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata,
        Recorder, SharedString, Unit,
    };

    use super::*;
    use crate::stall::example;
    use crate::stats::example_snapshot;

    /// Kind, name, labels, value.
    type Entry = (&'static str, String, Vec<(String, String)>, f64);

    /// Keeps every value that is recorded.
    #[derive(Clone, Default)]
    struct Values(Arc<Mutex<Vec<Entry>>>);

    /// One metric of it.
    struct Metric {
        kind: &'static str,
        key: Key,
        values: Values,
    }

    impl Metric {
        fn push(&self, value: f64) {
            let labels = self.key.labels();
            let labels = labels.map(|label| (label.key().to_owned(), label.value().to_owned()));
            let entry = (
                self.kind,
                self.key.name().to_owned(),
                labels.collect(),
                value,
            );
            self.values.0.lock().unwrap().push(entry);
        }
    }

    impl CounterFn for Metric {
        fn increment(&self, value: u64) {
            self.push(value as f64);
        }
        fn absolute(&self, value: u64) {
            self.push(value as f64);
        }
    }

    impl GaugeFn for Metric {
        fn increment(&self, value: f64) {
            self.push(value);
        }
        fn decrement(&self, value: f64) {
            self.push(-value);
        }
        fn set(&self, value: f64) {
            self.push(value);
        }
    }

    impl HistogramFn for Metric {
        fn record(&self, value: f64) {
            self.push(value);
        }
    }

    impl Values {
        fn metric(&self, kind: &'static str, key: &Key) -> Arc<Metric> {
            let (key, values) = (key.clone(), self.clone());
            Arc::new(Metric { kind, key, values })
        }

        /// The values recorded under a name, with their labels.
        fn of(&self, name: &str) -> Vec<(Vec<(String, String)>, f64)> {
            let entries = self.0.lock().unwrap().clone();
            let named = entries.into_iter().filter(|entry| entry.1 == name);
            named.map(|(_, _, labels, value)| (labels, value)).collect()
        }
    }

    impl Recorder for Values {
        fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            Counter::from_arc(self.metric("counter", key))
        }
        fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
            Gauge::from_arc(self.metric("gauge", key))
        }
        fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
            Histogram::from_arc(self.metric("histogram", key))
        }
    }

    /// One stall from its beginning to its end, an answer of a probe, and a snapshot.
    fn everything() -> Values {
        let values = Values::default();
        ::metrics::with_local_recorder(&values, || {
            let mut metrics = Metrics::new();
            for state in [State::Ongoing, State::Repeated, State::Recovered] {
                metrics.stall(&Stall { state, ..example() });
            }
            let runtime = example().runtime.expect("a runtime");
            metrics.delay(&runtime, Duration::from_millis(5));
            metrics.snapshot(&example_snapshot());
        });
        values
    }

    fn labelled(labels: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = labels
            .iter()
            .map(|&(key, value)| (key.to_owned(), value.to_owned()));
        owned.collect()
    }

    #[test]
    fn a_stall_counts_once_and_lasts_as_long_as_it_did() {
        let values = everything();
        let labels = [
            ("site", "load rates (src/pay.rs:88:9)"),
            ("cause", "waiting"),
        ];
        let labels = labelled(&labels);
        assert_eq!(values.of("nostall_stalls_total"), [(labels.clone(), 1.0)]);
        let duration = values.of("nostall_stall_duration_seconds");
        assert_eq!(duration, [(labels, 0.052)]);
    }

    #[test]
    fn delays_go_by_runtime_and_polls_by_site() {
        let values = everything();
        let delay = values.of("nostall_scheduling_delay_seconds");
        assert_eq!(delay, [(labelled(&[("runtime", "1")]), 0.005)]);
        let site = ("site", "load rates (src/pay.rs:88:9)");
        let polls = values.of("nostall_polls_total");
        assert_eq!(polls, [(labelled(&[site]), 1200.0)]);
        let quantiles = values.of("nostall_poll_seconds");
        let longest = labelled(&[site, ("quantile", "1")]);
        assert!(quantiles.contains(&(longest, 0.212)), "{quantiles:?}");
    }

    /// The table at the head of this file is what users build their dashboards on.
    #[test]
    fn the_table_names_every_metric_with_its_kind_and_labels() {
        let recorded = everything().0.lock().unwrap().clone();
        let recorded: BTreeSet<String> = recorded
            .into_iter()
            .map(|(kind, name, labels, _)| {
                let labels: Vec<String> =
                    labels.iter().map(|(key, _)| format!("`{key}`")).collect();
                format!("`{name}` {kind} {}", labels.join(", "))
            })
            .collect();
        let rows = include_str!("metrics.rs").lines();
        let rows = rows.filter_map(|line| line.strip_prefix("//! | `nostall_"));
        let documented: BTreeSet<String> = rows
            .map(|row| {
                let cells: Vec<&str> = row.split('|').map(str::trim).collect();
                format!("`nostall_{} {} {}", cells[0], cells[1], cells[2])
            })
            .collect();
        assert_eq!(recorded, documented);
    }
}
