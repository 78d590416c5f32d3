//! Which synchronous locks are held where.
//!
//! A guard lives in a variable until its scope ends, it is given away or assigned over; or in a
//! temporary until the end of its statement, as the reference lays down per edition.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::facts::body::{Block, Body, Expr, ExprId, MacroShape, Method, Pat, PatId};
use crate::names::Name;
use crate::paths::{Domain, Mark, Sites, Walk};
use crate::span::Span;

/// Methods that go through an iterator to its end.
const COLLECTING: &[&str] = &[
    "all", "any", "collect", "count", "find_map", "fold", "for_each", "max", "min", "position",
    "sum", "unzip",
];

/// Methods that give what a `Result` or `Option` holds.
const UNWRAPPING: &[&str] = &["context", "expect", "map_err", "unwrap", "with_context"];

/// A place that some guards are held at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) what: What,
    /// The calls that gave the guards.
    pub(crate) guards: Vec<Span>,
    /// Those of them that were handed to what is not read, and perhaps are gone.
    pub(crate) doubtful: Vec<Span>,
}

/// What happens while locks are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// `.await` on an expression, or a `select!`, which is its own.
    Await { expr: ExprId, span: Span },
    /// A call, by its whole span.
    Call(Span),
}

/// All moments of a body at which a lock is held.
pub(crate) fn moments(body: &Body, sites: &Sites<'_>, ends_early: bool) -> Vec<Moment> {
    let domain = Held {
        body,
        sites,
        ends_early,
        guards: Vec::new(),
        ids: HashMap::new(),
        wrapped: BTreeSet::new(),
        wrappers: HashSet::new(),
        moments: Vec::new(),
    };
    let mut walk = Walk::new(body, domain);
    walk.expr(body.root, Some(State::default()));
    walk.domain.moments
}

struct Held<'a> {
    body: &'a Body,
    sites: &'a Sites<'a>,
    ends_early: bool,
    /// The calls that give guards, in the order they were met.
    guards: Vec<Span>,
    ids: HashMap<Span, u32>,
    /// The guards that went into a constructor of which nothing is known.
    wrapped: BTreeSet<u32>,
    /// The calls of such constructors.
    wrappers: HashSet<ExprId>,
    moments: Vec<Moment>,
}

/// Which guards are held, and by what.
#[derive(Clone, Debug, Default)]
struct State {
    variables: Vec<(Name, BTreeSet<u32>)>,
    temporaries: Vec<u32>,
}

impl State {
    fn held(&self) -> BTreeSet<u32> {
        let in_variables = self.variables.iter().flat_map(|(_, guards)| guards);
        in_variables.chain(&self.temporaries).copied().collect()
    }

    fn variable(&mut self, name: Name) -> Option<&mut BTreeSet<u32>> {
        let found = self
            .variables
            .iter_mut()
            .rev()
            .find(|(own, _)| *own == name);
        found.map(|(_, guards)| guards)
    }
}

