//! What the attribute finds in an item is what the command finds there: the annotated sources
//! under `tests/ui` hold for both.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use nostall_analysis::{Cfg, Finding, Span, analyse_items};
use nostall_tests::ui::{Case, Expected, Mark, observe};
use syn::Item;
use syn::spanned::Spanned;

/// Cases, or folders of them, that the attribute sees differently, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    (
        "unused_allow/",
        "a macro sees no comments, and is given single items of what may be allowed around them",
    ),
    (
        "contexts/kept_in_a_static",
        "what stands within what is told by places in the text, which a macro does not have",
    ),
    (
        "lock_across_await/temporary_in_if_let_else_2021",
        "a macro does not know the edition, and takes it for the newest",
    ),
    (
        "blocking_lock/taken_in_else_2021",
        "a macro does not know the edition, and takes it for the newest",
    ),
];

/// Line, level and rule of a report.
type Report = (usize, String, String);

#[test]
fn files_give_the_attribute_what_they_give_the_command() {
    let mut compared = 0;
    let mut differences = Vec::new();
    for source in sources() {
        let Ok(file) = syn::parse_file(&source.text) else {
            continue;
        };
        compared += 1;
        let found = found(&file.items, &source.cfg);
        source.compare(&source.expected, &found, &mut differences);
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    // Most cases are of one file; a reader of cases that loses them must not go unnoticed.
    assert!(compared > 250, "only {compared} cases were compared");
}

#[test]
fn items_that_stand_alone_give_the_attribute_what_they_give_the_command() {
    let mut compared = 0;
    let mut differences = Vec::new();
    for source in sources() {
        let Ok(file) = syn::parse_file(&source.text) else {
            continue;
        };
        // The command's lexer forgets the places of what was parsed before.
        let found_by_item: Vec<_> = file
            .items
            .iter()
            .filter(|item| !matches!(item, Item::Use(_)))
            .map(|item| {
                let lines = item.span().start().line..item.span().end().line + 1;
                (lines, found(std::slice::from_ref(item), &source.cfg))
            })
            .collect();
        for (lines, found) in found_by_item {
            let expected = source.expected.iter();
            let expected: Vec<Report> = expected
                .filter(|(line, ..)| lines.contains(line))
                .cloned()
                .collect();
            // Where the rest of the file matters to the command, the attribute cannot know.
            if source.alone(&lines) == expected {
                compared += 1;
                source.compare(&expected, &found, &mut differences);
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(compared > 400, "only {compared} items were compared");
}

/// A case of one file.
struct Source {
    name: String,
    text: String,
    cfg: Cfg,
    expected: Vec<Report>,
}

impl Source {
    fn read(root: &Path, path: &Path) -> Option<Source> {
        let name = path.strip_prefix(root).expect("below the root");
        let name = name.with_extension("").to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(path).expect("a case can be read");
        let case = Case::parse(&text).expect("a case can be taken apart");
        if EXCEPTIONS.iter().any(|(start, _)| name.starts_with(start)) {
            return None;
        }
        let of_one_file = case.crates.len() == 1 && case.crates[0].files.len() == 1;
        // A macro sees no other file and no `Cargo.toml` in which a crate is renamed.
        if !of_one_file || !case.headers.externs.is_empty() {
            return None;
        }
        let expected = Expected::parse_all(&text).expect("annotations can be read");
        // What does not parse is not given to a macro.
        let has_errors = expected.iter().any(|it| it.mark == Mark::Error);
        let expected = expected
            .into_iter()
            .map(|it| (it.line, it.mark.to_string(), it.rule));
        let mut expected: Vec<Report> = expected.collect();
        expected.sort();
        (!has_errors).then_some(Source {
            name,
            text,
            cfg: case.headers.cfg,
            expected,
        })
    }

    /// What the command reports when the file has nothing but these lines.
    fn alone(&self, lines: &std::ops::Range<usize>) -> Vec<Report> {
        let kept = (1..).zip(self.text.lines()).map(|(number, line)| {
            let keep = lines.contains(&number) || line.starts_with("//@");
            if keep { line } else { "" }
        });
        let text = kept.collect::<Vec<_>>().join("\n");
        let case = Case::parse(&text).expect("a part of a case is a case");
        let reports = observe(&case).expect("the analysis gives spans of the file");
        let mut reports: Vec<Report> = reports
            .into_iter()
            .map(|it| (it.line, it.mark.to_string(), it.rule))
            .collect();
        reports.sort();
        reports
    }

    fn compare(&self, expected: &[Report], found: &[Report], differences: &mut Vec<String>) {
        if expected != found {
            let name = &self.name;
            differences.push(format!("{name}: annotated {expected:?}, found {found:?}"));
        }
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut paths = Vec::new();
    cases_below(&root, &mut paths);
    paths.sort();
    let sources = paths.iter().filter_map(|path| Source::read(&root, path));
    sources.collect()
}

fn cases_below(folder: &Path, cases: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of cases can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            cases_below(&path, cases);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            cases.push(path);
        }
    }
}

/// What the attribute's analysis finds in items.
fn found(items: &[Item], cfg: &Cfg) -> Vec<Report> {
    let crates: BTreeSet<&str> = nostall_catalog::crates().collect();
    let crates: Vec<&str> = crates.into_iter().collect();
    let mut places = Vec::new();
    let findings = analyse_items(items, &crates, cfg, &mut |first, last| {
        let place = (first.byte_range().start, last.byte_range().end);
        places.push((first.start().line, place));
        let end = u32::try_from(places.len()).expect("few places");
        Span {
            start: end - 1,
            end,
        }
    });
    // As the attribute does: one report for a place and rule.
    let mut seen = BTreeSet::new();
    let place = |finding: &Finding| places[finding.primary.site.span.start as usize];
    let mut reports: Vec<Report> = findings
        .iter()
        .filter(|finding| seen.insert((finding.rule.name(), place(finding).1)))
        .map(|finding| {
            let line = place(finding).0;
            let level = Mark::Level(finding.level).to_string();
            (line, level, finding.rule.name().to_owned())
        })
        .collect();
    reports.sort();
    reports
}
