//! The `check` command: everything said on the terminal, findings on standard output and the rest
//! on standard error.

use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::adopt::{Baseline, Selection};
use crate::answer::Answer;
use crate::args::{CheckArgs, MessageFormat, OutputArgs, SelectionArgs};
use crate::cache::{Cache, Tool};
use crate::check::{self, Checked, Timings, check_plan, thread_pool, timed};
use crate::error::{self, Error};
use crate::fix::{self, Fixed};
use crate::progress::Progress;
use crate::report::{Counts, Diagnostic, Paths, Report};
use crate::summary::{self, Reuse, Totals};
use crate::terminal::{print, say};
use crate::workspace::Plan;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing at or above the level that fails.
    Clean,
    /// Findings at or above that level.
    Findings,
    /// The tool failed, or could not read all of the sources.
    Incomplete,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        match outcome {
            Outcome::Clean => ExitCode::SUCCESS,
            Outcome::Findings => ExitCode::from(1),
            Outcome::Incomplete => ExitCode::from(2),
        }
    }
}

/// A plan and its answer.
struct Answered {
    plan: Plan,
    answer: Answer,
    reuse: Reuse,
    timings: Timings,
    /// Looking up and keeping what earlier and later runs share.
    caching: Duration,
}

/// The command.
pub(crate) fn run(args: &CheckArgs) -> Outcome {
    try_run(args).unwrap_or_else(|error| {
        say(&error.render());
        Outcome::Incomplete
    })
}

fn try_run(args: &CheckArgs) -> Result<Outcome, Error> {
    let started = Instant::now();
    check_output(&args.output)?;
    let progress = Progress::start(args.output.quiet);
    let found = find(args, &progress);
    progress.finish();
    let (answered, selection) = found?;
    show(answered, args, &selection, started)
}

fn find(args: &CheckArgs, progress: &Progress) -> Result<(Answered, Selection), Error> {
    progress.phase("asking cargo");
    let (plan, metadata) = check::plan(args);
    let plan = plan?;
    let selection = Selection::read(&args.selection, &plan.root)?;
    if args.fix.fix {
        fix::check_permission(&args.fix, &plan.root)?;
    }
    let mut answered = answered(args, plan, progress)?;
    answered.timings.metadata = metadata;
    Ok((answered, selection))
}

fn answered(args: &CheckArgs, plan: Plan, progress: &Progress) -> Result<Answered, Error> {
    let cache = cache(args, &plan);
    let answered = thread_pool(args)?.install(|| {
        progress.phase("comparing");
        let (kept, caching) = timed(|| cache.answer(&plan));
        match kept {
            Some(answer) => Answered {
                plan,
                answer,
                reuse: Reuse::Answer,
                timings: Timings::default(),
                caching,
            },
            None => anew(plan, &cache, caching, progress),
        }
    });
    Ok(answered)
}

/// The cache in the target directory, if it is wanted and possible.
fn cache(args: &CheckArgs, plan: &Plan) -> Cache {
    let wanted = !args.analysis.no_cache;
    let tool = wanted.then(Tool::running).flatten();
    tool.map_or_else(Cache::off, |tool| Cache::open(&plan.target, tool))
}

fn anew(plan: Plan, cache: &Cache, looked_up: Duration, progress: &Progress) -> Answered {
    let checked = check_plan(plan, cache, progress);
    let answer = Answer::of(&checked);
    let ((), kept) = timed(|| {
        cache.keep_answer(&checked.plan, &checked.loaded.observed, &answer);
        cache.tidy();
    });
    let reuse = if cache.is_on() {
        Reuse::Files(checked.loaded.reused)
    } else {
        Reuse::Off
    };
    let Checked {
        plan,
        loaded,
        timings,
        ..
    } = checked;
    // The process ends soon, which frees it all at once; piece by piece takes longer.
    std::mem::forget(loaded);
    Answered {
        plan,
        answer,
        reuse,
        timings,
        caching: looked_up + kept,
    }
}

/// What a run reports, once what is known or unchanged is left out.
struct Selected {
    report: Report,
    /// What was left out, and what was written, in words.
    said: Vec<String>,
}

