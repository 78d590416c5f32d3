//! Where code runs: on a worker, elsewhere, or wherever its function is called.

use std::collections::{HashMap, HashSet};

use crate::effects::callers::Callers;
use crate::effects::marks;
use crate::index::{FnContainer, FnId, Program};
use crate::infer::{Flow, Keep, RegionKind, Run};

/// Functions that hand a closure on to other functions that are followed.
const DEPTH: u32 = 16;

/// Where a region of code runs. Ordered by how much it matters: code that runs in two places
/// counts for the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Context {
    /// Kept for later, nobody knows where.
    Unknown,
    /// On a thread that may block.
    Offloaded,
    /// On the thread of whoever calls the function.
    Caller,
    /// On a worker, inside a poll.
    Async,
}

/// The contexts of all regions of all functions.
pub(super) struct Contexts {
    by_function: Vec<Vec<Context>>,
}

impl Contexts {
    pub(super) fn new(program: &Program, flows: &[Option<Flow>]) -> Contexts {
        let mut solver = Solver {
            program,
            flows,
            params: HashMap::new(),
            kept: HashMap::new(),
            kept_calls: kept_calls(program, flows),
            handlers: flows
                .iter()
                .flatten()
                .flat_map(|flow| flow.handlers.iter().copied())
                .collect(),
            elsewhere: HashSet::new(),
        };
        solver.find_elsewhere();
        let by_function = program
            .function_ids()
            .map(|id| {
                let regions = flows[id.index()]
                    .as_ref()
                    .map_or(0, |flow| flow.regions.len());
                let regions = 0..u32::try_from(regions).unwrap_or(u32::MAX);
                regions
                    .map(|region| solver.region(id, region, DEPTH))
                    .collect()
            })
            .collect();
        Contexts { by_function }
    }

    pub(super) fn of(&self, id: FnId, region: u32) -> Context {
        let regions = &self.by_function[id.index()];
        regions
            .get(region as usize)
            .copied()
            .unwrap_or(Context::Unknown)
    }
}

fn kept_calls(program: &Program, flows: &[Option<Flow>]) -> HashMap<Keep, Vec<(FnId, u32)>> {
    let mut calls: HashMap<Keep, Vec<(FnId, u32)>> = HashMap::new();
    for id in program.function_ids() {
        let kept = flows[id.index()].iter().flat_map(|flow| &flow.kept_calls);
        for (keep, region) in kept {
            calls.entry(*keep).or_default().push((id, *region));
        }
    }
    calls
}

struct Solver<'a> {
    program: &'a Program,
    flows: &'a [Option<Flow>],
    /// Where a function runs a closure it is given, seen from its own body.
    params: HashMap<(FnId, u32), Context>,
    /// Where a closure runs that is kept in a place.
    kept: HashMap<Keep, Context>,
    /// The functions and their regions that call what is kept in a place.
    kept_calls: HashMap<Keep, Vec<(FnId, u32)>>,
    /// Functions that frameworks are handed by name.
    handlers: HashSet<FnId>,
    /// Async functions that are only ever driven on threads that may block.
    elsewhere: HashSet<FnId>,
}

