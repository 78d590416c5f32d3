//! Runs the crates under `tests/typed` through both sources of names, and compares what each finds
//! with the annotations.
//!
//! `//~ WARN blocking_call` is found either way, `//typed~ ..` by the compiler's answers alone and
//! `//source~ ..` by inference alone, which is then wrong. Both runs are held to every line, so the
//! two agree wherever nothing else is written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use cargo_nostall::Checked;
use nostall_catalog::Level;
use nostall_tests::ui::{Expected, Mark, Observed, compare};

/// Where names come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Inferred,
    Typed,
}

impl Names {
    /// The annotations that hold for these names, in the one form that the parser knows.
    fn annotations(self, text: &str) -> String {
        match self {
            Names::Inferred => text.replace("//source~", "//~"),
            Names::Typed => text.replace("//typed~", "//~"),
        }
    }
}

/// A copy of the crates, so that nothing is written beside the sources.
fn copy() -> &'static Path {
    static COPY: OnceLock<PathBuf> = OnceLock::new();
    COPY.get_or_init(|| {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("typed");
        let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("typed");
        copy_folder(&from, &to);
        to
    })
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for the copy");
    for entry in fs::read_dir(from).expect("the crates are there") {
        let entry = entry.expect("an entry of the folder");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
            continue;
        }
        // What has not changed is not compiled again.
        let text = fs::read(entry.path()).expect("a file");
        if fs::read(&target).ok().as_ref() != Some(&text) {
            fs::write(&target, text).expect("a copy");
        }
    }
}

fn check(names: Names) -> Checked {
    let manifest = copy().join("Cargo.toml");
    let mut words = vec!["cargo-nostall".into(), "--workspace".into()];
    words.extend(["--manifest-path".into(), manifest.into_os_string()]);
    if names == Names::Typed {
        words.push("--typed".into());
    }
    let args = cargo_nostall::args::parse(words).expect("valid arguments");
    cargo_nostall::check(&args).expect("a run")
}

/// All differences between the findings and the annotations, as `file:line: what`.
fn differences(names: Names) -> Vec<String> {
    let checked = check(names);
    assert!(checked.warnings.is_empty(), "the crates compile");
    assert!(
        checked.loaded.problems.is_empty(),
        "{:?}",
        checked.loaded.problems
    );
    let mut differences = Vec::new();
    for (krate, paths) in (0_u32..).zip(&checked.loaded.paths) {
        for (file, path) in (0_u32..).zip(paths) {
            let text = fs::read_to_string(path).expect("a source file");
            let expected = Expected::parse_all(&names.annotations(&text)).expect("annotations");
            let here = |finding: &&nostall_analysis::Finding| {
                let site = finding.primary.site;
                (site.krate, site.file) == (krate, file) && finding.level > Level::Allow
            };
            let findings = checked.findings.iter().filter(here);
            let observed: Vec<Observed> = findings.map(|it| observed(it, &text)).collect();
            let shown = path.strip_prefix(copy()).unwrap_or(path).display();
            let found = compare(&expected, &observed);
            differences.extend(found.iter().map(|it| format!("tests/typed/{shown}:{it}")));
        }
    }
    differences
}

fn observed(finding: &nostall_analysis::Finding, text: &str) -> Observed {
    let span = finding.primary.site.span;
    let (start, end) = (span.start as usize, span.end as usize);
    Observed {
        line: 1 + text[..start].matches('\n').count(),
        mark: Mark::Level(finding.level),
        rule: finding.rule.name().to_owned(),
        message: finding.message.clone(),
        source: text[start..end].to_owned(),
        chain: Vec::new(),
    }
}

#[track_caller]
fn assert_none(differences: &[String]) {
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_compiler_names_what_is_annotated() {
    assert_none(&differences(Names::Typed));
}

#[test]
fn inference_finds_the_same_where_it_can() {
    assert_none(&differences(Names::Inferred));
}

#[test]
fn most_callees_are_named_by_the_compiler() {
    let callees = check(Names::Typed).callees.expect("the compiler was asked");
    assert!(
        callees.by_compiler > 5 * callees.by_inference,
        "{callees:?}"
    );
    assert_eq!(check(Names::Inferred).callees, None);
}

/// The point of it: resolutions that are out of reach for inference.
#[test]
fn the_compiler_sees_what_inference_cannot() {
    let mut only = 0;
    for entry in fs::read_dir(copy().join("calls/src")).expect("the crate is there") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a source file");
        only += text.matches("//typed~").count() + text.matches("//source~").count();
    }
    assert!(only >= 40, "{only}");
}

/// Silence is an answer only where the path on the list leads to the function: a path into std that
/// clippy does not find would make findings disappear.
#[test]
fn clippy_finds_all_paths_into_std() {
    let list = check(Names::Typed)
        .plan
        .target
        .join("nostall/clippy/list/clippy.toml");
    let list = fs::read_to_string(list).expect("the list");
    let quoted = list.split('"').filter(|text| text.starts_with("std::"));
    // Those are there on their platform only.
    let here = quoted.filter(|path| !path.starts_with("std::os::"));
    let paths: BTreeSet<&str> = here.collect();
    assert!(paths.len() > 100, "{paths:?}");

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("std-paths");
    fs::create_dir_all(&folder).expect("a folder");
    let methods: Vec<String> = paths.iter().map(|path| format!("{path:?}")).collect();
    let settings = format!("disallowed-methods = [{}]", methods.join(", "));
    fs::write(folder.join("clippy.toml"), settings).expect("a list of our own");
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--quiet", "--package", "bottom", "--target-dir"])
        .arg(folder.join("target"))
        .env("CLIPPY_CONF_DIR", &folder)
        .current_dir(copy())
        .output()
        .expect("cargo clippy runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("use of a disallowed method `std::fs::read`"),
        "{said}"
    );
    assert!(!said.contains("does not refer to"), "{said}");
}
