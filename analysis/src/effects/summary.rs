//! For every sync function: does calling it block, why, and by which way.
//!
//! A call that may or may not block where it stands says nothing of the callers of its function,
//! so doubt does not spread.
//!
//! Effects spread from the calls that block to their callers, strongest and shortest first, so
//! each function settles on the strongest sink per kind with the shortest chain that leads to it.
//! A read says more of a function than the `open` before it, however far down the read is, and
//! what is done on every way through it more than what an error or a retry leads to.
//! An effect spreads on only when it is better than what is known, which bounds the work by the
//! size of the graph and makes recursion end.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use nostall_catalog::{Api, Certainty, Kind, RuleId};

use crate::effects::leads::{Leads, Step};
use crate::effects::{Context, Effects, Targets, lent, marks};
use crate::index::FnId;
use crate::infer::{Call, Callee, Frequency, Sink};
use crate::span::Span;

/// That a function blocks, and how it comes to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effect {
    pub(crate) api: &'static Api,
    pub(crate) certainty: Certainty,
    /// Calls between the function and the API.
    pub(crate) hops: u32,
    /// How often the function leads there.
    pub(crate) frequency: Frequency,
    /// The function that keeps what comes of it, so that only the first use leads there.
    pub(crate) once: Option<FnId>,
    /// The call in the function's body that leads there.
    pub(crate) origin: Origin,
}

/// The next step of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// Index into the calls of the function's flow.
    pub(crate) call: u32,
    /// The function called there; none where the call is the API itself.
    pub(crate) next: Option<FnId>,
}

impl Origin {
    /// The function is declared to block, whatever it calls.
    const DECLARED: Origin = Origin {
        call: u32::MAX,
        next: None,
    };

    pub(crate) fn is_declared(self) -> bool {
        self == Origin::DECLARED
    }
}

/// The effects of all functions.
#[derive(Default)]
pub(crate) struct Summaries {
    by_function: HashMap<FnId, Vec<Effect>>,
    pub(crate) leads: Leads,
}

/// A call from one sync function to another.
#[derive(Clone, Copy)]
struct Edge {
    from: FnId,
    call: u32,
    frequency: Frequency,
    once: bool,
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
    function: Reverse<FnId>,
    kind: Reverse<Kind>,
    call: Reverse<u32>,
    next: Reverse<Option<FnId>>,
    path: Reverse<&'static str>,
    once: Option<FnId>,
}

