//! What of an answer is reported: without what is known, did not change or was fixed.

use crate::adopt::{Baseline, Selection};
use crate::answer::Answer;
use crate::args::{CheckArgs, SelectionArgs};
use crate::error::{self, Error};
use crate::fix::{self, Fixed};
use crate::report::{Diagnostic, Paths, Report};
use crate::summary;
use crate::terminal::say;

/// What a run reports, once what is known or unchanged is left out.
pub(crate) struct Selected {
    pub(crate) report: Report,
    /// What was left out, and what was written, in words.
    pub(crate) said: Vec<String>,
}

/// Chooses, fixes and writes the baseline, as far as asked for.
pub(crate) fn select(
    answer: &mut Answer,
    paths: &Paths,
    args: &CheckArgs,
    selection: &Selection,
) -> Result<Selected, Error> {
    let mut diagnostics = std::mem::take(&mut answer.diagnostics);
    let mut said = Vec::new();
    if let Some(baseline) = selection.baseline() {
        said.extend(write_baseline(baseline, &diagnostics, answer, args, paths)?);
    }
    if args.selection.write_baseline {
        // All there is at that level is known now.
        let level = args.output.shown();
        diagnostics.retain(|it| it.level().is_none_or(|of| of < level));
    } else {
        said.extend(selection.apply(&mut diagnostics, &answer.reported, paths));
    }
    if args.fix.fix {
        said.extend(fix_shown(&mut diagnostics, args)?);
    }
    let report = Report::of(diagnostics, args.output.shown());
    Ok(Selected { report, said })
}

/// Fixes what is shown; what is hidden is not asked about.
fn fix_shown(diagnostics: &mut Vec<Diagnostic>, args: &CheckArgs) -> Result<Vec<String>, Error> {
    let shown = args.output.shown();
    let is_shown = |it: &Diagnostic| it.level().is_none_or(|level| level >= shown);
    let hidden: Vec<Diagnostic> = diagnostics.extract_if(.., |it| !is_shown(it)).collect();
    let Fixed {
        findings,
        files,
        left,
    } = fix::fix(diagnostics, args)?;
    diagnostics.extend(hidden);
    let (findings, files) = (
        summary::number(findings, "finding"),
        summary::number(files, "file"),
    );
    let fixed = format!("fixed {findings} in {files}");
    Ok([vec![fixed], left].concat())
}

/// Writes the baseline anew, if that is asked for.
fn write_baseline(
    baseline: &Baseline,
    diagnostics: &[Diagnostic],
    answer: &Answer,
    args: &CheckArgs,
    paths: &Paths,
) -> Result<Option<String>, Error> {
    let SelectionArgs {
        write_baseline,
        shrink_baseline,
        ..
    } = args.selection;
    if !(write_baseline || shrink_baseline) {
        return Ok(None);
    }
    let read = &answer.reported;
    if diagnostics.iter().any(|it| it.rule().is_none()) {
        say(&error::warning(
            "the baseline is left as it was, since not all sources could be read",
        ));
        return Ok(None);
    }
    let written = if write_baseline {
        baseline.write(diagnostics, args.output.shown(), read, paths)?
    } else {
        baseline.shrink(diagnostics, read, paths)?
    };
    let findings = summary::number(written, "finding");
    Ok(Some(format!("{} now knows {findings}", baseline.file())))
}
