//! `blocking_call`, `blocking_metadata` and the other rules about a call: an API of the catalogue
//! reached from code that runs on a worker, directly or through functions of the program.

use std::cmp::Reverse;
use std::collections::HashSet;

use nostall_catalog::{Api, Certainty, Form, Kind, RuleId};

use crate::effects::{Context, Effect, Effects, Instance, Targets, lent};
use crate::finding::{Finding, Label};
use crate::index::FnId;
use crate::infer::{Call, Callee, RegionKind, Sink, is_write};
use crate::rules::blocking_lock::Sections;
use crate::rules::{chain, cpu_heavy_call, level, nested_runtime, relock, suggest};
use crate::span::Span;

/// Reports the calls of one function that block a worker.
pub(super) fn check(
    effects: &Effects<'_>,
    sections: &mut Sections,
    id: FnId,
    findings: &mut Vec<Finding>,
) {
    let Some(flow) = effects.flow(id) else { return };
    for (at, call) in (0_u32..).zip(&flow.calls) {
        if effects.context(id, call.region) != Context::Async {
            continue;
        }
        match &call.callee {
            Callee::Sink(sink) => {
                let mut found = direct(effects, id, call, sink);
                if let Some(found) = found.as_mut().filter(|it| it.rule == RuleId::BlockingLock) {
                    sections.weigh(effects, id, call, found);
                    relock::weigh(effects, id, call, found);
                }
                findings.extend(found);
            }
            callee => {
                let targets = effects.program.targets(callee);
                let mut reached = effects.summaries.reached(effects, &targets);
                if let Targets::One(target) = targets {
                    let lent = lent::effects_of(effects, id, at, target.function);
                    reached.extend(lent.into_iter().map(|effect| (target, effect)));
                }
                for (_, effect) in &mut reached {
                    *effect = effect.at(call.once, id);
                }
                reached.retain(|(_, effect)| {
                    effect.once.is_none() || effect.api.kind != Kind::FsMetadata
                });
                if flow.is_doubtful(call) {
                    doubt(&mut reached);
                }
                findings.extend(through_helper(effects, id, call, &reached));
            }
        }
    }
}

/// Of a call that may or may not be made, what blocks the most is enough.
fn doubt(reached: &mut Vec<(Instance, Effect)>) {
    let rank = |(it, effect): &(Instance, Effect)| (effect.rank(), Reverse(*it));
    let worst = reached.iter().copied().max_by_key(rank);
    *reached = worst.into_iter().collect();
    for (_, effect) in reached {
        effect.certainty = Certainty::Possible;
    }
}

fn direct(effects: &Effects<'_>, id: FnId, call: &Call, sink: &Sink) -> Option<Finding> {
    let api = sink.api;
    // Loops are judged as a whole, by the rules about them; what a call in them could be is told.
    if chain::is_loop(api.kind) && !suggest::has_counterpart(api.path) {
        return None;
    }
    if !api.kind.is_reported() {
        return None;
    }
    // Who writes to anything mostly writes to memory or a terminal.
    let is_elsewhere = |param| lent::is_lent(effects, id, param);
    if is_write(api) && sink.lent.is_some_and(|param| !is_elsewhere(param)) {
        return None;
    }
    let rule = api.kind.rule();
    let once = call.once && rule != RuleId::NestedRuntime;
    let certainty = match once || effects.flow(id)?.is_doubtful(call) {
        true => Certainty::Possible,
        false => cpu_heavy_call::certainty(call, sink),
    };
    if effects.allows_at(id, call.span.callee, rule) {
        return None;
    }
    let site = effects
        .program
        .site(effects.program.fn_file(id), call.span.callee);
    let excused = is_excused(effects, id, call, rule);
    Some(Finding {
        rule,
        level: level(rule, certainty, excused),
        certainty,
        kind: Some(api.kind),
        message: what_it_does(api, certainty),
        primary: Label {
            site,
            text: api.reason.to_owned(),
        },
        secondary: around(effects, id, call),
        chain: Vec::new(),
        callee: Some(api.path.to_owned()),
        notes: once
            .then(|| first_use(&effects.program.short_name(id)))
            .into_iter()
            .chain(at_startup(excused))
            .collect(),
        suggestions: suggest::in_place(effects, id, call, sink),
    })
}

