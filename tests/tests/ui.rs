//! Runs the annotated sources under `tests/ui`, one test for each.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

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
    let shown = format!("tests/ui/{name}.rs");
    Trial::test(name, move || {
        Ok(ui::check(&shown, &fs::read_to_string(&path)?)?)
    })
}
