//! The line at the end of a run, and what `-v` adds to it.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use nostall_analysis::Callees;
use nostall_catalog::{Level, Rule};

use crate::check::Timings;
use crate::report::{Counts, Diagnostic, Paths, Report, Tally};
use crate::workspace::{CratePlan, Plan};

/// What a run read, and how long it took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Totals<'a> {
    pub(crate) files: usize,
    pub(crate) lines: u64,
    pub(crate) left_out: u64,
    /// Whether all features are on already.
    pub(crate) all_features: bool,
    /// The binaries that need features which are off.
    pub(crate) unbuilt: &'a [String],
    /// Number of sources that no module led to.
    pub(crate) unread: usize,
    pub(crate) callees: Option<Callees>,
    pub(crate) elapsed: Duration,
}

/// `checked 12 files, 4,301 lines in 0.05 s: 3 warnings, 1 note (...)`.
pub(crate) fn line(totals: Totals<'_>, counts: Counts) -> String {
    let files = number(totals.files, "file");
    let lines = counted(totals.lines, "line");
    let seconds = totals.elapsed.as_secs_f64();
    let mut line = format!(
        "checked {files}, {lines} in {seconds:.2} s: {}",
        found(counts)
    );
    if let Some(hidden) = hidden(counts) {
        line.push_str(&format!(" ({hidden})"));
    }
    if let Some(callees) = totals.callees {
        line.push_str(&format!("; {}", resolved(callees)));
    }
    for clause in not_read(totals) {
        line.push_str(&format!("; {clause}"));
    }
    if counts.problems > 0 {
        let problems = number(counts.problems, "problem");
        line.push_str(&format!(
            "; {problems} reading the sources, so the answer is incomplete"
        ));
    }
    line
}

/// What there would have been to read.
fn not_read(totals: Totals<'_>) -> Vec<String> {
    let mut clauses = Vec::new();
    let mut left_out = Vec::new();
    if totals.left_out > 0 {
        left_out.push(counted(totals.left_out, "item"));
    }
    match totals.unbuilt {
        [] => {}
        [binary] => left_out.push(format!("the binary `{binary}`")),
        binaries => left_out.push(format!("{} binaries", binaries.len())),
    }
    if !left_out.is_empty() {
        let left_out = left_out.join(" and ");
        clauses.push(match totals.all_features {
            true => format!("{left_out} left out by `cfg`"),
            false => format!("{left_out} left out with features that are off, see --all-features"),
        });
    }
    if totals.unread > 0 {
        let (files, are) = (number(totals.unread, "file"), is_or_are(totals.unread));
        clauses.push(format!(
            "{files} under src {are} in no module that was read, named by -v"
        ));
    }
    clauses
}

fn is_or_are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

/// Who resolved the calls that findings were drawn from.
fn resolved(callees: Callees) -> String {
    let by_compiler = counted(callees.by_compiler, "callee");
    let by_inference = indicatif::HumanCount(callees.by_inference);
    format!("{by_compiler} named by the compiler, {by_inference} by inference")
}

/// The crates read, one line each.
pub(crate) fn crates(plan: &Plan, files: &[usize]) -> String {
    let lines = plan
        .crates
        .iter()
        .zip(files)
        .map(|(krate, files)| one_crate(krate, *files));
    lines.collect::<Vec<_>>().join("\n")
}

fn one_crate(krate: &CratePlan, files: usize) -> String {
    let target = &krate.origin.target;
    let kinds: Vec<String> = target.kind.iter().map(ToString::to_string).collect();
    let test = if krate.cfg.test {
        " with cfg(test)"
    } else {
        ""
    };
    let why = if krate.report {
        ""
    } else if krate.downloaded {
        ", of a dependency"
    } else {
        ", for its names only"
    };
    let features: Vec<&str> = krate.cfg.features.iter().map(String::as_str).collect();
    let features = match features.as_slice() {
        [] => String::new(),
        features => format!(", features {}", features.join(" ")),
    };
    let (kinds, files) = (kinds.join(" "), number(files, "file"));
    format!(
        "read {kinds} `{}`{test}: {files}{features}{why}",
        target.name
    )
}

/// What is wrong with the sources of dependencies, if anything is.
pub(crate) fn aside(problems: usize) -> Option<String> {
    let problems = (problems > 0).then(|| number(problems, "problem"))?;
    Some(format!(
        "{problems} reading the sources of dependencies left aside"
    ))
}

/// How much of an answer comes from earlier runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reuse {
    /// There is no cache.
    Off,
    /// The facts of this many files.
    Files(usize),
    /// All of it.
    Answer,
}

/// Whether the cache was of use.
pub(crate) fn reuse(reuse: Reuse, files: usize) -> String {
    match reuse {
        Reuse::Off => "cache: not used".to_owned(),
        Reuse::Files(reused) => {
            let files = number(files, "file");
            format!(
                "cache: {} of {files} unchanged",
                indicatif::HumanCount(reused as u64)
            )
        }
        Reuse::Answer => "cache: nothing changed, this is the answer of an earlier run".to_owned(),
    }
}

