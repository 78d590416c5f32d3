//! `--fix` on calls: what it makes of them compiles and does the same, and where that is not sure,
//! it leaves them alone.

mod commands;
mod counterparts;
mod offloads;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::project::{Project, Ran, manifest};

fn project(source: &str, path: &str, features: &str) -> Project {
    let toml = format!("{}[dependencies]\n{features}\n", manifest("app"));
    let project = Project::new(&[("Cargo.toml", &toml), (path, source)]);
    // The versions that are at hand, as everything is that this workspace is built of.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, project.path("Cargo.lock")).expect("the lock file of this workspace");
    project
}

/// A dependency with all that counterparts need.
const TOKIO: &str =
    "tokio = { version = \"1\", features = [\"rt\", \"macros\", \"fs\", \"process\", \"time\"] }";

/// Fixes with a target directory that tests share, since it takes long to fill.
fn fix(project: &Project, level: &str) -> Ran {
    let args = ["--fix", "--allow-no-vcs", "--offline", "--level", level];
    let output = crate::project::command()
        .args(args)
        .args(["--message-format", "short"])
        .env("CARGO_TARGET_DIR", target())
        .current_dir(project.root())
        .output();
    Ran::new(&output.expect("the command starts"))
}

fn target() -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("fix")
}

/// What the program prints, with something on its standard input.
fn printed(project: &Project) -> String {
    let mut cargo = Command::new("cargo")
        .args(["run", "--quiet", "--offline"])
        .current_dir(project.root())
        .env("CARGO_TARGET_DIR", target())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo is there");
    let mut stdin = cargo.stdin.take().expect("its input");
    // Nobody need read it.
    let _ = stdin.write_all(b"input of the program\n");
    drop(stdin);
    let ran = cargo.wait_with_output().expect("cargo runs");
    assert!(ran.status.success(), "{ran:?}");
    String::from_utf8(ran.stdout).expect("text")
}

fn source(project: &Project, path: &str) -> String {
    fs::read_to_string(project.path(path)).expect("a source")
}