/// One finding per rule: the surest and worst way to block, the others named.
fn through_helper(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    reached: &[(Instance, Effect)],
) -> Vec<Finding> {
    let mut best: Vec<Way> = Vec::new();
    for (target, effect) in reached {
        let rule = effect.api.kind.rule();
        let Some(known) = best.iter_mut().find(|it| it.rule == rule) else {
            best.push(Way {
                rule,
                target: *target,
                effect: *effect,
                others: Vec::new(),
            });
            continue;
        };
        let rank = |effect: &Effect| (effect.rank(), Reverse(effect.api.path));
        let mut other = *effect;
        if rank(effect) > rank(&known.effect) {
            known.target = *target;
            other = std::mem::replace(&mut known.effect, *effect);
        }
        known.others.push(other);
    }
    best.into_iter()
        .filter(|way| !effects.allows_at(id, call.span.callee, way.rule))
        .map(|way| helper_finding(effects, id, call, way))
        .collect()
}

/// How a function comes to block, and what else it does that breaks the same rule.
struct Way {
    rule: RuleId,
    target: Instance,
    effect: Effect,
    others: Vec<Effect>,
}

/// Ways to block that are named beside the one that a finding is about.
const NAMED: usize = 3;

/// The function whose first use alone leads to an API.
fn keeper(effects: &Effects<'_>, target: Instance, effect: &Effect) -> Option<FnId> {
    chain::initialiser(effects, target, effect).or(effect.once)
}

fn first_use(name: &str) -> String {
    format!("only the first use of `{name}` does so")
}

/// What else a function does that breaks a rule: the worst of each kind, and then the rest.
fn besides(
    effects: &Effects<'_>,
    rule: RuleId,
    (target, effect): (FnId, &Effect),
    mut others: Vec<Effect>,
) -> Option<String> {
    others.sort_by_key(|it| (Reverse(it.rank()), it.api.path));
    let mut apis: Vec<&Api> = others.iter().map(|it| it.api).collect();
    if rule == RuleId::BlockingCall {
        apis.extend(effects.summaries.leads.of(target, rule));
    }
    let mut seen = HashSet::from([effect.api.path]);
    apis.retain(|api| seen.insert(api.path));
    let helper = effects.program.short_name(target);
    let more = apis.len().saturating_sub(NAMED);
    apis.truncate(NAMED);
    let names: Vec<String> = apis.iter().map(|it| format!("`{}`", it.path)).collect();
    let (last, first) = names.split_last()?;
    let list = match (more, first) {
        (0, []) => last.clone(),
        (0, first) => format!("{} and {last}", first.join(", ")),
        (more, _) => format!("{} and {more} more", names.join(", ")),
    };
    Some(format!("`{helper}` also leads to {list}"))
}

