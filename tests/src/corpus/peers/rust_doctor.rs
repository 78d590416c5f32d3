//! `rust-doctor`, which reads sources. Its clippy lints are switched off, so nothing is compiled.

use std::time::Instant;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Peer, Said, finding, installed, output};
use crate::analyse::named_path;
use crate::crates::Crate;

pub(super) const PACKAGE: &str = "rust-doctor@0.9.0";

pub(super) const PEER: Peer = Peer { name: PACKAGE, ask };

/// The one of its rules that is about calls.
const RULE: &str = "rust_doctor::source::blocking_call_in_async";

#[derive(Deserialize)]
struct Report {
    diagnostics: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Diagnostic {
    code: Option<String>,
    message: String,
    /// `tests` for test code, which the labels leave out.
    context: Option<String>,
    path: Option<String>,
    span: Option<Place>,
}

#[derive(Deserialize)]
struct Place {
    line_start: u32,
}

fn ask(package: &Crate) -> Result<Said> {
    let mut command = installed("rust-doctor");
    command.arg(package.folder()).args(["--json", "--yes"]);
    for lint in clippy_lints()? {
        command.arg("--rule").arg(format!("{lint}=off"));
    }
    let start = Instant::now();
    let text = output(&mut command)?;
    let time = start.elapsed();
    let report: Report =
        serde_json::from_str(&text).with_context(|| format!("{PACKAGE} on {}", package.name))?;
    let findings = report.diagnostics.into_iter().filter_map(|it| {
        let (path, place) = (it.path?, it.span?);
        let is_ours = it.code? == RULE && it.context.as_deref() != Some("tests");
        is_ours.then(|| finding(package, &path, place.line_start, named_path(&it.message)))
    });
    Ok(Said {
        findings: findings.collect(),
        time,
    })
}

/// Without them nothing is compiled.
fn clippy_lints() -> Result<Vec<String>> {
    let rules = output(installed("rust-doctor").args(["rules", "list"]))?;
    let names = rules.lines().filter_map(|line| line.split('\t').next());
    let lints = names.filter(|name| name.starts_with("clippy::"));
    Ok(lints.map(str::to_owned).collect())
}
