//! Runs the annotated sources under `tests/ui`, one test for each.
//!
//! With `BLESS=1` the kept human output is rewritten where the findings are as annotated.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use libtest_mimic::{Arguments, Trial};
use nostall_tests::ui;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut cases = Vec::new();
    if let Err(error) = find_cases(&root, &mut cases) {
        eprintln!("cannot list the cases in {}: {error}", root.display());
        return ExitCode::FAILURE;
    }
    assert!(!cases.is_empty(), "no cases in {}", root.display());
    cases.sort();
    let trials = cases.into_iter().map(|path| trial(&root, path)).collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn find_cases(folder: &Path, cases: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find_cases(&path, cases)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            cases.push(path);
        }
    }
    Ok(())
}

fn trial(root: &Path, path: PathBuf) -> Trial {
    let name = path.strip_prefix(root).unwrap_or(&path).with_extension("");
    let name = name.to_string_lossy().replace('\\', "/");
    let shown = name.clone();
    Trial::test(name, move || Ok(check(&shown, &path)?))
}

fn check(name: &str, path: &Path) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    ui::check(&format!("tests/ui/{name}.rs"), &text)?;
    let case = ui::Case::parse(&text)?;
    let output = if case.headers.snapshot {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui").join(name);
        Some(ui::render(&case, &folder).map_err(|error| format!("{name}: {error}"))?)
    } else {
        None
    };
    let bless = env::var_os("BLESS").is_some_and(|value| value == "1");
    ui::check_snapshot(&path.with_extension("stderr"), output.as_deref(), bless)
}
