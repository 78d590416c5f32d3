//! Findings that are known, counted by file and rule: lines move too often to be kept.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nostall_catalog::Level;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::report::{Diagnostic, Paths};

const VERSION: u32 = 1;

/// A baseline and its file.
#[derive(Debug)]
pub(crate) struct Baseline {
    file: PathBuf,
    known: Known,
}

/// Numbers of findings by file, relative to the workspace, and rule.
type Counts = BTreeMap<String, BTreeMap<String, usize>>;

/// The content of the file.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Known {
    /// The form of the file.
    nostall_baseline: u32,
    /// The lowest level that is counted.
    level: String,
    findings: Counts,
}

impl Baseline {
    /// Reads the file; one that is to be written need not be there yet.
    pub(super) fn read(file: &Path, to_be_written: bool) -> Result<Self, Error> {
        let shown = file.display();
        let known = match fs::read_to_string(file) {
            Ok(text) => parse(&text, file)?,
            Err(error) if error.kind() == ErrorKind::NotFound && to_be_written => Known {
                nostall_baseline: VERSION,
                level: Level::Warn.name().to_owned(),
                findings: Counts::new(),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(Error::new(format!("there is no baseline {shown}"))
                    .help("add --write-baseline to make one of the findings there are"));
            }
            Err(error) => {
                return Err(Error::new(format!(
                    "cannot read the baseline {shown}: {error}"
                )));
            }
        };
        Ok(Baseline {
            file: file.to_owned(),
            known,
        })
    }

    /// Leaves out findings in files that have no more of their rule than is known.
    pub(super) fn apply(
        &self,
        diagnostics: &mut Vec<Diagnostic>,
        read: &[Arc<Path>],
        paths: &Paths,
    ) -> Vec<String> {
        let found = counts(diagnostics, self.level(), paths);
        let before = diagnostics.len();
        diagnostics.retain(|it| {
            let place = key(it, paths).filter(|_| it.level() >= Some(self.level()));
            place.is_none_or(|(file, rule)| {
                count(&found, &file, rule) > count(&self.known.findings, &file, rule)
            })
        });
        let mut said = Vec::new();
        let left_out = before - diagnostics.len();
        if left_out > 0 {
            said.push(format!("{left_out} known from the baseline left out"));
        }
        for (file, rule, known, found) in self.exceeded(&found) {
            said.push(format!(
                "{file} has {found} findings of {rule}, the baseline knows {known}"
            ));
        }
        let mended = self.mended(&found, read, paths);
        if mended > 0 {
            said.push(format!(
                "{mended} in the baseline mended since: --shrink-baseline takes them out"
            ));
        }
        said
    }

