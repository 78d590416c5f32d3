//! `--typed`: clippy is asked, and everything about the project that could get in its way does not.

use std::fs;

use crate::project::{Project, manifest};

/// A call that inference cannot see, and one that it can.
const SOURCE: &str = "
use std::any::Any;
use std::fs::File;

pub async fn f(file: &dyn Any) {
    let _ = file.downcast_ref::<File>().unwrap().sync_all();
    let _ = std::fs::write(\"y\", \"\");
}
";

fn line_of(ran: &crate::project::Ran, text: &str) -> String {
    let line = ran.stderr.lines().find(|line| line.contains(text));
    line.unwrap_or_else(|| panic!("{text:?} is not in {ran:#?}"))
        .to_owned()
}

#[test]
fn the_compiler_names_what_inference_cannot() {
    let project = Project::package(&[("src/lib.rs", SOURCE)]);
    project.run(&[]).exits(1).says("1 warning\n");
    let ran = project.run(&["--typed"]).exits(1);
    let summary = line_of(&ran, "checked 1 file");
    assert!(summary.contains("2 warnings"), "{summary}");
    assert!(
        summary.ends_with("2 callees named by the compiler, 0 by inference"),
        "{summary}"
    );
}

#[test]
fn a_project_can_have_it_on_and_a_run_off() {
    let toml = manifest("app") + "[package.metadata.nostall]\ntyped = true\n";
    let project = Project::new(&[("Cargo.toml", &toml), ("src/lib.rs", SOURCE)]);
    project
        .run(&[])
        .exits(1)
        .says("2 callees named by the compiler");
    project.run(&["--no-typed"]).exits(1).says("1 warning\n");
    project
        .run(&["--typed", "--no-typed"])
        .exits(2)
        .says("--no-typed");
}

#[test]
fn nothing_is_built_where_the_user_builds() {
    let project = Project::package(&[("src/lib.rs", SOURCE)]);
    project.run(&["--typed"]).exits(1);
    let built = fs::read_dir(project.path("target")).unwrap();
    let mut names: Vec<_> = built.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["CACHEDIR.TAG", "nostall"]);
}

/// All of these would fail or silence clippy, or change what it lists.
#[test]
fn lints_and_settings_of_the_project_change_nothing() {
    let strict = format!(
        "#![deny(warnings, clippy::all)]\n#![forbid(clippy::disallowed_methods)]\n{SOURCE}\n\
         pub fn g(x: u8) -> u8 {{ let unused = 1; return x; }}\n"
    );
    let lints = "[lints.clippy]\npedantic = \"deny\"\ndisallowed_methods = \"allow\"\n";
    let build = "fn main() { println!(\"cargo::rustc-cfg=built\"); }";
    let project = Project::new(&[
        ("Cargo.toml", &format!("{}{lints}", manifest("app"))),
        ("build.rs", build),
        (
            "clippy.toml",
            "disallowed-methods = [\"std::fs::copy\"]\nmsrv = \"1.60\"\n",
        ),
        (
            ".cargo/config.toml",
            "[build]\nrustflags = [\"-Dwarnings\"]\n",
        ),
        ("src/lib.rs", &strict),
    ]);
    let ran = project.run(&["--typed"]).exits(1);
    assert!(!ran.stderr.contains("does not compile"), "{ran:#?}");
    ran.says("2 warnings; 2 callees named by the compiler, 0 by inference");
}

#[test]
fn every_byte_of_a_file_counts_for_a_place() {
    let windows = SOURCE
        .replace('\n', "\r\n")
        .replace("pub async", "/* \u{fc}\u{1f980} */ pub async");
    let project = Project::package(&[("src/lib.rs", &format!("\u{feff}{windows}"))]);
    let ran = project
        .run(&["--typed", "--message-format", "short"])
        .exits(1);
    ran.says("2 callees named by the compiler, 0 by inference")
        .says("src/lib.rs:7:13");
}

#[test]
fn targets_of_one_name_are_told_apart() {
    let project = Project::package(&[
        (
            "src/lib.rs",
            "pub fn load() {}\npub fn deep() { let _ = std::fs::read(\"x\"); }\n",
        ),
        (
            "src/main.rs",
            "use app::deep as below;\n\
             fn load() { let _ = std::fs::read(\"x\"); }\n\
             async fn f() { load(); app::load(); below(); }\n\
             fn main() { drop(f()); }\n",
        ),
    ]);
    let ran = project
        .run(&["--typed", "--message-format", "short"])
        .exits(1);
    assert_eq!(ran.stdout.lines().count(), 2, "{ran:#?}");
    ran.says("src/main.rs:3:16").says("src/main.rs:3:37");
}

