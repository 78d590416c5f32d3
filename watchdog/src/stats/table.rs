//! A snapshot as text, in columns.

use std::fmt;
use std::time::Duration;

use super::{PollStats, Snapshot};

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.functions.is_empty() {
            write_polls(
                f,
                "function",
                self.functions
                    .iter()
                    .map(|it| (&it.polls, it.site.to_string())),
            )?;
        }
        if self.runtimes.iter().any(|it| it.polls.count > 0) {
            write_polls(
                f,
                "runtime",
                self.runtimes
                    .iter()
                    .map(|it| (&it.polls, it.runtime.to_string())),
            )?;
        }
        if !self.runtimes.is_empty() {
            write_delays(f, self)?;
        }
        write_stalls(f, self)
    }
}

fn write_polls<'s>(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    rows: impl Iterator<Item = (&'s PollStats, String)>,
) -> fmt::Result {
    let (count, total) = ("polls", "total");
    writeln!(
        f,
        "{count:>10} {:>9} {:>9} {:>9} {total:>9} {:>6}  {title}",
        "p50", "p99", "max", "share"
    )?;
    for (polls, name) in rows {
        let spans = [polls.p50, polls.p99, polls.max, polls.total].map(span);
        let [p50, p99, max, total] = spans;
        let (count, share) = (polls.count, polls.share * 100.0);
        writeln!(
            f,
            "{count:>10} {p50:>9} {p99:>9} {max:>9} {total:>9} {share:>5.1}%  {name}"
        )?;
    }
    writeln!(f)
}

fn write_delays(f: &mut fmt::Formatter<'_>, snapshot: &Snapshot) -> fmt::Result {
    writeln!(
        f,
        "{:>10} {:>9} {:>9} {:>9} {:>9}  scheduling delay",
        "probes", "mean", "longest", "tasks", "queued"
    )?;
    for it in &snapshot.runtimes {
        let (mean, longest) = (span(it.mean_delay), span(it.longest_delay));
        let (probes, tasks, queued, runtime) = (it.probes, it.alive_tasks, it.queued, &it.runtime);
        writeln!(
            f,
            "{probes:>10} {mean:>9} {longest:>9} {tasks:>9} {queued:>9}  {runtime}"
        )?;
    }
    writeln!(f)
}

fn write_stalls(f: &mut fmt::Formatter<'_>, snapshot: &Snapshot) -> fmt::Result {
    let elapsed = span(snapshot.elapsed);
    if snapshot.culprits.is_empty() {
        return writeln!(f, "no stalls in {elapsed}");
    }
    writeln!(
        f,
        "{:>10} {:>9} {:>9}  stalls in {elapsed}",
        "count", "longest", "total"
    )?;
    for it in &snapshot.culprits {
        let (longest, total) = (span(it.longest), span(it.total));
        writeln!(f, "{:>10} {longest:>9} {total:>9}  {}", it.count, it.site)?;
    }
    match snapshot.suppressed {
        0 => Ok(()),
        held_back => writeln!(f, "{held_back} of them were not reported one by one"),
    }
}

/// A span in three digits and a unit.
fn span(span: Duration) -> String {
    let nanos = span.as_nanos() as f64;
    let (value, unit) = match nanos {
        0.0..1e3 => (nanos, "ns"),
        1e3..1e6 => (nanos / 1e3, "us"),
        1e6..1e9 => (nanos / 1e6, "ms"),
        _ => (nanos / 1e9, "s"),
    };
    let digits = if value >= 99.95 || unit == "ns" { 0 } else { 1 };
    format!("{value:.digits$} {unit}")
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::stats::example_snapshot;

    #[test]
    fn spans_are_short() {
        let spans = [
            0,
            999,
            1_500,
            99_960,
            2_345_678,
            1_000_000_000,
            90_000_000_000,
        ];
        let texts = spans.map(|nanos| span(Duration::from_nanos(nanos)));
        assert_eq!(
            texts,
            [
                "0 ns", "999 ns", "1.5 us", "100 us", "2.3 ms", "1.0 s", "90.0 s"
            ]
        );
    }

    #[test]
    fn the_table_has_a_row_for_each_function_and_culprit() {
        let expected = "     polls       p50       p99       max     total  share  function
      1200   12.0 us    3.0 ms    212 ms     2.0 s  25.0%  load rates (src/pay.rs:88:9)

     count   longest     total  stalls in 8.0 s
         2    212 ms    300 ms  load rates (src/pay.rs:88:9)
1 of them were not reported one by one
";
        assert_eq!(example_snapshot().to_string(), expected);
    }
}
