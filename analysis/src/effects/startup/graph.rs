//! The part of the call graph below `main`, with all the places that lead into it.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::effects::Effects;
use crate::facts::body::{Body, Expr, ExprId};
use crate::index::FnId;
use crate::infer::{Call, Callee};
use crate::names::Name;
use crate::paths::each_child;
use crate::span::Span;

/// A place that calls a function.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site {
    pub(super) caller: FnId,
    /// Index into the calls of the caller's flow.
    pub(super) call: u32,
}

/// Functions that `main` reaches, and who calls them, be it from there or not.
#[derive(Debug, Default)]
pub(super) struct Graph {
    sites: HashMap<FnId, Vec<Site>>,
    called: HashMap<FnId, BTreeSet<FnId>>,
    /// What others than the calls here may call: handlers, and methods that go by the name of one
    /// that is awaited somewhere on an unknown type.
    elsewhere: HashSet<FnId>,
}

impl Graph {
    pub(super) fn below(effects: &Effects<'_>, mains: &[FnId]) -> Graph {
        let mut graph = Graph::default();
        let mut waiting = mains.to_vec();
        while let Some(id) = waiting.pop() {
            graph.called.entry(id).or_insert_with(|| {
                let calls = effects.flow(id).into_iter().flat_map(|flow| &flow.calls);
                let called: BTreeSet<FnId> = calls
                    .flat_map(|it| effects.program.reached_by(&it.callee))
                    .collect();
                waiting.extend(&called);
                called
            });
        }
        if !mains.is_empty() {
            graph.add_sites(effects);
            graph.add_unknown(effects);
        }
        graph
    }

    /// The functions that a function calls.
    pub(super) fn called_by(&self, id: FnId) -> impl Iterator<Item = FnId> {
        self.called.get(&id).into_iter().flatten().copied()
    }

    /// Where a function is called.
    pub(super) fn sites(&self, id: FnId) -> &[Site] {
        self.sites.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether a function may be called by what is not seen here.
    pub(super) fn is_known_elsewhere(&self, id: FnId) -> bool {
        self.elsewhere.contains(&id)
    }

    /// The functions that spawn a task, themselves or through others.
    pub(super) fn spawning(&self, effects: &Effects<'_>) -> HashSet<FnId> {
        let spawns = |id: &&FnId| {
            let spawns = effects.flow(**id).map_or(&[][..], |flow| &flow.spawns);
            spawns.iter().any(|(_, at)| !is_hook(effects, **id, *at))
        };
        let mut waiting: Vec<FnId> = self.called.keys().filter(spawns).copied().collect();
        let mut found = HashSet::new();
        while let Some(id) = waiting.pop() {
            if found.insert(id) {
                let sites = self.sites(id).iter().filter(|site| {
                    let call = effects
                        .flow(site.caller)
                        .map(|it| &it.calls[site.call as usize]);
                    call.is_none_or(|call| !is_hook(effects, site.caller, call.span.whole))
                });
                waiting.extend(sites.map(|site| site.caller));
            }
        }
        found
    }

    fn add_sites(&mut self, effects: &Effects<'_>) {
        for caller in effects.program.function_ids() {
            let Some(flow) = effects.flow(caller) else {
                continue;
            };
            self.elsewhere.extend(&flow.handlers);
            for (call, it) in (0_u32..).zip(&flow.calls) {
                for id in effects.program.reached_by(&it.callee) {
                    if self.called.contains_key(&id) {
                        self.sites
                            .entry(id)
                            .or_default()
                            .push(Site { caller, call });
                    }
                }
            }
        }
    }

    fn add_unknown(&mut self, effects: &Effects<'_>) {
        let program = effects.program;
        let mut methods: HashMap<(Name, usize), Vec<FnId>> = HashMap::new();
        for id in self.called.keys() {
            let function = program.function(*id);
            if function.is_async && function.receiver.is_some() {
                let key = (function.name, function.params.len());
                methods.entry(key).or_default().push(*id);
            }
        }
        if methods.is_empty() {
            return;
        }
        for id in program.function_ids() {
            let (Some(flow), Some(body)) = (effects.flow(id), &program.function(id).body) else {
                continue;
            };
            for (key, whole) in awaited(body) {
                if let Some(meant) = methods.get(&key)
                    && !flow.foreign.contains(&whole)
                    && !flow.calls.iter().any(|call| is_function(call, whole))
                {
                    self.elsewhere.extend(meant);
                }
            }
        }
    }
}

/// Whether something stands in what is kept for a panic.
fn is_hook(effects: &Effects<'_>, id: FnId, at: Span) -> bool {
    let body = effects.program.function(id).body.iter();
    let mut exprs = body.flat_map(|body| body.exprs.iter().map(move |expr| (body, expr)));
    exprs.any(|(body, expr)| match expr {
        Expr::Call { callee, args, .. } => {
            let is_setter = match body.expr(*callee) {
                Expr::Path(path) => body.path(*path).last().is_some_and(|it| it == "set_hook"),
                _ => false,
            };
            is_setter && args.iter().any(|arg| has_call(body, *arg, at))
        }
        _ => false,
    })
}

/// Whether the call at a place is part of an expression.
fn has_call(body: &Body, id: ExprId, at: Span) -> bool {
    let expr = body.expr(id);
    let span = match expr {
        Expr::Call { span, .. } => Some(*span),
        Expr::Method(method) => Some(method.span),
        _ => None,
    };
    let mut found = span.is_some_and(|span| [span.callee, span.whole].contains(&at));
    each_child(expr, |child| found = found || has_call(body, child, at));
    found
}

/// The methods that a body awaits: name, number of arguments, place.
fn awaited(body: &Body) -> impl Iterator<Item = ((Name, usize), Span)> {
    body.exprs.iter().filter_map(|expr| match expr {
        Expr::Await { expr, .. } => match body.expr(*expr) {
            Expr::Method(method) => Some(((method.name, method.args.len()), method.span.whole)),
            _ => None,
        },
        _ => None,
    })
}

fn is_function(call: &Call, whole: Span) -> bool {
    call.span.whole == whole && !matches!(call.callee, Callee::Sink(_))
}
