//! Start-up code: what a program does before it has any other task starves nobody.
//!
//! It begins in `main` and ends where the first task is spawned. In a program that goes on to spawn
//! tasks or to serve requests it includes the functions that only start-up code calls and waits for;
//! in one that does neither, the same functions are all there is, and are judged like any others.

mod graph;
mod place;

use std::collections::HashSet;

use crate::effects::{Effects, marks};
use crate::index::{FnContainer, FnId, Program};
use crate::infer::{Call, Flow, RegionKind, Run};
use graph::{Graph, Site};
use place::Places;

/// The functions that nothing but start-up runs.
#[derive(Debug, Default)]
pub(crate) struct Startup {
    functions: HashSet<FnId>,
    /// Functions that spawn a task, themselves or through others; of those below `main`.
    spawning: HashSet<FnId>,
}

impl Startup {
    pub(super) fn of(effects: &Effects<'_>) -> Startup {
        let program = effects.program;
        let ids = program.function_ids();
        let mains: Vec<FnId> = ids.filter(|id| is_main(program, *id)).collect();
        let graph = Graph::below(effects, &mains);
        let mut startup = Startup {
            functions: HashSet::new(),
            spawning: graph.spawning(effects),
        };
        let is_start = graph.serves() || mains.iter().any(|id| startup.spawning.contains(id));
        if !is_start {
            let marked = |id: &FnId| program.function(*id).is_async;
            startup.functions = mains.into_iter().filter(marked).collect();
            return startup;
        }
        let mut waiting = mains;
        while let Some(id) = waiting.pop() {
            if startup.functions.insert(id) {
                let ready = graph.called_by(id).filter(|it| {
                    let sites = graph.sites(*it);
                    !graph.is_known_elsewhere(*it)
                        && !marks::runs_on_worker(program, *it)
                        && sites.iter().all(|site| startup.runs(effects, *it, site))
                });
                waiting.extend(ready);
            }
        }
        startup
    }

    /// Whether a call is made once, at start-up, before any task is spawned.
    pub(crate) fn holds(&self, effects: &Effects<'_>, id: FnId, call: &Call) -> bool {
        self.functions.contains(&id)
            && effects.flow(id).is_some_and(|flow| {
                let body = effects.program.function(id).body.as_ref();
                body.is_some_and(|body| self.is_early(effects, flow, &Places::new(body), call))
            })
    }

    /// Whether start-up code calls a function here and waits until it is done.
    fn runs(&self, effects: &Effects<'_>, called: FnId, site: &Site) -> bool {
        if !self.functions.contains(&site.caller) {
            return false;
        }
        let body = effects.program.function(site.caller).body.as_ref();
        let (Some(flow), Some(body)) = (effects.flow(site.caller), body) else {
            return false;
        };
        let (places, call) = (Places::new(body), &flow.calls[site.call as usize]);
        self.is_early(effects, flow, &places, call)
            && (!effects.program.function(called).is_async || places.is_waited_for(flow, call))
    }

    /// Whether a call stands outside of loops and before the first task is spawned.
    fn is_early(
        &self,
        effects: &Effects<'_>,
        flow: &Flow,
        places: &Places<'_>,
        call: &Call,
    ) -> bool {
        let here = call.span.whole;
        let spawning = flow.calls.iter().filter(|it| {
            let reached = effects.program.reached_by(&it.callee);
            reached.iter().any(|id| self.spawning.contains(id))
        });
        let spawning = spawning.map(|it| it.span.whole);
        let mut spawns = flow.spawns.iter().map(|(_, span)| *span).chain(spawning);
        !call.in_loop
            && is_own(flow, call.region)
            && !places.is_in_loop(here)
            && !spawns.any(|spawn| places.precedes(spawn, here))
    }
}

/// `fn main`, or a function of any name under `#[tokio::main]`.
fn is_main(program: &Program, id: FnId) -> bool {
    let function = program.function(id);
    let named = || function.name == "main" && program.fn_module(id) == program.crate_of(id).root;
    let attributes = &function.attributes;
    let marked = || {
        attributes
            .iter()
            .any(|path| path.as_str().rsplit("::").next() == Some("main"))
    };
    program.fn_container(id) == FnContainer::Module && (marked() || named())
}

/// Whether a region runs as part of its function: by itself, or given to what runs it at once.
fn is_own(flow: &Flow, mut region: u32) -> bool {
    while region != 0 {
        region = match &flow.regions[region as usize].kind {
            RegionKind::Async {
                driven_by: Some(driver),
            } => *driver,
            RegionKind::Closure { runs } => match runs[..] {
                [Run::In(by)] if by < region => by,
                _ => return false,
            },
            RegionKind::Inline | RegionKind::Async { driven_by: None } => return false,
        };
    }
    true
}
