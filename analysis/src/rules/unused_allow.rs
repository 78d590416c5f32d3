//! `unused_allow`: a suppression that suppresses nothing, with the edit that takes it away.

use nostall_catalog::{Certainty, RuleId};

use crate::effects::{Effects, Unused};
use crate::finding::{Applicability, Finding, Label, Suggestion};
use crate::names::Name;
use crate::rules::level;
use crate::span::Site;

pub(super) fn check(effects: &Effects<'_>) -> Vec<Finding> {
    let unused = effects.allowances.unused(effects.program);
    unused.iter().map(finding).collect()
}

fn finding(found: &Unused) -> Finding {
    let rule = RuleId::UnusedAllow;
    let certainty = Certainty::Certain;
    Finding {
        rule,
        level: level(rule, certainty, false),
        certainty,
        kind: None,
        message: format!("{} allowed here without need", listed(&found.unused)),
        primary: Label {
            site: found.site,
            text: "nothing it covers would be reported".to_owned(),
        },
        secondary: Vec::new(),
        chain: Vec::new(),
        callee: None,
        notes: Vec::new(),
        suggestions: vec![way_out(found)],
    }
}

fn listed(names: &[Name]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let verb = if names.len() == 1 { "is" } else { "are" };
    format!("{} {verb}", quoted.join(", "))
}

fn way_out(found: &Unused) -> Suggestion {
    let at = |span| Site { span, ..found.site };
    let (message, edits): (_, Vec<_>) = if found.used.is_empty() {
        let edit = (at(found.written.removal), String::new());
        ("remove it", vec![edit])
    } else {
        let used: Vec<&str> = found.used.iter().map(|name| name.as_str()).collect();
        let edit = found.written.list.map(|list| (at(list), used.join(", ")));
        (
            "name only the rules that are needed",
            edit.into_iter().collect(),
        )
    };
    let applicability = if edits.is_empty() {
        Applicability::Unspecified
    } else {
        Applicability::MachineApplicable
    };
    Suggestion {
        message: message.to_owned(),
        edits,
        applicability,
    }
}
