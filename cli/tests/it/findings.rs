//! From sources to findings, through the whole command.

use snapbox::{assert_data_eq, str};

use crate::project::{Project, manifest};

const BLOCKS: &str = "pub async fn f() { std::thread::sleep(std::time::Duration::MAX) }\n";

/// The findings in short form, without the folder's name.
fn short(project: &Project, args: &[&str]) -> String {
    let args = [&["-q", "--message-format", "short"], args].concat();
    project.run(&args).stdout
}

#[test]
fn exit_code_follows_fail_on() {
    let project = Project::package(&[("src/lib.rs", BLOCKS)]);
    project.run(&[]).exits(1).says(": 1 warning");
    project
        .run(&["--fail-on", "deny"])
        .exits(0)
        .says(": 1 warning");
    project
        .run(&["--fail-on", "never"])
        .exits(0)
        .says(": 1 warning");
    project
        .run(&["--level", "deny", "--fail-on", "deny"])
        .exits(0)
        .says("1 warning hidden");
    project
        .run(&["--level", "deny"])
        .exits(1)
        .says(": 1 warning");
}

#[test]
fn a_helper_that_many_findings_go_through_is_named_once() {
    let helpers = "\
pub fn load() -> String {
    read()
}
fn read() -> String {
    std::fs::read_to_string(\"config\").unwrap()
}
pub fn other() {
    std::fs::remove_file(\"a\").unwrap();
}
";
    let calls = |helper: &str, count: usize| {
        let calls = (0..count).map(|at| format!("pub async fn {helper}{at}() {{ {helper}(); }}\n"));
        calls.collect::<String>()
    };
    let source =
        |loads, others| helpers.to_owned() + &calls("load", loads) + &calls("other", others);
    let run = |source: &str| Project::package(&[("src/lib.rs", source)]).run(&[]).stderr;
    let many = run(&source(18, 3));
    let said = "\n18 of 21 go through `load` (src/lib.rs:2): mend or allow it there first\n";
    assert!(many.contains(said), "{many}");
    assert_eq!(many.matches(" go through ").count(), 1, "{many}");
    let two = run(&source(15, 6));
    assert!(
        two.contains("6 of 21 go through `other` (src/lib.rs:8)"),
        "{two}"
    );
    let few = run(&source(18, 2));
    assert!(!few.contains(" go through "), "{few}");
}

#[test]
fn a_bad_file_leaves_the_findings_of_the_others() {
    let project = Project::package(&[("src/lib.rs", "mod lost;\nmod f;\n"), ("src/f.rs", BLOCKS)]);
    let ran = project.run(&["--message-format", "short"]).exits(2);
    ran.says("src/lib.rs:1:5: error: ")
        .says("src/f.rs:1:20: warning: ")
        .says("1 problem");
}

#[test]
fn a_syntax_error_leaves_the_findings_of_the_others() {
    let project = Project::package(&[
        ("src/lib.rs", "mod broken;\nmod f;\n"),
        ("src/broken.rs", "\u{feff}fn f(1) {}\n"),
        ("src/f.rs", BLOCKS),
    ]);
    let ran = project.run(&["--message-format", "short"]).exits(2);
    ran.says("src/broken.rs:1:")
        .says("error: cannot parse")
        .says("src/f.rs:1:20: warning: ");
}

#[test]
fn test_code_is_checked_when_asked_for() {
    let tests = format!("#[cfg(test)]\nmod tests {{\n{BLOCKS}}}\n");
    let project = Project::package(&[("src/lib.rs", &tests)]);
    assert_eq!(short(&project, &[]), "");
    assert!(short(&project, &["--tests"]).starts_with("src/lib.rs:3:20: warning: "));
}

#[test]
fn features_decide_what_is_checked() {
    let project =
        Project::package(&[("src/lib.rs", &format!("#[cfg(feature = \"x\")]\n{BLOCKS}"))]);
    project.write(
        "Cargo.toml",
        (manifest("app") + "[features]\nx = []\n").as_bytes(),
    );
    assert_eq!(short(&project, &[]), "");
    assert!(short(&project, &["-F", "x"]).starts_with("src/lib.rs:2:20: warning: "));
}

#[test]
fn a_file_of_two_targets_is_reported_once() {
    let project = Project::package(&[
        ("src/lib.rs", "mod f;\n"),
        ("src/main.rs", "mod f;\nfn main() {}\n"),
        ("src/f.rs", BLOCKS),
    ]);
    assert_eq!(short(&project, &["--all-targets"]).lines().count(), 1);
}

#[test]
fn renamed_path_dependencies_are_followed() {
    let toml =
        manifest("app") + "[dependencies]\ndisk = { path = \"far\", package = \"far-away\" }\n";
    let project = Project::new(&[
        ("Cargo.toml", &toml),
        ("src/lib.rs", "pub async fn f() { disk::load(); }\n"),
        ("far/Cargo.toml", &manifest("far-away")),
        (
            "far/src/lib.rs",
            "pub fn load() { let _ = std::fs::read(\"x\"); }\n",
        ),
    ]);
    let human = project.run(&["-q"]).exits(1).stdout;
    assert_data_eq!(
        human,
        str![[r#"
warning[nostall::blocking_call]: `std::fs::read` blocks the worker thread, reached through `load`
 --> src/lib.rs:1:20
  |
1 | pub async fn f() { disk::load(); }
  |              -     ^^^^^^^^^^ load -> std::fs::read: reads a whole file on the calling thread
  |              |
  |              in this async fn, which runs on a worker
  |
note: `load` calls `std::fs::read` here
 --> far/src/lib.rs:1:25
  |
1 | pub fn load() { let _ = std::fs::read("x"); }
  |                         ^^^^^^^^^^^^^
  = help: move the call off the worker: `tokio::task::spawn_blocking(move || load(..)).await`
  = help: or make `load` async and in it use `tokio::fs::read(path).await`


"#]]
    );
}

#[test]
fn binaries_see_their_library_and_not_each_other() {
    let project = Project::package(&[
        (
            "src/lib.rs",
            "pub fn load() { let _ = std::fs::read(\"x\"); }\n",
        ),
        (
            "src/bin/one.rs",
            "async fn f() { app::load(); }\nfn main() {}\n",
        ),
        (
            "src/bin/two.rs",
            "fn load() {}\nasync fn f() { load(); one::f(); }\nfn main() {}\n",
        ),
    ]);
    let found = short(&project, &[]);
    let places: Vec<&str> = found
        .lines()
        .filter_map(|line| line.split(": ").next())
        .collect();
    assert_eq!(places, ["src/bin/one.rs:1:16"]);
}
