//! The output formats. Nothing outside this folder knows how a finding looks.
//!
//! Findings and problems become [`Diagnostic`]s first, so that a format is one function from
//! diagnostics to text.

mod diagnostic;
mod extent;
mod github;
mod human;
mod json;
mod place;
mod sarif;
mod short;
mod sources;

use std::io::{self, Write};

use nostall_analysis::Finding;
use nostall_catalog::{Level, RuleId};

pub use diagnostic::Diagnostic;
pub(crate) use diagnostic::{FileEdit, Fix, Hop};
pub use place::Paths;
pub(crate) use sources::Sources;

use crate::args::MessageFormat;
use crate::load::Problem;
use crate::workspace::Origin;

/// Everything there is to report of one run.
#[derive(Debug)]
pub struct Report {
    /// The problems, then the findings by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// How much that is, and how much is hidden.
    pub counts: Counts,
}

/// How much a run found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Findings at or above the level shown.
    pub shown: Tally,
    /// Findings below it.
    pub hidden: Tally,
    /// Files, or parts of files, that could not be read.
    pub problems: usize,
}

/// Findings by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those of level deny.
    pub denied: usize,
    /// Those of level warn.
    pub warnings: usize,
    /// Those of level note.
    pub notes: usize,
}

impl Tally {
    fn add(&mut self, level: Level) {
        match level {
            Level::Deny => self.denied += 1,
            Level::Warn => self.warnings += 1,
            Level::Note => self.notes += 1,
            Level::Allow => {}
        }
    }

    /// Whether there are findings at a level or above it.
    pub fn any_at(&self, level: Level) -> bool {
        let counted = [
            (Level::Deny, self.denied),
            (Level::Warn, self.warnings),
            (Level::Note, self.notes),
        ];
        counted.iter().any(|&(of, count)| of >= level && count > 0)
    }
}

impl Report {
    /// Ends the report of a run that succeeded or not, in the formats that tell.
    ///
    /// # Errors
    ///
    /// When `out` cannot be written to.
    pub fn write_end(
        &self,
        format: MessageFormat,
        success: bool,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        match format {
            MessageFormat::Json => json::write_end(success, out),
            MessageFormat::Human
            | MessageFormat::Short
            | MessageFormat::Github
            | MessageFormat::Sarif => Ok(()),
        }
    }

    /// Sorts and counts what was found; findings below `shown` are counted only.
    ///
    /// A place that several targets share is reported once.
    pub fn new(problems: &[Problem], findings: &[Finding], paths: &Paths, shown: Level) -> Self {
        Report::of(diagnostics(problems, findings, paths), shown)
    }

    /// Counts what is to be reported, and drops findings below `shown`.
    pub(crate) fn of(mut diagnostics: Vec<Diagnostic>, shown: Level) -> Self {
        let mut counts = Counts::default();
        diagnostics.retain(|diagnostic| {
            let level = diagnostic.level();
            match level {
                None => counts.problems += 1,
                Some(level) if level < shown => counts.hidden.add(level),
                Some(level) => counts.shown.add(level),
            }
            level.is_none_or(|level| level >= shown)
        });
        Report {
            diagnostics,
            counts,
        }
    }

    /// Writes the report in the format asked for.
    ///
    /// # Errors
    ///
    /// When `out` cannot be written to.
    pub fn write(
        &self,
        format: MessageFormat,
        paths: &Paths,
        origins: &[Origin],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let mut sources = Sources::default();
        if format == MessageFormat::Sarif {
            return sarif::write(&self.diagnostics, paths, &mut sources, out);
        }
        for diagnostic in &self.diagnostics {
            match format {
                MessageFormat::Human => {
                    writeln!(out, "{}\n", human::render(diagnostic, paths, &mut sources))?;
                }
                MessageFormat::Short => {
                    writeln!(out, "{}", short::render(diagnostic, paths, &mut sources))?;
                }
                MessageFormat::Json => json::write(diagnostic, paths, origins, &mut sources, out)?,
                MessageFormat::Github => {
                    writeln!(out, "{}", github::render(diagnostic, paths, &mut sources))?;
                }
                MessageFormat::Sarif => {} // written as a whole
            }
        }
        Ok(())
    }
}

/// The problems, then the findings of all levels by file and place.
pub(crate) fn diagnostics(
    problems: &[Problem],
    findings: &[Finding],
    paths: &Paths,
) -> Vec<Diagnostic> {
    let problems = problems.iter().map(Diagnostic::of_problem);
    let findings = once_each(findings, paths).into_iter();
    let findings = findings.map(|finding| Diagnostic::of_finding(finding, paths));
    problems.chain(findings).collect()
}

/// The findings by file and place, the loudest of those that mean the same.
fn once_each<'a>(findings: &'a [Finding], paths: &Paths) -> Vec<&'a Finding> {
    let needless = |finding: &Finding| {
        finding.rule != RuleId::UnusedAllow || needless_everywhere(finding, findings, paths)
    };
    let mut findings: Vec<&Finding> = findings.iter().filter(|it| needless(it)).collect();
    let key = |finding: &Finding| {
        let site = finding.primary.site;
        (paths.of(site), site.span, finding.rule)
    };
    findings.sort_by_key(|finding| (key(finding), std::cmp::Reverse(finding.level)));
    findings.dedup_by_key(|finding| key(finding));
    findings
}

/// Whether a suppression is of no use in any of the targets that share its file.
fn needless_everywhere(unused: &Finding, findings: &[Finding], paths: &Paths) -> bool {
    let path = paths.of(unused.primary.site);
    let same = |other: &&Finding| {
        other.message == unused.message
            && other.primary.site.span == unused.primary.site.span
            && paths.of(other.primary.site) == path
    };
    let sharing = paths
        .files
        .iter()
        .filter(|files| files.iter().any(|it| Some(it) == path));
    findings.iter().filter(same).count() >= sharing.count()
}
