//! Which crates a command line makes the command read.

use crate::project::{Project, manifest};

/// A workspace of two members, the first with a target of each kind.
fn workspace() -> Project {
    let app = manifest("app")
        + "[features]\ndefault = [\"fast\"]\nfast = []\nextra = [\"util/more\"]\nslow = []\n\
           [dependencies]\nutil = { path = \"../util\" }\n\
           [[bin]]\nname = \"needs-extra\"\npath = \"src/extra.rs\"\nrequired-features = [\"extra\"]\n";
    let util = manifest("util") + "[features]\nmore = []\n";
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"app\", \"util\"]\n",
        ),
        ("app/Cargo.toml", &app),
        ("util/Cargo.toml", &util),
        ("util/src/lib.rs", ""),
    ]);
    for file in [
        "src/lib.rs",
        "src/extra.rs",
        "src/bin/one.rs",
        "examples/show.rs",
    ] {
        project.write(&format!("app/{file}"), b"");
    }
    for file in ["tests/it.rs", "benches/speed.rs"] {
        project.write(&format!("app/{file}"), b"");
    }
    project
}

/// The crates read for reporting: kind, name and whether `cfg(test)` holds.
#[track_caller]
fn reported(project: &Project, folder: &str, args: &[&str]) -> Vec<String> {
    let ran = project
        .run_in(&project.path(folder), &[&["-v"], args].concat())
        .exits(0);
    let crates = ran
        .crates()
        .into_iter()
        .filter(|line| !line.ends_with("for its names only"));
    crates
        .map(|line| line.split(':').next().unwrap_or(line).to_owned())
        .collect()
}

#[test]
fn libraries_and_binaries_of_the_default_members() {
    let expected = ["lib `app`", "bin `one`", "lib `util`"];
    assert_eq!(reported(&workspace(), "", &[]), expected);
}

#[test]
fn a_lock_file_is_neither_needed_nor_made() {
    for flag in ["--locked", "--frozen", "--offline"] {
        let project = workspace();
        let read = reported(&project, "", &[flag, "--package", "util"]);
        assert_eq!(read, ["lib `util`"], "{flag}");
        assert!(!project.path("Cargo.lock").exists(), "{flag}");
    }
}

#[test]
fn the_package_at_hand_and_its_dependencies_for_their_names() {
    let project = workspace();
    assert_eq!(
        reported(&project, "app/src", &[]),
        ["lib `app`", "bin `one`"]
    );
    let ran = project.run_in(&project.path("app"), &["-v"]);
    assert!(
        ran.crates()
            .contains(&"lib `util`: 1 file, for its names only"),
        "{ran:#?}"
    );
}

#[test]
fn manifest_path_stands_for_its_folder() {
    let expected = ["lib `util`"];
    assert_eq!(
        reported(&workspace(), "", &["--manifest-path", "util/Cargo.toml"]),
        expected
    );
}

#[test]
fn packages_by_name_pattern_and_version() {
    let project = workspace();
    for spec in ["util", "ut*", "util@0.1.0"] {
        assert_eq!(
            reported(&project, "", &["-p", spec]),
            ["lib `util`"],
            "{spec}"
        );
    }
}

#[test]
fn workspace_less_the_excluded() {
    let project = workspace();
    let expected = ["lib `util`"];
    assert_eq!(
        reported(&project, "app", &["--workspace", "--exclude", "app"]),
        expected
    );
    assert_eq!(
        reported(&project, "app", &["--all", "--exclude", "a*"]),
        expected
    );
}

#[test]
fn excluding_nothing_is_worth_a_warning() {
    let ran = workspace()
        .run(&["--workspace", "--exclude", "nope"])
        .exits(0);
    ran.says("warning: no package to exclude matches `nope`");
}

#[test]
fn targets_by_kind() {
    let project = workspace();
    for (flag, expected) in [
        ("--lib", "lib `app`"),
        ("--bins", "bin `one`"),
        ("--examples", "example `show`"),
        ("--benches", "bench `speed` with cfg(test)"),
    ] {
        assert_eq!(reported(&project, "app", &[flag]), [expected], "{flag}");
    }
}

