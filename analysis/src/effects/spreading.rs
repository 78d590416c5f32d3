//! Effects on their way from the calls that block to the callers of their functions: strongest and
//! shortest first, so each function settles on the strongest sink per kind with the shortest chain
//! that leads to it.
//!
//! An effect spreads on only when it is better than what is known, which bounds the work by the
//! size of the graph and makes recursion end.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use nostall_catalog::{Api, Certainty, Form, Kind};

use crate::effects::leads::{Leads, Step};
use crate::effects::summary::{Effect, Origin, Summaries, better};
use crate::effects::{Context, Dispatched, Effects, Instance, Targets, lent, marks};
use crate::index::FnId;
use crate::infer::{Call, Callee, Frequency, Sink};
use crate::span::Span;

/// The summaries of all functions.
pub(super) fn summaries(effects: &Effects<'_>) -> Summaries {
    let mut spreading = Spreading {
        summaries: Summaries::default(),
        waiting: BinaryHeap::new(),
        apis: HashMap::new(),
        callers: HashMap::new(),
        dispatchers: HashMap::new(),
        methods_of: HashMap::new(),
        targets_of: HashMap::new(),
        inherited: Vec::new(),
        seen: HashSet::new(),
        direct: Vec::new(),
        steps: Vec::new(),
    };
    for id in effects.program.function_ids() {
        spreading.add_function(effects, id.into());
    }
    while let Some(it) = spreading.inherited.pop() {
        spreading.add_function(effects, it);
    }
    spreading.run(effects);
    let leads = Leads::new(effects, &spreading.direct, &spreading.steps);
    Summaries {
        leads,
        ..spreading.summaries
    }
}

/// A call from one sync function to another.
#[derive(Clone, Copy)]
pub(super) struct Edge {
    pub(super) from: Instance,
    pub(super) call: u32,
    pub(super) frequency: Frequency,
    pub(super) once: bool,
    /// Whether the call may as well not be made.
    pub(super) is_doubtful: bool,
}

/// An effect that waits to be entered; ordered so that the heap gives the best first and the same
/// order in every run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_sure: bool,
    weight: u8,
    frequency: Reverse<Frequency>,
    certainty: Certainty,
    hops: Reverse<u32>,
    function: Reverse<Instance>,
    kind: Reverse<Kind>,
    call: Reverse<u32>,
    next: Reverse<Option<Instance>>,
    path: Reverse<&'static str>,
    once: Option<FnId>,
}