#[test]
fn features_and_tests_are_those_asked_for() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            &format!("{}[features]\nextra = []\n", manifest("app")),
        ),
        (
            "src/lib.rs",
            "macro_rules! hidden { () => { std::fs::read(\"x\") } }\n\
             #[cfg(feature = \"extra\")]\npub async fn f() { let _ = hidden!(); }\n\
             #[cfg(test)]\nasync fn g() { let _ = hidden!(); }\n",
        ),
    ]);
    project.run(&["--typed"]).exits(0);
    project
        .run(&["--typed", "--features", "extra"])
        .exits(1)
        .says("src/lib.rs:3");
    project
        .run(&["--typed", "--tests"])
        .exits(1)
        .says("src/lib.rs:5");
}

#[test]
fn what_does_not_compile_is_inferred() {
    let project = Project::package(&[(
        "src/lib.rs",
        "pub async fn f() {\n    let _ = std::fs::read(\"x\");\n    let wrong: u8 = \"text\";\n}\n",
    )]);
    let ran = project.run(&["--typed"]).exits(1);
    ran.says("warning: the project does not compile: src/lib.rs:3:21: error[E0308]")
        .says("what the compiler did not see is inferred from the sources")
        .says("src/lib.rs:2:13")
        .says("1 warning; 0 callees named by the compiler, 1 by inference");
}

#[test]
fn one_broken_crate_does_not_cost_the_others_their_names() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"good\", \"bad\"]\nresolver = \"3\"\n",
        ),
        ("good/Cargo.toml", &manifest("good")),
        ("good/src/lib.rs", SOURCE),
        ("bad/Cargo.toml", &manifest("bad")),
        (
            "bad/src/lib.rs",
            "pub async fn f() { let _ = std::fs::read(0_u8); }\n",
        ),
    ]);
    let ran = project.run(&["--typed", "--workspace"]).exits(1);
    ran.says("bad/src/lib.rs:1:42: error[E0277]")
        .says("3 warnings; 2 callees named by the compiler, 1 by inference");
}

#[test]
fn a_dependency_that_cannot_be_had_is_a_warning() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            &format!(
                "{}[dependencies]\nnot-there-at-all = \"1\"\n",
                manifest("app")
            ),
        ),
        (
            "src/lib.rs",
            "pub async fn f() { let _ = std::fs::read(\"x\"); }\n",
        ),
    ]);
    let ran = project.run(&["--typed", "--offline"]).exits(1);
    ran.says("warning: `cargo clippy` failed: ")
        .says("1 by inference");
}

/// What only a shell can stand in for.
#[cfg(unix)]
mod with_a_shell {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    use super::SOURCE;
    use crate::project::{Project, Ran, command};

