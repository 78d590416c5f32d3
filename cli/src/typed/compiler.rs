//! Which clippy there is, and all that its answers depend on beside the sources.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;

use crate::digest::Digest;
use crate::error::Error;
use crate::workspace::Plan;

/// The first Rust 1.x whose clippy takes a list with paths that a project does not have.
const OLDEST: u32 = 88;

/// Variables that change what is compiled.
const VARIABLES: [&str; 5] = [
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "CARGO_ENCODED_RUSTFLAGS",
    "RUSTC_WRAPPER",
    "RUSTFLAGS",
];

/// What answers depend on: equal values mean equal answers, as long as no source changes.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Compiler {
    version: String,
    settings: Vec<(PathBuf, String)>,
    variables: Vec<Option<OsString>>,
}

impl Compiler {
    /// The clippy that is in force for a plan.
    ///
    /// # Errors
    ///
    /// When there is none, or it is too old.
    pub(crate) fn find(plan: &Plan) -> Result<Self, Error> {
        let output = cargo().args(["clippy", "--version"]).output();
        let output = output.map_err(|error| cannot_start(&error))?;
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if !output.status.success() || said.is_empty() {
            return Err(no_clippy(&String::from_utf8_lossy(&output.stderr)));
        }
        if minor(&said).is_some_and(|minor| minor < OLDEST) {
            return Err(too_old(&said));
        }
        Ok(Compiler {
            version: said,
            settings: settings(plan),
            variables: VARIABLES.iter().map(env::var_os).collect(),
        })
    }

    /// Takes note of what asking has changed: cargo may have written the lock file.
    pub(crate) fn look_again(&mut self, plan: &Plan) {
        self.settings = settings(plan);
    }
}

/// The files that say what is built and how, with the digests of those that are there.
fn settings(plan: &Plan) -> Vec<(PathBuf, String)> {
    let mut paths: BTreeSet<PathBuf> = ["Cargo.toml", "Cargo.lock"]
        .into_iter()
        .chain([".cargo/config.toml", ".cargo/config"])
        .map(|name| plan.root.join(name))
        .collect();
    for krate in &plan.crates {
        let manifest = &krate.origin.manifest_path;
        paths.insert(manifest.with_file_name("build.rs"));
        paths.insert(manifest.clone());
    }
    let digest = |path: &Path| Digest::of(&fs::read(path).unwrap_or_default()).to_string();
    paths
        .into_iter()
        .map(|path| (path.clone(), digest(&path)))
        .collect()
}

/// Cargo, as it was started. It runs in the current folder, where `cargo metadata` ran: settings
/// and toolchain are those in force there.
pub(super) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The 95 of `clippy 0.1.95 (59807616e1 2026-04-14)`.
fn minor(version: &str) -> Option<u32> {
    let number = version.split_whitespace().nth(1)?;
    let last = number.split('.').nth(2)?;
    last.split('-').next()?.parse().ok()
}

pub(super) fn cannot_start(error: &std::io::Error) -> Error {
    Error::new(format!("cannot start cargo: {error}"))
        .help("install cargo, or set CARGO to its path")
}

fn no_clippy(stderr: &str) -> Error {
    let said = stderr.lines().find_map(|line| line.strip_prefix("error: "));
    let said = said.unwrap_or("`cargo clippy` does not run");
    Error::new(format!(
        "--typed asks clippy, which is not installed: {said}"
    ))
    .help(
        "run `rustup component add clippy`, or leave out --typed (add --no-typed if the configuration \
         asks for it): names are then inferred from the sources, which needs no compiler",
    )
}

fn too_old(version: &str) -> Error {
    Error::new(format!(
        "--typed needs clippy 0.1.{OLDEST} or newer, this is {version}"
    ))
    .help("use a newer toolchain, as in `cargo +stable nostall --typed`, or infer names with --no-typed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(minor("clippy 0.1.95 (59807616e1 2026-04-14)"), Some(95));
        assert_eq!(minor("clippy 0.1.97-nightly"), Some(97));
        assert_eq!(minor("something else"), None);
    }
}
