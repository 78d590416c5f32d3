//! For every sync function: does calling it block, why, and by which way.
//!
//! A call that may or may not block where it stands says nothing of the callers of its function,
//! so doubt does not spread. What surely blocks, in a closure that a stranger may call or at the first
//! use of a lazy static, spreads as a possibility.
//!
//! A read says more of a function than the `open` before it, however far down the read is, and
//! what is done on every way through it more than what an error or a retry leads to.

use std::cmp::Reverse;
use std::collections::HashMap;

use nostall_catalog::{Api, Certainty, Kind, RuleId};

use crate::effects::leads::Leads;
use crate::effects::spreading::{self, Edge};
use crate::effects::{Effects, Instance, Targets};
use crate::index::FnId;
use crate::infer::Frequency;

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
    pub(crate) next: Option<Instance>,
}

impl Origin {
    /// The function is declared to block, whatever it calls.
    pub(super) const DECLARED: Origin = Origin {
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
    pub(super) by_function: HashMap<Instance, Vec<Effect>>,
    pub(crate) leads: Leads,
}

impl Summaries {
    pub(super) fn new(effects: &Effects<'_>) -> Summaries {
        spreading::summaries(effects)
    }

    /// The effects of a function, best first per kind.
    pub(crate) fn of(&self, it: Instance) -> &[Effect] {
        self.by_function.get(&it).map_or(&[], Vec::as_slice)
    }

    /// The effects of a call with these targets, with the function that has each.
    pub(crate) fn reached(
        &self,
        effects: &Effects<'_>,
        targets: &Targets,
    ) -> Vec<(Instance, Effect)> {
        match targets {
            Targets::None => Vec::new(),
            Targets::One(it) => self.of(*it).iter().map(|effect| (*it, *effect)).collect(),
            Targets::AnyOf(method) => {
                let all = effects.program.dispatched(*method);
                let mut found: Vec<(Instance, Effect)> = Vec::new();
                for it in &all {
                    for effect in self.of(*it) {
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
                            Some(known) if better(&effect, &known.1) => *known = (*it, effect),
                            Some(_) => {}
                            None => found.push((*it, effect)),
                        }
                    }
                }
                found
            }
        }
    }

    /// Certainty of an effect that only some of the possible targets may have.
    pub(super) fn dispatched_certainty(
        &self,
        all: &[Instance],
        kind: Kind,
        certainty: Certainty,
    ) -> Certainty {
        let has = |it: &Instance| self.of(*it).iter().any(|effect| effect.api.kind == kind);
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
    pub(super) fn seen_by(&self, edge: Edge, function: Instance) -> Effect {
        let seen = self.at(edge.once, edge.from.function);
        Effect {
            certainty: match edge.is_doubtful {
                true => Certainty::Possible,
                false => seen.certainty,
            },
            hops: self.hops + 1,
            frequency: self.frequency.max(edge.frequency),
            origin: Origin {
                call: edge.call,
                next: Some(function),
            },
            ..seen
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

    pub(super) fn is_sure(&self) -> bool {
        self.certainty > Certainty::Possible
    }

    /// How much it says of a function; less if it may well not happen.
    pub(super) fn weight(&self) -> u8 {
        let less = match self.frequency {
            Frequency::Always | Frequency::Mostly => 0,
            Frequency::Sometimes => 1,
            Frequency::Seldom => 2,
        };
        self.api.weight().saturating_sub(less)
    }
}

pub(super) fn better(new: &Effect, old: &Effect) -> bool {
    new.rank() > old.rank()
}

fn lower(certainty: Certainty) -> Certainty {
    match certainty {
        Certainty::Certain => Certainty::Likely,
        Certainty::Likely | Certainty::Possible => Certainty::Possible,
    }
}
