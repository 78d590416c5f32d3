//! `cargo nostall explain`: from the texts that the rules and the catalogue hold.

use std::fmt::Write;

use nostall_catalog::{Api, Certainty, Effect, Offload, Rule, apis, offload, offloads};

use crate::error::Error;
use crate::nearest::nearest;

/// Rows named in an error before the rest is counted.
const NAMED_AT_MOST: usize = 20;

/// Explains a rule, or what is known of a path.
///
/// # Errors
///
/// When neither a rule nor a path is known by that name.
pub(crate) fn explain(what: &str) -> Result<String, Error> {
    let name = what.strip_prefix("nostall::").unwrap_or(what);
    if let Some(rule) = Rule::by_name(name) {
        return Ok(of_rule(rule));
    }
    let path = what.trim_end_matches("()").trim_end_matches('!');
    let is_known = apis().any(|api| api.path == path) || offload(path).is_some();
    let is_meant = |known: &str| match known.strip_suffix(path) {
        Some(before) if is_known => before.is_empty(),
        Some(before) => before.ends_with("::"),
        None => false,
    };
    let known: Vec<&Api> = apis().filter(|api| is_meant(api.path)).collect();
    let offloading: Vec<&Offload> = offloads().filter(|it| is_meant(it.path)).collect();
    match known.len() + offloading.len() {
        0 => Err(unknown(what, path)),
        count if count > NAMED_AT_MOST => {
            let error = Error::new(format!("`{what}` is the end of {count} paths"));
            Err(error.help("name more of it, such as `std::fs::read`"))
        }
        _ => {
            let apis = known.into_iter().map(of_api);
            let texts: Vec<String> = apis.chain(offloading.into_iter().map(of_offload)).collect();
            Ok(texts.join("\n"))
        }
    }
}

fn of_rule(rule: &Rule) -> String {
    let (name, level) = (rule.name, rule.level);
    let summary = rule.summary;
    let text = rule.explanation.trim_end();
    format!("# {name}\n\n{summary}\n\nlevel: {level}, unless configured\n\n{text}\n")
}

fn of_api(api: &Api) -> String {
    let certainty = match api.certainty {
        Certainty::Certain => "blocks",
        Certainty::Likely => "blocks in most uses",
        Certainty::Possible => "may block",
    };
    let mut text = format!("{} {certainty}: {}\n", api.path, api.reason);
    let told = match api.kind.is_reported() {
        true => format!("reported as {}", api.kind.rule()),
        false => "never reported: nearly every finding would be one".to_owned(),
    };
    let _ = writeln!(text, "  kind: {}, {told}", api.kind);
    if let Some(condition) = api.condition.words() {
        let _ = writeln!(text, "  only when {condition}");
    }
    if !api.replacement.is_empty() {
        let _ = writeln!(text, "  instead: {}", api.replacement);
    }
    text
}

fn of_offload(offload: &Offload) -> String {
    let runs = match offload.effect {
        Effect::NonBlocking => {
            return format!(
                "{} runs its closure at once, on a descriptor that does not wait\n",
                offload.path
            );
        }
        Effect::BlockingPool => "on a pool of threads meant for blocking",
        Effect::SameThreadHandover => {
            "on the same thread, after its other tasks were handed to another one"
        }
        Effect::OwnThread => "on a thread of its own",
        Effect::ComputePool => "on a pool for computation",
    };
    format!("{} runs its closure off the worker: {runs}\n", offload.path)
}

fn unknown(what: &str, path: &str) -> Error {
    let error = Error::new(format!("neither a rule nor a known function: `{what}`"));
    let rules: Vec<&str> = Rule::ALL.iter().map(|rule| rule.name).collect();
    if let Some(rule) = nearest(path, &rules) {
        return error.help(format!("did you mean `{rule}`?"));
    }
    let last = path.rsplit("::").next().unwrap_or(path);
    let of_same_crate = |known: &&str| known.split("::").next() == path.split("::").next();
    let mut alike: Vec<&str> = apis()
        .map(|api| api.path)
        .filter(|known| known.rsplit("::").next() == Some(last))
        .collect();
    alike.sort_by_key(|known| !of_same_crate(known));
    alike.truncate(3);
    error.help(if alike.is_empty() {
        "see `cargo nostall list rules` and `cargo nostall list apis`".to_owned()
    } else {
        format!("known are {}", alike.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_and_every_api_is_explained() {
        for rule in Rule::ALL {
            assert!(explain(rule.name).is_ok_and(|text| text.contains("## What it does")));
        }
        for api in apis() {
            let text = explain(api.path).expect("an explanation");
            assert!(text.contains(api.reason), "{}", api.path);
        }
        for offload in offloads() {
            assert!(explain(offload.path).is_ok());
        }
    }

    #[test]
    fn conditions_are_told() {
        assert!(explain("std::thread::sleep").is_ok_and(|text| text.contains("is not zero")));
    }
}
