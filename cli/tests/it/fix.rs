//! `--fix`: what it changes, and when it refuses to.

use std::fs;
use std::process::Command;

use crate::git::git;
use crate::project::{Project, Ran};

const NEEDLESS: &str = "\
// nostall: allow(busy_wait) -- mended since
pub async fn f() -> Option<Vec<u8>> {
    // nostall: allow(blocking_call, long_loop) -- ten bytes
    std::fs::read(\"Cargo.toml\").ok()
}
";
const FIXED: &str = "\
pub async fn f() -> Option<Vec<u8>> {
    // nostall: allow(blocking_call) -- ten bytes
    std::fs::read(\"Cargo.toml\").ok()
}
";
const MAIN: &str = "\
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[path = \"f.rs\"]
mod f;

fn main() {
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Some(text)) = pin!(f::f()).poll(&mut context) else {
        panic!(\"nothing to wait for\")
    };
    print!(\"{}\", text.len());
}
";

fn project() -> Project {
    let project = Project::package(&[("src/main.rs", MAIN), ("src/f.rs", NEEDLESS)]);
    project.write(".gitignore", b"target\nCargo.lock\n");
    git(&project, &["init"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-m", "first"]);
    project
}

fn source(project: &Project) -> String {
    fs::read_to_string(project.path("src/f.rs")).expect("a source")
}

#[track_caller]
fn refuses(project: &Project, args: &[&str], why: &str) -> Ran {
    let before = source(project);
    let ran = project.run(&[&["--fix"], args].concat()).exits(2).says(why);
    assert_eq!((source(project), ran.stdout.as_str()), (before, ""));
    ran
}

fn printed(project: &Project) -> String {
    let cargo = Command::new("cargo")
        .args(["run", "--quiet", "--offline"])
        .current_dir(project.root())
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .expect("cargo is there");
    assert!(cargo.status.success(), "{cargo:?}");
    String::from_utf8(cargo.stdout).expect("text")
}

#[test]
fn needless_suppressions_go_and_the_program_stays_the_same() {
    let project = project();
    let before = printed(&project);
    let ran = project
        .run(&["--fix"])
        .exits(0)
        .says("fixed 2 findings in 1 file");
    assert_eq!(ran.stdout, "");
    assert_eq!(source(&project), FIXED);
    assert_eq!(printed(&project), before);
    git(&project, &["commit", "-am", "second"]);
    project.run(&["--fix"]).exits(0).says("fixed 0 findings");
}

#[test]
fn what_cannot_be_fixed_is_still_reported() {
    let project = project();
    project.write(
        "src/f.rs",
        format!("{NEEDLESS}async fn g() {{ std::fs::read(\"x\"); }}\n").as_bytes(),
    );
    git(&project, &["commit", "-am", "second"]);
    let ran = project
        .run(&["--fix", "--message-format", "short"])
        .exits(1);
    assert_eq!(ran.stdout.lines().count(), 1, "{ran:#?}");
}

#[test]
fn changes_that_are_not_committed_are_not_put_at_risk() {
    let project = project();
    project.write("notes.txt", b"not committed");
    refuses(
        &project,
        &[],
        "changes that are not committed, and --fix changes files: notes.txt",
    );
    refuses(&project, &["--allow-staged"], "--allow-dirty");
    git(&project, &["add", "."]);
    refuses(&project, &[], "changes that are staged only").says("--allow-staged");
    project.run(&["--fix", "--allow-staged"]).exits(0);
    assert_eq!(source(&project), FIXED);
}

#[test]
fn changes_can_be_allowed() {
    let project = project();
    project.write("src/f.rs", format!("{NEEDLESS}// more\n").as_bytes());
    refuses(&project, &[], "src/f.rs");
    project.run(&["--fix", "--allow-dirty"]).exits(0);
    assert_eq!(source(&project), format!("{FIXED}// more\n"));
}

#[test]
fn what_git_does_not_hold_is_left_alone() {
    let project = Project::package(&[("src/main.rs", MAIN), ("src/f.rs", NEEDLESS)]);
    refuses(&project, &[], "no git repository").says("--allow-no-vcs");
    project.run(&["--fix", "--allow-no-vcs"]).exits(0);
    assert_eq!(source(&project), FIXED);

    let project = Project::package(&[("src/main.rs", MAIN), ("src/f.rs", NEEDLESS)]);
    project.write(".gitignore", b"target\nCargo.lock\nf.rs\n");
    git(&project, &["init"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-m", "first"]);
    let ran = project.run(&["--fix"]).exits(1);
    ran.says("src/f.rs is not in git and left as it is")
        .says("fixed 0 findings");
    assert_eq!(source(&project), NEEDLESS);
}

#[test]
fn flags_that_allow_need_something_to_allow() {
    for flag in ["--allow-dirty", "--allow-staged", "--allow-no-vcs"] {
        Project::new(&[]).run(&[flag]).exits(2).says("--fix");
    }
}
