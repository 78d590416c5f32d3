//! The commands beside `check`.

use snapbox::{assert_data_eq, str};

use crate::project::Project;

fn run(args: &[&str]) -> crate::project::Ran {
    Project::new(&[]).run(args)
}

#[test]
fn explain_a_rule() {
    let ran = run(&["explain", "blocking_call"]).exits(0);
    assert!(
        ran.stdout
            .starts_with("# blocking_call\n\na call that blocks"),
        "{ran:#?}"
    );
    let same = run(&["explain", "nostall::blocking_call"]).exits(0);
    assert_eq!(ran.stdout, same.stdout);
}

#[test]
fn explain_a_function() {
    assert_data_eq!(
        run(&["explain", "fs::read"]).exits(0).stdout,
        str![[r#"
std::fs::read blocks in most uses: reads a whole file on the calling thread
  kind: fs, reported as blocking_call
  instead: tokio::fs::read(path).await

"#]]
    );
    assert_data_eq!(
        run(&["explain", "tokio::task::spawn_blocking"])
            .exits(0)
            .stdout,
        str![[r#"
tokio::task::spawn_blocking runs its closure off the worker: on a pool of threads meant for blocking

"#]]
    );
}

#[test]
fn explain_what_is_not_known() {
    run(&["explain", "blocking_cal"])
        .exits(2)
        .says("did you mean `blocking_call`?");
    run(&["explain", "tokio::fs::read"])
        .exits(2)
        .says("known are ");
    run(&["explain", "nothing::like::it"])
        .exits(2)
        .says("list apis");
    run(&["explain", "read"]).exits(2).says("name more of it");
    run(&["explain"]).exits(2).says("RULE|PATH");
}

#[test]
fn list_rules_kinds_and_apis() {
    let rules = run(&["list", "rules"]).exits(0).stdout;
    assert!(
        rules.contains("blocking_call      warn  a call that blocks"),
        "{rules}"
    );
    let kinds = run(&["list", "kinds"]).exits(0).stdout;
    assert!(
        kinds.contains("fs-metadata    blocking_metadata\n"),
        "{kinds}"
    );
    let all = run(&["list", "apis"]).exits(0).stdout;
    assert!(
        all.lines().is_sorted() && all.contains("std::fs::read "),
        "{all}"
    );
}

#[test]
fn lists_can_be_cut_to_a_kind() {
    assert_data_eq!(
        run(&["list", "rules", "--kind", "lock"]).exits(0).stdout,
        str![[r#"
blocking_lock  note  a synchronous lock taken in async code

"#]]
    );
    let apis = run(&["list", "apis", "--kind", "sleep"]).exits(0).stdout;
    assert!(
        apis.contains("std::thread::sleep ") && !apis.contains("std::fs"),
        "{apis}"
    );
    run(&["list", "apis", "--kind", "slep"])
        .exits(2)
        .says("did you mean `sleep`?");
    run(&["list", "colours"])
        .exits(2)
        .says("possible values: rules, kinds, apis");
}

#[test]
fn completions_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&["completions", shell]).exits(0);
        assert!(ran.stdout.contains("cargo-nostall"), "{shell}");
        assert!(ran.stdout.contains("write-baseline"), "{shell}");
    }
    run(&["completions", "tcsh"])
        .exits(2)
        .says("possible values");
}

#[test]
fn manual_page() {
    let manual = run(&["man"]).exits(0).stdout;
    for part in [".TH cargo-nostall 1", ".SH ADOPTION", "Exit codes:"] {
        assert!(manual.contains(part), "{part} is not in\n{manual}");
    }
}

#[test]
fn help_is_grouped_and_names_every_command() {
    let help = run(&["--help"]).exits(0).stdout;
    for part in [
        "Commands:",
        "explain",
        "list",
        "config",
        "completions",
        "man",
        "Package selection:",
        "Target selection:",
        "Feature selection:",
        "Manifest options:",
        "Output:",
        "Adoption:",
        "Fixing:",
        "Analysis:",
        "Examples:",
        "Exit codes:",
    ] {
        assert!(help.contains(part), "{part} is not in\n{help}");
    }
}

#[test]
fn answers_into_a_closed_pipe_are_no_error() {
    use std::io::Read;
    use std::process::Stdio;
    let mut child = crate::project::command()
        .args(["list", "apis"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let mut said = String::new();
    let stderr = child.stderr.as_mut().expect("a pipe");
    stderr.read_to_string(&mut said).expect("text");
    assert_eq!(
        (child.wait().expect("an end").code(), said.as_str()),
        (Some(0), "")
    );
}
