//! Clippy with the blocking functions of the catalogue as its `disallowed-methods`.
//!
//! It knows the callee of every call from the compiler, and nothing of where the call runs.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, ensure};
use nostall_catalog::{Api, Form, Kind, RuleId, apis};
use serde::Deserialize;

use super::{Peer, Said, cargo, finding, folder, output};
use crate::analyse::{Code, Span, named_path};
use crate::crates::Crate;

pub(super) const PEER: Peer = Peer {
    name: "clippy, our list",
    ask,
};

#[derive(Deserialize)]
struct Line {
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Message {
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
}

fn ask(package: &Crate) -> Result<Said> {
    let list = write_list()?;
    let target = folder().join("clippy");
    // The first run compiles the dependencies, the second is the one that counts.
    let status = clippy(package, &list, &target)
        .arg("--quiet")
        .stdout(std::process::Stdio::null())
        .status()?;
    ensure!(status.success(), "{} does not compile", package.name);
    let spec = ["clean", "--quiet", "--package", &package.name];
    let manifest = package.folder().join("Cargo.toml");
    cargo()
        .args(spec)
        .arg("--manifest-path")
        .arg(manifest)
        .arg("--target-dir")
        .arg(&target)
        .status()?;
    let start = Instant::now();
    let text = output(clippy(package, &list, &target).args(["--quiet", "--message-format=json"]))?;
    let time = start.elapsed();
    let messages = text
        .lines()
        .filter_map(|line| serde_json::from_str::<Line>(line).ok()?.message);
    let findings = messages.filter_map(|it| {
        let is_ours = it.code?.code == "clippy::disallowed_methods";
        let span = it.spans.iter().find(|span| is_ours && span.is_primary)?;
        Some(finding(
            package,
            &span.file_name,
            span.line_start,
            named_path(&it.message),
        ))
    });
    Ok(Said {
        findings: findings.collect(),
        time,
    })
}

fn clippy(package: &Crate, list: &Path, target: &Path) -> Command {
    let mut command = cargo();
    command
        .args(["clippy", "--all-features", "--manifest-path"])
        .arg(package.folder().join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .env("CLIPPY_CONF_DIR", list)
        .env("RUSTFLAGS", "--cap-lints=warn");
    command
}

/// Makes `clippy.toml` and says in which folder.
fn write_list() -> Result<PathBuf> {
    let mut text = String::from("disallowed-methods = [\n");
    for api in apis().filter(|api| is_listed(api)) {
        let _ = writeln!(
            text,
            "    {{ path = \"{}\", allow-invalid = true }},",
            api.path
        );
    }
    text += "]\n";
    let folder = folder().join("list");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("clippy.toml"), text)?;
    Ok(folder)
}

/// The labels say nothing of the standard streams.
fn is_listed(api: &Api) -> bool {
    let is_called = !matches!(api.form, Form::Macro | Form::Drop);
    let rules = [RuleId::BlockingCall, RuleId::BlockingMetadata];
    is_called && api.kind != Kind::Stdout && rules.contains(&api.kind.rule())
}
