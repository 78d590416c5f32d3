//! The numbers, for people.

use std::fmt;
use std::time::Duration;

use crate::sample::Sample;

/// One line of the table.
pub(crate) struct Row {
    name: String,
    lines: u64,
    floor: Measure,
    check: Measure,
    /// Of the tool's time, what cargo took to describe the workspace.
    cargo: f64,
    last: Option<Sample>,
}

/// Processor time in seconds that is counted finely enough to compare.
const LEAST_BUSY: f64 = 0.1;

/// How long and how much memory.
#[derive(Default)]
struct Measure {
    elapsed: Duration,
    /// Processor time in seconds.
    busy: f64,
    peak: Option<u64>,
}

impl Measure {
    fn of(sample: &Sample) -> Measure {
        Measure {
            elapsed: sample.elapsed,
            busy: sample.told.busy.unwrap_or(f64::NAN),
            peak: sample.told.peak,
        }
    }

    fn add(&mut self, other: &Measure) {
        self.elapsed += other.elapsed;
        self.busy += other.busy;
        self.peak = self.peak.max(other.peak);
    }

    fn seconds(&self) -> f64 {
        self.elapsed.as_secs_f64()
    }

    /// How many times the processor time of the floor; too short a floor says nothing.
    fn busy_ratio(&self, floor: &Measure) -> String {
        let ratio = self.busy / floor.busy;
        if floor.busy >= LEAST_BUSY && ratio.is_finite() {
            format!("{ratio:.2}")
        } else {
            "-".to_owned()
        }
    }

    fn megabytes(&self) -> String {
        self.peak
            .map_or("?".to_owned(), |bytes| (bytes / 1_000_000).to_string())
    }
}

/// Prints the names of the columns.
pub(crate) fn header() {
    println!(
        "{:<32}{:>9}{:>9}{:>11}{:>9}{:>7}{:>11}{:>10}{:>12}",
        "",
        "lines",
        "floor s",
        "nostall s",
        "cargo s",
        "ratio",
        "cpu ratio",
        "floor MB",
        "nostall MB"
    );
}

impl Row {
    pub(crate) fn new(name: &str, floor: &Sample, check: Sample) -> Row {
        Row {
            name: name.to_owned(),
            lines: check.told.lines,
            floor: Measure::of(floor),
            check: Measure::of(&check),
            cargo: check.told.phases[0],
            last: Some(check),
        }
    }

    /// The start of a sum of times and lines, and of the largest peak.
    pub(crate) fn total(name: &str) -> Row {
        Row {
            name: name.to_owned(),
            lines: 0,
            floor: Measure::default(),
            check: Measure::default(),
            cargo: 0.0,
            last: None,
        }
    }

    pub(crate) fn add(&mut self, other: &Row) {
        self.lines += other.lines;
        self.floor.add(&other.floor);
        self.check.add(&other.check);
        self.cargo += other.cargo;
    }

    /// Where the tool's time went.
    pub(crate) fn details(&self) -> String {
        let Some(Sample { told, .. }) = &self.last else {
            return String::new();
        };
        let [cargo, load, analyse, report] = told.phases;
        let (files, findings, problems) = (told.files, told.findings, told.problems);
        format!(
            "nostall: {cargo:.2} s asking cargo, {load:.2} s reading and lowering, {analyse:.2} s \
             analysing, {report:.2} s reporting; {files} files, {findings} findings, {problems} problems"
        )
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (floor, check) = (self.floor.seconds(), self.check.seconds());
        write!(
            f,
            "{:<32}{:>9}{floor:>9.3}{check:>11.3}{:>9.3}{:>7.2}{:>11}{:>10}{:>12}",
            self.name,
            self.lines,
            self.cargo,
            check / floor,
            self.check.busy_ratio(&self.floor),
            self.floor.megabytes(),
            self.check.megabytes(),
        )
    }
}
