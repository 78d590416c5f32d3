//! What functions do to the readers and writers that they are given: `fn save<W: Write>(out: W)`
//! blocks when its caller hands it a file, and does not when that is a `Vec`.

use std::collections::HashMap;

use crate::effects::summary::{Edge, Origin};
use crate::effects::{Context, Effect, Effects, Targets};
use crate::index::FnId;
use crate::infer::{Below, Call, Callee};

/// By function, what it does if what it is given lies outside of memory; one effect per kind.
#[derive(Default)]
pub(crate) struct Media {
    by_function: HashMap<FnId, Vec<Effect>>,
}

impl Media {
    pub(super) fn new(effects: &Effects<'_>) -> Media {
        let mut media = Media::default();
        let mut waiting = Vec::new();
        let mut callers: HashMap<FnId, Vec<Edge>> = HashMap::new();
        for (id, at, call) in handing_on(effects) {
            match (&call.callee, effects.program.targets(&call.callee)) {
                (Callee::Sink(sink), _) => waiting.push((
                    id,
                    Effect {
                        api: sink.api,
                        certainty: sink.api.certainty,
                        hops: 0,
                        in_branch: call.in_branch,
                        origin: Origin {
                            call: at,
                            next: None,
                        },
                    },
                )),
                (_, Targets::One(target)) => {
                    let edge = Edge {
                        from: id,
                        call: at,
                        in_branch: call.in_branch,
                    };
                    callers.entry(target).or_default().push(edge);
                }
                _ => {}
            }
        }
        while let Some((id, effect)) = waiting.pop() {
            if !media.enter(id, effect) {
                continue;
            }
            for edge in callers.get(&id).into_iter().flatten() {
                waiting.push((edge.from, effect.seen_by(*edge, id)));
            }
        }
        media
    }

    fn enter(&mut self, id: FnId, effect: Effect) -> bool {
        let known = self.by_function.entry(id).or_default();
        let is_new = known.iter().all(|known| known.api.kind != effect.api.kind);
        if is_new {
            known.push(effect);
        }
        is_new
    }

    pub(super) fn of(&self, id: FnId) -> &[Effect] {
        self.by_function.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What a call does because of what it hands to a function, with the function.
    pub(super) fn reached(&self, call: &Call, targets: &Targets) -> Vec<(FnId, Effect)> {
        let (Below::Outside(surest), Targets::One(id)) = (call.below, targets) else {
            return Vec::new();
        };
        let effects = self.of(*id).iter().map(|effect| Effect {
            certainty: effect.certainty.min(surest),
            ..*effect
        });
        effects.map(|effect| (*id, effect)).collect()
    }
}

/// The calls that read from or write to what their function was given.
fn handing_on<'e>(
    effects: &'e Effects<'_>,
) -> impl Iterator<Item = (FnId, u32, &'e Call)> + use<'e> {
    let ids = effects.program.function_ids();
    ids.filter_map(|id| Some((id, effects.flow(id)?)))
        .flat_map(move |(id, flow)| {
            let calls = (0_u32..).zip(&flow.calls);
            let here = calls.filter(move |(_, call)| {
                call.below == Below::Callers
                    && effects.context(id, call.region) == Context::Caller
                    && !flow.is_doubtful(call)
            });
            here.map(move |(at, call)| (id, at, call))
        })
}