fn helper_finding(effects: &Effects<'_>, id: FnId, call: &Call, way: Way) -> Finding {
    let Way {
        rule,
        target,
        effect,
        others,
    } = way;
    let api = effect.api;
    let site = effects
        .program
        .site(effects.program.fn_file(id), call.span.callee);
    let helper = effects.program.short_name(target.function);
    let excused = is_excused(effects, id, call, rule);
    let mut notes = at_startup(excused);
    notes.extend(besides(effects, rule, (target.function, &effect), others));
    if let Some(keeper) = keeper(effects, target, &effect) {
        notes.push(first_use(&effects.program.short_name(keeper)));
    } else if effect.certainty < api.certainty && api.certainty > Certainty::Possible {
        notes.push(
            "which function runs, or on what, is not known here, so this may not block".to_owned(),
        );
    }
    Finding {
        rule,
        level: level(rule, effect.certainty, excused),
        certainty: effect.certainty,
        kind: Some(api.kind),
        message: match effect.origin.is_declared() {
            true => what_it_does(api, effect.certainty),
            false if chain::is_loop(api.kind) => {
                format!("`{helper}` keeps the worker in {}", api.path)
            }
            false => {
                let what = what_it_does(api, effect.certainty);
                format!("{what}, reached through `{helper}`")
            }
        },
        primary: Label {
            site,
            text: format!(
                "{}: {}",
                chain::arrows(effects, target, &effect),
                api.reason
            ),
        },
        secondary: around(effects, id, call),
        chain: chain::hops(effects, target, &effect),
        callee: (!chain::is_loop(api.kind)).then(|| api.path.to_owned()),
        notes,
        suggestions: match rule {
            RuleId::NestedRuntime => nested_runtime::advice(&helper, api),
            _ => suggest::for_helper(effects, (id, call), (target, &effect)),
        },
    }
}

/// Why a finding is quieter than others of its rule.
fn at_startup(excused: bool) -> Vec<String> {
    let why = "no task is spawned yet, so nobody waits";
    excused.then(|| why.to_owned()).into_iter().collect()
}

/// The code on a worker that a call sits in: the closest async block, the closure of a sync function,
/// or the function.
pub(super) fn around(effects: &Effects<'_>, id: FnId, call: &Call) -> Vec<Label> {
    let function = effects.program.function(id);
    let (span, what) = match enclosing_block(effects, id, call.region) {
        Some(block) => (block, "async block"),
        None if function.is_async => (function.span, "async fn"),
        None => match enclosing_closure(effects, id, call.region) {
            Some(closure) => (closure, "closure"),
            None => (function.span, "fn"),
        },
    };
    let site = effects.program.site(effects.program.fn_file(id), span);
    vec![Label {
        site,
        text: format!("in this {what}, which runs on a worker"),
    }]
}

/// The innermost async block around a region, unless that is the function itself.
fn enclosing_block(effects: &Effects<'_>, id: FnId, mut region: u32) -> Option<Span> {
    let flow = effects.flow(id)?;
    while region != 0 {
        let found = &flow.regions[region as usize];
        if matches!(found.kind, RegionKind::Async { .. }) {
            return Some(found.span);
        }
        region = found.parent;
    }
    None
}

/// The closure that a region is, if it is one.
fn enclosing_closure(effects: &Effects<'_>, id: FnId, region: u32) -> Option<Span> {
    let found = effects.flow(id)?.regions.get(region as usize)?;
    matches!(found.kind, RegionKind::Closure { .. }).then_some(found.span)
}

/// Start-up code starves nobody, but a runtime that is entered there panics all the same.
fn is_excused(effects: &Effects<'_>, id: FnId, call: &Call, rule: RuleId) -> bool {
    rule != RuleId::NestedRuntime && effects.is_at_startup(id, call)
}

/// "`std::fs::read` blocks the worker thread".
fn what_it_does(api: &Api, certainty: Certainty) -> String {
    let is_drop = api.form == Form::Drop;
    let verb = match api.kind.rule() {
        RuleId::NestedRuntime if is_drop => "panics in async code",
        RuleId::NestedRuntime => "enters a runtime from async code",
        RuleId::BlockingMetadata => "makes a system call on the worker thread",
        RuleId::BlockingLock => "may wait for a lock on the worker thread",
        RuleId::CpuHeavyCall if certainty == Certainty::Possible => {
            "may compute for long on the worker thread"
        }
        RuleId::CpuHeavyCall => "computes for long on the worker thread",
        RuleId::BusyWait => "keeps the worker, and lets no other task run",
        _ => "blocks the worker thread",
    };
    match is_drop {
        true => format!("dropping `{}` {verb}", api.path),
        false => format!("`{}` {verb}", api.path),
    }
}
