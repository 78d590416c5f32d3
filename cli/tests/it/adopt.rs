//! Taking the tool up in a code base that has findings.

use std::fs;

use snapbox::{assert_data_eq, str};

use crate::git::git;
use crate::project::{Project, Ran, manifest};

const TWO: &str = "async fn f() { std::fs::read(\"x\"); std::fs::read(\"y\"); }\n";
const THREE: &str =
    "async fn f() { std::fs::read(\"x\"); std::fs::read(\"y\"); std::fs::read(\"z\"); }\n";
const ONE: &str = "async fn f() { std::fs::read(\"x\"); }\n";

fn run(project: &Project, args: &[&str]) -> Ran {
    let all = ["--message-format", "short", "--baseline", "known.json"];
    project.run(&[&all, args].concat())
}

fn with_baseline() -> Project {
    let project = Project::package(&[("src/lib.rs", TWO)]);
    let ran = run(&project, &["--write-baseline"]).exits(0);
    assert_eq!(ran.stdout, "");
    ran.says("known.json now knows 2 findings");
    project
}

fn known(project: &Project) -> String {
    fs::read_to_string(project.path("known.json")).expect("a baseline")
}

#[test]
fn a_baseline_counts_by_file_and_rule() {
    assert_data_eq!(
        known(&with_baseline()),
        str![[r#"
{
  "nostall_baseline": 1,
  "level": "warn",
  "findings": {
    "src/lib.rs": {
      "blocking_call": 2
    }
  }
}

"#]]
    );
}

#[test]
fn known_findings_pass_wherever_their_lines_go() {
    let project = with_baseline();
    project.write("src/lib.rs", format!("\n\n// moved\n{TWO}").as_bytes());
    let ran = run(&project, &[])
        .exits(0)
        .says("2 known from the baseline left out");
    assert_eq!(ran.stdout, "");
}

#[test]
fn new_findings_fail() {
    let project = with_baseline();
    project.write("src/lib.rs", THREE.as_bytes());
    let ran = run(&project, &[]).exits(1);
    assert_eq!(ran.stdout.lines().count(), 3, "{ran:#?}");
    ran.says("src/lib.rs has 3 findings of blocking_call, the baseline knows 2");
    project.write("src/lib.rs", format!("{TWO}mod more;\n").as_bytes());
    project.write("src/more.rs", ONE.as_bytes());
    let ran = run(&project, &[]).exits(1);
    assert!(ran.stdout.starts_with("src/more.rs:1:16: "), "{ran:#?}");
}

#[test]
fn mended_findings_are_taken_out_on_request_only() {
    let project = with_baseline();
    let before = known(&project);
    project.write("src/lib.rs", ONE.as_bytes());
    run(&project, &[])
        .exits(0)
        .says("1 in the baseline mended since");
    assert_eq!(known(&project), before);
    run(&project, &["--shrink-baseline"])
        .exits(0)
        .says("known.json now knows 1 finding");
    project.write("src/lib.rs", TWO.as_bytes());
    run(&project, &[]).exits(1);
    run(&project, &["--shrink-baseline"])
        .exits(1)
        .says("now knows 1 finding");
}

#[test]
fn a_level_that_is_not_counted_stays_visible() {
    let project = with_baseline();
    let source = format!("{TWO}async fn g() {{ std::path::Path::new(\"x\").exists(); }}\n");
    project.write("src/lib.rs", source.as_bytes());
    let ran = run(&project, &["--level", "note"]).exits(0);
    assert_eq!(ran.stdout.lines().count(), 1, "{ran:#?}");
}

#[test]
fn what_a_run_did_not_read_stays_known() {
    let project = Project::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        ("a/Cargo.toml", &manifest("a")),
        ("a/src/lib.rs", TWO),
        ("b/Cargo.toml", &manifest("b")),
        ("b/src/lib.rs", TWO),
    ]);
    run(&project, &["--write-baseline"]).says("now knows 4 findings");
    project.write("a/src/lib.rs", ONE.as_bytes());
    let ran = run(&project, &["-p", "b"]).exits(0);
    assert!(!ran.stderr.contains("mended"), "{ran:#?}");
    run(&project, &["-p", "a", "--shrink-baseline"]).says("now knows 3 findings");
    project.write("a/src/lib.rs", TWO.as_bytes());
    run(&project, &["-p", "a", "--write-baseline"]).says("now knows 4 findings");
    run(&project, &[]).exits(0);
    fs::remove_dir_all(project.path("b")).expect("removed");
    project.write("Cargo.toml", b"[workspace]\nmembers = [\"a\"]\n");
    run(&project, &[])
        .exits(0)
        .says("2 in the baseline mended since");
}

#[test]
fn bad_baselines_are_named_and_left_alone() {
    let project = Project::package(&[("src/lib.rs", TWO)]);
    run(&project, &[])
        .exits(2)
        .says("there is no baseline known.json")
        .says("--write-baseline");
    for (text, message) in [
        ("fn main() {}\n", "known.json is no baseline: expected"),
        ("{\n  \"a\": 1\n}\n", "unknown field `a`"),
        (
            "{\"nostall_baseline\": 2, \"level\": \"warn\", \"findings\": {}}",
            "its form is 2",
        ),
        (
            "{\"nostall_baseline\": 1, \"level\": \"loud\", \"findings\": {}}",
            "unknown level `loud`",
        ),
    ] {
        project.write("known.json", text.as_bytes());
        run(&project, &["--write-baseline"]).exits(2).says(message);
        assert_eq!(known(&project), text);
    }
    project
        .run(&["--baseline", "src"])
        .exits(2)
        .says("cannot read the baseline src");
    let args = ["--baseline", "no/such/b.json", "--write-baseline"];
    project
        .run(&args)
        .exits(2)
        .says("cannot write the baseline no/such/b.json");
    project
        .run(&["--write-baseline"])
        .exits(2)
        .says("--baseline");
}

