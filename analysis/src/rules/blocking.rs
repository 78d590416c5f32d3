//! `blocking_call`, `blocking_metadata` and the other rules about a call: an API of the catalogue
//! reached from code that runs on a worker, directly or through functions of the program.

use nostall_catalog::{Certainty, RuleId};

use crate::effects::{Context, Effect, Effects, marks};
use crate::finding::{Applicability, Finding, Label, Suggestion};
use crate::index::FnId;
use crate::infer::{Call, Callee, Sink};
use crate::rules::{chain, level, rule_of, startup};

/// Reports the calls of one function that block a worker.
pub(super) fn check(effects: &Effects<'_>, id: FnId, findings: &mut Vec<Finding>) {
    let Some(flow) = effects.flow(id) else { return };
    for call in &flow.calls {
        if effects.context(id, call.region) != Context::Async {
            continue;
        }
        match &call.callee {
            Callee::Sink(sink) => findings.extend(direct(effects, id, call, sink)),
            callee => {
                let targets = effects.program.targets(callee);
                let reached = effects.summaries.reached(effects, &targets);
                findings.extend(through_helper(effects, id, call, &reached));
            }
        }
    }
}

fn direct(effects: &Effects<'_>, id: FnId, call: &Call, sink: &Sink) -> Option<Finding> {
    let api = sink.api;
    let rule = rule_of(api.kind)?;
    if marks::allows(effects.program, id, rule) {
        return None;
    }
    let site = effects
        .program
        .site(effects.program.fn_file(id), call.span.callee);
    Some(Finding {
        rule,
        level: level(
            rule,
            sink.certainty,
            startup::is_at_startup(effects, id, call),
        ),
        certainty: sink.certainty,
        kind: Some(api.kind),
        message: format!("`{}` {}", api.path, verb(rule)),
        primary: Label {
            site,
            text: api.reason.to_owned(),
        },
        secondary: around(effects, id, call),
        chain: Vec::new(),
        callee: Some(api.path.to_owned()),
        notes: Vec::new(),
        suggestions: vec![use_instead(api.replacement)],
    })
}

/// One finding per rule: the surest and shortest way to block, the others counted.
fn through_helper(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    reached: &[(FnId, Effect)],
) -> Vec<Finding> {
    let mut best: Vec<(RuleId, FnId, Effect, usize)> = Vec::new();
    for (target, effect) in reached {
        let Some(rule) = rule_of(effect.api.kind) else {
            continue;
        };
        match best.iter_mut().find(|(known, ..)| *known == rule) {
            Some((_, known_target, known, others)) => {
                *others += 1;
                let rank = |effect: &Effect| {
                    (
                        effect.certainty,
                        std::cmp::Reverse((effect.hops, effect.api.path)),
                    )
                };
                if rank(effect) > rank(known) {
                    (*known_target, *known) = (*target, *effect);
                }
            }
            None => best.push((rule, *target, *effect, 0)),
        }
    }
    best.into_iter()
        .filter(|(rule, ..)| !marks::allows(effects.program, id, *rule))
        .map(|(rule, target, effect, others)| {
            helper_finding(effects, id, call, (rule, target, effect, others))
        })
        .collect()
}

fn helper_finding(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    (rule, target, effect, others): (RuleId, FnId, Effect, usize),
) -> Finding {
    let api = effect.api;
    let site = effects
        .program
        .site(effects.program.fn_file(id), call.span.callee);
    let helper = effects.program.function(target).name;
    let mut notes = Vec::new();
    if others > 0 {
        let ways = if others == 1 { "way" } else { "ways" };
        notes.push(format!(
            "`{helper}` blocks in {others} other {ways} as well"
        ));
    }
    if effect.certainty < api.certainty && api.certainty > Certainty::Possible {
        notes.push(
            "which function runs, or on what, is not known here, so this may not block".to_owned(),
        );
    }
    Finding {
        rule,
        level: level(
            rule,
            effect.certainty,
            startup::is_at_startup(effects, id, call),
        ),
        certainty: effect.certainty,
        kind: Some(api.kind),
        message: match effect.origin.is_declared() {
            true => format!("`{}` {}", api.path, verb(rule)),
            false => format!("`{}` {}, reached through `{helper}`", api.path, verb(rule)),
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
        callee: Some(api.path.to_owned()),
        notes,
        suggestions: vec![
            Suggestion {
                message: format!(
                    "move the call off the worker: `tokio::task::spawn_blocking(move || {helper}(..)).await`"
                ),
                edit: None,
                applicability: Applicability::Unspecified,
            },
            Suggestion {
                message: format!(
                    "or make `{helper}` async and in it use {}",
                    quoted(api.replacement)
                ),
                edit: None,
                applicability: Applicability::Unspecified,
            },
        ],
    }
}

/// The async code that a call sits in: the closest async block or closure, or the function.
fn around(effects: &Effects<'_>, id: FnId, call: &Call) -> Vec<Label> {
    let function = effects.program.function(id);
    let site = effects
        .program
        .site(effects.program.fn_file(id), function.span);
    let text = if function.is_async {
        format!("in this async fn, which runs on a worker")
    } else {
        let _ = call;
        "in this fn, part of which runs on a worker".to_owned()
    };
    vec![Label { site, text }]
}

fn verb(rule: RuleId) -> &'static str {
    match rule {
        RuleId::BlockingMetadata => "makes a system call on the worker thread",
        RuleId::BlockingLock => "may wait for a lock on the worker thread",
        RuleId::CpuHeavyCall => "computes for long on the worker thread",
        RuleId::NestedRuntime => "enters a runtime from async code",
        _ => "blocks the worker thread",
    }
}

fn use_instead(replacement: &str) -> Suggestion {
    Suggestion {
        message: format!("use {}", quoted(replacement)),
        edit: None,
        applicability: Applicability::Unspecified,
    }
}

/// Replacements are code, unless they read as words.
fn quoted(replacement: &str) -> String {
    if replacement.contains('`') || !replacement.contains("::") {
        replacement.to_owned()
    } else {
        format!("`{replacement}`")
    }
}