fn select(
    answer: &mut Answer,
    plan: &Plan,
    args: &CheckArgs,
    selection: &Selection,
) -> Result<Selected, Error> {
    let paths = paths(plan);
    let mut diagnostics = std::mem::take(&mut answer.diagnostics);
    let mut said = Vec::new();
    if let Some(baseline) = selection.baseline() {
        said.extend(write_baseline(
            baseline,
            &diagnostics,
            answer,
            args,
            &paths,
        )?);
    }
    if args.selection.write_baseline {
        // All there is at that level is known now.
        let level = args.output.shown();
        diagnostics.retain(|it| it.level().is_none_or(|of| of < level));
    } else {
        said.extend(selection.apply(&mut diagnostics, &answer.reported, &paths));
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

fn show(
    mut answered: Answered,
    args: &CheckArgs,
    selection: &Selection,
    started: Instant,
) -> Result<Outcome, Error> {
    for warning in &answered.plan.warnings {
        say(&error::warning(warning));
    }
    let Selected { report, said } = select(&mut answered.answer, &answered.plan, args, selection)?;
    let (written, reporting) = timed(|| write(&report, &answered.plan, &args.output));
    written?;
    if args.output.verbose {
        say_details(&answered, reporting);
    }
    if !args.output.quiet {
        said.iter().for_each(|line| say(line));
        let Answered { answer, plan, .. } = &answered;
        let is_first = args.selection.baseline.is_none() && args.selection.changed.is_none();
        if is_first && args.output.message_format == MessageFormat::Human {
            summary::next_steps(&report, &paths(plan))
                .iter()
                .for_each(|text| say(text));
        }
        let totals = Totals {
            files: answer.files,
            lines: answer.lines,
            elapsed: started.elapsed(),
        };
        say(&summary::line(totals, report.counts));
    }
    Ok(outcome(report.counts, &args.output))
}

/// What `-v` adds.
fn say_details(answered: &Answered, reporting: Duration) {
    let Answered { plan, answer, .. } = answered;
    say(&summary::crates(plan, &answer.files_by_crate));
    if let Some(aside) = summary::aside(answer.aside) {
        say(&aside);
    }
    say(&summary::reuse(answered.reuse, answer.files));
    let (timings, caching) = (answered.timings, answered.caching);
    say(&summary::phases(timings, caching, reporting));
}

fn outcome(counts: Counts, output: &OutputArgs) -> Outcome {
    // What fails a run is shown, so the hidden ones need no look.
    let failing = output.fail_on.level();
    if counts.problems > 0 {
        Outcome::Incomplete
    } else if failing.is_some_and(|level| counts.shown.any_at(level)) {
        Outcome::Findings
    } else {
        Outcome::Clean
    }
}

fn paths(plan: &Plan) -> Paths {
    Paths {
        root: plan.root.clone(),
        files: Vec::new(),
    }
}

/// Writes the report to where it is wanted.
fn write(report: &Report, plan: &Plan, output: &OutputArgs) -> Result<(), Error> {
    let crates = plan.crates.iter();
    let origins: Vec<_> = crates.map(|krate| krate.origin.clone()).collect();
    let paths = paths(plan);
    let format = output.message_format;
    let Some(file) = &output.output else {
        return print(|out| report.write(format, &paths, &origins, out));
    };
    let mut text = anstream::StripStream::new(Vec::new());
    let written = report.write(format, &paths, &origins, &mut text);
    let written = written.and_then(|()| std::fs::write(file, text.into_inner()));
    written.map_err(|error| cannot_write(file, &error))
}

/// Refuses a file that cannot be written to before the work is done in vain.
fn check_output(output: &OutputArgs) -> Result<(), Error> {
    let Some(file) = &output.output else {
        return Ok(());
    };
    if file.is_dir() {
        return Err(cannot_write(file, &io::ErrorKind::IsADirectory.into()));
    }
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    match folder.metadata() {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(cannot_write(file, &io::ErrorKind::NotADirectory.into())),
        Err(error) => Err(cannot_write(file, &error)),
    }
}

fn cannot_write(file: &Path, error: &io::Error) -> Error {
    let shown = file.display();
    Error::new(format!("cannot write to {shown}: {error}"))
        .help("name a file in a folder that is there and can be written to")
}
