//! What a run takes over from the one before.

use std::fs;
use std::path::PathBuf;

use crate::project::{Project, Ran};

const BLOCKS: &str = "async fn f() { std::fs::read(\"x\"); }\n";
const WHOLE: &str = "this is the answer of an earlier run";

fn project() -> Project {
    Project::package(&[
        ("src/lib.rs", "mod a;\nmod b;\n"),
        ("src/a.rs", BLOCKS),
        ("src/b.rs", "pub fn g() {}\n"),
    ])
}

fn run(project: &Project) -> Ran {
    project.run(&["-v", "--message-format", "short"])
}

/// What was found, and whether it is as true as an analysis from scratch.
#[track_caller]
fn found(project: &Project) -> String {
    let found = run(project).stdout;
    let fresh = project.run(&["--no-cache", "--message-format", "short"]);
    assert_eq!(found, fresh.stdout);
    found
}

fn entries(project: &Project, extension: &str) -> Vec<PathBuf> {
    let listed = fs::read_dir(project.path("target/nostall")).into_iter();
    let paths = listed
        .flatten()
        .map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|it| it == extension))
        .collect();
    paths.sort();
    paths
}

#[test]
fn nothing_changed_nothing_is_done() {
    let project = project();
    let first = run(&project).exits(1).says("cache: 0 of 3 files unchanged");
    let second = run(&project).exits(1).says(WHOLE);
    assert_eq!(first.stdout, second.stdout);
    assert_eq!(first.crates(), second.crates());
}

#[test]
fn every_format_and_level_is_answered_from_one_entry() {
    let project = project();
    run(&project);
    for format in ["human", "short", "json"] {
        for level in ["deny", "note"] {
            let args = [
                "--message-format",
                format,
                "--level",
                level,
                "--fail-on",
                "never",
            ];
            let kept = project.run(&[&["-v"], &args[..]].concat()).says(WHOLE);
            let fresh = project.run(&[&["--no-cache"], &args[..]].concat());
            assert_eq!(kept.stdout, fresh.stdout);
        }
    }
    assert_eq!(entries(&project, "answer").len(), 1);
}

#[test]
fn changed_files_are_read_anew_and_only_those() {
    let project = project();
    run(&project);
    let before = fs::metadata(project.path("src/b.rs"))
        .unwrap()
        .modified()
        .unwrap();
    project.write(
        "src/b.rs",
        b"async fn g() { std::fs::write(\"x\", \"y\"); }\n",
    );
    let file = fs::File::options()
        .write(true)
        .open(project.path("src/b.rs"))
        .unwrap();
    file.set_modified(before).unwrap();
    let ran = run(&project).says("cache: 2 of 3 files unchanged");
    assert_eq!(ran.stdout.lines().count(), 2);
    assert_eq!(found(&project), ran.stdout);
}

#[test]
fn same_length_and_time_do_not_deceive() {
    let project = project();
    run(&project);
    let before = fs::metadata(project.path("src/a.rs"))
        .unwrap()
        .modified()
        .unwrap();
    project.write(
        "src/a.rs",
        &BLOCKS.replace("async", "unsafe").as_bytes()[..BLOCKS.len()],
    );
    let file = fs::File::options()
        .write(true)
        .open(project.path("src/a.rs"))
        .unwrap();
    file.set_modified(before).unwrap();
    assert!(!run(&project).stderr.contains(WHOLE));
}

#[test]
fn a_file_that_was_missing_is_noticed_when_it_comes() {
    let project = Project::package(&[("src/lib.rs", "mod a;\n")]);
    let missing = run(&project).exits(2);
    assert_eq!(run(&project).says(WHOLE).stdout, missing.stdout);
    project.write("src/a/mod.rs", BLOCKS.as_bytes());
    assert!(found(&project).starts_with("src/a/mod.rs:1:16: warning: "));
    project.write("src/a.rs", b"");
    assert!(found(&project).contains("module `a` has two files"));
    fs::remove_file(project.path("src/a/mod.rs")).unwrap();
    assert_eq!(found(&project), "");
}

#[test]
fn a_conditional_module_is_noticed_when_it_comes() {
    let project = Project::package(&[("src/lib.rs", "#[cfg(perhaps)] mod a;\n")]);
    run(&project).exits(0);
    project.write("src/a.rs", BLOCKS.as_bytes());
    assert!(found(&project).starts_with("src/a.rs:1:16: warning: "));
}

