//! What calling a function does to the thread it is called on, across the whole program.

mod allowances;
mod context;
mod graph;
mod loops;
pub(crate) mod marks;
mod summary;
mod suspend;

use std::sync::OnceLock;

use crate::index::{FnId, Program};
use crate::infer::{self, Flow};
use crate::resolve::Callees;
use crate::rules::Drivers;

use allowances::Allowances;
pub(crate) use allowances::Unused;
pub(crate) use context::Context;
pub(crate) use graph::Targets;
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
    /// What runtimes are built with, once somebody has asked.
    pub(crate) drivers: OnceLock<Drivers>,
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
            drivers: OnceLock::new(),
        };
        effects.summaries = Summaries::new(&effects);
        effects
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
