//! One run without a word to the terminal: plan, load, analyse.

use std::thread;
use std::time::{Duration, Instant};

use nostall_analysis::{Finding, analyse};

use crate::args::CheckArgs;
use crate::cache::Cache;
use crate::error::Error;
use crate::load::{Loaded, load_with};
use crate::progress::Progress;
use crate::workspace::{self, Plan};

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

/// Reads and analyses what the command line asks for, without a look at earlier runs.
///
/// # Errors
///
/// When there is no workspace to read, when it has not what was asked for, or when the threads
/// cannot be started.
pub fn check(args: &CheckArgs) -> Result<Checked, Error> {
    let (plan, metadata) = plan(args);
    let plan = plan?;
    let progress = Progress::start(true);
    let mut checked = thread_pool(args)?.install(|| check_plan(plan, &Cache::off(), &progress));
    checked.timings.metadata = metadata;
    Ok(checked)
}

/// Asks cargo what there is. Another thread gets ready meanwhile what most analyses need; it is not
/// waited for, as answers of an earlier run may make it idle.
pub(crate) fn plan(args: &CheckArgs) -> (Result<Plan, Error>, Duration) {
    let _ = thread::Builder::new().spawn(nostall_analysis::warm_up);
    timed(|| workspace::plan(args))
}

/// Reads and analyses a plan on the rayon pool in force.
pub(crate) fn check_plan(plan: Plan, cache: &Cache, progress: &Progress) -> Checked {
    progress.phase("reading");
    let (loaded, load) = timed(|| load_with(cache, &plan, &|| progress.file()));
    progress.phase("analysing");
    let (findings, analyse) = timed(|| analyse(&loaded.crates));
    let timings = Timings {
        load,
        analyse,
        ..Timings::default()
    };
    Checked {
        plan,
        loaded,
        findings,
        timings,
    }
}

/// Room for deeply nested source; only what is used of it costs memory.
const STACK_SIZE: usize = 64 << 20;

pub(crate) fn thread_pool(args: &CheckArgs) -> Result<rayon::ThreadPool, Error> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(args.analysis.jobs.map_or(0, usize::from))
        .stack_size(STACK_SIZE)
        .thread_name(|index| format!("nostall-{index}"))
        .build()
        .map_err(|error| Error::new(format!("cannot start threads: {error}")).help("lower --jobs"))
}

/// A value, and how long it took to get it.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    let value = work();
    (value, started.elapsed())
}
