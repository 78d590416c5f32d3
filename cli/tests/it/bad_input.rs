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
        .says("error: src/lib.rs cannot be read: ");
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
    assert!(
        line.starts_with("src/lib.rs:1:5: error: cannot find the file"),
        "{line}"
    );
    drop(stdout);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.code().is_some(), "ended by a signal");
}

#[test]
fn syntax_error_leaves_the_other_files() {
    let project = Project::package(&[
        ("src/lib.rs", "mod broken;\nmod torn;\nmod whole;\n"),
        ("src/torn.rs", "struct 1;\n"),
        ("src/broken.rs", "fn good() {}\nfn bad( {\n"),
        ("src/whole.rs", "fn whole() {}\n"),
    ]);
    let ran = project.run(&[]).exits(2);
    ran.says("error: cannot split this into tokens")
        .says("error: cannot parse this: expected identifier")
        .says("--> src/broken.rs:2:")
        .says("--> src/torn.rs:1:")
        .says("checked 4 files");
}

#[test]
fn missing_module_names_both_files() {
    let project = Project::package(&[("src/lib.rs", "mod a;\n"), ("src/a.rs", "\nmod b;\n")]);
    let ran = project
        .run(&[])
        .exits(2)
        .says("cannot find the file of module `b`");
    ran.says("--> src/a.rs:2:5")
        .says("create src/a/b.rs or src/a/b/mod.rs");
}

#[test]
fn module_that_may_not_be_built_may_be_missing() {
    let project = Project::package(&[("src/lib.rs", "#[cfg(some_day)]\nmod future;\n")]);
    project.run(&[]).exits(0).says("checked 1 file");
}

#[test]
fn missing_include_is_named() {
    let project = Project::package(&[("src/lib.rs", "include!(\"part.rs\");\n")]);
    let ran = project
        .run(&[])
        .exits(2)
        .says("cannot find the included file");
    ran.says("create src/part.rs");
}

#[test]
fn module_with_two_files() {
    let project = Project::package(&[
        ("src/lib.rs", "mod a;\n"),
        ("src/a.rs", ""),
        ("src/a/mod.rs", ""),
    ]);
    let ran = project.run(&[]).exits(2).says("module `a` has two files");
    ran.says("remove src/a.rs, which is read here, or src/a/mod.rs")
        .says("checked 2 files");
}

#[test]
fn module_that_includes_itself() {
    let project = Project::package(&[
        ("src/lib.rs", "mod a;\nmod b;\n"),
        ("src/a.rs", "#[path = \"b.rs\"]\nmod b;\n"),
        ("src/b.rs", "#[path = \"a.rs\"]\nmod a;\n"),
    ]);
    let ran = project.run(&[]).exits(2).says("includes itself");
    ran.says("--> src/a.rs:2:5")
        .says("--> src/b.rs:2:5")
        .says("2 problems reading");
}

#[cfg(unix)]
#[test]
fn folder_that_holds_itself() {
    let project = Project::package(&[("src/lib.rs", "mod a;\n"), ("src/a/mod.rs", "mod a;\n")]);
    std::os::unix::fs::symlink(".", project.path("src/a/a")).expect("a symlink");
    let ran = project
        .run(&[])
        .exits(2)
        .says("src/a/a/mod.rs includes itself");
    ran.says("--> src/a/mod.rs:1:5");
}

#[test]
fn problems_that_targets_share_are_told_once() {
    let project = Project::package(&[
        ("src/lib.rs", "mod broken;\n"),
        ("src/main.rs", "mod broken;\nfn main() {}\n"),
        ("src/broken.rs", "fn bad( {\n"),
    ]);
    project
        .run(&["--all-targets"])
        .exits(2)
        .says("1 problem reading the sources");
}

#[test]
fn nesting_without_end_is_no_crash() {
    let deep = format!(
        "fn f() {{ {}1{}; }}\n",
        "(".repeat(10_000),
        ")".repeat(10_000)
    );
    let project = Project::package(&[("src/lib.rs", "mod deep;\n"), ("src/deep.rs", &deep)]);
    let ran = project.run(&[]);
    assert!(matches!(ran.code, Some(0 | 2)), "{ran:#?}");
    ran.says("checked 2 files");
}

