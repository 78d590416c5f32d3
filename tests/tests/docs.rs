//! `docs/rules.md` and `docs/apis.md` say what the catalogue says.
//!
//! `BLESS=1 cargo test -p nostall-tests --test docs` writes them anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

use nostall_catalog::{Api, Certainty, Effect, Form, Kind, Rule, apis, offloads};

#[track_caller]
fn compare(name: &str, made: &str) -> io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs")
        .join(name);
    if env::var_os("BLESS").is_some_and(|value| value == "1") {
        return fs::write(path, made);
    }
    let kept = fs::read_to_string(path).unwrap_or_default();
    let line = made
        .lines()
        .zip(kept.lines())
        .position(|(made, kept)| made != kept);
    assert!(
        kept == made,
        "docs/{name} is out of date, first at line {}: run with BLESS=1",
        line.map_or(kept.lines().count().min(made.lines().count()), |at| at) + 1
    );
    Ok(())
}

#[test]
fn rules() -> io::Result<()> {
    let mut text = String::from(
        "# Rules\n\nMade from `catalog/src/rules`. `cargo nostall explain RULE` shows the same text.\n\n\
         | rule | level | reports |\n|---|---|---|\n",
    );
    for Rule {
        name,
        level,
        summary,
        ..
    } in Rule::ALL
    {
        let level = level.name();
        let _ = writeln!(text, "| [`{name}`](#{name}) | {level} | {summary} |");
    }
    for rule in Rule::ALL {
        let explanation = rule.explanation.replace("\n## ", "\n### ");
        let explanation = explanation.strip_prefix("## ").unwrap_or(&explanation);
        let _ = write!(
            text,
            "\n## {}\n\n{}\n### {explanation}",
            rule.name,
            kinds(rule)
        );
    }
    compare("rules.md", &text)
}

/// What `[kinds]` of the configuration calls the parts of a rule.
fn kinds(rule: &Rule) -> String {
    let is_its = |kind: &&Kind| kind.rule() == rule.id && kind.is_reported();
    let kinds = Kind::ALL.iter().filter(is_its);
    let names: Vec<String> = kinds.map(|kind| format!("`{kind}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        names => format!("Kinds: {}.\n", names.join(", ")),
    }
}

#[test]
fn blocking_apis() -> io::Result<()> {
    let mut by_crate: BTreeMap<&str, Vec<&Api>> = BTreeMap::new();
    for api in apis() {
        let krate = api.path.split("::").next().unwrap_or(api.path);
        by_crate.entry(krate).or_default().push(api);
    }
    let mut text = format!(
        "# Blocking APIs\n\nMade from `catalog/src/apis`: {} APIs of {} crates. \
         `cargo nostall explain PATH` shows one of them.\n\n\
         What is *likely* blocks in most uses, what is *possible* depends on data or contention and is \
         a note; the rest is certain. What prints is listed, and never reported.\n",
        by_crate.values().map(Vec::len).sum::<usize>(),
        by_crate.len(),
    );
    // The standard library is what everybody looks for first.
    let std = by_crate.remove_entry("std");
    for (krate, mut apis) in std.into_iter().chain(by_crate) {
        apis.sort_by_key(|api| api.path);
        let _ = write!(
            text,
            "\n## {krate}\n\n| call | kind | why | instead |\n|---|---|---|---|\n"
        );
        text.extend(apis.into_iter().map(row));
    }
    text += &offload_section();
    compare("apis.md", &text)
}

fn row(api: &Api) -> String {
    let path = match api.form {
        Form::Macro => format!("{}!", api.path),
        Form::Drop => format!("{} (when dropped)", api.path),
        _ => api.path.to_owned(),
    };
    let certainty = match api.certainty {
        Certainty::Certain => "",
        Certainty::Likely => ", likely",
        Certainty::Possible => ", possible",
    };
    let cells = [
        format!("`{path}`"),
        format!("{}{certainty}", api.kind),
        match api.condition.words() {
            Some(condition) => format!("{}; only when {condition}", api.reason),
            None => api.reason.to_owned(),
        },
        api.quoted_replacement(),
    ];
    // Within a table a bar ends the cell, even in backticks.
    format!(
        "| {} |\n",
        cells.map(|cell| cell.replace('|', "\\|")).join(" | ")
    )
}

fn offload_section() -> String {
    let mut text = String::from(
        "\n## What may block\n\nWhat these calls are given runs elsewhere, and is not reported.\n\n\
         | call | runs it |\n|---|---|\n",
    );
    let mut all: Vec<_> = offloads().collect();
    all.sort_by_key(|offload| offload.path);
    for offload in all {
        let place = match offload.effect {
            Effect::BlockingPool => "on a pool meant for blocking",
            Effect::SameThreadHandover => "here, after the worker's tasks were handed over",
            Effect::OwnThread => "on a thread of its own",
            Effect::ComputePool => "on a pool meant for computing",
            Effect::NonBlocking => "here, on a descriptor that does not wait",
        };
        let _ = writeln!(text, "| `{}` | {place} |", offload.path);
    }
    text
}