impl Held<'_> {
    fn guard(&mut self, call: Span) -> u32 {
        if let Some(id) = self.ids.get(&call) {
            return *id;
        }
        let id = u32::try_from(self.guards.len()).unwrap_or(u32::MAX);
        self.guards.push(call);
        self.ids.insert(call, id);
        id
    }

    fn note(&mut self, what: What, state: &State) {
        let held = state.held();
        if held.is_empty() {
            return;
        }
        let span = |id: &u32| self.guards[*id as usize];
        let moment = Moment {
            what,
            guards: held.iter().map(span).collect(),
            doubtful: held.intersection(&self.wrapped).map(span).collect(),
        };
        if !self.moments.contains(&moment) {
            self.moments.push(moment);
        }
    }

    fn name_of(&self, expr: ExprId) -> Option<Name> {
        match self.body.expr(expr) {
            Expr::Path(path) => self.body.path(*path).as_name(),
            _ => None,
        }
    }

    /// A call: guards in its arguments go into its value, or are gone; its value may be a new one.
    fn call(
        &mut self,
        id: ExprId,
        (parts, args): (&[ExprId], &[ExprId]),
        whole: Span,
        state: &mut State,
    ) {
        let gives = self.sites.is_guard(whole);
        let wraps = self.wraps(id);
        let takes = parts.iter().any(|part| self.carries(*part, state));
        self.note(What::Call(whole), state);
        for arg in args {
            let name = self.name_of(*arg);
            let moved = name
                .and_then(|name| state.variable(name))
                .map(std::mem::take);
            let moved = moved.into_iter().flatten();
            if wraps {
                let moved: Vec<u32> = moved.collect();
                if !moved.is_empty() {
                    self.wrappers.insert(id);
                }
                self.wrapped.extend(&moved);
                state.temporaries.extend(moved);
            } else if gives {
                state.temporaries.extend(moved);
            }
        }
        if gives && !takes {
            let guard = self.guard(whole);
            state.temporaries.push(guard);
        }
    }

    /// Whether a call is that of a constructor of another crate, whose value may hold what it is
    /// given: `Backend::new(guard)`.
    fn wraps(&self, call: ExprId) -> bool {
        let Expr::Call { callee, span, .. } = self.body.expr(call) else {
            return false;
        };
        let Expr::Path(path) = self.body.expr(*callee) else {
            return false;
        };
        let names = self.body.path(*path).names();
        let is_constructor = match names[..] {
            [.., ty, name] => {
                ty.as_str().starts_with(char::is_uppercase)
                    && (name == "new" || name.as_str().starts_with("with_"))
            }
            _ => false,
        };
        is_constructor && self.sites.calls(span.whole).next().is_none()
    }

    /// What a chain of adapters gives that goes through all at once holds none of what it went
    /// through: `map.iter().map(..).collect()`.
    fn end_iteration(&self, method: &Method, state: &mut State) {
        if !COLLECTING.contains(&method.name.as_str()) {
            return;
        }
        let mut receiver = method.receiver;
        while let Expr::Method(inner) = self.body.expr(receiver) {
            if matches!(inner.name.as_str(), "iter" | "iter_mut") {
                let guards = &self.guards;
                let temporaries = &mut state.temporaries;
                temporaries.retain(|id| guards[*id as usize] != inner.span.whole);
            }
            receiver = inner.receiver;
        }
    }

    fn assign(&mut self, left: ExprId, right: ExprId, state: &mut State) {
        let carried = self.carries(right, state);
        let guards = self.take(right, carried, 0, state);
        if let Some(name) = self.name_of(left)
            && let Some(variable) = state.variable(name)
        {
            *variable = guards;
        }
    }

    /// Takes the guards that a value carries from wherever they are.
    fn take(&self, value: ExprId, carried: bool, from: usize, state: &mut State) -> BTreeSet<u32> {
        if !carried {
            return BTreeSet::new();
        }
        if let Some(name) = self.name_of(value) {
            return state.variable(name).map(std::mem::take).unwrap_or_default();
        }
        let from = from.min(state.temporaries.len());
        match self.body.expr(value) {
            Expr::Tuple(_) | Expr::Struct { .. } => state.temporaries.drain(from..).collect(),
            // Earlier guards were only looked through on the way to the last.
            _ if state.temporaries.len() > from => state.temporaries.pop().into_iter().collect(),
            _ => BTreeSet::new(),
        }
    }

    fn block_carries(&self, block: &Block, state: &State) -> bool {
        block.tail.is_some_and(|tail| self.carries(tail, state))
    }

    /// The variables of a pattern, in order.
    fn names(&self, pat: PatId, found: &mut Vec<Name>) {
        match self.body.pat(pat) {
            Pat::Bind { name, sub } => {
                if !name.as_str().starts_with(char::is_uppercase) {
                    found.push(*name);
                }
                if let Some(sub) = sub {
                    self.names(*sub, found);
                }
            }
            Pat::Ref(inner) | Pat::Typed(inner, _) => self.names(*inner, found),
            Pat::Tuple(items) | Pat::Slice(items) | Pat::TupleStruct(_, items) => {
                items.iter().for_each(|item| self.names(*item, found));
            }
            // Each case binds the same names.
            Pat::Or(cases) => {
                if let Some(first) = cases.first() {
                    self.names(*first, found);
                }
            }
            Pat::Struct(_, fields) => {
                fields
                    .iter()
                    .for_each(|(_, field)| self.names(*field, found));
            }
            Pat::Wild | Pat::Rest | Pat::Path(_) => {}
        }
    }
}

