//! Runs the analysis over a case and says what it reported, in the words of the annotations.

use std::collections::BTreeMap;

use nostall_analysis::{
    Cfg, CrateSource, ExternCrate, Finding, MacroScope, Problem, SCOPE_ROUNDS, Site, SourceFile,
    Span, analyse, lower_file_in, macro_scopes,
};
use nostall_catalog::Level;

use super::case::{Case, CaseCrate, CaseFile, Role};
use super::expected::Mark;
use super::modules;

/// What every case may use without saying so, besides the crates of the catalogue. Nothing is known
/// of a `stranger`.
const USUAL_CRATES: [&str; 9] = [
    "async_stream",
    "async_trait",
    "cfg_if",
    "derive_more",
    "lazy_static",
    "log",
    "nostall",
    "stranger",
    "thiserror",
];

/// One report of the analysis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    /// The line in the case where the primary span starts, from 1.
    pub line: usize,
    /// How loud.
    pub mark: Mark,
    /// The rule's name; empty for a problem.
    pub rule: String,
    /// The words.
    pub message: String,
    /// The source under the primary span.
    pub source: String,
    /// The source of each hop of the chain.
    pub chain: Vec<String>,
}

/// What the analysis took, and what it gave.
pub(super) struct Analysed {
    pub(super) crates: Vec<CrateSource>,
    pub(super) findings: Vec<Finding>,
}

pub(super) fn analysed(case: &Case) -> Analysed {
    let crates: Vec<CrateSource> = case
        .crates
        .iter()
        .enumerate()
        .map(|(index, krate)| source(case, index, krate))
        .collect();
    let findings = analyse(&crates);
    Analysed { crates, findings }
}

/// Analyses a case.
///
/// # Errors
///
/// A span that does not lie in its file, which is a mistake of the analysis.
pub fn observe(case: &Case) -> Result<Vec<Observed>, String> {
    let Analysed { crates, findings } = analysed(case);
    let reported = findings.iter().filter(|it| it.level > Level::Allow);
    let mut all = reported
        .map(|finding| finding_seen(case, finding))
        .collect::<Result<Vec<_>, _>>()?;
    for (krate, input) in case.crates.iter().zip(&crates) {
        for (file, facts) in krate.files.iter().zip(&input.files) {
            for problem in &facts.facts.problems {
                all.push(problem_seen(file, problem)?);
            }
        }
    }
    Ok(all)
}

fn problem_seen(file: &CaseFile, problem: &Problem) -> Result<Observed, String> {
    Ok(Observed {
        line: line_of(file, problem.span)?,
        mark: Mark::Error,
        rule: String::new(),
        message: problem.message.clone(),
        source: slice(file, problem.span)?.to_owned(),
        chain: Vec::new(),
    })
}

fn source(case: &Case, index: usize, krate: &CaseCrate) -> CrateSource {
    CrateSource {
        name: krate.name.clone(),
        edition: case.headers.edition,
        externs: externs(case, index),
        files: files(krate, &case.headers.cfg),
        report: krate.role != Role::Dep,
    }
}

/// The files of a crate, lowered until they know the macros of each other.
fn files(krate: &CaseCrate, cfg: &Cfg) -> Vec<SourceFile> {
    let lowered = |scopes: &[MacroScope]| {
        let files = krate.files.iter().zip(scopes);
        let facts = files.map(|(file, scope)| lower_file_in(&file.text, cfg, scope));
        modules::link(&krate.files, facts.collect())
    };
    let mut scopes = vec![MacroScope::default(); krate.files.len()];
    let mut files = lowered(&scopes);
    for _ in 1..SCOPE_ROUNDS {
        let next = macro_scopes(&files);
        if next == scopes {
            break;
        }
        files = lowered(&next);
        scopes = next;
    }
    files
}

fn externs(case: &Case, index: usize) -> BTreeMap<String, ExternCrate> {
    // Those of the compiler need no entry, as in a manifest.
    let known = nostall_catalog::crates().filter(|name| !["std", "core", "alloc"].contains(name));
    let usual = known.chain(USUAL_CRATES).map(|name| (name, name));
    let renamed = case
        .headers
        .externs
        .iter()
        .map(|(seen, real)| (seen.as_str(), real.as_str()));
    let mut externs: BTreeMap<String, ExternCrate> = usual
        .chain(renamed)
        .map(|(seen, real)| (seen.to_owned(), ExternCrate::Named(real.to_owned())))
        .collect();
    for (at, krate) in (0..).zip(&case.crates).skip(index + 1) {
        if krate.role != Role::Bin {
            externs.insert(krate.name.clone(), ExternCrate::Source(at));
        }
    }
    externs
}

fn finding_seen(case: &Case, finding: &Finding) -> Result<Observed, String> {
    let primary = finding.primary.site;
    let chain = finding
        .chain
        .iter()
        .map(|hop| Ok(text_at(case, hop.site)?.to_owned()));
    Ok(Observed {
        line: line_of(file_at(case, primary)?, primary.span)?,
        mark: Mark::Level(finding.level),
        rule: finding.rule.name().to_owned(),
        message: finding.message.clone(),
        source: text_at(case, primary)?.to_owned(),
        chain: chain.collect::<Result<_, String>>()?,
    })
}

fn file_at(case: &Case, site: Site) -> Result<&CaseFile, String> {
    let krate = case.crates.get(site.krate as usize);
    krate
        .and_then(|krate| krate.files.get(site.file as usize))
        .ok_or_else(|| format!("1: a finding lies in a file that does not exist: {site:?}"))
}

fn text_at(case: &Case, site: Site) -> Result<&str, String> {
    slice(file_at(case, site)?, site.span)
}

fn line_of(file: &CaseFile, span: Span) -> Result<usize, String> {
    slice(file, span)?;
    let before = &file.text.as_bytes()[..span.start as usize];
    Ok(file.first_line + before.iter().filter(|byte| **byte == b'\n').count())
}

fn slice(file: &CaseFile, span: Span) -> Result<&str, String> {
    file.text
        .get(span.start as usize..span.end as usize)
        .ok_or_else(|| {
            format!(
                "{}: a span is not a piece of {}: {span:?}",
                file.first_line, file.path
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> CaseFile {
        CaseFile {
            path: "src/a.rs".to_owned(),
            text: text.to_owned(),
            first_line: 10,
        }
    }

    #[test]
    fn a_line_counts_from_the_start_of_the_case() {
        assert_eq!(
            line_of(&file("a\nbé\nc"), Span { start: 6, end: 7 }),
            Ok(12)
        );
    }

    #[test]
    fn a_span_outside_the_text_or_inside_a_letter_is_an_error() {
        for span in [Span { start: 0, end: 9 }, Span { start: 2, end: 2 }] {
            assert!(line_of(&file("bé"), span).is_err(), "{span:?}");
        }
    }
}