impl Solver<'_> {
    fn region(&mut self, id: FnId, region: u32, depth: u32) -> Context {
        let Some(depth) = depth.checked_sub(1) else {
            return Context::Unknown;
        };
        let flows = self.flows;
        let Some(flow) = &flows[id.index()] else {
            return Context::Unknown;
        };
        let Some(found) = flow.regions.get(region as usize) else {
            return Context::Unknown;
        };
        match &found.kind {
            RegionKind::Inline if self.is_called_on_worker(id) => Context::Async,
            RegionKind::Inline => Context::Caller,
            RegionKind::Async { .. } if region == 0 && self.elsewhere.contains(&id) => {
                Context::Offloaded
            }
            RegionKind::Async { driven_by } => {
                let driver = driven_by.map(|driver| self.region(id, driver, depth));
                // `block_on` on a thread of its own starves no worker.
                if driver == Some(Context::Offloaded) {
                    Context::Offloaded
                } else {
                    Context::Async
                }
            }
            RegionKind::Closure { runs } => {
                let contexts = runs.iter().map(|run| self.run(id, *run, depth));
                contexts.max().unwrap_or(Context::Unknown)
            }
        }
    }

    /// Finds the async functions that nothing but `block_on` on a thread of its own drives, and those
    /// that only they wait for. One that spawns is left out: the rest of its runtime's tasks may be on
    /// that thread, too.
    fn find_elsewhere(&mut self) {
        let flows = self.flows;
        if flows.iter().flatten().all(|flow| flow.driven.is_empty()) {
            return;
        }
        let callers = Callers::of(self.program, flows);
        let mut waiting: Vec<FnId> = callers.driven.clone();
        while let Some(id) = waiting.pop() {
            let sites = callers.sites.get(&id).map_or(&[][..], Vec::as_slice);
            let is_free = self.program.fn_container(id) == FnContainer::Module
                && !self.elsewhere.contains(&id)
                && !self.handlers.contains(&id)
                && !callers.spawning.contains(&id);
            let mut sites = sites.iter();
            if is_free
                && sites.all(|site| {
                    site.is_waited_for
                        && self.region(site.caller, site.region, DEPTH) == Context::Offloaded
                })
            {
                self.elsewhere.insert(id);
                waiting.extend(callers.called_by(id));
            }
        }
        // What was found on the way did not know of all of them.
        self.params.clear();
    }

    fn is_called_on_worker(&self, id: FnId) -> bool {
        self.handlers.contains(&id) || marks::runs_on_worker(self.program, id)
    }

    /// Where something runs that is run in one way by function `id`.
    fn run(&mut self, id: FnId, run: Run, depth: u32) -> Context {
        match run {
            Run::Offloaded => Context::Offloaded,
            Run::OnWorker => Context::Async,
            Run::In(region) | Run::Perhaps(region) => self.region(id, region, depth),
            Run::Passed { to, param, region } => match self.param(to, param, depth) {
                Context::Caller => self.region(id, region, depth),
                elsewhere => elsewhere,
            },
            Run::Kept(keep) => self.keep(keep, depth),
        }
    }

    /// Where a closure runs that is kept in a place.
    fn keep(&mut self, keep: Keep, depth: u32) -> Context {
        if let Some(known) = self.kept.get(&keep) {
            return *known;
        }
        self.kept.insert(keep, Context::Unknown);
        let calls = self.kept_calls.get(&keep).cloned().unwrap_or_default();
        let contexts = calls.into_iter().map(|(id, region)| {
            match self.region(id, region, depth) {
                // Wherever that function is called, which is not that of the closure.
                Context::Caller => Context::Unknown,
                context => context,
            }
        });
        let found = contexts.max().unwrap_or(Context::Unknown);
        self.kept.insert(keep, found);
        found
    }

    /// Where a function runs what it is given as a parameter.
    fn param(&mut self, id: FnId, param: u32, depth: u32) -> Context {
        if let Some(known) = self.params.get(&(id, param)) {
            return *known;
        }
        // Recursion through itself adds nothing to what the other uses say.
        self.params.insert((id, param), Context::Unknown);
        let flows = self.flows;
        let runs: Vec<Context> = match &flows[id.index()] {
            Some(flow) => {
                let uses = flow.params.iter().filter(|(own, _)| *own == param);
                uses.map(|(_, run)| self.run(id, *run, depth)).collect()
            }
            None => {
                let implementations = self.implementations(id);
                implementations
                    .into_iter()
                    .map(|id| self.param(id, param, depth))
                    .collect()
            }
        };
        // A function that offloads its argument on one way and calls it on another does the latter
        // where there is no runtime: `match Handle::try_current() { Ok(rt) => .., Err(_) => f() }`.
        let found = if runs.contains(&Context::Offloaded) {
            Context::Offloaded
        } else {
            runs.into_iter().max().unwrap_or(Context::Unknown)
        };
        self.params.insert((id, param), found);
        found
    }

    /// The functions that implement a method that a trait only declares.
    fn implementations(&self, id: FnId) -> Vec<FnId> {
        match self.program.fn_container(id) {
            FnContainer::Trait(of) => self
                .program
                .implementations(of, self.program.function(id).name),
            _ => Vec::new(),
        }
    }
}