#[test]
fn a_baseline_is_not_written_from_half_an_answer() {
    let project = with_baseline();
    let before = known(&project);
    project.write("src/lib.rs", format!("{THREE}mod lost;\n").as_bytes());
    run(&project, &["--write-baseline"])
        .exits(2)
        .says("the baseline is left as it was");
    assert_eq!(known(&project), before);
}

fn committed(files: &[(&str, &str)]) -> Project {
    let project = Project::package(files);
    project.write(".gitignore", b"target\n");
    git(&project, &["init"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-m", "first"]);
    project
}

fn changed(project: &Project, args: &[&str]) -> Ran {
    project.run(&[&["--message-format", "short", "--changed"], args].concat())
}

const CHAIN: &str = "\
async fn a() { std::fs::read(\"x\"); }

async fn b() {
    load();
}

fn load() {
    std::fs::read(\"x\");
}
";

#[test]
fn only_findings_on_changed_lines_are_shown() {
    let project = committed(&[("src/lib.rs", CHAIN)]);
    assert_eq!(changed(&project, &[]).exits(0).stdout, "");
    let edited = CHAIN.replace(
        "    std::fs::read(\"x\");\n}",
        "    std::fs::read(\"y\");\n}",
    );
    project.write("src/lib.rs", edited.as_bytes());
    let ran = changed(&project, &[]).exits(1);
    assert_eq!(ran.stdout.lines().count(), 1, "{ran:#?}");
    ran.says("src/lib.rs:4:5: warning: `std::fs::read` blocks the worker thread, reached through");
}

#[test]
fn files_that_git_does_not_know_yet_are_changed() {
    let project = committed(&[("src/lib.rs", CHAIN), ("src/new.txt", "")]);
    project.write("src/lib.rs", format!("{CHAIN}mod new;\n").as_bytes());
    project.write("src/new.rs", ONE.as_bytes());
    let ran = changed(&project, &[]).exits(1);
    assert!(ran.stdout.starts_with("src/new.rs:1:16: "), "{ran:#?}");
    assert_eq!(ran.stdout.lines().count(), 1);
}

#[test]
fn a_branch_counts_from_where_it_was_left() {
    let project = committed(&[("src/lib.rs", ONE)]);
    git(&project, &["checkout", "-b", "work"]);
    project.write("src/more.rs", ONE.as_bytes());
    project.write("src/lib.rs", format!("{ONE}mod more;\n").as_bytes());
    git(&project, &["add", "."]);
    git(&project, &["commit", "-m", "second"]);
    assert_eq!(changed(&project, &[]).exits(0).stdout, "");
    let ran = changed(&project, &["main"]).exits(1);
    assert!(ran.stdout.starts_with("src/more.rs:"), "{ran:#?}");
    assert_eq!(ran.stdout.lines().count(), 1);
}

#[test]
fn what_git_does_not_know_is_said() {
    let project = committed(&[("src/lib.rs", ONE)]);
    changed(&project, &["nope"])
        .exits(2)
        .says("git knows no revision `nope`");
    changed(&project, &["--nope"]).exits(2);
    let bare = Project::package(&[("src/lib.rs", ONE)]);
    changed(&bare, &[])
        .exits(2)
        .says("git says: ")
        .says("in a git repository");
}

#[test]
fn a_wall_of_findings_ends_with_what_to_do() {
    let many = "async fn f() { std::fs::read(\"x\"); }\n".replace("fn f", "fn f0");
    let many: String = (0..20)
        .map(|at| many.replace("f0", &format!("f{at}")))
        .collect();
    let project = Project::package(&[
        ("src/lib.rs", &format!("mod a;\n{many}")),
        (
            "src/a.rs",
            "async fn f(m: std::sync::Mutex<()>) { std::fs::read(\"x\"); loop {} }\n",
        ),
    ]);
    let ran = project.run(&[]).exits(1);
    assert_data_eq!(
        ran.stderr,
        str![[r#"
    21  blocking_call      a call that blocks the thread, reached from async code
     1  long_loop          a loop in async code that can run for long without a yield point
most are in src/lib.rs (20), src/a.rs (2)

next, one of
  cargo nostall explain blocking_call
  cargo nostall --message-format short      one line each
  cargo nostall --level deny --fail-on deny  only what panics, deadlocks or burns a worker
  cargo nostall --deps                      follow calls into dependencies as well
  cargo nostall --baseline nostall-baseline.json --write-baseline
                                            accept these, and fail on new ones from now on

checked 2 files, [..]: 22 warnings

"#]]
    );
    let quiet = project.run(&["--quiet"]).exits(1);
    assert_eq!((quiet.stdout, quiet.stderr.as_str()), (ran.stdout, ""));
    let few = Project::package(&[("src/lib.rs", TWO)]).run(&[]).exits(1);
    assert!(few.stderr.starts_with("checked "), "{few:#?}");
}