#[test]
fn large_file() {
    let table = format!(
        "static ROW: [&str; 2] = [\"{0}\", \"{0}\"];\n",
        "x".repeat(500)
    );
    let large = table.repeat(5 * 1024 * 1024 / table.len() + 1);
    let project = Project::package(&[("src/lib.rs", &large)]);
    project.run(&[]).exits(0).says("checked 1 file");
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::ExitStatusExt;

    let project = Project::package(&[("src/lib.rs", "")]);
    // A cargo that says when it was started, and then nothing for long.
    project.write("cargo.sh", b"#!/bin/sh\n: > started\nexec sleep 5\n");
    let script = project.path("cargo.sh");
    let executable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&script, executable).expect("a script");
    let mut child = command()
        .args(["-o", "out.txt", "--baseline", "b.json", "--write-baseline"])
        .current_dir(project.root())
        .env("CARGO", &script)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    while !project.path("started").exists() {
        std::thread::yield_now();
    }
    // Not the interrupt of a terminal, which is ignored where the tests run in the background.
    let kill = std::process::Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status();
    assert!(kill.is_ok_and(|status| status.success()));
    let status = child.wait().expect("an end");
    assert_eq!(status.signal(), Some(15), "{status:?}");
    for path in ["out.txt", "b.json", "target"] {
        assert!(!project.path(path).exists(), "{path}");
    }
}

/// What keeps a text from being split into tokens: where it stands, and what to do.
#[test]
fn what_is_no_token_is_named_with_its_line() {
    for (bad, line) in [
        ("fn f() {}\nfn g() { let text = \"abc; }\n", 2),
        ("fn f() {}\n/* fn g() {}\n", 2),
        ("fn f() {}\nfn g() { x) }\n", 2),
        ("fn f() {}\nfn g() { \u{a7} }\n", 2),
        ("fn f() {\nfn g() {}\n", 1),
    ] {
        let project = Project::package(&[("src/lib.rs", "mod bad;\n"), ("src/bad.rs", bad)]);
        let ran = project.run(&[]).exits(2);
        ran.says("error: cannot split this into tokens: a bracket, string or comment")
            .says(&format!("--> src/bad.rs:{line}:"))
            .says("= help: `cargo check` says more about it")
            .says("checked 2 files");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_is_named_where_it_is_asked_for() {
    // A file whose first bytes nobody can read, not even root.
    let lib = "\ninclude!(\"/proc/self/mem\");\n#[path = \"/proc/self/mem\"]\nmod other;\n";
    let project = Project::package(&[("src/lib.rs", lib)]);
    let ran = project.run(&[]).exits(2);
    ran.says("mem cannot be read: Input/output error")
        .says("--> src/lib.rs:2:")
        .says("--> src/lib.rs:4:5");
}

#[test]
fn an_included_file_that_is_no_text_names_who_includes_it() {
    let project = Project::package(&[("src/lib.rs", "include!(\"part.rs\");\n")]);
    project.write("src/part.rs", b"\n\xff\n");
    let ran = project.run(&[]).exits(2);
    ran.says("--> src/part.rs:2:1")
        .says("it is included by src/lib.rs");
}

#[test]
fn a_long_line_is_shown_in_part() {
    let before = "static A: &str = \"".to_owned() + &"a".repeat(1 << 20) + "\"; async fn ";
    let line = |name: &str, between: &str| {
        format!("{before}{name}() {{ {between}std::fs::read(\"x\"); }} /* {before} */")
    };
    let far = format!("let _ = \"{}\"; ", "b".repeat(1 << 20));
    let text = line("near", "") + "\n" + &line("far", &far);
    let project = Project::package(&[("src/lib.rs", &text)]);
    for format in ["human", "short", "json", "github", "sarif"] {
        let ran = project.run(&["--message-format", format]).exits(1);
        // The texts of all rules are part of SARIF.
        assert!(ran.stdout.len() < 40_000, "{format}: {}", ran.stdout.len());
    }
    let ran = project.run(&[]).exits(1);
    ran.says("--> src/lib.rs:1:1048616")
        .says("std::fs::read(\"x\"); }");
}
