//! The rules: from what code does to what is reported.

mod blocking;
mod chain;
mod startup;

use nostall_catalog::{Certainty, Kind, Level, RuleId};

use crate::effects::Effects;
use crate::finding::Finding;
use crate::index::Program;

/// Runs all rules over the program. Findings come in the order of their places.
pub(crate) fn run(program: &Program) -> Vec<Finding> {
    let effects = Effects::new(program);
    let mut findings = Vec::new();
    for id in program
        .function_ids()
        .filter(|id| program.crate_of(*id).report)
    {
        blocking::check(&effects, id, &mut findings);
    }
    findings.retain(|finding| finding.level > Level::Allow);
    findings.sort_by_key(|finding| (finding.primary.site, finding.rule));
    findings
}

/// The rule that reports calls of a kind, once its analysis is here.
fn rule_of(kind: Kind) -> Option<RuleId> {
    let rule = kind.rule();
    matches!(rule, RuleId::BlockingCall | RuleId::BlockingMetadata).then_some(rule)
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
        _ if at_startup => Level::Allow,
        level => level,
    }
}