#[test]
fn what_is_asked_for_keeps_its_own_answer() {
    let project = Project::package(&[
        ("src/lib.rs", "#[cfg(test)]\nmod a;\n"),
        ("src/a.rs", BLOCKS),
    ]);
    let short = ["-v", "--message-format", "short"];
    let with_tests = [&short[..], &["--tests"]].concat();
    assert_eq!(project.run(&short).stdout, "");
    assert_eq!(project.run(&with_tests).stdout.lines().count(), 1);
    assert_eq!(project.run(&short).says(WHOLE).stdout, "");
    assert_eq!(
        project.run(&with_tests).says(WHOLE).stdout.lines().count(),
        1
    );
}

#[test]
fn no_cache_leaves_no_trace() {
    let project = project();
    let ran = project.run(&["-v", "--no-cache"]).says("cache: not used");
    assert_eq!(ran.code, Some(1));
    assert!(!project.path("target").exists());
}

#[test]
fn damaged_entries_are_replaced_without_a_word() {
    let project = project();
    let truth = run(&project).stdout;
    for extension in ["answer", "facts"] {
        let [entry] = &entries(&project, extension)[..] else {
            panic!("one {extension} of one crate");
        };
        let whole = fs::read(entry).unwrap();
        let mut flipped = whole.clone();
        flipped[whole.len() / 2] ^= 4;
        let damaged = [&whole[..whole.len() - 1], &whole[..20], b"", &flipped];
        for bytes in damaged {
            for answer in entries(&project, "answer") {
                fs::write(answer, b"").unwrap();
            }
            fs::write(entry, bytes).unwrap();
            let ran = run(&project);
            assert_eq!((&ran.stdout, ran.stderr.contains(WHOLE)), (&truth, false));
            run(&project).says(WHOLE);
            assert_eq!(
                fs::read(entry).unwrap(),
                whole,
                "the {extension} are made again"
            );
        }
    }
}

#[test]
fn runs_at_the_same_time_do_not_disturb_each_other() {
    let project = project();
    let truth = project
        .run(&["--no-cache", "--message-format", "short"])
        .stdout;
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| run(&project))).collect();
        for ran in runs {
            assert_eq!(ran.join().unwrap().stdout, truth);
        }
    });
    run(&project).says(WHOLE);
    assert_eq!(entries(&project, "answer").len(), 1);
}

#[test]
fn a_target_directory_that_takes_no_files_is_no_error() {
    let project = project();
    project.write("target", b"a file in the way");
    for _ in 0..2 {
        let ran = run(&project).exits(1).says("cache: 0 of 3 files unchanged");
        assert_eq!(ran.stdout.lines().count(), 1);
    }
    assert_eq!(
        fs::read(project.path("target")).unwrap(),
        b"a file in the way"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_tried_again() {
    let project = Project::package(&[("src/lib.rs", "#[path = \"\\0\"] mod a;\n")]);
    for _ in 0..2 {
        assert!(!run(&project).exits(2).stderr.contains(WHOLE));
    }
}

#[test]
fn a_macro_that_changes_changes_the_files_that_call_it() {
    let project = Project::package(&[
        ("src/lib.rs", "#[macro_use]\nmod macros;\nmod user;\n"),
        (
            "src/macros.rs",
            "macro_rules! load { () => { std::fs::read(\"x\") } }\n",
        ),
        ("src/user.rs", "async fn f() { let _ = load!(); }\n"),
    ]);
    assert!(found(&project).contains("src/user.rs"));
    assert!(found(&project).contains("src/user.rs"));
    let waits = b"macro_rules! load { () => { tokio::fs::read(\"x\").await } }\n";
    project.write("src/macros.rs", waits);
    assert_eq!(found(&project), "");
    // What was lowered before, alone and with the macro, serves again.
    project.write("src/other.rs", b"");
    project.write(
        "src/lib.rs",
        b"#[macro_use]\nmod macros;\nmod user;\nmod other;\n",
    );
    run(&project).exits(0).says("cache: 2 of 4 files unchanged");
    assert_eq!(found(&project), "");
}