struct Spreading {
    summaries: Summaries,
    waiting: BinaryHeap<Rank>,
    /// By kind as well: one path may wait for a file here and decompress memory there.
    apis: HashMap<(&'static str, Kind), &'static Api>,
    callers: HashMap<FnId, Vec<Edge>>,
    dispatchers: HashMap<FnId, Vec<Edge>>,
    /// The trait methods that a function is a target of, and how many targets each has.
    methods_of: HashMap<FnId, Vec<FnId>>,
    targets_of: HashMap<FnId, Vec<FnId>>,
    /// What functions call themselves, and where.
    direct: Vec<(FnId, Span, &'static Api)>,
    steps: Vec<Step>,
}

impl Summaries {
    pub(super) fn new(effects: &Effects<'_>) -> Summaries {
        let mut spreading = Spreading {
            summaries: Summaries::default(),
            waiting: BinaryHeap::new(),
            apis: HashMap::new(),
            callers: HashMap::new(),
            dispatchers: HashMap::new(),
            methods_of: HashMap::new(),
            targets_of: HashMap::new(),
            direct: Vec::new(),
            steps: Vec::new(),
        };
        for id in effects.program.function_ids() {
            spreading.add_function(effects, id);
        }
        spreading.run(effects);
        let leads = Leads::new(effects, &spreading.direct, &spreading.steps);
        Summaries {
            leads,
            ..spreading.summaries
        }
    }

    /// The effects of a function, best first per kind.
    pub(crate) fn of(&self, id: FnId) -> &[Effect] {
        self.by_function.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The effects of a call with these targets, with the function that has each.
    pub(crate) fn reached(&self, effects: &Effects<'_>, targets: &Targets) -> Vec<(FnId, Effect)> {
        match targets {
            Targets::None => Vec::new(),
            Targets::One(id) => self.of(*id).iter().map(|effect| (*id, *effect)).collect(),
            Targets::AnyOf(method) => {
                let all = effects.program.dispatched(*method);
                let mut found: Vec<(FnId, Effect)> = Vec::new();
                for id in &all {
                    for effect in self.of(*id) {
                        let certainty =
                            self.dispatched_certainty(&all, effect.api.kind, effect.certainty);
                        let effect = Effect {
                            certainty,
                            ..*effect
                        };
                        match found
                            .iter_mut()
                            .find(|(_, known)| known.api.kind == effect.api.kind)
                        {
                            Some(known) if better(&effect, &known.1) => *known = (*id, effect),
                            Some(_) => {}
                            None => found.push((*id, effect)),
                        }
                    }
                }
                found
            }
        }
    }

    /// Certainty of an effect that only some of the possible targets may have.
    fn dispatched_certainty(&self, all: &[FnId], kind: Kind, certainty: Certainty) -> Certainty {
        let has = |id: &FnId| self.of(*id).iter().any(|effect| effect.api.kind == kind);
        if all.iter().all(has) {
            certainty
        } else {
            lower(certainty)
        }
    }
}

impl Effect {
    /// What makes one effect say more than another.
    pub(crate) fn rank(&self) -> impl Ord + use<> {
        (
            self.is_sure(),
            self.weight(),
            Reverse(self.frequency),
            self.certainty,
            Reverse(self.hops),
        )
    }

    /// The effect of a function on one that calls it.
    fn seen_by(&self, edge: Edge, function: FnId) -> Effect {
        Effect {
            hops: self.hops + 1,
            frequency: self.frequency.max(edge.frequency),
            origin: Origin {
                call: edge.call,
                next: Some(function),
            },
            ..self.at(edge.once, edge.from)
        }
    }

    /// What is left of it at a call that is made once, in a function that keeps what comes of it. A
    /// runtime that is entered there panics all the same.
    pub(crate) fn at(&self, once: bool, keeper: FnId) -> Effect {
        match once && self.api.kind.rule() != RuleId::NestedRuntime {
            true => Effect {
                certainty: Certainty::Possible,
                once: self.once.or(Some(keeper)),
                ..*self
            },
            false => *self,
        }
    }

    fn is_sure(&self) -> bool {
        self.certainty > Certainty::Possible
    }

    /// How much it says of a function; less if it may well not happen.
    fn weight(&self) -> u8 {
        let less = match self.frequency {
            Frequency::Always | Frequency::Mostly => 0,
            Frequency::Sometimes => 1,
            Frequency::Seldom => 2,
        };
        self.api.weight().saturating_sub(less)
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

/// Whether the catalogue knows better than the body of a dependency's function.
fn is_instant(effects: &Effects<'_>, id: FnId) -> bool {
    let program = effects.program;
    !program.crate_of(id).report && nostall_catalog::is_instant(program.fn_path(id).as_str())
}

fn better(new: &Effect, old: &Effect) -> bool {
    new.rank() > old.rank()
}

fn lower(certainty: Certainty) -> Certainty {
    match certainty {
        Certainty::Certain => Certainty::Likely,
        Certainty::Likely | Certainty::Possible => Certainty::Possible,
    }
}

impl Spreading {
    fn add_function(&mut self, effects: &Effects<'_>, id: FnId) {
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
            self.enqueue(id, effect);
        }
        let Some(flow) = effects.flow(id) else { return };
        if is_instant(effects, id) {
            return;
        }
        for (at, call) in (0_u32..).zip(&flow.calls) {
            let is_here = effects.context(id, call.region) == Context::Caller;
            if !is_here || flow.is_doubtful(call) {
                continue;
            }
            if let Callee::Sink(sink) = &call.callee
                && is_told_of_helpers(call, sink)
            {
                let effect = Effect {
                    api: sink.api,
                    certainty: sink.certainty,
                    hops: 0,
                    frequency: call.frequency,
                    once: None,
                    origin: Origin {
                        call: at,
                        next: None,
                    },
                };
                self.enqueue(id, effect.at(call.once, id));
                if !call.once {
                    self.direct.push((id, call.span.callee, sink.api));
                }
            }
            let edge = Edge {
                from: id,
                call: at,
                frequency: call.frequency,
                once: call.once,
            };
            if !call.once {
                self.steps.push(Step {
                    from: id,
                    at: call.span.callee,
                    to: effects.program.reached_by(&call.callee),
                });
            }
            match effects.program.targets(&call.callee) {
                Targets::One(target) => {
                    self.callers.entry(target).or_default().push(edge);
                    for effect in lent::effects_of(effects, id, at, target) {
                        if effect.certainty > Certainty::Possible {
                            self.enqueue(id, effect.seen_by(edge, target));
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

    fn enqueue(&mut self, function: FnId, effect: Effect) {
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
            let id = rank.function.0;
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
            if !allowed && let Some(effect) = self.enter(id, effect) {
                self.spread(id, effect);
            }
        }
    }

    /// Enters an effect if it says more than what is known, or makes that surer; gives what is known
    /// then.
    fn enter(&mut self, id: FnId, effect: Effect) -> Option<Effect> {
        let known = self.summaries.by_function.entry(id).or_default();
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

    fn spread(&mut self, id: FnId, effect: Effect) {
        for edge in self.callers.get(&id).cloned().unwrap_or_default() {
            self.enqueue(edge.from, effect.seen_by(edge, id));
        }
        for method in self.methods_of.get(&id).cloned().unwrap_or_default() {
            let all = &self.targets_of[&method];
            let certainty =
                self.summaries
                    .dispatched_certainty(all, effect.api.kind, effect.certainty);
            for edge in self.dispatchers.get(&method).cloned().unwrap_or_default() {
                let effect = Effect {
                    certainty,
                    ..effect.seen_by(edge, id)
                };
                self.enqueue(edge.from, effect);
            }
        }
    }
}