    /// Files with more findings of a rule than the baseline has of them, but some.
    fn exceeded<'a>(
        &'a self,
        found: &'a Counts,
    ) -> impl Iterator<Item = (&'a str, &'a str, usize, usize)> {
        let all = found.iter().flat_map(|(file, rules)| {
            let rules = rules.iter();
            rules.map(move |(rule, found)| (file.as_str(), rule.as_str(), *found))
        });
        all.filter_map(|(file, rule, found)| {
            let known = count(&self.known.findings, file, rule);
            (known > 0 && found > known).then_some((file, rule, known, found))
        })
    }

    fn mended(&self, found: &Counts, read: &[Arc<Path>], paths: &Paths) -> usize {
        let judged = self.known.findings.iter();
        let judged = judged.filter(|(file, _)| is_judged(file, read, paths));
        let gone = judged.flat_map(|(file, rules)| {
            let rules = rules.iter();
            rules.map(move |(rule, known)| known.saturating_sub(count(found, file, rule)))
        });
        gone.sum()
    }

    /// Writes the findings there are, and keeps what is known of files that this run did not read.
    /// Gives the number written.
    pub(crate) fn write(
        &self,
        diagnostics: &[Diagnostic],
        level: Level,
        read: &[Arc<Path>],
        paths: &Paths,
    ) -> Result<usize, Error> {
        let mut findings = counts(diagnostics, level, paths);
        for (file, rules) in &self.known.findings {
            if !is_judged(file, read, paths) {
                findings.insert(file.clone(), rules.clone());
            }
        }
        self.save(level.name(), findings)
    }

    /// Writes the file anew without what is mended, and without anything new. Gives the number
    /// written.
    pub(crate) fn shrink(
        &self,
        diagnostics: &[Diagnostic],
        read: &[Arc<Path>],
        paths: &Paths,
    ) -> Result<usize, Error> {
        let found = counts(diagnostics, self.level(), paths);
        let mut findings = self.known.findings.clone();
        for (file, rules) in &mut findings {
            if is_judged(file, read, paths) {
                for (rule, known) in rules.iter_mut() {
                    *known = count(&found, file, rule).min(*known);
                }
                rules.retain(|_, known| *known > 0);
            }
        }
        findings.retain(|_, rules| !rules.is_empty());
        self.save(&self.known.level, findings)
    }

    fn save(&self, level: &str, findings: Counts) -> Result<usize, Error> {
        let written = findings.values().flat_map(BTreeMap::values).sum();
        let known = Known {
            nostall_baseline: VERSION,
            level: level.to_owned(),
            findings,
        };
        let shown = self.file.display();
        let failed = |error| Error::new(format!("cannot write the baseline {shown}: {error}"));
        let text = serde_json::to_string_pretty(&known).map_err(|error| failed(error.into()))?;
        fs::write(&self.file, text + "\n").map_err(failed)?;
        Ok(written)
    }

    fn level(&self) -> Level {
        level(&self.known.level).unwrap_or(Level::Warn)
    }

    /// The file, as shown.
    pub(crate) fn file(&self) -> std::path::Display<'_> {
        self.file.display()
    }
}

fn parse(text: &str, file: &Path) -> Result<Known, Error> {
    let shown = file.display();
    let no_baseline = |error: &dyn std::fmt::Display| {
        Error::new(format!("{shown} is no baseline: {error}"))
            .help("name another file, or remove this one to start anew")
    };
    let known: Known = serde_json::from_str(text).map_err(|error| no_baseline(&error))?;
    if known.nostall_baseline != VERSION {
        let version = known.nostall_baseline;
        return Err(no_baseline(&format!(
            "its form is {version}, known is {VERSION}"
        )));
    }
    match level(&known.level) {
        Some(_) => Ok(known),
        None => Err(no_baseline(&format!("unknown level `{}`", known.level))),
    }
}

fn level(name: &str) -> Option<Level> {
    Level::ALL
        .iter()
        .copied()
        .find(|level| level.name() == name)
}

fn counts(diagnostics: &[Diagnostic], level: Level, paths: &Paths) -> Counts {
    let mut counts = Counts::new();
    let counted = diagnostics.iter().filter(|it| it.level() >= Some(level));
    for (file, rule) in counted.filter_map(|it| key(it, paths)) {
        *counts
            .entry(file)
            .or_default()
            .entry(rule.to_owned())
            .or_default() += 1;
    }
    counts
}

fn count(counts: &Counts, file: &str, rule: &str) -> usize {
    let rules = counts.get(file);
    rules
        .and_then(|rules| rules.get(rule))
        .copied()
        .unwrap_or(0)
}

fn key<'a>(diagnostic: &'a Diagnostic, paths: &Paths) -> Option<(String, &'a str)> {
    let file = paths.shown(diagnostic.path()?).replace('\\', "/");
    Some((file, diagnostic.rule()?))
}

/// Whether a run has a say about a file: it read it, or there is no such file any more.
fn is_judged(file: &str, read: &[Arc<Path>], paths: &Paths) -> bool {
    let path = paths.root.join(file);
    read.iter().any(|it| **it == *path) || !path.exists()
}