#[test]
fn targets_by_name() {
    let project = workspace();
    for (flag, name, expected) in [
        ("--bin", "one", "bin `one`"),
        ("--example", "show", "example `show`"),
        ("--test", "it", "test `it` with cfg(test)"),
        ("--bench", "speed", "bench `speed` with cfg(test)"),
    ] {
        assert_eq!(
            reported(&project, "app", &[flag, name]),
            [expected],
            "{flag}"
        );
    }
}

#[test]
fn tests_turn_cfg_test_on() {
    let expected = [
        "lib `app` with cfg(test)",
        "bin `one` with cfg(test)",
        "test `it` with cfg(test)",
    ];
    assert_eq!(reported(&workspace(), "app", &["--tests"]), expected);
}

#[test]
fn all_targets_are_all_of_them() {
    let reported = reported(&workspace(), "app", &["--all-targets"]);
    let kinds: Vec<&str> = reported
        .iter()
        .filter_map(|krate| krate.split_whitespace().next())
        .collect();
    assert_eq!(
        kinds,
        ["lib", "lib", "bin", "bin", "example", "test", "bench"]
    );
}

/// The enabled features of the crate whose line starts so.
#[track_caller]
fn features(project: &Project, krate: &str, args: &[&str]) -> String {
    let ran = project
        .run_in(&project.path("app"), &[&["-v"], args].concat())
        .exits(0);
    let crates = ran.crates();
    let line = crates
        .iter()
        .find(|line| line.starts_with(krate))
        .expect("the crate is read");
    let listed = line
        .split(", ")
        .find_map(|part| part.strip_prefix("features "));
    listed.unwrap_or_default().to_owned()
}

#[test]
fn features_follow_cargos_rules() {
    let project = workspace();
    for (args, expected) in [
        (&[][..], "default fast"),
        (&["--no-default-features"], ""),
        (&["--all-features"], "default extra fast slow"),
        (&["--features", "slow,extra"], "default extra fast slow"),
        (&["--no-default-features", "-F", "slow"], "slow"),
        (&["--no-default-features", "-F", "app/slow"], "slow"),
    ] {
        assert_eq!(features(&project, "lib `app`", args), expected, "{args:?}");
    }
}

#[test]
fn features_reach_path_dependencies() {
    let project = workspace();
    assert_eq!(features(&project, "lib `util`", &[]), "");
    assert_eq!(features(&project, "lib `util`", &["-F", "extra"]), "more");
    assert_eq!(
        features(&project, "lib `util`", &["-F", "util/more"]),
        "more"
    );
}

#[test]
fn targets_wait_for_their_features() {
    let project = workspace();
    assert_eq!(reported(&project, "app", &["--bins"]), ["bin `one`"]);
    let with_extra = reported(&project, "app", &["--bins", "-F", "extra"]);
    assert_eq!(with_extra, ["bin `needs-extra`", "bin `one`"]);
    let ran = project
        .run_in(&project.path("app"), &["--bin", "needs-extra"])
        .exits(2);
    ran.says("target `needs-extra` needs the feature `extra`")
        .says("pass --features extra");
}

#[test]
fn path_dependencies_outside_the_workspace_are_read() {
    let project = Project::new(&[
        (
            "app/Cargo.toml",
            &(manifest("app") + "[dependencies]\nfar = { path = \"../far\" }\n"),
        ),
        ("app/src/lib.rs", ""),
        (
            "far/Cargo.toml",
            &(manifest("far") + "[dependencies]\nfarther = { path = \"../farther\" }\n"),
        ),
        ("far/src/lib.rs", ""),
        ("farther/Cargo.toml", &manifest("farther")),
        ("farther/src/lib.rs", ""),
    ]);
    let ran = project.run_in(&project.path("app"), &["-v"]).exits(0);
    let expected = [
        "lib `app`: 1 file",
        "lib `far`: 1 file, for its names only",
        "lib `farther`: 1 file, for its names only",
    ];
    assert_eq!(ran.crates(), expected);
}

#[test]
fn a_lost_path_dependency_is_a_warning() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            &(manifest("app") + "[dependencies]\nlost = { path = \"../lost\" }\n"),
        ),
        ("src/lib.rs", ""),
    ]);
    let ran = project.run(&[]).exits(0);
    ran.says("warning: path dependency")
        .says("is left out")
        .says("checked 1 file");
}

