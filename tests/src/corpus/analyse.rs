//! Runs `cargo nostall` over the corpus and reads its JSON.

use std::collections::BTreeSet;
use std::env;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::crates::{self, Crate};
use crate::findings::Finding;
use crate::labels::Via;

/// A line of output; what it says beside findings does not matter here.
#[derive(Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum CargoMessage {
    CompilerMessage { message: Diagnostic },
    BuildFinished,
}

#[derive(Deserialize)]
struct Diagnostic {
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
    children: Vec<Child>,
}

#[derive(Deserialize)]
pub(crate) struct Code {
    pub(crate) code: String,
}

#[derive(Deserialize)]
pub(crate) struct Span {
    pub(crate) file_name: String,
    pub(crate) line_start: u32,
    pub(crate) is_primary: bool,
}

#[derive(Deserialize)]
struct Child {
    level: String,
    spans: Vec<Span>,
}

/// Where the tool takes the names of callees from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// From the sources.
    Inferred,
    /// From the compiler: the dependencies are downloaded and everything is compiled.
    Typed,
}

/// The findings of all crates.
pub(crate) fn analyse_all() -> Result<BTreeSet<Finding>> {
    analyse_some(&crates::all()?, Names::Inferred)
}

/// The findings of these crates.
pub(crate) fn analyse_some(crates: &[Crate], names: Names) -> Result<BTreeSet<Finding>> {
    let tool = build()?;
    let mut findings = BTreeSet::new();
    for package in crates {
        findings.extend(analyse(&tool, package, names)?);
    }
    Ok(findings)
}

/// Builds the tool and says where it is.
pub(crate) fn build() -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--release",
            "--package",
            "cargo-nostall",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "cargo-nostall does not build");
    Ok(crates::target()
        .join("release")
        .join(format!("cargo-nostall{EXE_SUFFIX}")))
}

pub(crate) fn analyse(tool: &Path, package: &Crate, names: Names) -> Result<Vec<Finding>> {
    let manifest = package.folder().join("Cargo.toml");
    ensure!(
        manifest.is_file(),
        "{} is not there: run `corpus fetch` first",
        manifest.display()
    );
    let output = Command::new(tool)
        .args([
            "check",
            "--message-format",
            "json",
            "--all-features",
            "--no-cache",
            "--level",
            "note",
            "--manifest-path",
        ])
        .arg(&manifest)
        .args((names == Names::Typed).then_some("--typed"))
        .output()
        .with_context(|| format!("cannot run {}", tool.display()))?;
    check_exit(&output, package)?;
    if names == Names::Typed {
        // What the compiler could not see, and how much it named.
        eprint!(
            "{}: {}",
            package.name,
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let text = String::from_utf8(output.stdout).context("the output is not UTF-8")?;
    let findings = text.lines().map(|line| finding(line, package));
    findings.filter_map(Result::transpose).collect()
}

/// Files that cannot be read are worth a word here, but not the end of the run.
fn check_exit(output: &Output, package: &Crate) -> Result<()> {
    match output.status.code() {
        Some(0 | 1) => Ok(()),
        Some(2) if !output.stdout.is_empty() => {
            eprintln!("warning: {} was not read wholly", package.name);
            Ok(())
        }
        _ => bail!(
            "cargo-nostall failed on {}: {}",
            package.name,
            String::from_utf8_lossy(&output.stderr).trim()
        ),
    }
}

/// Reads one line of output; `None` for what is no finding.
fn finding(line: &str, package: &Crate) -> Result<Option<Finding>> {
    let message = serde_json::from_str(line)
        .with_context(|| format!("{}: no message of cargo's: {line}", package.name))?;
    let CargoMessage::CompilerMessage { message } = message else {
        return Ok(None);
    };
    let (Some(code), Some(span)) = (&message.code, message.spans.iter().find(|it| it.is_primary))
    else {
        return Ok(None);
    };
    Ok(Some(Finding {
        krate: package.name.clone(),
        file: span.file_name.clone(),
        line: span.line_start,
        rule: code.code.trim_start_matches("nostall::").to_owned(),
        callee: named_path(&message.message).to_owned(),
        via: via(&message.children),
    }))
}

/// Each hop of a chain is a note with a place of its own.
fn via(children: &[Child]) -> Via {
    let is_hop = |child: &Child| child.level == "note" && !child.spans.is_empty();
    if children.iter().any(is_hop) {
        Via::Helper
    } else {
        Via::Direct
    }
}

/// The last path in backticks, which is the call that blocks; else the first word in backticks.
pub(crate) fn named_path(message: &str) -> &str {
    let quoted = || message.split('`').skip(1).step_by(2);
    quoted()
        .filter(|it| it.contains("::"))
        .last()
        .or_else(|| quoted().next())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"reason":"compiler-message","package_id":"p","manifest_path":"m",
        "target":{},"message":{"message":"`load` reaches `std::fs::read`, which blocks",
        "code":{"code":"nostall::blocking_call","explanation":null},"level":"warning",
        "spans":[{"file_name":"src/a.rs","line_start":7,"line_end":8,"is_primary":true}],
        "children":[{"message":"`load` calls it","level":"note","code":null,"children":[],
        "spans":[{"file_name":"src/b.rs","line_start":1,"line_end":1,"is_primary":true}]}]}}"#;

    #[test]
    fn a_compiler_message_becomes_a_finding() {
        let package = Crate {
            name: "p".to_owned(),
            version: "1.0.0".to_owned(),
        };
        let found = finding(&LINE.replace('\n', ""), &package).unwrap().unwrap();
        assert_eq!(
            found.to_string(),
            "p src/a.rs:7 blocking_call helper std::fs::read"
        );
    }

    #[test]
    fn the_end_is_no_finding() {
        let package = Crate {
            name: "p".to_owned(),
            version: "1.0.0".to_owned(),
        };
        let line = r#"{"reason":"build-finished","success":true}"#;
        assert!(finding(line, &package).unwrap().is_none());
    }

    #[test]
    fn a_message_without_a_path_names_its_first_word() {
        assert_eq!(named_path("`loop` never yields to `x`"), "loop");
    }
}
