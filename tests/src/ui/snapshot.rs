//! The human output of a case, and the file it is kept in.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use anstream::StripStream;
use cargo_nostall::args::MessageFormat;
use cargo_nostall::load::{Place, Problem};
use cargo_nostall::report::{Paths, Report};
use nostall_catalog::Level;

use super::case::Case;
use super::observed::{Analysed, analysed};

/// What the command shows for a case, without colours.
///
/// The files are written below `folder` first, since a report reads them for itself.
///
/// # Errors
///
/// When the files cannot be written.
pub fn render(case: &Case, folder: &Path) -> io::Result<String> {
    let paths = Paths {
        root: folder.to_owned(),
        files: write_files(case, folder)?,
    };
    let Analysed { crates, findings } = analysed(case);
    let mut problems = Vec::new();
    for (krate, (input, files)) in crates.iter().zip(&paths.files).enumerate() {
        for (file, path) in input.files.iter().zip(files) {
            problems.extend(file.facts.problems.iter().map(|problem| Problem {
                krate,
                path: Arc::clone(path),
                place: Place::Span(problem.span),
                message: problem.message.clone(),
                help: problem.help.clone(),
            }));
        }
    }
    let mut out = StripStream::new(Vec::new());
    Report::new(&problems, &findings, &paths, Level::Note).write(
        MessageFormat::Human,
        &paths,
        &[],
        &mut out,
    )?;
    Ok(String::from_utf8_lossy(&out.into_inner()).into_owned())
}

fn write_files(case: &Case, folder: &Path) -> io::Result<Vec<Vec<Arc<Path>>>> {
    let mut all = Vec::new();
    for krate in &case.crates {
        let mut paths = Vec::new();
        for file in &krate.files {
            let path = folder.join(&file.path);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(&path, &file.text)?;
            paths.push(Arc::from(path));
        }
        all.push(paths);
    }
    Ok(all)
}

/// Compares the output of a case with the file it is kept in, or rewrites that file.
///
/// A case that keeps none is given as `None`, and must have no such file.
///
/// # Errors
///
/// The first line that differs, or what went wrong with the file.
pub fn check_snapshot(kept: &Path, output: Option<&str>, bless: bool) -> Result<(), String> {
    let shown = kept.display();
    let known = match fs::read_to_string(kept) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(format!("cannot read {shown}: {error}")),
    };
    let Some(output) = output else {
        return match known {
            Some(_) => Err(format!(
                "{shown} has no `//@ snapshot` in its case: delete it"
            )),
            None => Ok(()),
        };
    };
    if bless {
        return fs::write(kept, output).map_err(|error| format!("cannot write {shown}: {error}"));
    }
    let known = known.unwrap_or_default();
    match first_difference(&known, output) {
        Some(difference) => Err(format!(
            "{shown}:{difference}\nthe output is now:\n{output}\nrun with BLESS=1 to keep it"
        )),
        None => Ok(()),
    }
}

fn first_difference(known: &str, output: &str) -> Option<String> {
    if known == output {
        return None;
    }
    let (mut known, mut output) = (known.lines(), output.lines());
    for number in 1.. {
        let (was, is) = (known.next(), output.next());
        if was != is || was.is_none() {
            let [was, is] = [was, is].map(|line| line.unwrap_or("the end"));
            return Some(format!("{number}: was: {was}\n{number}: is:  {is}"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_names_files_below_the_folder_and_has_no_colours() {
        let text = "mod a;\n//@ file: src/a.rs\nasync fn f() { let _ = std::fs::read(\"a\"); }\n";
        let folder = tempfile::tempdir().unwrap();
        let output = render(&Case::parse(text).unwrap(), folder.path()).unwrap();
        assert!(output.contains(" src/a.rs:1:"), "{output}");
        assert!(!output.contains('\x1b'), "{output:?}");
    }

    #[test]
    fn another_output_is_an_error_until_it_is_blessed() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("case.stderr");
        assert!(check_snapshot(&kept, Some("a\nb\n"), false).is_err());
        assert_eq!(check_snapshot(&kept, Some("a\nb\n"), true), Ok(()));
        assert_eq!(check_snapshot(&kept, Some("a\nb\n"), false), Ok(()));
        let error = check_snapshot(&kept, Some("a\nc\n"), false).unwrap_err();
        assert!(error.contains(":2: was: b\n2: is:  c\n"), "{error}");
    }

    #[test]
    fn output_nobody_keeps_has_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("case.stderr");
        assert_eq!(check_snapshot(&kept, None, false), Ok(()));
        fs::write(&kept, "old").unwrap();
        assert!(check_snapshot(&kept, None, true).is_err());
    }
}
