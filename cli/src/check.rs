//! The `check` command: plan, load, analyse, report.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use nostall_analysis::{Finding, analyse};

use crate::args::{CheckArgs, OutputArgs};
use crate::error::{self, Error};
use crate::load::{Loaded, load};
use crate::progress::Progress;
use crate::report::{Counts, Paths, Report};
use crate::summary::{self, Totals};
use crate::workspace::{self, Plan};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
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

/// A workspace, read and analysed.
#[derive(Debug)]
pub struct Checked {
    /// What was to be read.
    pub plan: Plan,
    /// What was read.
    pub loaded: Loaded,
    /// What was found, of all levels.
    pub findings: Vec<Finding>,
    /// How long it took.
    pub timings: Timings,
}

/// Wall-clock time by phase.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timings {
    /// Asking cargo.
    pub metadata: Duration,
    /// Reading, parsing and lowering.
    pub load: Duration,
    /// Analysing.
    pub analyse: Duration,
}

/// Reads and analyses what the command line asks for, without a word to the terminal.
///
/// # Errors
///
/// When there is no workspace to read, when it has not what was asked for, or when the threads
/// cannot be started.
pub fn check(args: &CheckArgs) -> Result<Checked, Error> {
    check_with(args, &Progress::start(true))
}

fn check_with(args: &CheckArgs, progress: &Progress) -> Result<Checked, Error> {
    progress.phase("asking cargo");
    let (plan, metadata) = timed(|| workspace::plan(args));
    let plan = plan?;
    thread_pool(args)?.install(|| {
        progress.phase("reading");
        let (loaded, load) = timed(|| load(&plan, &|| progress.file()));
        progress.phase("analysing");
        let (findings, analyse) = timed(|| analyse(&loaded.crates));
        let timings = Timings {
            metadata,
            load,
            analyse,
        };
        Ok(Checked {
            plan,
            loaded,
            findings,
            timings,
        })
    })
}

/// Room for deeply nested source; only what is used of it costs memory.
const STACK_SIZE: usize = 64 << 20;

fn thread_pool(args: &CheckArgs) -> Result<rayon::ThreadPool, Error> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(args.jobs.map_or(0, usize::from))
        .stack_size(STACK_SIZE)
        .thread_name(|index| format!("nostall-{index}"))
        .build()
        .map_err(|error| Error::new(format!("cannot start threads: {error}")).help("lower --jobs"))
}

/// The command: everything said on the terminal, findings on standard output and the rest on
/// standard error.
pub(crate) fn run(args: &CheckArgs) -> Outcome {
    let started = Instant::now();
    let progress = Progress::start(args.output.quiet);
    let checked = check_with(args, &progress);
    progress.finish();
    match checked.and_then(|checked| show(&checked, &args.output, started)) {
        Ok(outcome) => outcome,
        Err(error) => {
            say(&error.render());
            Outcome::Incomplete
        }
    }
}

fn show(checked: &Checked, output: &OutputArgs, started: Instant) -> Result<Outcome, Error> {
    for warning in &checked.plan.warnings {
        say(&error::warning(warning));
    }
    let paths = Paths {
        root: checked.plan.root.clone(),
        files: checked.loaded.paths.clone(),
    };
    let report = Report::new(
        &checked.loaded.problems,
        &checked.findings,
        &paths,
        output.shown(),
    );
    let (written, reporting) = timed(|| write(&report, &paths, &checked.plan, output));
    written?;
    if output.verbose {
        say(&summary::crates(&checked.plan, &checked.loaded));
        say(&summary::phases(checked.timings, reporting));
    }
    if !output.quiet {
        let Loaded { files, lines, .. } = checked.loaded;
        let totals = Totals {
            files,
            lines,
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
fn write(report: &Report, paths: &Paths, plan: &Plan, output: &OutputArgs) -> Result<(), Error> {
    let origins: Vec<_> = plan
        .crates
        .iter()
        .map(|krate| krate.origin.clone())
        .collect();
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    let written = report
        .write(output.message_format, paths, &origins, &mut out)
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

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    let value = work();
    (value, started.elapsed())
}
