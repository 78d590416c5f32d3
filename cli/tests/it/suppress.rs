//! Suppressions as they are used: with a reason, and gone when they are of no use.

use std::fs;

use crate::project::{Project, manifest};

fn short(project: &Project, more: &[&str]) -> crate::project::Ran {
    project.run(&[&["--message-format", "short"], more].concat())
}

#[test]
fn what_is_allowed_with_a_reason_is_silent() {
    let source = "async fn f() {\n    // nostall: allow(blocking_call) -- ten bytes\n    std::fs::read(\"x\");\n}\n";
    let ran = short(&Project::package(&[("src/lib.rs", source)]), &[]).exits(0);
    assert_eq!(ran.stdout, "");
}

#[test]
fn a_missing_reason_is_an_error_with_its_place() {
    let source = "async fn f() {\n    std::fs::read(\"x\"); // nostall: allow(blocking_call)\n}\n";
    let ran = short(&Project::package(&[("src/lib.rs", source)]), &[]).exits(2);
    ran.says("src/lib.rs:2:25: error: say why: add ` -- reason` behind the brackets")
        .says("src/lib.rs:2:5: warning: `std::fs::read` blocks");
}

/// Applies the machine-applicable edits of the JSON output, last first.
fn mended(project: &Project, path: &str) -> String {
    let ran = project.run(&["--message-format", "json"]);
    let mut text = fs::read_to_string(project.path(path)).expect("a source");
    for line in ran.stdout.lines().rev() {
        let message: serde_json::Value = serde_json::from_str(line).expect("JSON");
        // The last line says that there are no more.
        let children = message["message"]["children"].as_array();
        for child in children.into_iter().flatten() {
            let span = &child["spans"][0];
            if span["suggestion_applicability"] == "MachineApplicable" {
                let at = |key: &str| {
                    let byte = span[key].as_u64().expect("a number");
                    usize::try_from(byte).expect("a small file")
                };
                let new = span["suggested_replacement"].as_str().expect("a text");
                text.replace_range(at("byte_start")..at("byte_end"), new);
            }
        }
    }
    text
}

#[test]
fn what_is_allowed_without_need_can_be_removed_by_a_machine() {
    let source = "\
// nostall: allow(busy_wait, blocking_call) -- ends\r
async fn f() {\r
    // nostall: allow(long_loop) -- gone since\r
    std::fs::read(\"x\"); // nostall: allow(busy_wait, blocking_call) -- why\r
    let _ = 1; // nostall: allow(busy_wait) -- why\r
}\r
\r
#[nostall::allow(blocking_call, reason = \"why\")]\r
async fn g() {}\r
#[nostall::allow(long_loop, reason = \"why\")] async fn h() {}\r
";
    let expected = "\
async fn f() {\r
    std::fs::read(\"x\"); // nostall: allow(blocking_call) -- why\r
    let _ = 1;\r
}\r
\r
async fn g() {}\r
 async fn h() {}\r
";
    let project = Project::package(&[("src/lib.rs", source)]);
    assert_eq!(mended(&project, "src/lib.rs"), expected);
}

#[test]
fn what_one_of_two_targets_needs_is_needed() {
    let shared =
        "pub fn load() {\n    // nostall: allow(blocking_call) -- ten bytes\n    read(\"x\");\n}\n";
    let project = Project::new(&[
        ("Cargo.toml", &manifest("app")),
        ("src/shared.rs", &format!("use super::read;\n{shared}")),
        (
            "src/bin/a.rs",
            "#[path = \"../shared.rs\"]\nmod shared;\nuse std::fs::read;\nfn main() {}\n",
        ),
        (
            "src/bin/b.rs",
            "#[path = \"../shared.rs\"]\nmod shared;\nfn read(_: &str) {}\nfn main() {}\n",
        ),
    ]);
    short(&project, &[]).exits(0);
    short(&project, &["--bin", "b"])
        .exits(1)
        .says("[nostall::unused_allow]");
}
