//! One run without a word to the terminal: plan, load, analyse.

use std::thread;
use std::time::{Duration, Instant};

use nostall_analysis::{Analysis, Callees, Finding, Outcome};

use crate::args::CheckArgs;
use crate::cache::Cache;
use crate::error::Error;
use crate::load::{Loaded, load_with};
use crate::progress::Progress;
use crate::report::Paths;
use crate::typed;
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
    /// Who resolved the calls, if the compiler was asked.
    pub callees: Option<Callees>,
    /// What kept the run from saying all it was asked for.
    pub warnings: Vec<String>,
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
    /// Asking the compiler.
    pub ask: Duration,
    /// Analysing.
    pub analyse: Duration,
}

/// Reads and analyses what the command line asks for, without a look at earlier runs.
///
/// # Errors
///
/// When there is no workspace to read, when it has not what was asked for, when the threads cannot
/// be started, or when the compiler is to be asked and there is none.
pub fn check(args: &CheckArgs) -> Result<Checked, Error> {
    let (plan, metadata) = plan(args);
    let plan = plan?;
    let progress = Progress::start(true);
    let pool = thread_pool(args)?;
    let mut checked = pool.install(|| check_plan(args, plan, &Cache::off(), &progress))?;
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
pub(crate) fn check_plan(
    args: &CheckArgs,
    mut plan: Plan,
    cache: &Cache,
    progress: &Progress,
) -> Result<Checked, Error> {
    progress.phase("reading");
    let (loaded, load) = timed(|| load_with(cache, &plan, &|| progress.file()));
    progress.phase("analysing");
    let additions = plan.config.additions();
    let (mut analysis, index) = timed(|| Analysis::new(&loaded.crates, &additions));
    let mut warnings = plan.config.slips(&analysis);
    let (unheard, ask) = timed(|| ask(args, &mut plan, &loaded, &mut analysis, progress));
    warnings.extend(unheard?);
    progress.phase("analysing");
    let (outcome, analyse) = timed(|| analysis.outcome());
    let Outcome {
        mut findings,
        callees,
    } = outcome;
    let paths = Paths {
        root: plan.root.clone(),
        files: loaded.paths.clone(),
    };
    plan.config.apply(&mut findings, &plan.crates, &paths);
    let timings = Timings {
        load,
        ask,
        analyse: index + analyse,
        ..Timings::default()
    };
    let callees = plan.compiler.is_some().then_some(callees);
    Ok(Checked {
        plan,
        loaded,
        findings,
        callees,
        warnings,
        timings,
    })
}

/// Lets the compiler have its say, if the plan has one; gives what kept it from saying all.
fn ask(
    args: &CheckArgs,
    plan: &mut Plan,
    loaded: &Loaded,
    analysis: &mut Analysis,
    progress: &Progress,
) -> Result<Option<String>, Error> {
    let Some(mut compiler) = plan.compiler.take() else {
        return Ok(None);
    };
    progress.phase("asking the compiler,");
    let heard = typed::ask(args, plan, loaded, &analysis.callables(), progress)?;
    analysis.hear(&heard.answers);
    compiler.look_again(plan);
    plan.compiler = Some(compiler);
    Ok(heard.warning)
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
