//! The rules: from what code does to what is reported.

mod blocking;
mod blocking_lock;
mod busy_wait;
mod chain;
mod cpu_heavy_call;
mod lock_across_await;
mod long_loop;
mod nested_runtime;
mod relock;
mod suggest;
mod test_support;
mod unused_allow;

use std::cmp::Reverse;
use std::collections::HashSet;

use nostall_catalog::{Certainty, Level, RuleId};

use crate::effects::{Context, Effects};
use crate::finding::{Applicability, Finding, Label, Suggestion};
use crate::index::FnId;
use crate::span::{Site, Span};

/// Runs all rules over the program. Findings come in the order of their places.
pub(crate) fn run(effects: &Effects<'_>) -> Vec<Finding> {
    let program = effects.program;
    let mut sections = blocking_lock::Sections::new(effects);
    let mut findings = Vec::new();
    for id in program
        .function_ids()
        .filter(|id| program.crate_of(*id).report)
    {
        let before = findings.len();
        blocking::check(effects, &mut sections, id, &mut findings);
        lock_across_await::check(effects, id, &mut findings);
        findings.extend(busy_wait::check_poll(effects, id));
        for turn in effects.loops(id) {
            if effects.context(id, turn.region) == Context::Async {
                findings.extend(busy_wait::check(effects, id, &turn));
                findings.extend(long_loop::check(effects, id, &turn));
            }
        }
        test_support::hush(program, id, &mut findings[before..]);
    }
    // Last, since the others tell what is used.
    findings.extend(unused_allow::check(effects));
    findings.retain(|finding| finding.level > Level::Allow);
    let loudest_first = |finding: &Finding| Reverse((finding.level, finding.certainty));
    findings.sort_by_key(|finding| {
        let place = (finding.primary.site, finding.rule);
        (place, loudest_first(finding))
    });
    // The calls that one call of a macro stands for share its place.
    findings.dedup_by_key(|finding| (finding.primary.site, finding.rule));
    without_small_change(findings)
}

/// Leaves out that a call asks the file system where it blocks anyway.
fn without_small_change(mut findings: Vec<Finding>) -> Vec<Finding> {
    let surely =
        |it: &&Finding| it.rule == RuleId::BlockingCall && it.certainty > Certainty::Possible;
    let blocking = findings.iter().filter(surely);
    let blocking: HashSet<Site> = blocking.map(|it| it.primary.site).collect();
    findings
        .retain(|it| it.rule != RuleId::BlockingMetadata || !blocking.contains(&it.primary.site));
    findings
}

/// How loud a finding is: doubt and start-up code make it quieter.
fn level(rule: RuleId, certainty: Certainty, at_startup: bool) -> Level {
    let level = match certainty {
        Certainty::Possible => rule.rule().level.min(Level::Note),
        _ => rule.rule().level,
    };
    match level {
        Level::Deny if at_startup => Level::Warn,
        Level::Warn if at_startup => Level::Note,
        Level::Note if at_startup && rule != RuleId::BlockingMetadata => Level::Allow,
        level => level,
    }
}

/// Advice in words.
fn advice(message: impl Into<String>) -> Suggestion {
    Suggestion {
        message: message.into(),
        edits: Vec::new(),
        applicability: Applicability::Unspecified,
    }
}

/// A place in the file of a function.
fn label(effects: &Effects<'_>, id: FnId, span: Span, text: impl Into<String>) -> Label {
    Label {
        site: effects.program.site(effects.program.fn_file(id), span),
        text: text.into(),
    }
}
