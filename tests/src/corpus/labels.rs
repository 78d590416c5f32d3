//! The sites that somebody judged by reading the code.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use anyhow::{Context, Error, Result, bail};

use crate::{crates, table};

const COLUMNS: [&str; 9] = [
    "crate",
    "file",
    "line",
    "rule",
    "callee",
    "via",
    "verdict",
    "certainty",
    "note",
];

/// How the blocking call is reached from the labelled line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Via {
    /// The line calls it.
    Direct,
    /// The line calls a function that reaches it.
    Helper,
}

/// What a report of this site is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Worth {
    /// Must be reported.
    True,
    /// May be reported or not: whether it blocks depends on what cannot be read off the code.
    Open,
    /// Must not be reported.
    Lookalike,
}

/// One judged site.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    pub(crate) krate: String,
    pub(crate) file: String,
    pub(crate) line: u32,
    pub(crate) rule: String,
    pub(crate) callee: String,
    pub(crate) via: Via,
    pub(crate) worth: Worth,
    pub(crate) note: String,
}

impl FromStr for Via {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "direct" => Ok(Via::Direct),
            "helper" => Ok(Via::Helper),
            _ => bail!("`{text}` is neither direct nor helper"),
        }
    }
}

impl fmt::Display for Via {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Via::Direct => "direct",
            Via::Helper => "helper",
        })
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Label {
            krate,
            file,
            line,
            rule,
            callee,
            via,
            note,
            ..
        } = self;
        write!(f, "{krate} {file}:{line} {rule} {via} {callee}")?;
        if note.is_empty() {
            Ok(())
        } else {
            write!(f, " ({note})")
        }
    }
}

fn worth(verdict: &str, certainty: &str) -> Result<Worth> {
    match (verdict, certainty) {
        ("true", "certain" | "likely") => Ok(Worth::True),
        ("true", "possible") => Ok(Worth::Open),
        ("lookalike", "certain" | "likely" | "possible") => Ok(Worth::Lookalike),
        _ => bail!("`{verdict}`, `{certainty}` is no judgement"),
    }
}

fn label(row: [String; 9]) -> Result<Label> {
    let [
        krate,
        file,
        line,
        rule,
        callee,
        via,
        verdict,
        certainty,
        note,
    ] = row;
    let worth = worth(&verdict, &certainty)?;
    let line = line
        .parse()
        .with_context(|| format!("`{line}` is no line number"))?;
    Ok(Label {
        krate,
        file,
        line,
        rule,
        callee,
        via: via.parse()?,
        worth,
        note,
    })
}

/// All labels.
pub(crate) fn read() -> Result<Vec<Label>> {
    let path = crates::tables().join("labels.tsv");
    let rows = table::read(&path, COLUMNS)?;
    rows.into_iter()
        .enumerate()
        .map(|(at, row)| label(row).with_context(|| format!("{}:{}", path.display(), at + 2)))
        .collect()
}

/// The files, as crate and path, in which every site is labelled.
pub(crate) fn complete_files() -> Result<BTreeSet<(String, String)>> {
    let path = crates::tables().join("files.tsv");
    let rows = table::read(&path, ["crate", "file", "drawn", "state"])?;
    Ok(rows
        .into_iter()
        .filter(|[_, _, _, state]| state == "complete")
        .map(|[krate, file, _, _]| (krate, file))
        .collect())
}

/// Whether sites of this callee are labelled: writes to the standard streams are not, since
/// whether they wait depends on who reads.
pub(crate) fn covers(callee: &str) -> bool {
    let callee = callee
        .trim_start_matches("std::")
        .trim_start_matches("io::")
        .trim_end_matches('!');
    !["Stdout", "Stderr", "stdout", "stderr"]
        .iter()
        .any(|it| callee.starts_with(it))
        && !["print", "println", "eprint", "eprintln"].contains(&callee)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_name_known_crates_and_complete_files() {
        let names: BTreeSet<_> = crates::all()
            .unwrap()
            .into_iter()
            .map(|it| it.name)
            .collect();
        let files = complete_files().unwrap();
        for label in read().unwrap() {
            assert!(names.contains(&label.krate), "{label}");
            // Other rules are labelled wherever they are reported.
            let by_file = ["blocking_call", "blocking_metadata"].contains(&label.rule.as_str());
            assert!(
                !by_file || files.contains(&(label.krate.clone(), label.file.clone())),
                "{label}"
            );
        }
    }

    #[test]
    fn labels_name_rules_of_the_design() {
        let rules = [
            "blocking_call",
            "blocking_metadata",
            "blocking_lock",
            "busy_wait",
            "cpu_heavy_call",
            "lock_across_await",
            "long_loop",
            "nested_runtime",
        ];
        for label in read().unwrap() {
            assert!(rules.contains(&label.rule.as_str()), "{label}");
        }
    }

    #[test]
    fn the_standard_streams_are_not_labelled() {
        for callee in [
            "std::println",
            "std::io::Stdout::flush",
            "std::io::stdout",
            "eprintln!",
        ] {
            assert!(!covers(callee), "{callee}");
        }
        for callee in [
            "std::io::Stdin::read_line",
            "std::fs::read",
            "std::io::Write::flush",
        ] {
            assert!(covers(callee), "{callee}");
        }
    }

    #[test]
    fn the_labels_are_many_and_spread() {
        let labels = read().unwrap();
        let crates: BTreeSet<_> = labels.iter().map(|it| &it.krate).collect();
        assert!(labels.len() >= 300 && crates.len() >= 10);
    }
}
