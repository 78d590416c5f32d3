//! `--deps`: calls followed into what cargo downloaded.
//!
//! A vendored folder stands for cargo's registry, so that no network is needed.

use std::fs;

use crate::project::{Project, Ran, manifest};

const VENDORED: &str = "[source.crates-io]\nreplace-with = \"vendored\"\n\
                        [source.vendored]\ndirectory = \"vendor\"\n";
const CALLS: &str = "pub async fn f() { rates::load(); }\n";

/// A package with these dependencies and this library.
fn project(dependencies: &str, lib: &str) -> Project {
    let toml = manifest("app") + "[dependencies]\n" + dependencies;
    Project::new(&[
        ("Cargo.toml", &toml),
        ("src/lib.rs", lib),
        (".cargo/config.toml", VENDORED),
    ])
}

/// Puts a package into the vendored folder.
fn vendor(project: &Project, name: &str, more: &str, files: &[(&str, &str)]) {
    let folder = format!("vendor/{name}");
    let toml = manifest(name) + more;
    project.write(&format!("{folder}/Cargo.toml"), toml.as_bytes());
    let checksum = b"{\"files\":{},\"package\":null}";
    project.write(&format!("{folder}/.cargo-checksum.json"), checksum);
    for (path, text) in files {
        project.write(&format!("{folder}/{path}"), text.as_bytes());
    }
}

/// `rates`, whose `load` reads a file when its feature `disk` is on.
fn with_rates(project: &Project) {
    let lib = "#[cfg(feature = \"disk\")]\nmod disk;\n\
               pub fn load() { #[cfg(feature = \"disk\")] disk::read(); }\n\
               pub async fn own() { std::fs::read(\"not the user's\"); }\n";
    let disk = "pub fn read() { std::fs::read(\"x\"); }\n";
    let features = "[features]\ndefault = [\"disk\"]\ndisk = []\n";
    vendor(
        project,
        "rates",
        features,
        &[("src/lib.rs", lib), ("src/disk.rs", disk)],
    );
}

fn run(project: &Project, args: &[&str]) -> Ran {
    let common = ["-v", "--deps", "--message-format", "human"];
    project.run(&[&common, args].concat())
}

#[test]
fn calls_are_followed_into_a_dependency() {
    let project = project("rates = \"0.1\"\n", CALLS);
    with_rates(&project);
    let ran = run(&project, &[]).exits(1).says(": 1 warning");
    assert!(
        ran.crates()
            .contains(&"lib `rates`: 2 files, features default disk, of a dependency"),
        "{ran:#?}"
    );
    ran.says("warning[nostall::blocking_call]: `std::fs::read` blocks the worker thread, reached through `load`")
        .says("src/lib.rs:1:20")
        .says("vendor/rates/src/lib.rs:3:")
        .says("vendor/rates/src/disk.rs:1:17");
}

#[test]
fn dependencies_are_not_read_unasked() {
    let project = project("rates = \"0.1\"\n", CALLS);
    with_rates(&project);
    project.run(&["-v"]).exits(0).says("no findings");
    assert!(!project.path("Cargo.lock").exists());
}

#[test]
fn features_of_a_dependency_are_those_cargo_resolves() {
    let project = project(
        "rates = { version = \"0.1\", default-features = false }\n",
        CALLS,
    );
    with_rates(&project);
    run(&project, &[])
        .exits(0)
        .says("lib `rates`: 1 file, of a dependency");
}

#[test]
fn renamed_and_optional_dependencies_are_followed() {
    let project = project(
        "prices = { package = \"rates\", version = \"0.1\", optional = true }\n",
        "pub async fn f() { prices::load(); }\n",
    );
    with_rates(&project);
    run(&project, &[]).exits(0);
    run(&project, &["--features", "prices"])
        .exits(1)
        .says("reached through `load`");
}

#[test]
fn only_direct_dependencies_are_read() {
    let project = project("front = \"0.1\"\n", "pub async fn f() { front::load(); }\n");
    let front = "pub fn load() { rates::load(); std::thread::sleep(std::time::Duration::MAX); }\n";
    vendor(
        &project,
        "front",
        "[dependencies]\nrates = \"0.1\"\n",
        &[("src/lib.rs", front)],
    );
    with_rates(&project);
    let ran = run(&project, &[]).exits(1).says("`std::thread::sleep`");
    assert!(!ran.stderr.contains("lib `rates`"), "{ran:#?}");
}

#[test]
fn the_catalogue_comes_before_sources() {
    let project = project(
        "rusqlite = \"0.1\"\n",
        "pub async fn f() { rusqlite::own(); }\n",
    );
    let lib = "pub fn own() { std::fs::read(\"x\"); }\n";
    vendor(&project, "rusqlite", "", &[("src/lib.rs", lib)]);
    let ran = run(&project, &[]).exits(0);
    assert!(!ran.stderr.contains("lib `rusqlite`"), "{ran:#?}");
}

#[test]
fn bad_sources_of_a_dependency_do_not_fail_the_run() {
    let project = project("rates = \"0.1\"\n", CALLS);
    let lib = "mod lost;\nmod broken;\npub fn load() { std::fs::read(\"x\"); }\n";
    vendor(
        &project,
        "rates",
        "",
        &[("src/lib.rs", lib), ("src/broken.rs", "fn f( {\n")],
    );
    run(&project, &[])
        .exits(1)
        .says(": 1 warning")
        .says("2 problems reading the sources of dependencies");
}

#[test]
fn a_missing_dependency_is_an_error_with_a_way_out() {
    let project = project("rates = \"0.1\"\n", CALLS);
    fs::create_dir(project.path("vendor")).unwrap();
    run(&project, &["--offline"])
        .exits(2)
        .says("error: no matching package named `rates` found")
        .says("help: run `cargo fetch`, or leave out --deps");
}

#[test]
fn facts_of_a_dependency_outlive_changes_of_the_user() {
    let project = project("rates = \"0.1\"\n", CALLS);
    with_rates(&project);
    let first = run(&project, &[]).says("cache: 0 of 3 files unchanged");
    let second = run(&project, &[]).says("the answer of an earlier run");
    assert_eq!(first.stdout, second.stdout);
    project.write("src/lib.rs", (CALLS.to_owned() + "// changed\n").as_bytes());
    run(&project, &[]).says("cache: 2 of 3 files unchanged");
}
