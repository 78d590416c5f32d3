//! Other tools that look for the same, installed and asked as their users would.

mod async_doctor;
mod clippy;
mod rust_doctor;

use std::env;
use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::crates::{self, Crate};
use crate::findings::Finding;
use crate::labels::Via;

/// What a tool said of one crate.
pub(crate) struct Said {
    pub(crate) findings: Vec<Finding>,
    /// From start to end, dependencies compiled before.
    pub(crate) time: Duration,
}

/// A tool to compare with.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    pub(crate) ask: fn(&Crate) -> Result<Said>,
}

/// Those that only read sources. Installs what is missing.
pub(crate) fn reading() -> Result<Vec<Peer>> {
    install(async_doctor::PACKAGE)?;
    install(rust_doctor::PACKAGE)?;
    Ok(vec![async_doctor::PEER, rust_doctor::PEER])
}

/// The one that compiles the crate and its dependencies.
pub(crate) const COMPILING: Peer = clippy::PEER;

/// `NAME@VERSION` into a folder below cargo's target folder, unless it is there.
fn install(package: &str) -> Result<()> {
    let status = cargo()
        .args(["install", "--quiet", "--locked", "--root"])
        .arg(folder())
        .arg(package)
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "cargo could not install {package}");
    Ok(())
}

fn folder() -> PathBuf {
    crates::target().join("peers")
}

/// A command that was installed.
fn installed(name: &str) -> Command {
    Command::new(folder().join("bin").join(format!("{name}{EXE_SUFFIX}")))
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Standard output as text. What a tool thinks of its findings, by its exit code, is its own matter.
fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    String::from_utf8(output.stdout).with_context(|| format!("{command:?}: not UTF-8"))
}

/// Peers name rules of their own; what they report here is what `blocking_call` stands for.
fn finding(package: &Crate, file: &str, line: u32, callee: &str) -> Finding {
    Finding {
        krate: package.name.clone(),
        file: file.to_owned(),
        line,
        rule: "blocking_call".to_owned(),
        callee: callee.to_owned(),
        via: Via::Direct,
    }
}
