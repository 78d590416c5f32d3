//! Input that cannot be read: each a clear message with its place, and the rest is still checked.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::project::{Project, command, manifest};

#[test]
fn no_manifest() {
    let project = Project::new(&[]);
    project
        .run(&[])
        .exits(2)
        .says("could not find `Cargo.toml`")
        .says("--manifest-path");
}

#[test]
fn manifest_that_is_not_there() {
    let ran = Project::new(&[])
        .run(&["--manifest-path", "nope/Cargo.toml"])
        .exits(2);
    ran.says("nope/Cargo.toml");
}

#[test]
fn manifest_that_is_no_manifest() {
    let project = Project::new(&[("Cargo.toml", "[dependencies]\n")]);
    project.run(&[]).exits(2).says("Cargo.toml");
}

#[test]
fn broken_toml_names_file_and_line() {
    let project = Project::new(&[("Cargo.toml", "[package]\nname = \"app\"\nversion = [\n")]);
    let ran = project.run(&[]).exits(2).says("Cargo.toml:3:");
    assert!(ran.stderr.starts_with("error: "), "{ran:#?}");
}

#[test]
fn cargo_that_is_not_there() {
    let project = Project::package(&[("src/lib.rs", "")]);
    let output = command()
        .current_dir(project.root())
        .env("CARGO", project.path("no-cargo"))
        .output()
        .expect("the command starts");
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("cannot start `cargo metadata`"), "{stderr}");
}

#[test]
fn wrong_usage() {
    Project::new(&[])
        .run(&["--nope"])
        .exits(2)
        .says("unexpected argument '--nope'");
    Project::new(&[])
        .run(&["--level", "loud"])
        .exits(2)
        .says("possible values: deny, warn, note");
    Project::new(&[])
        .run(&["--jobs", "0"])
        .exits(2)
        .says("--jobs");
}

#[test]
fn file_that_is_not_utf8() {
    let project = Project::package(&[]);
    project.write("src/lib.rs", b"// fine\nconst X: &str = \"\xff\";\n");
    let ran = project.run(&[]).exits(2);
    ran.says("file is not UTF-8: byte 0xff at offset 25")
        .says("--> src/lib.rs:2:18");
}

#[test]
fn root_that_is_a_folder_or_missing() {
    let toml = manifest("app") + "[lib]\npath = \"src/nope.rs\"\n";
    let project = Project::new(&[("Cargo.toml", &toml)]);
    project
        .run(&[])
        .exits(2)
        .says("nope.rs")
        .says("1 problem reading the sources");
    project.write("src/nope.rs/file", b"");
    project
        .run(&[])
        .exits(2)
        .says("not a file")
        .says("src/nope.rs");
}

#[cfg(unix)]
#[test]
fn symlink_to_itself() {
    let project = Project::package(&[("src/main.rs", "")]);
    std::os::unix::fs::symlink("lib.rs", project.path("src/lib.rs")).expect("a symlink");
    let toml = manifest("app") + "[lib]\npath = \"src/lib.rs\"\n";
    project.write("Cargo.toml", toml.as_bytes());
    let ran = project
        .run(&[])
        .exits(2)
        .says("cannot read")
        .says("src/lib.rs");
    ran.says("checked 1 file");
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let bad: String = (0..2000).map(|n| format!("mod m{n};\n")).collect();
    let project = Project::package(&[("src/lib.rs", &bad)]);
    let mut child = command()
        .args(["--message-format", "short", "--quiet"])
        .current_dir(project.root())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut line = String::new();
    let mut stdout = BufReader::with_capacity(1, child.stdout.take().expect("piped"));
    stdout.read_line(&mut line).expect("readable");
    drop(stdout);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.code().is_some(), "ended by a signal");
}