/// Wall-clock time by phase.
pub(crate) fn phases(timings: Timings, caching: Duration, reporting: Duration) -> String {
    let seconds = |duration: Duration| format!("{:.3} s", duration.as_secs_f64());
    format!(
        "metadata {}, cache {}, read and lower {}, ask the compiler {}, analyse {}, report {}",
        seconds(timings.metadata),
        seconds(caching),
        seconds(timings.load),
        seconds(timings.ask),
        seconds(timings.analyse),
        seconds(reporting)
    )
}

/// More findings than these are a wall to somebody who sees them for the first time.
const MANY: usize = 20;
/// Files named as those with most findings.
const FILES_NAMED: usize = 3;

/// Where many findings are, and what to do about them.
pub(crate) fn next_steps(report: &Report, paths: &Paths) -> Option<String> {
    let findings = report.diagnostics.iter().filter(|it| it.rule().is_some());
    let by_rule = tally(findings.clone().filter_map(Diagnostic::rule));
    let by_file = tally(findings.clone().filter_map(Diagnostic::path));
    if findings.count() <= MANY {
        return None;
    }
    let first = by_rule.first()?.0;
    let rules = by_rule.iter().map(|(rule, count)| {
        let summary = Rule::by_name(rule).map_or("", |rule| rule.summary);
        format!("{count:>6}  {rule:18} {summary}\n")
    });
    let rules: String = rules.collect();
    let files = by_file.iter().take(FILES_NAMED);
    let files =
        files.map(|(file, count): &(&Path, usize)| format!("{} ({count})", paths.shown(file)));
    let files: Vec<String> = files.collect();
    let files = files.join(", ");
    Some(format!(
        "{rules}most are in {files}

next, one of
  cargo nostall explain {first}
  cargo nostall --message-format short      one line each
  cargo nostall --level deny --fail-on deny  only what panics, deadlocks or burns a worker
  cargo nostall --deps                      follow calls into dependencies as well
  cargo nostall --baseline nostall-baseline.json --write-baseline
                                            accept these, and fail on new ones from now on
"
    ))
}

/// How often each is there, most first.
fn tally<T: Ord>(all: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counts = BTreeMap::new();
    for one in all {
        *counts.entry(one).or_insert(0) += 1;
    }
    let mut counts: Vec<(T, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// The findings that are shown, by level.
fn found(counts: Counts) -> String {
    list(counts.shown).unwrap_or_else(|| "no findings".to_owned())
}

/// The findings that are not, and how to see them.
fn hidden(counts: Counts) -> Option<String> {
    let hidden = list(counts.hidden)?;
    let level = if counts.hidden.notes > 0 {
        Level::Note
    } else {
        Level::Warn
    };
    Some(format!("{hidden} hidden, show with --level {level}"))
}

fn list(tally: Tally) -> Option<String> {
    let counts = [
        (tally.denied, "error"),
        (tally.warnings, "warning"),
        (tally.notes, "note"),
    ];
    let present = counts.iter().filter(|(count, _)| *count > 0);
    let words: Vec<String> = present.map(|(count, noun)| number(*count, noun)).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

pub(crate) fn number(count: usize, noun: &str) -> String {
    counted(count as u64, noun)
}

/// `1 file`, `4,301 lines`.
fn counted(count: u64, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", indicatif::HumanCount(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn totals() -> Totals<'static> {
        Totals {
            files: 12,
            lines: 4301,
            left_out: 0,
            all_features: false,
            unbuilt: &[],
            unread: 0,
            callees: None,
            elapsed: Duration::from_millis(50),
        }
    }

    #[test]
    fn says_what_was_found_and_what_is_hidden() {
        let shown = Tally {
            warnings: 3,
            ..Tally::default()
        };
        let hidden = Tally {
            notes: 2,
            ..Tally::default()
        };
        let counts = Counts {
            shown,
            hidden,
            problems: 0,
        };
        assert_eq!(
            line(totals(), counts),
            "checked 12 files, 4,301 lines in 0.05 s: 3 warnings \
             (2 notes hidden, show with --level note)"
        );
    }

    #[test]
    fn says_when_nothing_was_found() {
        let line = line(totals(), Counts::default());
        assert_eq!(line, "checked 12 files, 4,301 lines in 0.05 s: no findings");
    }

    #[test]
    fn says_when_the_answer_is_incomplete() {
        let shown = Tally {
            denied: 1,
            ..Tally::default()
        };
        let counts = Counts {
            shown,
            problems: 1,
            ..Counts::default()
        };
        assert_eq!(
            line(totals(), counts),
            "checked 12 files, 4,301 lines in 0.05 s: 1 error; \
             1 problem reading the sources, so the answer is incomplete"
        );
    }
}
