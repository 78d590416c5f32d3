//! Git, for tests about what it holds.

use std::process::Command;

use crate::project::Project;

/// Runs git in a project.
#[track_caller]
pub(crate) fn git(project: &Project, args: &[&str]) {
    let identity = [
        "-c",
        "user.name=n",
        "-c",
        "user.email=e",
        "-c",
        "init.defaultBranch=main",
    ];
    let output = Command::new("git")
        .args(identity)
        .args(args)
        .current_dir(project.root())
        .output()
        .expect("git is there");
    assert!(output.status.success(), "{output:?}");
}
