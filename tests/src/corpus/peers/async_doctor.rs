//! `cargo async-doctor`, which reads sources.

use std::time::Instant;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Peer, Said, finding, installed, output};
use crate::analyse::named_path;
use crate::crates::Crate;

pub(super) const PACKAGE: &str = "cargo-async-doctor@1.0.1";

pub(super) const PEER: Peer = Peer { name: PACKAGE, ask };

#[derive(Deserialize)]
struct Report {
    diagnostics: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Diagnostic {
    id: String,
    location: Option<Location>,
    message: String,
}

#[derive(Deserialize)]
struct Location {
    package_path: String,
    line: Option<u32>,
}

fn ask(package: &Crate) -> Result<Said> {
    let start = Instant::now();
    let text = output(
        installed("cargo-async-doctor")
            .args([
                "async-doctor",
                "--message-format",
                "json",
                "--manifest-path",
            ])
            .arg(package.folder().join("Cargo.toml")),
    )?;
    let time = start.elapsed();
    let report: Report =
        serde_json::from_str(&text).with_context(|| format!("{PACKAGE} on {}", package.name))?;
    let blocking = report
        .diagnostics
        .into_iter()
        .filter(|it| it.id.starts_with("blocking-"));
    let findings = blocking.filter_map(|it| {
        let Location { package_path, line } = it.location?;
        Some(finding(
            package,
            &package_path,
            line?,
            named_path(&it.message),
        ))
    });
    Ok(Said {
        findings: findings.collect(),
        time,
    })
}
