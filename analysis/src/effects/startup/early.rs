//! Which calls of one body are made before any task is spawned, on every way that leads to them.

use std::collections::{HashMap, HashSet};

use crate::effects::Effects;
use crate::effects::startup::Startup;
use crate::effects::startup::place::{Places, Wait};
use crate::facts::body::{Body, Expr, ExprId, MacroShape};
use crate::index::FnId;
use crate::infer::{Call, Flow, RegionKind, Run};
use crate::paths::{Domain, Walk};
use crate::span::Span;
use crate::stack;

/// The early calls of a function, by the whole of each.
#[derive(Debug, Default)]
pub(super) struct Early {
    calls: HashSet<Span>,
    /// Those of async functions that are also waited for early.
    waited: HashSet<Span>,
}

impl Early {
    /// Of a function that start-up code calls.
    pub(super) fn of(effects: &Effects<'_>, startup: &Startup, id: FnId) -> Early {
        let body = effects.program.function(id).body.as_ref();
        let (Some(flow), Some(body)) = (effects.flow(id), body) else {
            return Early::default();
        };
        let depth = usize::try_from(body.depth).unwrap_or(usize::MAX);
        stack::with_room_for(depth, || Early::in_body(effects, startup, flow, body))
    }

    fn in_body(effects: &Effects<'_>, startup: &Startup, flow: &Flow, body: &Body) -> Early {
        let places = Places::new(effects.program, body, flow);
        let spawning = Spawning::of(effects, startup, flow, &places);
        let spawned = Spawned::before(body, &spawning.points);
        let is_early = |at: ExprId| spawned.get(&at) == Some(&false);
        let mut early = Early::default();
        let starts_up =
            |(at, wait): (ExprId, Wait)| is_early(wait.at) && spawning.starts_up(&places, at, wait);
        let own = |it: &&Call| is_own(flow, &places, &starts_up, it.region);
        for call in flow.calls.iter().filter(own) {
            let whole = call.span.whole;
            let made_early = match places.at(whole) {
                Some(at) => is_early(at) && !places.is_in_endless_loop(at),
                None => spawning.points.is_empty(),
            };
            if !made_early {
                continue;
            }
            early.calls.insert(whole);
            let future = places.find(whole);
            let waited = future.and_then(|at| Some((at, places.waited_for(at)?)));
            if waited.is_some_and(starts_up) {
                early.waited.insert(whole);
            }
        }
        early
    }

    /// Whether a call is made early.
    pub(super) fn makes(&self, call: &Call) -> bool {
        self.calls.contains(&call.span.whole)
    }

    /// Whether a call is made early and its future is waited for.
    pub(super) fn waits_for(&self, call: &Call) -> bool {
        self.waited.contains(&call.span.whole)
    }
}

/// What spawns in a body.
struct Spawning {
    /// The calls that spawn, or give a future that does.
    calls: HashSet<ExprId>,
    /// Where that happens: futures do nothing until they are waited for.
    points: HashSet<ExprId>,
}

impl Spawning {
    fn of(effects: &Effects<'_>, startup: &Startup, flow: &Flow, places: &Places<'_>) -> Spawning {
        let program = effects.program;
        let spawns = flow.spawns.iter().filter_map(|(_, at)| places.at(*at));
        let mut found = Spawning {
            calls: spawns.clone().collect(),
            points: spawns.collect(),
        };
        for call in &flow.calls {
            let reached = program.reached_by(&call.callee);
            let mut spawning = reached.iter().filter(|id| startup.spawning.contains(id));
            if let (Some(first), Some(at)) = (spawning.next(), places.at(call.span.whole)) {
                let is_lazy = program.function(*first).is_async;
                let wait = is_lazy.then(|| places.waited_for(at)).flatten();
                found.calls.insert(at);
                found.points.insert(wait.map_or(at, |wait| wait.at));
            }
        }
        // What a closure or async block does counts from where it is made, or waited for.
        let inner: Vec<ExprId> = found.points.iter().copied().collect();
        let codes = inner.iter().flat_map(|at| places.codes(*at));
        found.points.extend(codes.map(|code| {
            let wait = places.waited_for(code);
            wait.map_or(code, |wait| wait.at)
        }));
        found
    }

    /// Whether a future that is waited for starts up while nobody else waits. One that is joined
    /// has to be the only one there that goes on to spawn; what others do beside it is their work.
    fn starts_up(&self, places: &Places<'_>, call: ExprId, wait: Wait) -> bool {
        let Some(joined) = wait.joined else {
            return true;
        };
        let mut others = places.others(joined).map(|it| places.origin(it));
        self.calls.contains(&call)
            && !others.any(|other| {
                let mut calls = self.calls.iter();
                calls.any(|it| places.is_within(*it, other))
            })
    }
}

/// Walks the ways through a body; the state is whether a task is spawned on some way so far.
struct Spawned<'a> {
    body: &'a Body,
    points: &'a HashSet<ExprId>,
    /// By expression, with all ways that lead there.
    before: HashMap<ExprId, bool>,
}

impl Spawned<'_> {
    /// For each expression that is reached, whether a task may be spawned before.
    fn before(body: &Body, points: &HashSet<ExprId>) -> HashMap<ExprId, bool> {
        let domain = Spawned {
            body,
            points,
            before: HashMap::new(),
        };
        let mut walk = Walk::new(body, domain);
        walk.expr(body.root, Some(false));
        walk.domain.before
    }
}

impl Domain for Spawned<'_> {
    type State = bool;

    const FOLLOWS_LOOPS: bool = true;

    fn join(&mut self, left: bool, right: bool) -> bool {
        left || right
    }

    fn evaluate(&mut self, id: ExprId, spawned: bool) -> Option<bool> {
        *self.before.entry(id).or_default() |= spawned;
        let goes_on = !never_returns(self.body, id);
        goes_on.then(|| spawned || self.points.contains(&id))
    }

    fn enter(&mut self, _code: ExprId, spawned: &bool) -> Option<bool> {
        Some(*spawned)
    }
}

/// `panic!()`, `std::process::exit(1)` and their like.
fn never_returns(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Macro(call) => call.shape == MacroShape::Diverges,
        Expr::Call { callee, .. } => match body.expr(*callee) {
            Expr::Path(path) => {
                let names = body.path(*path).segments.iter().map(|it| it.name.as_str());
                let names: Vec<&str> = names.collect();
                matches!(names[..], ["exit"] | [.., "process", "exit" | "abort"])
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether a region runs as part of its function: by itself, or given to what runs it at once.
fn is_own(
    flow: &Flow,
    places: &Places<'_>,
    starts_up: &dyn Fn((ExprId, Wait)) -> bool,
    mut region: u32,
) -> bool {
    while region != 0 {
        let found = &flow.regions[region as usize];
        region = match &found.kind {
            RegionKind::Async {
                driven_by: Some(driver),
            } => *driver,
            RegionKind::Async { driven_by: None }
                if places.block_waited_for(found.span).is_some_and(starts_up) =>
            {
                found.parent
            }
            RegionKind::Closure { runs } => match runs[..] {
                [Run::In(by)] if by < region => by,
                [Run::Perhaps(by)] if by < region && places.drives(region) => by,
                _ => return false,
            },
            RegionKind::Inline | RegionKind::Async { driven_by: None } => return false,
        };
    }
    true
}