struct Spreading {
    summaries: Summaries,
    waiting: BinaryHeap<Rank>,
    /// By kind as well: one path may wait for a file here and decompress memory there.
    apis: HashMap<(&'static str, Kind), &'static Api>,
    callers: HashMap<Instance, Vec<Edge>>,
    dispatchers: HashMap<Dispatched, Vec<Edge>>,
    /// The trait methods that a function is a target of, and how many targets each has.
    methods_of: HashMap<Instance, Vec<Dispatched>>,
    targets_of: HashMap<Dispatched, Vec<Instance>>,
    /// Default functions that are called for a known type, and whose calls are still to be entered.
    inherited: Vec<Instance>,
    seen: HashSet<Instance>,
    /// What functions call themselves, and where.
    direct: Vec<(FnId, Span, &'static Api)>,
    steps: Vec<Step>,
}

impl Spreading {
    fn add_function(&mut self, effects: &Effects<'_>, it: Instance) {
        let id = it.function;
        if marks::is_declared(effects.program, id) {
            let api = marks::declared_api(effects.program, id);
            let effect = Effect {
                api,
                certainty: api.certainty,
                hops: 0,
                frequency: Frequency::Always,
                once: None,
                origin: Origin::DECLARED,
            };
            self.enqueue(it, effect);
        }
        let Some(flow) = effects.flow(id) else { return };
        if is_instant(effects, id) {
            return;
        }
        for (at, call) in (0_u32..).zip(&flow.calls) {
            let is_here = effects.context(id, call.region) == Context::Caller;
            self.note_dispatched(effects, it, call);
            let is_doubtful = flow.is_doubtful(call);
            if !is_here || (is_doubtful && is_dropped(effects, call)) {
                continue;
            }
            if let Callee::Sink(sink) = &call.callee
                && is_told_of_helpers(call, sink)
                && (!is_doubtful || is_sure(sink.api.kind, sink.certainty))
            {
                let effect = Effect {
                    api: sink.api,
                    certainty: match is_doubtful {
                        true => Certainty::Possible,
                        false => sink.certainty,
                    },
                    hops: 0,
                    frequency: call.frequency,
                    once: None,
                    origin: Origin {
                        call: at,
                        next: None,
                    },
                };
                self.enqueue(it, effect.at(call.once, id));
                if !call.once {
                    self.direct.push((id, call.span.callee, sink.api));
                }
            }
            let edge = Edge {
                from: it,
                call: at,
                frequency: call.frequency,
                once: call.once,
                is_doubtful,
            };
            if !call.once {
                self.steps.push(Step {
                    from: id,
                    at: call.span.callee,
                    to: effects.program.reached_by(&call.callee),
                });
            }
            match effects.program.targets_for(&call.callee, it.inherited_by) {
                Targets::One(target) => {
                    self.callers.entry(target).or_default().push(edge);
                    for effect in lent::effects_of(effects, id, at, target.function) {
                        if effect.certainty > Certainty::Possible {
                            self.enqueue(it, effect.seen_by(edge, target));
                        }
                    }
                }
                Targets::AnyOf(method) => {
                    self.dispatchers.entry(method).or_default().push(edge);
                    if !self.targets_of.contains_key(&method) {
                        let all = effects.program.dispatched(method);
                        for target in &all {
                            self.methods_of.entry(*target).or_default().push(method);
                        }
                        self.targets_of.insert(method, all);
                    }
                }
                Targets::None => {}
            }
        }
    }

    /// Sees to it that the default functions which a call runs for a known type are entered, wherever
    /// it stands.
    fn note_dispatched(&mut self, effects: &Effects<'_>, it: Instance, call: &Call) {
        if !matches!(call.callee, Callee::Dispatch { .. }) {
            return;
        }
        let targets = match effects.program.targets_for(&call.callee, it.inherited_by) {
            Targets::One(target) => vec![target],
            Targets::AnyOf(called) if called.is_narrowed() => effects.program.dispatched(called),
            Targets::AnyOf(_) | Targets::None => Vec::new(),
        };
        for target in targets {
            if target.inherited_by.is_some() && self.seen.insert(target) {
                self.inherited.push(target);
            }
        }
    }

    fn enqueue(&mut self, function: Instance, effect: Effect) {
        // That something asks the file system once is nothing to tell.
        if effect.once.is_some() && effect.api.kind == Kind::FsMetadata {
            return;
        }
        let key = (effect.api.path, effect.api.kind);
        self.apis.insert(key, effect.api);
        self.waiting.push(Rank {
            is_sure: effect.is_sure(),
            weight: effect.weight(),
            frequency: Reverse(effect.frequency),
            certainty: effect.certainty,
            hops: Reverse(effect.hops),
            function: Reverse(function),
            kind: Reverse(effect.api.kind),
            call: Reverse(effect.origin.call),
            next: Reverse(effect.origin.next),
            path: Reverse(effect.api.path),
            once: effect.once,
        });
    }

    fn run(&mut self, effects: &Effects<'_>) {
        while let Some(rank) = self.waiting.pop() {
            let it = rank.function.0;
            let id = it.function;
            let effect = Effect {
                api: self.apis[&(rank.path.0, rank.kind.0)],
                certainty: rank.certainty,
                hops: rank.hops.0,
                frequency: rank.frequency.0,
                once: rank.once,
                origin: Origin {
                    call: rank.call.0,
                    next: rank.next.0,
                },
            };
            let call = usize::try_from(rank.call.0).unwrap_or(usize::MAX);
            let call = effects.flow(id).and_then(|flow| flow.calls.get(call));
            let at = call.map_or_else(
                || effects.program.function(id).span,
                |call| call.span.callee,
            );
            let allowed = effects.allows_at(id, at, effect.api.kind.rule());
            if !allowed && let Some(effect) = self.enter(it, effect) {
                self.spread(it, effect);
            }
        }
    }

    /// Enters an effect if it says more than what is known, or makes that surer; gives what is known
    /// then.
    fn enter(&mut self, it: Instance, effect: Effect) -> Option<Effect> {
        let known = self.summaries.by_function.entry(it).or_default();
        let same = |known: &&mut Effect| known.api.kind == effect.api.kind;
        let Some(known) = known.iter_mut().find(same) else {
            known.push(effect);
            return Some(effect);
        };
        let certainty = known.certainty.max(effect.certainty);
        let best = if better(&effect, known) {
            effect
        } else {
            *known
        };
        let best = Effect { certainty, ..best };
        better(&best, known).then(|| {
            *known = best;
            best
        })
    }

    fn spread(&mut self, it: Instance, effect: Effect) {
        let is_told = |edge: &Edge, effect: &Effect| {
            !edge.is_doubtful || is_sure(effect.api.kind, effect.certainty)
        };
        let mut edges = self.callers.get(&it).cloned().unwrap_or_default();
        edges.retain(|edge| is_told(edge, &effect));
        for edge in edges {
            self.enqueue(edge.from, effect.seen_by(edge, it));
        }
        for method in self.methods_of.get(&it).cloned().unwrap_or_default() {
            let all = &self.targets_of[&method];
            let certainty =
                self.summaries
                    .dispatched_certainty(all, effect.api.kind, effect.certainty);
            for edge in self.dispatchers.get(&method).cloned().unwrap_or_default() {
                let effect = Effect {
                    certainty,
                    ..effect
                };
                if !edge.is_doubtful || is_sure(effect.api.kind, certainty) {
                    self.enqueue(edge.from, effect.seen_by(edge, it));
                }
            }
        }
    }
}

/// Whether who calls a function hears of a call in it. A closure may well be there to make
/// something only once: `CLIENT.get_or_init(|| ..)`.
fn is_told_of_helpers(call: &Call, sink: &Sink) -> bool {
    sink.certainty > Certainty::Possible
        || sink.api.kind == Kind::FsMetadata
        || sink.api.path.starts_with("rayon::")
        || (sink.api.steady && call.region == 0)
}

/// Whether an effect is worth a word even where it may not come about.
fn is_sure(kind: Kind, certainty: Certainty) -> bool {
    // Who is handed code that enters a runtime has a thread for it.
    certainty > Certainty::Possible && !matches!(kind, Kind::FsMetadata | Kind::RuntimeEntry)
}

/// Whether a call is that of a value's drop.
fn is_dropped(effects: &Effects<'_>, call: &Call) -> bool {
    match &call.callee {
        Callee::Function(id) => effects.program.is_drop(*id),
        Callee::Dispatch { .. } => false,
        Callee::Sink(sink) => sink.api.form == Form::Drop,
    }
}

/// Whether the catalogue knows better than the body of a dependency's function.
fn is_instant(effects: &Effects<'_>, id: FnId) -> bool {
    let program = effects.program;
    !program.crate_of(id).report && nostall_catalog::is_instant(program.fn_path(id).as_str())
}
