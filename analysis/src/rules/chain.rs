//! The way from a helper to the call that blocks.

use nostall_catalog::{Form, Kind};

use crate::effects::{Effect, Effects, Instance, lent};
use crate::finding::Label;
use crate::index::FnId;

/// A chain longer than this is cut; it is a cycle, or nobody reads it.
const LONGEST: usize = 32;

/// The steps from a function to the API: the function, its call, and the function that leads to.
fn steps(effects: &Effects<'_>, target: Instance, effect: &Effect) -> Vec<(Instance, Effect)> {
    let mut steps = vec![(target, *effect)];
    while steps.len() < LONGEST
        && let Some(&(from, last)) = steps.last()
        && let Some(next) = last.origin.next
    {
        let kind = last.api.kind;
        let own = effects.summaries.of(next).to_vec();
        let lent = lent::effects_of(effects, from.function, last.origin.call, next.function);
        let mut further = own.into_iter().chain(lent);
        let Some(further) = further.find(|effect| effect.api.kind == kind) else {
            break;
        };
        steps.push((next, further));
    }
    steps
}

/// `load_rates -> read_table -> std::fs::read`
pub(super) fn arrows(effects: &Effects<'_>, target: Instance, effect: &Effect) -> String {
    let mut text = String::new();
    for (it, _) in steps(effects, target, effect) {
        text.push_str(&effects.program.short_name(it.function));
        text.push_str(" -> ");
    }
    text + effect.api.path
}

/// The function at the end of the way, which calls the API.
pub(super) fn last(effects: &Effects<'_>, target: Instance, effect: &Effect) -> FnId {
    let steps = steps(effects, target, effect);
    steps.last().map_or(target, |(it, _)| *it).function
}

/// The initialiser of a lazy static that lies on the way, which runs only once.
pub(super) fn initialiser(
    effects: &Effects<'_>,
    target: Instance,
    effect: &Effect,
) -> Option<FnId> {
    let steps = steps(effects, target, effect).into_iter();
    let mut functions = steps.map(|(it, _)| it.function);
    functions.find(|id| effects.program.function(*id).is_initialiser)
}

/// One label per call on the way, the last one at the API.
pub(super) fn hops(effects: &Effects<'_>, target: Instance, effect: &Effect) -> Vec<Label> {
    let program = effects.program;
    steps(effects, target, effect)
        .into_iter()
        .filter_map(|(Instance { function: id, .. }, effect)| {
            let call = effects.flow(id)?.calls.get(effect.origin.call as usize)?;
            let caller = program.short_name(id);
            let site = program.site(program.fn_file(id), call.span.callee);
            let text = match effect.origin.next {
                Some(next) => format!(
                    "`{caller}` calls `{}` here",
                    program.short_name(next.function)
                ),
                None if is_loop(effect.api.kind) => format!("`{caller}` loops here"),
                None if effect.api.form == Form::Drop => {
                    format!("`{caller}` drops a `{}` here", effect.api.path)
                }
                None => format!("`{caller}` calls `{}` here", effect.api.path),
            };
            Some(Label { site, text })
        })
        .collect()
}

/// Whether what stands at the end of a chain is a loop, and no call.
pub(super) fn is_loop(kind: Kind) -> bool {
    matches!(kind, Kind::Spin | Kind::Loop)
}
