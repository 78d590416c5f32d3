//! `lock_across_await`: a guard of a synchronous lock that is alive at an await point.
//!
//! Guards are followed by [`held`]: through variables, `drop`, moves, the ends of scopes and the
//! temporaries of a statement. An await that never suspends does no harm and is left out.

use nostall_catalog::{Certainty, Kind, RuleId};

use crate::effects::{Context, Effects};
use crate::facts::body::{Body, Expr};
use crate::finding::Finding;
use crate::index::FnId;
use crate::infer::{Callee, Flow};
use crate::paths::Sites;
use crate::paths::held::What;
use crate::paths::sites::Awaited;
use crate::rules::{advice, label, level};
use crate::span::Span;

pub(super) fn check(effects: &Effects<'_>, id: FnId, findings: &mut Vec<Finding>) {
    let rule = RuleId::LockAcrossAwait;
    let (Some(flow), Some(body)) = (effects.flow(id), &effects.program.function(id).body) else {
        return;
    };
    if flow.guards.is_empty() {
        return;
    }
    let sites = Sites::new(flow);
    let mut seen: Vec<Span> = Vec::new();
    for moment in effects.moments(id) {
        let What::Await { span, .. } = moment.what else {
            continue;
        };
        if !suspends(effects, body, &sites, moment.what) {
            continue;
        }
        for guard in moment.guards.iter().copied() {
            if seen.contains(&guard) || !runs_on_worker(effects, id, flow, guard) {
                continue;
            }
            seen.push(guard);
            if !effects.allows_at(id, guard, rule) {
                let certainty = match moment.doubtful.contains(&guard) {
                    true => Certainty::Possible,
                    false => Certainty::Likely,
                };
                findings.push(finding(effects, (id, flow), guard, span, certainty));
            }
        }
    }
}

fn suspends(effects: &Effects<'_>, body: &Body, sites: &Sites<'_>, what: What) -> bool {
    let What::Await { expr, .. } = what else {
        return false;
    };
    if matches!(body.expr(expr), Expr::Select(_)) {
        return true;
    }
    match sites.awaited(effects.program, body, expr) {
        Awaited::Done => false,
        Awaited::Calls(id) => effects.suspends(id),
        Awaited::Waits | Awaited::Yields | Awaited::Inline(_) => true,
    }
}

/// Whether the lock is taken on a worker, for all that is known of the call that takes it.
fn runs_on_worker(effects: &Effects<'_>, id: FnId, flow: &Flow, guard: Span) -> bool {
    let mut calls = flow.calls.iter().filter(|call| call.span.whole == guard);
    calls.all(|call| effects.context(id, call.region) == Context::Async)
}

fn finding(
    effects: &Effects<'_>,
    (id, flow): (FnId, &Flow),
    guard: Span,
    at: Span,
    certainty: Certainty,
) -> Finding {
    let rule = RuleId::LockAcrossAwait;
    let call = flow.calls.iter().find(|call| call.span.whole == guard);
    let callee = call.and_then(|call| match &call.callee {
        Callee::Sink(sink) => Some(sink.api.path.to_owned()),
        Callee::Function(id) => Some(effects.program.fn_path(*id).to_string()),
        Callee::Dispatch { .. } => None,
    });
    let message = match &callee {
        Some(callee) if certainty == Certainty::Possible => {
            format!("the guard of `{callee}` may be held across an await point")
        }
        Some(callee) => format!("the guard of `{callee}` is held across an await point"),
        None => "the guard of a synchronous lock is held across an await point".to_owned(),
    };
    let span = call.map_or(guard, |call| call.span.callee);
    let asynchronous = match &callee {
        Some(callee) if callee.contains("RwLock") => "tokio::sync::RwLock",
        _ => "tokio::sync::Mutex",
    };
    Finding {
        rule,
        level: level(rule, certainty, false),
        certainty,
        kind: Some(Kind::Lock),
        message,
        primary: label(effects, id, span, "the lock is taken here"),
        secondary: vec![label(effects, id, at, "and still held when the task is suspended here")],
        chain: Vec::new(),
        callee,
        notes: vec![
            "whoever wants the lock meanwhile blocks a worker, perhaps the one that would resume this task"
                .to_owned(),
        ],
        suggestions: vec![
            advice("let the guard end before the await: a block of its own around what needs the lock, or `drop(guard)`"),
            advice(format!(
                "or, where the lock must be held across the await, use `{asynchronous}`"
            )),
        ],
    }
}
