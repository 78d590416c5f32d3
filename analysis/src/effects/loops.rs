//! Loops across functions: what a turn's calls do, and sync functions that loop for long.

use nostall_catalog::{Api, Certainty, Condition, Form, Kind, Role};

use crate::effects::{Context, Effects, marks};
use crate::facts::body::{Body, CallSpan};
use crate::index::{FnId, Program};
use crate::infer::{Call, Callee, Flow, Frequency, Sink};
use crate::names::Name;
use crate::paths::held::{self, Moment};
use crate::paths::loops::{Ill, LoopTurn, heavy_chains, turns, wakes_itself};
use crate::paths::turn::{Callees, Strangers, Turn};
use crate::paths::ways::{ASKED, HEAVY, TOLD, WAITED, WORKED, Ways};
use crate::paths::{Sites, Suspension, Walk};
use crate::program::Edition;
use crate::span::Span;
use crate::stack;
use crate::types::Ty;

/// What stands for a loop of a sync function as if it were a call.
static LONG: Api = Api {
    path: "a loop that never yields",
    form: Form::Function,
    kind: Kind::Loop,
    certainty: Certainty::Likely,
    condition: Condition::Always,
    steady: false,
    reason: "it goes round until it is told to stop, and the worker with it",
    replacement: "an await point in the loop",
};

/// What stands for a busy wait of a sync function.
static BUSY: Api = Api {
    path: "a loop that waits by asking",
    form: Form::Function,
    kind: Kind::Spin,
    certainty: Certainty::Likely,
    condition: Condition::Always,
    steady: false,
    reason: "it burns the worker until the answer changes",
    replacement: "a channel, `Notify` or `watch` that can be awaited",
};

/// Enters what the shape of a body alone tells: where it suspends, and loops of a sync function
/// that its callers suffer from.
pub(super) fn annotate(program: &Program, id: FnId, flow: &mut Flow) {
    if let Some(body) = &program.function(id).body {
        stack::with_room_for(depth(body), || annotate_body(program, id, body, flow));
    }
}

fn annotate_body(program: &Program, id: FnId, body: &Body, flow: &mut Flow) {
    if program.function(id).is_async {
        let sites = Sites::new(flow);
        flow.suspension = Suspension::of(program, body, &sites, body.root);
        return;
    }
    if !body.has_loops() {
        return;
    }
    let found = {
        let sites = Sites::new(flow);
        turns(program, body, &sites, &Strangers)
    };
    for turn in found {
        if let Some((api, certainty)) = suffered(&turn) {
            let span = CallSpan {
                callee: turn.span,
                whole: turn.span,
            };
            flow.calls.push(Call {
                region: turn.region,
                callee: Callee::Sink(Sink {
                    api,
                    certainty,
                    lent: None,
                }),
                span,
                in_loop: false,
                frequency: Frequency::Always,
                once: false,
                is_doubtful: false,
            });
        }
    }
}

fn depth(body: &Body) -> usize {
    usize::try_from(body.depth).unwrap_or(usize::MAX)
}

fn suffered(turn: &LoopTurn) -> Option<(&'static Api, Certainty)> {
    let (ill, certainty) = turn.judge()?;
    let api = match ill {
        // Waiting for a number to change is how lock-free lists wait, for a few instructions.
        Ill::Busy if turn.asks_others() => &BUSY,
        Ill::NeverEnds | Ill::UntilTold | Ill::ManyTurns(_) => &LONG,
        _ => return None,
    };
    (certainty > Certainty::Possible).then_some((api, certainty))
}

/// What is known of the functions that one function calls.
struct Known<'e, 'p> {
    effects: &'e Effects<'p>,
    id: FnId,
}

impl Callees for Known<'_, '_> {
    fn call(&self, call: &Call) -> u8 {
        let effects = self.effects;
        if effects.context(self.id, call.region) == Context::Offloaded {
            return WORKED;
        }
        let targets = effects.program.targets(&call.callee);
        let mut way = WORKED;
        let reached = effects.summaries.reached(effects, &targets).into_iter();
        for (_, effect) in reached.filter(|(_, effect)| effect.once.is_none()) {
            way |= match effect.api.kind {
                Kind::Cpu => HEAVY,
                Kind::Loop | Kind::Spin | Kind::Lock | Kind::FsMetadata => 0,
                // Waits inside, and is reported for it.
                _ => WAITED,
            };
        }
        match (way, &call.callee) {
            (WORKED, Callee::Function(callee)) => effects.asks(*callee).unwrap_or(WORKED),
            _ => way,
        }
    }

    fn suspends(&self, id: FnId) -> bool {
        self.effects.suspends(id)
    }
}

impl Effects<'_> {
    /// Whether awaiting an async function may suspend.
    pub(crate) fn suspends(&self, id: FnId) -> bool {
        self.suspending[id.index()]
    }

    /// The loops of a function.
    pub(crate) fn loops(&self, id: FnId) -> Vec<LoopTurn> {
        let body = self.program.function(id).body.as_ref();
        let (Some(body), Some(flow)) = (body, self.flow(id)) else {
            return Vec::new();
        };
        if !body.has_loops() && flow.adapters.is_empty() {
            return Vec::new();
        }
        let sites = Sites::new(flow);
        let known = Known { effects: self, id };
        stack::with_room_for(depth(body), || {
            let mut found = turns(self.program, body, &sites, &known);
            if !flow.adapters.is_empty() {
                found.extend(heavy_chains(self.program, body, &sites, &known));
            }
            found
        })
    }

    /// The call by which a `poll` function wakes its own task only to ask again.
    pub(crate) fn wakes_itself(&self, id: FnId) -> Option<Span> {
        let (body, flow) = (self.program.function(id).body.as_ref()?, self.flow(id)?);
        let wakes = |(_, role): &&(Span, Role)| *role == Role::Wakes;
        let (wake, _) = flow.roles.iter().find(wakes)?;
        let sites = Sites::new(flow);
        let asks = || wakes_itself(self.program, body, &sites);
        stack::with_room_for(depth(body), asks).then_some(*wake)
    }

    /// The places of a function at which it holds a synchronous lock.
    pub(crate) fn moments(&self, id: FnId) -> &[Moment] {
        match self.moments.get(&id) {
            Some(known) => known.get_or_init(|| self.find_moments(id)),
            None => &[],
        }
    }

    fn find_moments(&self, id: FnId) -> Vec<Moment> {
        let body = self.program.function(id).body.as_ref();
        let (Some(body), Some(flow)) = (body, self.flow(id)) else {
            return Vec::new();
        };
        let ends_early = self.program.crate_of(id).edition >= Edition::E2024;
        let sites = Sites::new(flow);
        stack::with_room_for(depth(body), || held::moments(body, &sites, ends_early))
    }

    /// The flags of a function that does nothing but ask, and gives the answer as a `bool`.
    fn asks(&self, id: FnId) -> Option<u8> {
        let signature = self.program.signature(id);
        if signature.ret != Ty::Primitive(Name::new("bool")) || marks::is_declared(self.program, id)
        {
            return None;
        }
        let body = self.program.function(id).body.as_ref()?;
        let sites = Sites::new(self.flow(id)?);
        let turn = Turn::new(self.program, body, &sites, &Strangers);
        let mut walk = Walk::new(body, turn);
        let ways = walk.expr(body.root, Some(Ways::START))?;
        let asks = |way| way & (ASKED | WORKED | WAITED) == ASKED;
        let told = ways.any(|way| way & TOLD != 0);
        ways.all(asks)
            .then_some(if told { ASKED | TOLD } else { ASKED })
    }
}
