//! Who calls the async functions of a program, and what becomes of their futures.

use std::collections::{HashMap, HashSet};

use crate::facts::body::Expr;
use crate::index::{FnId, Program};
use crate::infer::Flow;
use crate::span::Span;

/// A call of an async function.
pub(super) struct AsyncCall {
    pub(super) caller: FnId,
    pub(super) region: u32,
    /// Whether its future is awaited, or given to `block_on`, where it is made.
    pub(super) is_waited_for: bool,
}

/// The calls of all async functions.
#[derive(Default)]
pub(super) struct Callers {
    pub(super) sites: HashMap<FnId, Vec<AsyncCall>>,
    /// Functions whose futures are given to `block_on`.
    pub(super) driven: Vec<FnId>,
    /// Functions that spawn, themselves or through others.
    pub(super) spawning: HashSet<FnId>,
    called: HashMap<FnId, Vec<FnId>>,
}

impl Callers {
    pub(super) fn of(program: &Program, flows: &[Option<Flow>]) -> Callers {
        let mut found = Callers::default();
        let mut callers: HashMap<FnId, Vec<FnId>> = HashMap::new();
        let mut spawning = Vec::new();
        for caller in program.function_ids() {
            let Some(flow) = &flows[caller.index()] else {
                continue;
            };
            let awaited = awaited(program, caller);
            if !flow.spawns.is_empty() {
                spawning.push(caller);
            }
            for call in &flow.calls {
                let whole = call.span.whole;
                let is_driven = flow.driven.contains(&whole);
                for id in program.reached_by(&call.callee) {
                    callers.entry(id).or_default().push(caller);
                    if !program.function(id).is_async {
                        continue;
                    }
                    if is_driven {
                        found.driven.push(id);
                    }
                    found.called.entry(caller).or_default().push(id);
                    found.sites.entry(id).or_default().push(AsyncCall {
                        caller,
                        region: call.region,
                        is_waited_for: is_driven || awaited.contains(&whole),
                    });
                }
            }
        }
        while let Some(id) = spawning.pop() {
            if found.spawning.insert(id) {
                spawning.extend(callers.get(&id).into_iter().flatten());
            }
        }
        found
    }

    /// The async functions that a function calls.
    pub(super) fn called_by(&self, id: FnId) -> impl Iterator<Item = FnId> {
        self.called.get(&id).into_iter().flatten().copied()
    }
}

/// The calls that a body awaits.
fn awaited(program: &Program, id: FnId) -> HashSet<Span> {
    let body = program.function(id).body.iter();
    let awaited = body.flat_map(|body| {
        let awaited = body.exprs.iter().filter_map(|expr| match expr {
            Expr::Await { expr, .. } => Some(body.expr(*expr)),
            _ => None,
        });
        awaited.filter_map(|expr| match expr {
            Expr::Call { span, .. } => Some(span.whole),
            Expr::Method(method) => Some(method.span.whole),
            _ => None,
        })
    });
    awaited.collect()
}
