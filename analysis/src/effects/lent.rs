//! Readers and writers handed to functions that take any: what such a function does with its parameter
//! is known where it is called.

use crate::effects::summary::{Effect, Origin};
use crate::effects::{Context, Effects};
use crate::index::FnId;
use crate::infer::{Callee, Lend};

/// What the call at an index of a function's calls makes `target` block on, by what it hands over.
pub(crate) fn effects_of(
    effects: &Effects<'_>,
    caller: FnId,
    call: u32,
    target: FnId,
) -> Vec<Effect> {
    let lends = effects.flow(caller).map_or(&[][..], |flow| &flow.lends);
    let here = lends.iter().filter(|it| it.call == call && it.to == target);
    here.flat_map(|lend| uses(effects, lend)).collect()
}

/// What a function does with one parameter.
fn uses(effects: &Effects<'_>, lend: &Lend) -> Vec<Effect> {
    let calls = effects.flow(lend.to).map_or(&[][..], |flow| &flow.calls);
    let uses = (0_u32..).zip(calls).filter_map(|(at, call)| {
        let Callee::Sink(sink) = &call.callee else {
            return None;
        };
        let is_here = effects.context(lend.to, call.region) == Context::Caller;
        let found = lend
            .below
            .sink(sink.api)
            .filter(|_| is_here && sink.lent == Some(lend.param))?;
        let rule = found.api.kind.rule();
        (!effects.allows_at(lend.to, call.span.callee, rule)).then_some(Effect {
            api: found.api,
            certainty: found.certainty,
            hops: 0,
            frequency: call.frequency,
            once: None,
            origin: Origin {
                call: at,
                next: None,
            },
        })
    });
    uses.collect()
}

/// Whether somebody hands a file or the like to a parameter.
pub(crate) fn is_lent(effects: &Effects<'_>, to: FnId, param: u32) -> bool {
    let functions = effects.program.function_ids();
    let mut lends = functions
        .filter_map(|id| effects.flow(id))
        .flat_map(|flow| &flow.lends);
    lends.any(|lend| lend.to == to && lend.param == param)
}
