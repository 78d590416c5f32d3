//! What calling a function does to the thread it is called on, across the whole program.

mod allowances;
mod callers;
mod context;
mod drivers;
mod graph;
mod leads;
pub(crate) mod lent;
mod loops;
pub(crate) mod marks;
mod memo;
mod spreading;
mod startup;
mod summary;
mod suspend;

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::index::{FnId, Program};
use crate::infer::{self, Call, Flow};
use crate::paths::held::Moment;
use crate::resolve::Callees;

use allowances::Allowances;
pub(crate) use allowances::Unused;
pub(crate) use context::Context;
pub(crate) use drivers::Driver;
use drivers::Drivers;
pub(crate) use graph::{Dispatched, Instance, Targets};
use startup::Startup;
pub(crate) use summary::{Effect, Summaries};

/// The bodies of the program, inferred, with what is known of where they run.
pub(crate) struct Effects<'p> {
    pub(crate) program: &'p Program,
    /// By function; none where there is no body or no interest.
    flows: Vec<Option<Flow>>,
    contexts: context::Contexts,
    /// By function: whether awaiting it may suspend.
    suspending: Vec<bool>,
    pub(crate) summaries: Summaries,
    pub(crate) allowances: Allowances,
    /// Of the functions that take locks, what is done while they are held, once somebody has asked.
    moments: HashMap<FnId, OnceLock<Vec<Moment>>>,
    /// What runtimes are built with, once somebody has asked.
    drivers: OnceLock<Drivers>,
    /// What only start-up runs, once somebody has asked.
    startup: OnceLock<Startup>,
}

impl<'p> Effects<'p> {
    pub(crate) fn new(program: &'p Program) -> Effects<'p> {
        let flows = infer_all(program);
        let contexts = context::Contexts::new(program, &flows);
        let suspending = suspend::suspending(program, &flows);
        let mut effects = Effects {
            program,
            flows,
            contexts,
            suspending,
            summaries: Summaries::default(),
            allowances: Allowances::new(program),
            moments: HashMap::new(),
            drivers: OnceLock::new(),
            startup: OnceLock::new(),
        };
        effects.summaries = Summaries::new(&effects);
        let ids = program.function_ids();
        let takes_locks = |id: &FnId| effects.flow(*id).is_some_and(|it| !it.guards.is_empty());
        let taking = ids.filter(takes_locks).map(|id| (id, OnceLock::new()));
        effects.moments = taking.collect();
        effects
    }

    /// What the runtimes of the program drive.
    pub(crate) fn drivers(&self) -> Drivers {
        *self.drivers.get_or_init(|| Drivers::of(self.program))
    }

    /// Whether a call is made once, before the program has any other task.
    pub(crate) fn is_at_startup(&self, id: FnId, call: &Call) -> bool {
        let startup = self.startup.get_or_init(|| Startup::of(self));
        startup.holds(id, call)
    }

    pub(crate) fn flow(&self, id: FnId) -> Option<&Flow> {
        self.flows[id.index()].as_ref()
    }

    /// Who resolved the calls of the crates that findings are wanted in.
    pub(crate) fn callees(&self) -> Callees {
        let mut callees = Callees::default();
        let wanted = |id: &FnId| self.program.crate_of(*id).report;
        for id in self.program.function_ids().filter(wanted) {
            let file = self.program.fn_file(id);
            for call in self.flow(id).into_iter().flat_map(|flow| &flow.calls) {
                match self.program.resolver.answered(file, call.span.callee) {
                    true => callees.by_compiler += 1,
                    false => callees.by_inference += 1,
                }
            }
        }
        callees
    }

    /// Where the code of a region of a function runs.
    pub(crate) fn context(&self, id: FnId, region: u32) -> Context {
        self.contexts.of(id, region)
    }
}

/// Infers every function with a body, on all threads where the `parallel` feature allows.
fn infer_all(program: &Program) -> Vec<Option<Flow>> {
    let infer = |id: FnId| {
        if program.crate_of(id).is_stub {
            return None;
        }
        let mut flow = infer::function(program, id)?;
        loops::annotate(program, id, &mut flow);
        if let Some(body) = &program.function(id).body {
            memo::annotate(body, &mut flow);
        }
        Some(flow)
    };
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        let ids: Vec<FnId> = program.function_ids().collect();
        ids.into_par_iter().map(infer).collect()
    }
    #[cfg(not(feature = "parallel"))]
    program.function_ids().map(infer).collect()
}
