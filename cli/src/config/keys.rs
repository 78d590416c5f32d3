//! The keys of the configuration.

use nostall_catalog::{Certainty, Kind, Level, Rule};
use serde_json::{Map, Value, json};

/// Keys at the top.
pub(super) const TOP: &[&str] = &[
    "typed", "rules", "kinds", "exclude", "apis", "offloads", "handlers",
];
/// Keys of an entry of `apis`.
pub(super) const API: &[&str] = &["path", "kind", "certainty", "reason", "replacement"];
/// Keys of an entry of `offloads`.
pub(super) const OFFLOAD: &[&str] = &["path"];

/// The names of certainties, from doubtful to sure.
pub(super) const CERTAINTIES: &[(&str, Certainty)] = &[
    ("possible", Certainty::Possible),
    ("likely", Certainty::Likely),
    ("certain", Certainty::Certain),
];

pub(super) fn rule_names() -> Vec<&'static str> {
    Rule::ALL.iter().map(|rule| rule.name).collect()
}

pub(super) fn kind_names() -> Vec<&'static str> {
    let reported = Kind::ALL.iter().filter(|kind| kind.is_reported());
    reported.map(|kind| kind.name()).collect()
}

pub(super) fn level_names() -> Vec<&'static str> {
    Level::ALL.iter().map(|level| level.name()).collect()
}

/// The JSON schema of `nostall.toml`, for editors.
pub(crate) fn schema() -> Value {
    let certainties: Vec<&str> = CERTAINTIES.iter().map(|(name, _)| *name).collect();
    let api = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["path", "kind"],
        "properties": {
            "path": path("the function or method that blocks"),
            "kind": { "enum": kind_names(), "description": "what it waits for" },
            "certainty": { "enum": certainties, "default": "certain", "description": "how sure it is to block" },
            "reason": text("why it blocks, as the words under the call"),
            "replacement": text("what to write instead"),
        },
    });
    let offload = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["path"],
        "properties": { "path": path("the function or method that runs closures off the worker") },
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "nostall.toml",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "typed": { "type": "boolean", "default": false, "description": "whether the compiler is asked whom calls mean, as with --typed" },
            "rules": levels(&rule_names(), "levels of rules"),
            "kinds": levels(&kind_names(), "levels of what calls wait for; they stand above those of rules"),
            "exclude": list(&text("a glob, relative to the folder of the file"), "files in which nothing is reported"),
            "apis": list(&api, "functions and methods that block, beside those of the catalogue"),
            "offloads": list(&offload, "functions and methods that run closures off the worker"),
            "handlers": list(&text("an attribute, as it is written"), "attributes of functions that a framework calls on a worker"),
        },
    })
}

fn text(description: &str) -> Value {
    json!({ "type": "string", "minLength": 1, "description": description })
}

fn path(description: &str) -> Value {
    json!({ "type": "string", "pattern": "^\\w+(::\\w+)+$", "description": description })
}

fn list(items: &Value, description: &str) -> Value {
    json!({ "type": "array", "items": items, "description": description })
}

fn levels(names: &[&str], description: &str) -> Value {
    let level = json!({ "enum": level_names() });
    let properties: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), level.clone()))
        .collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
        "description": description,
    })
}