#[test]
fn wrong_names_are_answered_with_the_right_ones() {
    let project = workspace();
    for (args, problem, way_out) in [
        (
            &["-p", "nope"][..],
            "no package of this workspace matches `nope`",
            "app, util",
        ),
        (
            &["--bin", "nope"],
            "no bin target is named `nope`",
            "needs-extra, one",
        ),
        (
            &["--test", "nope"],
            "no test target is named `nope`",
            "have it",
        ),
        (
            &["-p", "util", "--bin", "one"],
            "no bin target is named `one`",
            "have no bin targets",
        ),
        (
            &["-F", "nope"],
            "no selected package has the feature `nope`",
            "`util` has more",
        ),
        (
            &["--exclude", "app"],
            "--exclude only makes sense together with --workspace",
            "-p",
        ),
    ] {
        project.run(args).exits(2).says(problem).says(way_out);
    }
}

#[test]
fn flags_that_no_target_matches_are_named() {
    let project = Project::package(&[("src/lib.rs", "")]);
    let ran = project.run(&["--examples", "--benches"]).exits(0);
    ran.says("warning: no target of the selected packages matches --examples --benches");
    let ran = project.run(&["--all-targets", "--quiet"]).exits(0);
    assert_eq!(ran.stderr, "");
}

#[test]
fn what_features_leave_out_is_counted() {
    let toml = manifest("app") + "[features]\ndefault = [\"small\"]\nsmall = []\nlarge = []\n";
    let source = "\
#[cfg(feature = \"large\")]
mod large {
    pub async fn a() {}
    pub async fn b() {}
}
pub struct S;
impl S {
    #[cfg(all(unix, feature = \"large\"))]
    pub async fn c(&self) {}
    #[cfg(feature = \"small\")]
    pub async fn d(&self) {}
}
#[cfg(not(feature = \"small\"))]
pub async fn e() {}
#[cfg(feature = \"large\")]
pub struct T;
#[cfg(all(test, feature = \"large\"))]
mod tests {}
";
    let project = Project::new(&[("Cargo.toml", &toml), ("src/lib.rs", source)]);
    let left_out = "; 2 items left out with features that are off, see --all-features";
    for _ in 0..2 {
        assert!(project.run(&[]).exits(0).stderr.contains(left_out));
    }
    let all = project.run(&["--all-features"]).exits(0);
    assert!(!all.stderr.contains("left out"), "{}", all.stderr);
}

#[test]
fn files_that_no_module_leads_to_are_counted() {
    let toml = manifest("app") + "[features]\nlarge = []\n";
    let root = "#[cfg(feature = \"large\")] mod large;\n#[cfg(test)] mod tests;\nmod used;\n";
    let project = Project::new(&[
        ("Cargo.toml", &toml),
        ("build.rs", "fn main() {}"),
        ("src/lib.rs", root),
        ("src/used.rs", ""),
        ("src/large.rs", "mod inner;"),
        ("src/large/inner.rs", ""),
        ("src/tests.rs", "mod more;"),
        ("src/tests/more.rs", ""),
        ("src/dead.rs", ""),
        ("src/notes.txt", ""),
        ("src/fixture/Cargo.toml", &manifest("fixture")),
        ("src/fixture/src/lib.rs", ""),
    ]);
    let says = "; 1 item left out with features that are off, see --all-features; \
                3 files under src are in no module that was read, named by -v\n";
    for _ in 0..2 {
        let ran = project.run(&[]).exits(0);
        assert!(ran.stderr.ends_with(says), "{}", ran.stderr);
    }
    let ran = project.run(&["-v", "--all-features"]).exits(0);
    ran.says("not read: src/dead.rs\n")
        .says("; 1 file under src is in no module");
    project.write("src/large/dead.rs", b"");
    project
        .run(&["--all-features"])
        .exits(0)
        .says("; 2 files under src");
}

#[test]
fn a_binary_left_out_for_a_feature_is_named() {
    let project = workspace();
    let ran = project.run(&["-p", "app"]).exits(0);
    let said = "; the binary `needs-extra` left out with features that are off, see --all-features";
    assert!(ran.stderr.trim_end().ends_with(said), "{}", ran.stderr);
    for args in [
        &["-p", "app", "--all-features"][..],
        &["-p", "app", "--lib"],
    ] {
        let ran = project.run(args).exits(0);
        assert!(!ran.stderr.contains("left out"), "{}", ran.stderr);
        assert!(!ran.stderr.contains("under src"), "{}", ran.stderr);
    }
}
