//! The `check` command: everything said on the terminal, findings on standard output and the rest
//! on standard error.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::answer::Answer;
use crate::args::{CheckArgs, OutputArgs};
use crate::cache::{Cache, Tool};
use crate::check::{self, Checked, Timings, check_plan, thread_pool, timed};
use crate::error::{self, Error};
use crate::progress::Progress;
use crate::report::{Counts, Paths, Report};
use crate::summary::{self, Reuse, Totals};
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
    let started = Instant::now();
    let progress = Progress::start(args.output.quiet);
    let answered = answered(args, &progress);
    progress.finish();
    match answered.and_then(|answered| show(answered, &args.output, started)) {
        Ok(outcome) => outcome,
        Err(error) => {
            say(&error.render());
            Outcome::Incomplete
        }
    }
}

fn answered(args: &CheckArgs, progress: &Progress) -> Result<Answered, Error> {
    progress.phase("asking cargo");
    let (plan, metadata) = check::plan(args);
    let plan = plan?;
    let cache = cache(args, &plan);
    let mut answered = thread_pool(args)?.install(|| {
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
    answered.timings.metadata = metadata;
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

fn show(answered: Answered, output: &OutputArgs, started: Instant) -> Result<Outcome, Error> {
    let Answered { plan, answer, .. } = answered;
    for warning in &plan.warnings {
        say(&error::warning(warning));
    }
    let report = Report::of(answer.diagnostics, output.shown());
    let (written, reporting) = timed(|| write(&report, &plan, output));
    written?;
    if output.verbose {
        say(&summary::crates(&plan, &answer.files_by_crate));
        if let Some(aside) = summary::aside(answer.aside) {
            say(&aside);
        }
        say(&summary::reuse(answered.reuse, answer.files));
        let (timings, caching) = (answered.timings, answered.caching);
        say(&summary::phases(timings, caching, reporting));
    }
    if !output.quiet {
        let totals = Totals {
            files: answer.files,
            lines: answer.lines,
            elapsed: started.elapsed(),
        };
        say(&summary::line(totals, report.counts));
    }
    Ok(outcome(report.counts, output))
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

/// Writes the report to standard output. A reader that has seen enough, as in `| head`, is no error.
fn write(report: &Report, plan: &Plan, output: &OutputArgs) -> Result<(), Error> {
    let origins: Vec<_> = plan
        .crates
        .iter()
        .map(|krate| krate.origin.clone())
        .collect();
    let paths = Paths {
        root: plan.root.clone(),
        files: Vec::new(),
    };
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    let written = report
        .write(output.message_format, &paths, &origins, &mut out)
        .and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::new(format!(
            "cannot write to standard output: {error}"
        ))),
        _ => Ok(()),
    }
}

/// One line on standard error; if that is closed, nobody wants to hear.
fn say(line: &str) {
    let _ = writeln!(anstream::stderr(), "{line}");
}
