//! What to write instead of a call of a function of the program that blocks inside.

use nostall_catalog::Api;

use crate::effects::{Effect, Effects, Instance};
use crate::facts::types::TypeRef;
use crate::finding::Suggestion;
use crate::index::{FnContainer, FnId, Head, Program};
use crate::infer::Call;
use crate::names::Name;
use crate::rules::suggest::{no_await_in, offload, with_edits, work_off_the_worker};
use crate::rules::{advice, chain};
use crate::types::Ty;

/// For a call, in function `id`, of a sync function with an effect.
pub(in crate::rules) fn for_helper(
    effects: &Effects<'_>,
    (id, call): (FnId, &Call),
    (to, effect): (Instance, &Effect),
) -> Vec<Suggestion> {
    let target = to.function;
    if let Some(lazy) = chain::initialiser(effects, to, effect) {
        let name = effects.program.short_name(lazy);
        return vec![advice(format!(
            "use `{name}` once before the first task is spawned, or make it a `tokio::sync::OnceCell`"
        ))];
    }
    let mut ways = vec![match no_await_in(effects, id, call.region) {
        Some(place) => work_off_the_worker(place),
        None => call_off_the_worker(effects, (id, call), (target, effect)),
    }];
    ways.extend(in_helper(effects, to, effect).map(advice));
    ways
}

fn call_off_the_worker(
    effects: &Effects<'_>,
    (id, call): (FnId, &Call),
    (target, effect): (FnId, &Effect),
) -> Suggestion {
    let program = effects.program;
    let helper = program.short_name(target);
    if program.is_drop(target) {
        return advice(
            "drop it off the worker: `tokio::task::spawn_blocking(move || drop(..)).await`",
        );
    }
    if program.function(target).borrows_mut {
        return advice(format!(
            "hand the worker's other tasks over meanwhile: `tokio::task::block_in_place(|| {helper}(..))`, on a multi-thread runtime; it changes what it borrows, so no other thread can do it"
        ));
    }
    let rule = effect.api.kind.rule();
    let with = match borrows(effects, target) {
        true => ", with owned copies of what it borrows,",
        false => "",
    };
    let then = match gives_future(program, &program.signature(target).ret) {
        true => ", and await what it gives",
        false => "",
    };
    let message = format!(
        "move the call{with} off the worker: `tokio::task::spawn_blocking(move || {helper}(..)).await`{then}"
    );
    with_edits(message, offload::edits(effects, id, call, rule))
}

/// What to change in the helper itself, if that is a way out.
fn in_helper(effects: &Effects<'_>, to: Instance, effect: &Effect) -> Option<String> {
    let api: &Api = effect.api;
    if api.replacement.contains("spawn_blocking") {
        return None;
    }
    let target = to.function;
    let last = chain::last(effects, to, effect);
    let helper = effects.program.short_name(target);
    let instead = api.quoted_replacement();
    if !api.replacement.contains(".await") {
        let place = effects.program.short_name(last);
        return api
            .replacement
            .contains("::")
            .then(|| format!("or in `{place}` use {instead}"));
    }
    // What a trait asks for cannot be made async.
    if is_of_trait(effects, target) || is_of_trait(effects, last) {
        return None;
    }
    Some(match last == target {
        true => format!("or make `{helper}` async and in it use {instead}"),
        false => format!(
            "or make `{helper}` async, down to `{}`, and there use {instead}",
            effects.program.short_name(last)
        ),
    })
}

/// Whether a function is given references, which no other thread may be.
fn borrows(effects: &Effects<'_>, id: FnId) -> bool {
    let function = effects.program.function(id);
    let given = function.receiver.iter().chain(&function.params);
    given.into_iter().any(|ty| matches!(ty, TypeRef::Ref(_)))
}

/// Whether values of a type are to be awaited.
fn gives_future(program: &Program, ty: &Ty) -> bool {
    let is_future = |path: Name| path.as_str().rsplit("::").next() == Some("Future");
    match ty {
        Ty::Future(_) => true,
        Ty::Opaque(bounds) => {
            let mut traits = bounds.iter().map(|bound| bound.key);
            traits.any(|key| is_future(program.trait_key_path(key)))
        }
        Ty::Adt(id, args) => {
            let pointer = matches!(
                program.adt_path(*id).as_str(),
                "std::pin::Pin" | "std::boxed::Box"
            );
            if let (true, Some(of)) = (pointer, args.first()) {
                return gives_future(program, of);
            }
            let impls = program.impls.of_head(Head::Adt(*id)).iter();
            let mut traits = impls.filter_map(|id| program.impl_(*id).of_trait.as_ref()?.last());
            traits.any(|name| name.as_str() == "Future")
        }
        _ => false,
    }
}

fn is_of_trait(effects: &Effects<'_>, id: FnId) -> bool {
    match effects.program.fn_container(id) {
        FnContainer::Module => false,
        FnContainer::Trait(_) => true,
        FnContainer::Impl(id) => effects.program.impl_(id).of_trait.is_some(),
    }
}