impl Domain for Held<'_> {
    type State = State;

    const FOLLOWS_LOOPS: bool = true;

    fn join(&mut self, mut left: State, right: State) -> State {
        for ((_, own), (_, other)) in left.variables.iter_mut().zip(right.variables) {
            own.extend(other);
        }
        for guard in right.temporaries {
            if !left.temporaries.contains(&guard) {
                left.temporaries.push(guard);
            }
        }
        left
    }

    fn evaluate(&mut self, id: ExprId, mut state: State) -> Option<State> {
        let body = self.body;
        match body.expr(id) {
            Expr::Call { args, span, .. } => self.call(id, (args, args), span.whole, &mut state),
            Expr::Method(call) => {
                let parts: Vec<ExprId> = std::iter::once(call.receiver)
                    .chain(call.args.iter().copied())
                    .collect();
                self.call(id, (&parts, &call.args), call.span.whole, &mut state);
                self.end_iteration(call, &mut state);
            }
            Expr::Await { expr, span } => {
                let what = What::Await {
                    expr: *expr,
                    span: *span,
                };
                self.note(what, &state);
            }
            Expr::Select(arms) => {
                if let Some(first) = arms.first() {
                    let span = first.span;
                    self.note(What::Await { expr: id, span }, &state);
                }
            }
            Expr::Assign { left, right, .. } => self.assign(*left, *right, &mut state),
            Expr::Macro(call) => match call.shape {
                MacroShape::Diverges => return None,
                MacroShape::Join | MacroShape::TryJoin => {
                    let span = call.span.whole;
                    self.note(What::Await { expr: id, span }, &state);
                }
                _ => {}
            },
            _ => {}
        }
        Some(state)
    }

    fn mark(&self, state: &State) -> Mark {
        Mark {
            variables: state.variables.len(),
            temporaries: state.temporaries.len(),
        }
    }

    fn end_scope(&mut self, mark: Mark, state: &mut State) {
        state.variables.truncate(mark.variables);
    }

    fn end_temporaries(&mut self, mark: Mark, state: &mut State) {
        state.temporaries.truncate(mark.temporaries);
    }

    fn bind(&mut self, pat: PatId, value: Option<ExprId>, mark: Mark, state: &mut State) {
        let mut names = Vec::new();
        self.names(pat, &mut names);
        let mut guards = BTreeSet::new();
        if let Some(value) = value.filter(|_| !names.is_empty()) {
            let carried = self.carries(value, state);
            guards = self.take(value, carried, mark.temporaries, state);
        }
        for name in names {
            state.variables.push((name, std::mem::take(&mut guards)));
        }
    }

    fn enter(&mut self, code: ExprId, state: &State) -> Option<State> {
        match self.body.expr(code) {
            Expr::Closure(closure) if !closure.is_async => Some(state.clone()),
            _ => Some(State::default()),
        }
    }

    fn carries(&self, value: ExprId, state: &State) -> bool {
        let all = |ids: &[ExprId]| ids.iter().any(|id| self.carries(*id, state));
        match self.body.expr(value) {
            Expr::Call { span, .. } => {
                self.sites.is_guard(span.whole) || self.wrappers.contains(&value)
            }
            Expr::Method(call) if UNWRAPPING.contains(&call.name.as_str()) => {
                self.sites.is_guard(call.span.whole) || self.carries(call.receiver, state)
            }
            Expr::Method(call) => self.sites.is_guard(call.span.whole),
            Expr::Path(path) => {
                let name = self.body.path(*path).as_name();
                let mut found = state.variables.iter().rev();
                name.and_then(|name| found.find(|(own, _)| *own == name))
                    .is_some_and(|(_, guards)| !guards.is_empty())
            }
            Expr::Try(inner) | Expr::Ref(inner) => self.carries(*inner, state),
            Expr::Block(block) => self.block_carries(block, state),
            Expr::If {
                then, otherwise, ..
            } => {
                self.carries(*then, state)
                    || otherwise.is_some_and(|otherwise| self.carries(otherwise, state))
            }
            Expr::Match { arms, .. } => arms.iter().any(|arm| self.carries(arm.body, state)),
            Expr::Tuple(items) => all(items),
            Expr::Struct { fields, .. } => fields.iter().any(|(_, it)| self.carries(*it, state)),
            Expr::Macro(call) if call.shape == MacroShape::Identity => all(&call.args),
            _ => false,
        }
    }

    fn ends_temporaries_early(&self) -> bool {
        self.ends_early
    }
}