    /// A cargo that does as `clippy` says when it is asked for clippy.
    fn stand_in(project: &Project, clippy: &str) -> std::path::PathBuf {
        let cargo = env!("CARGO");
        let script = format!(
            "#!/bin/sh\necho \"$@\" >> cargo.log\n\
             if [ \"$1\" = clippy ]; then {clippy}; fi\nexec '{cargo}' \"$@\"\n"
        );
        project.write("cargo.sh", script.as_bytes());
        let path = project.path("cargo.sh");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    fn run(project: &Project, clippy: &str) -> Ran {
        let cargo = stand_in(project, clippy);
        let mut command = command();
        command
            .current_dir(project.root())
            .env("CARGO", cargo)
            .arg("--typed");
        Ran::new(&command.output().unwrap())
    }

    fn asked(project: &Project) -> usize {
        let log = fs::read_to_string(project.path("cargo.log")).unwrap();
        let asked = log
            .lines()
            .filter(|line| line.starts_with("clippy --keep-going"));
        asked.count()
    }

    #[test]
    fn without_clippy_the_way_out_is_named() {
        let project = Project::package(&[("src/lib.rs", SOURCE)]);
        let said = "error: 'cargo-clippy' is not installed for the toolchain";
        let ran = run(&project, &format!("echo \"{said}\" >&2; exit 1")).exits(2);
        ran.says("--typed asks clippy, which is not installed")
            .says("rustup component add clippy")
            .says("leave out --typed");
    }

    #[test]
    fn an_old_clippy_is_refused() {
        let project = Project::package(&[("src/lib.rs", SOURCE)]);
        let ran = run(&project, "echo 'clippy 0.1.80 (0 2024-01-01)'; exit 0").exits(2);
        ran.says("--typed needs clippy 0.1.88 or newer, this is clippy 0.1.80")
            .says("cargo +stable nostall --typed");
    }

    #[test]
    fn clippy_that_speaks_nonsense_is_a_warning() {
        let project = Project::package(&[("src/lib.rs", SOURCE)]);
        let clippy = "if [ \"$2\" != --version ]; then printf '\\377\\376 {\\n{\"reason\":1}\\n'; exit 1; fi";
        let ran = run(&project, clippy).exits(1);
        ran.says("warning: ")
            .says("0 callees named by the compiler, 1 by inference");
    }

    #[test]
    fn a_project_behind_a_symlink_is_asked_about() {
        let project = Project::package(&[("src/lib.rs", SOURCE)]);
        let elsewhere = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(project.root(), elsewhere.path().join("link")).unwrap();
        for manifest in ["link/Cargo.toml", "link/../link/Cargo.toml"] {
            let args = ["--typed", "--all-features", "--manifest-path", manifest];
            let ran = project.run_in(elsewhere.path(), &args).exits(1);
            ran.says("2 callees named by the compiler, 0 by inference");
        }
    }

    #[test]
    fn nothing_is_asked_twice() {
        let project = Project::package(&[("src/lib.rs", SOURCE)]);
        let first = run(&project, ":").exits(1);
        let second = run(&project, ":").exits(1);
        assert_eq!(asked(&project), 1);
        assert_eq!(first.stdout, second.stdout);
        second.says("2 callees named by the compiler, 0 by inference");

        project.write("src/lib.rs", SOURCE.replace("write", "copy").as_bytes());
        run(&project, ":").exits(1).says("std::fs::copy");
        assert_eq!(asked(&project), 2);

        let manifest = fs::read_to_string(project.path("Cargo.toml")).unwrap();
        project.write(
            "Cargo.toml",
            format!("{manifest}\n[features]\nx = []\n").as_bytes(),
        );
        run(&project, ":").exits(1);
        assert_eq!(asked(&project), 3);
    }

    #[test]
    fn what_did_not_compile_is_asked_again() {
        let project = Project::package(&[("src/lib.rs", "fn f() -> u8 { 'x' }\n")]);
        run(&project, ":").exits(0);
        run(&project, ":").exits(0).says("does not compile");
        assert_eq!(asked(&project), 2);
    }

    /// As a terminal does, the signal goes to the whole group. An interrupt would be ignored where
    /// the tests run in the background.
    #[test]
    fn an_interrupt_ends_clippy_too() {
        let project = Project::package(&[("src/lib.rs", SOURCE)]);
        let wait = "if [ \"$2\" != --version ]; then echo $$ > clippy.pid; exec sleep 600; fi";
        let cargo = stand_in(&project, wait);
        let mut command = command();
        let command = command
            .current_dir(project.root())
            .env("CARGO", cargo)
            .arg("--typed");
        let command = command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.process_group(0).spawn().unwrap();
        let pid = wait_for(|| {
            let text = fs::read_to_string(project.path("clippy.pid")).ok()?;
            text.trim().parse::<u32>().ok()
        });
        let group = format!("-{}", child.id());
        let killed = Command::new("kill")
            .args(["-TERM", "--", &group])
            .status()
            .unwrap();
        assert!(killed.success());
        assert!(!child.wait().unwrap().success());
        wait_for(|| {
            let mut look = Command::new("kill");
            let look = look.args(["-0", &pid.to_string()]).stderr(Stdio::null());
            (!look.status().unwrap().success()).then_some(())
        });
    }

    fn wait_for<T>(mut ready: impl FnMut() -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(value) = ready() {
                return value;
            }
            assert!(
                started.elapsed() < Duration::from_secs(60),
                "it does not come"
            );
            sleep(Duration::from_millis(20));
        }
    }
}
