//! All diagnostics as one SARIF 2.1.0 document: results with their chains as code flows, problems
//! as notifications.

use std::io::{self, Write};
use std::path::Path;

use nostall_catalog::{Level, Rule};
use serde_json::{Value, json};

use super::diagnostic::{Child, Diagnostic, Located, Severity};
use super::extent::Extent;
use super::place::Paths;
use super::sources::Sources;

/// What paths in the document are relative to.
const ROOT: &str = "SRCROOT";

pub(super) fn write(
    diagnostics: &[Diagnostic],
    paths: &Paths,
    sources: &mut Sources,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (findings, problems): (Vec<_>, Vec<_>) =
        diagnostics.iter().partition(|it| it.code.is_some());
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| result(finding, paths, sources))
        .collect();
    let notifications: Vec<Value> = problems
        .iter()
        .map(|problem| notification(problem, paths, sources))
        .collect();
    let root = uri(&paths.root) + "/";
    let run = json!({
        "tool": { "driver": driver() },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": { ROOT: { "uri": format!("file://{}", absolute(&root)) } },
        "invocations": [{
            "executionSuccessful": problems.is_empty(),
            "toolExecutionNotifications": notifications,
        }],
        "results": results,
    });
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn driver() -> Value {
    let rules: Vec<Value> = Rule::ALL.iter().map(rule).collect();
    json!({
        "name": "nostall",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    })
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": format!("nostall::{}", rule.name),
        "name": rule.name,
        "shortDescription": { "text": rule.summary },
        "help": { "text": rule.explanation, "markdown": rule.explanation },
        "defaultConfiguration": { "level": level_of_rule(rule.level) },
    })
}

fn level_of_rule(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Help => "note",
    }
}

fn result(finding: &Diagnostic, paths: &Paths, sources: &mut Sources) -> Value {
    let code = finding.code.as_deref().unwrap_or_default();
    let name = code.strip_prefix("nostall::").unwrap_or(code);
    let words = finding.children.iter().filter(|it| !is_hop(it));
    let words = words.map(|child| format!("{}: {}", child.severity.name(), child.message));
    let message: Vec<String> = std::iter::once(finding.message.clone())
        .chain(words)
        .collect();
    let mut result = json!({
        "ruleId": code,
        "level": level(finding.severity),
        "message": { "text": message.join("\n") },
        "locations": locations(finding.labels.iter().take(1), paths, sources),
    });
    if let Some(index) = Rule::ALL.iter().position(|rule| rule.name == name) {
        result["ruleIndex"] = json!(index);
    }
    if finding.labels.len() > 1 {
        result["relatedLocations"] = locations(finding.labels.iter().skip(1), paths, sources);
    }
    if finding.children.iter().any(is_hop) {
        result["codeFlows"] = json!([{ "threadFlows": [flow(finding, paths, sources)] }]);
    }
    result
}

/// The way from the finding to the call that blocks.
fn flow(finding: &Diagnostic, paths: &Paths, sources: &mut Sources) -> Value {
    let first = finding.labels.iter().take(1);
    let first = first.map(|label| (label, finding.message.as_str()));
    let hops = finding.children.iter().filter(|child| is_hop(child));
    let hops = hops.filter_map(|hop| Some((hop.located.as_ref()?, hop.message.as_str())));
    let step = |(at, words): (&Located, &str)| {
        let mut location = location(at, paths, sources);
        location["message"] = json!({ "text": words });
        json!({ "location": location })
    };
    let steps: Vec<Value> = first.chain(hops).map(step).collect();
    json!({ "locations": steps })
}

fn is_hop(child: &Child) -> bool {
    child.located.is_some()
}

fn notification(problem: &Diagnostic, paths: &Paths, sources: &mut Sources) -> Value {
    json!({
        "level": level(problem.severity),
        "message": { "text": problem.message },
        "locations": locations(problem.labels.iter().take(1), paths, sources),
    })
}

fn locations<'a>(
    labels: impl Iterator<Item = &'a Located>,
    paths: &Paths,
    sources: &mut Sources,
) -> Value {
    labels
        .map(|label| location(label, paths, sources))
        .collect()
}

fn location(at: &Located, paths: &Paths, sources: &mut Sources) -> Value {
    let Extent { start, end, .. } = Extent::of(at, sources);
    let artifact = match at.path.strip_prefix(&paths.root) {
        Ok(below) => json!({ "uri": uri(below), "uriBaseId": ROOT }),
        Err(_) => json!({ "uri": format!("file://{}", absolute(&uri(&at.path))) }),
    };
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact,
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        },
    });
    if !at.text.is_empty() {
        location["message"] = json!({ "text": at.text });
    }
    location
}

/// The path with `/` between its parts, and everything that is not plain percent-encoded.
fn uri(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let encoded = text.bytes().map(|byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}

fn absolute(uri: &str) -> String {
    let slash = if uri.starts_with('/') { "" } else { "/" };
    format!("{slash}{uri}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri(Path::new("src/a b#ü.rs")), "src/a%20b%23%C3%BC.rs");
        assert_eq!(absolute("C%3A/a"), "/C%3A/a");
    }
}
