//! The `check` command: everything said on the terminal, findings on standard output and the rest
//! on standard error.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::adopt::Selection;
use crate::answer::Answer;
use crate::args::{CheckArgs, MessageFormat, OutputArgs};
use crate::cache::{Cache, Tool};
use crate::check::{self, Checked, Timings, check_plan, thread_pool, timed};
use crate::error::{self, Error};
use crate::fix;
use crate::helpers;
use crate::output;
use crate::progress::Progress;
use crate::report::{Counts, Paths};
use crate::select::{Selected, select};
use crate::summary::{self, Reuse, Totals};
use crate::terminal::say;
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
    output::check(&args.output)?;
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
            Some(answer) => Ok(Answered {
                plan,
                answer,
                reuse: Reuse::Answer,
                timings: Timings::default(),
                caching,
            }),
            None => anew(args, plan, &cache, caching, progress),
        }
    })?;
    Ok(answered)
}

/// The cache in the target directory, if it is wanted and possible.
fn cache(args: &CheckArgs, plan: &Plan) -> Cache {
    let wanted = !args.analysis.no_cache;
    let tool = wanted.then(Tool::running).flatten();
    tool.map_or_else(Cache::off, |tool| Cache::open(&plan.target, tool))
}

fn anew(
    args: &CheckArgs,
    plan: Plan,
    cache: &Cache,
    looked_up: Duration,
    progress: &Progress,
) -> Result<Answered, Error> {
    let mut checked = check_plan(args, plan, cache, progress)?;
    let answer = Answer::of(&checked);
    let warnings = std::mem::take(&mut checked.warnings);
    let ((), kept) = timed(|| {
        // A warning stands until its cause is mended, so it must not be forgotten with the answer.
        if warnings.is_empty() {
            cache.keep_answer(&checked.plan, &checked.loaded.observed, &answer);
        }
        cache.tidy();
    });
    let reuse = if cache.is_on() {
        Reuse::Files(checked.loaded.reused)
    } else {
        Reuse::Off
    };
    let Checked {
        mut plan,
        loaded,
        timings,
        ..
    } = checked;
    plan.warnings.extend(warnings);
    // The process ends soon, which frees it all at once; piece by piece takes longer.
    std::mem::forget(loaded);
    Ok(Answered {
        plan,
        answer,
        reuse,
        timings,
        caching: looked_up + kept,
    })
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
    let paths = Paths {
        root: answered.plan.root.clone(),
        files: Vec::new(),
    };
    let Selected { report, said } = select(&mut answered.answer, &paths, args, selection)?;
    let outcome = outcome(report.counts, &args.output);
    let success = outcome == Outcome::Clean;
    let (written, reporting) =
        timed(|| output::write(&report, &answered.plan, &paths, &args.output, success));
    written?;
    if args.output.verbose {
        say_details(&answered, reporting);
    }
    if !args.output.quiet {
        said.iter().for_each(|line| say(line));
        let answer = &answered.answer;
        let is_first = args.selection.baseline.is_none() && args.selection.changed.is_none();
        if is_first && args.output.message_format == MessageFormat::Human {
            summary::next_steps(&report, &paths)
                .iter()
                .for_each(|text| say(text));
        }
        for line in helpers::common(&report, &paths) {
            say(&line);
        }
        let totals = Totals {
            files: answer.files,
            lines: answer.lines,
            left_out: answer.left_out,
            all_features: args.features.all_features,
            unbuilt: &answered.plan.unbuilt,
            unread: answer.unread.len(),
            callees: answer.callees,
            elapsed: started.elapsed(),
        };
        say(&summary::line(totals, report.counts));
    }
    Ok(outcome)
}

/// What `-v` adds.
fn say_details(answered: &Answered, reporting: Duration) {
    let Answered { plan, answer, .. } = answered;
    say(&summary::crates(plan, &answer.files_by_crate));
    if let Some(aside) = summary::aside(answer.aside) {
        say(&aside);
    }
    for path in &answer.unread {
        let path = path.strip_prefix(&plan.root).unwrap_or(path);
        say(&format!("not read: {}", path.display()));
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
