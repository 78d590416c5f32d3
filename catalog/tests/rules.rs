//! The rules keep their order, their names and the headings of their texts.

use std::collections::BTreeSet;

use nostall_catalog::{Kind, Level, Rule, RuleId};

const HEADINGS: [&str; 5] = [
    "What it does",
    "Why it matters",
    "Known limits",
    "Example",
    "Use instead",
];

#[test]
fn rules_stand_in_the_order_of_their_ids() {
    for (index, rule) in Rule::ALL.iter().enumerate() {
        assert_eq!(rule.id as usize, index, "{}", rule.name);
        assert_eq!(rule.id.rule().name, rule.name);
    }
}

#[test]
fn every_id_has_a_rule() {
    assert_eq!(
        RuleId::UnusedAllow as usize + 1,
        Rule::ALL.len(),
        "the last id is the last row"
    );
}

#[test]
fn names_are_unique_and_lead_back_to_the_rule() {
    let names: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), Rule::ALL.len());
    for name in names {
        assert_eq!(Rule::by_name(name).map(|rule| rule.id.name()), Some(name));
        assert!(
            name.chars().all(|c| c.is_ascii_lowercase() || c == '_'),
            "{name}"
        );
    }
    assert!(Rule::by_name("BlockingCall").is_none());
}

#[test]
fn every_kind_is_reported_by_the_rule_of_its_nature() {
    assert_eq!(Kind::FsMetadata.rule(), RuleId::BlockingMetadata);
    assert_eq!(
        Kind::FileLock.rule(),
        RuleId::BlockingCall,
        "a file lock is no mutex"
    );
    assert_eq!(Kind::RuntimeEntry.rule().rule().level, Level::Deny);
}

#[test]
fn summaries_are_short_and_lowercase() {
    for rule in Rule::ALL {
        assert!(rule.summary.len() <= 80, "{}", rule.name);
        assert!(
            rule.summary.starts_with(|c: char| c.is_lowercase()),
            "{}",
            rule.name
        );
        assert!(!rule.summary.ends_with('.'), "{}", rule.name);
    }
}

#[test]
fn explanations_have_the_fixed_headings_in_order() {
    for rule in Rule::ALL {
        let headings: Vec<&str> = rule
            .explanation
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        assert_eq!(headings, HEADINGS, "{}", rule.name);
    }
}

#[test]
fn examples_are_rust_in_closed_blocks() {
    for rule in Rule::ALL {
        let fences: Vec<&str> = rule
            .explanation
            .lines()
            .filter(|line| line.starts_with("```"))
            .collect();
        assert!(
            fences.len() >= 4,
            "{} shows the bad and the good",
            rule.name
        );
        for pair in fences.chunks(2) {
            assert_eq!(pair, ["```rust", "```"], "{}", rule.name);
        }
    }
}

#[test]
fn examples_parse() {
    for rule in Rule::ALL {
        for block in rule.explanation.split("```rust\n").skip(1) {
            let code = block.split("```").next().unwrap_or_default();
            syn::parse_file(code).unwrap_or_else(|error| panic!("{}: {error}\n{code}", rule.name));
        }
    }
}
