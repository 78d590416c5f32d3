//! What the README shows of the examples is what the tool prints.

use std::path::Path;
use std::{fs, io};

use anstream::StripStream;
use cargo_nostall::report::{Paths, Report};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace around this package")
}

/// The findings in the examples as `cargo nostall` prints them.
fn findings(format: &str) -> String {
    let manifest = root().join("Cargo.toml");
    let words = [
        "cargo-nostall".into(),
        "--package=nostall-examples".into(),
        format!("--message-format={format}").into(),
        "--manifest-path".into(),
        manifest.into(),
    ];
    let args = cargo_nostall::args::parse(words).expect("a valid command line");
    let checked = cargo_nostall::check(&args).expect("readable examples");
    let paths = Paths {
        root: checked.plan.root.clone(),
        files: checked.loaded.paths,
    };
    let crates = checked.plan.crates.into_iter();
    let origins: Vec<_> = crates.map(|krate| krate.origin).collect();
    let mut out = StripStream::new(Vec::new());
    Report::new(&[], &checked.findings, &paths, args.output.shown())
        .write(args.output.message_format, &paths, &origins, &mut out)
        .expect("a report in memory");
    String::from_utf8(out.into_inner()).expect("a report in UTF-8")
}

/// The code block after a mark such as `<!-- findings -->`.
fn shown(mark: &str) -> io::Result<String> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let (_, after) = readme
        .split_once(&format!("<!-- {mark} -->\n```text\n"))
        .expect("the mark");
    let (block, _) = after.split_once("```").expect("the end of the block");
    Ok(block.to_owned())
}

#[test]
fn the_output_shown_is_real() -> io::Result<()> {
    let (shown, real) = (shown("quick start")?, findings("human"));
    assert!(
        real.contains(shown.trim_end()),
        "the README shows\n{shown}\n\nand the examples give\n{real}"
    );
    Ok(())
}

/// Each file of `blocking` makes one mistake, and those of `mended` none.
#[test]
fn the_findings_shown_are_all() -> io::Result<()> {
    let (shown, real) = (shown("findings")?, findings("short"));
    assert_eq!(shown, real);
    let found: Vec<&str> = real.lines().filter_map(|it| it.split(':').next()).collect();
    let mut files: Vec<String> = fs::read_dir(root().join("examples/src/blocking"))?
        .map(|entry| entry.map(|it| it.file_name().to_string_lossy().into_owned()))
        .filter(|name| name.as_ref().map_or(true, |it| it != "mod.rs"))
        .map(|name| Ok(format!("examples/src/blocking/{}", name?)))
        .collect::<io::Result<_>>()?;
    files.sort();
    assert_eq!(found, files);
    Ok(())
}

/// The figures and reports of "Five minutes" are those that `examples/record.sh` kept.
#[test]
fn what_was_recorded_is_shown() -> io::Result<()> {
    for name in ["blocking", "mended", "findings", "stalls"] {
        let file = format!("docs/five-minutes/{name}.txt");
        let (shown, kept) = (shown(name)?, fs::read_to_string(root().join(&file))?);
        assert!(kept.contains(&shown), "{file} does not hold\n{shown}");
    }
    Ok(())
}
