//! What the README shows of the demo is what the tool prints.

use std::path::Path;
use std::{fs, io};

use anstream::StripStream;
use cargo_nostall::report::{Paths, Report};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace around this package")
}

/// The findings in the demo as `cargo nostall` prints them.
fn demo() -> String {
    let manifest = root().join("demo/Cargo.toml");
    let words = ["cargo-nostall".into(), "--manifest-path".into()];
    let args = cargo_nostall::args::parse(words.into_iter().chain([manifest.into()]))
        .expect("a valid command line");
    let checked = cargo_nostall::check(&args).expect("a readable demo");
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

/// The code block after the mark `<!-- demo -->`.
fn shown(readme: &str) -> &str {
    let (_, after) = readme
        .split_once("<!-- demo -->\n```text\n")
        .expect("the mark");
    after.split_once("```").expect("the end of the block").0
}

#[test]
fn the_output_shown_is_real() -> io::Result<()> {
    let readme = fs::read_to_string(root().join("README.md"))?;
    let (demo, shown) = (demo(), shown(&readme).trim_end());
    assert!(
        demo.contains(shown),
        "the README shows\n{shown}\n\nand the demo gives\n{demo}"
    );
    Ok(())
}

#[test]
fn the_number_of_findings_is_real() {
    // "Of the six calls it finds"
    assert_eq!(demo().matches("warning[").count(), 6);
}
