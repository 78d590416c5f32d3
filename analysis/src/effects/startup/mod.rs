//! Start-up code: what a program does before it has any other task starves nobody.
//!
//! It begins in `main` and ends where the first task is spawned, or in a loop that never ends: that
//! is what the program is for. It includes the functions that only start-up code calls and waits for.
//! A program that never spawns has no other task to starve, but for the futures it joins or selects.

mod early;
mod graph;
mod place;

use std::collections::{HashMap, HashSet};

use crate::effects::{Effects, marks};
use crate::index::{FnContainer, FnId, Program};
use crate::infer::Call;
use early::Early;
use graph::{Graph, Site};

/// The functions that nothing but start-up runs.
#[derive(Debug, Default)]
pub(crate) struct Startup {
    functions: HashMap<FnId, Early>,
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
            functions: HashMap::new(),
            spawning: graph.spawning(effects),
        };
        let mut waiting = mains;
        while let Some(id) = waiting.pop() {
            if startup.functions.contains_key(&id) {
                continue;
            }
            let early = Early::of(effects, &startup, id);
            startup.functions.insert(id, early);
            let ready = graph.called_by(id).filter(|it| {
                let sites = graph.sites(*it);
                !graph.is_known_elsewhere(*it)
                    && !marks::runs_on_worker(program, *it)
                    && sites.iter().all(|site| startup.runs(effects, *it, site))
            });
            waiting.extend(ready);
        }
        startup
    }

    /// Whether a call is made at start-up, before any task is spawned.
    pub(crate) fn holds(&self, id: FnId, call: &Call) -> bool {
        let early = self.functions.get(&id);
        early.is_some_and(|early| early.makes(call))
    }

    /// Whether start-up code calls a function here and waits until it is done.
    fn runs(&self, effects: &Effects<'_>, called: FnId, site: &Site) -> bool {
        let (Some(early), Some(flow)) =
            (self.functions.get(&site.caller), effects.flow(site.caller))
        else {
            return false;
        };
        let call = &flow.calls[site.call as usize];
        match effects.program.function(called).is_async {
            true => early.waits_for(call),
            false => early.makes(call),
        }
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
