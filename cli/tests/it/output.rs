//! What findings look like, in each format.

use std::path::Path;
use std::sync::Arc;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Applicability as Fix, Diagnostic, DiagnosticLevel};
use cargo_nostall::args::{self, MessageFormat};
use cargo_nostall::load::{Place, Problem};
use cargo_nostall::report::{Paths, Report};
use cargo_nostall::workspace::plan;
use nostall_analysis::{Applicability, Finding, Label, Site, Span, Suggestion};
use nostall_catalog::{Certainty, Kind, Level, RuleId};
use snapbox::{assert_data_eq, str};

use crate::project::Project;

const MAIN: &str = "\
use std::time::Duration;

async fn answer() -> usize {
    // Grüße, so that bytes and characters differ on the line after
    let grüße = 1; std::thread::sleep(Duration::from_secs(1));
    load()
}

fn load() -> usize {
    std::fs::read(\"rates.csv\").map_or(0, |bytes| bytes.len())
}
";

/// A project with findings made by hand.
struct Case {
    project: Project,
    paths: Paths,
    findings: Vec<Finding>,
    problems: Vec<Problem>,
}

impl Case {
    fn new() -> Self {
        let project = Project::package(&[("src/main.rs", MAIN)]);
        let root = project.root();
        let file: Arc<Path> = root.join("src/main.rs").into();
        Case {
            paths: Paths {
                root,
                files: vec![vec![file]],
            },
            project,
            findings: vec![sleep(), read_through_load()],
            problems: Vec::new(),
        }
    }

    fn render(&self, format: MessageFormat, shown: Level) -> String {
        let manifest = self.project.path("Cargo.toml").into();
        let line = ["cargo-nostall".into(), "--manifest-path".into(), manifest];
        let plan = plan(&args::parse(line).expect("valid")).expect("a workspace");
        let origins: Vec<_> = plan
            .crates
            .iter()
            .map(|krate| krate.origin.clone())
            .collect();
        let report = Report::new(&self.problems, &self.findings, &self.paths, shown);
        let mut out = Vec::new();
        report
            .write(format, &self.paths, &origins, &mut out)
            .expect("memory can be written to");
        let text = String::from_utf8(out).expect("text");
        anstream::adapter::strip_str(&text).to_string()
    }

    /// The messages of the JSON output, through the types cargo's readers use.
    fn messages(&self) -> Vec<Diagnostic> {
        let json = self.render(MessageFormat::Json, Level::Note);
        let messages = Message::parse_stream(json.as_bytes()).map(|message| match message {
            Ok(Message::CompilerMessage(message)) => message.message,
            other => panic!("no compiler message: {other:?}"),
        });
        messages.collect()
    }
}

/// The only place of a text in the source; spaces around it find the place and are left out.
fn site(text: &str) -> Site {
    let places: Vec<usize> = MAIN.match_indices(text).map(|(at, _)| at).collect();
    let [place] = places[..] else {
        panic!("{text:?} is there {} times", places.len())
    };
    let start = place + text.len() - text.trim_start().len();
    let offset = |at: usize| u32::try_from(at).expect("a small source");
    let span = Span {
        start: offset(start),
        end: offset(start + text.trim().len()),
    };
    Site {
        krate: 0,
        file: 0,
        span,
    }
}

fn label(place: &str, text: &str) -> Label {
    Label {
        site: site(place),
        text: text.to_owned(),
    }
}

fn sleep() -> Finding {
    let edit = (
        site("std::thread::sleep(Duration::from_secs(1))"),
        "tokio::time::sleep(Duration::from_secs(1)).await".to_owned(),
    );
    Finding {
        rule: RuleId::BlockingCall,
        level: Level::Warn,
        certainty: Certainty::Certain,
        kind: Some(Kind::Sleep),
        message: "`std::thread::sleep` blocks in an async function".to_owned(),
        primary: label("std::thread::sleep", "parks the thread for the whole time"),
        secondary: vec![label("async fn answer", "runs on a worker")],
        chain: Vec::new(),
        callee: Some("std::thread::sleep".to_owned()),
        notes: Vec::new(),
        suggestions: vec![Suggestion {
            message: "use Tokio's timer".to_owned(),
            edits: vec![edit],
            applicability: Applicability::MachineApplicable,
        }],
    }
}

fn read_through_load() -> Finding {
    Finding {
        message: "`load` blocks in an async function: it calls `std::fs::read`".to_owned(),
        level: Level::Note,
        kind: Some(Kind::Fs),
        primary: label(" load()\n", "waits for the disk"),
        chain: vec![label("std::fs::read", "`load` calls `std::fs::read` here")],
        callee: Some("std::fs::read".to_owned()),
        notes: vec!["2 more calls of `load` block alike".to_owned()],
        suggestions: vec![Suggestion {
            message: "use `tokio::fs::read(..).await`".to_owned(),
            edits: Vec::new(),
            applicability: Applicability::Unspecified,
        }],
        ..sleep()
    }
}

#[test]
fn human_looks_like_rustc() {
    assert_data_eq!(
        Case::new().render(MessageFormat::Human, Level::Note),
        str![[r#"
warning[nostall::blocking_call]: `std::thread::sleep` blocks in an async function
 --> src/main.rs:5:20
  |
3 | async fn answer() -> usize {
  | --------------- runs on a worker
4 |     // Grüße, so that bytes and characters differ on the line after
5 |     let grüße = 1; std::thread::sleep(Duration::from_secs(1));
  |                    ^^^^^^^^^^^^^^^^^^ parks the thread for the whole time
  |
help: use Tokio's timer
  |
5 -     let grüße = 1; std::thread::sleep(Duration::from_secs(1));
5 +     let grüße = 1; tokio::time::sleep(Duration::from_secs(1)).await;
  |

note[nostall::blocking_call]: `load` blocks in an async function: it calls `std::fs::read`
  --> src/main.rs:6:5
   |
 3 | async fn answer() -> usize {
   | --------------- runs on a worker
...
 6 |     load()
   |     ^^^^^^ waits for the disk
   |
note: `load` calls `std::fs::read` here
  --> src/main.rs:10:5
   |
10 |     std::fs::read("rates.csv").map_or(0, |bytes| bytes.len())
   |     ^^^^^^^^^^^^^
   = note: 2 more calls of `load` block alike
   = help: use `tokio::fs::read(..).await`


"#]]
    );
}

#[test]
fn short_is_one_line_each() {
    assert_data_eq!(
        Case::new().render(MessageFormat::Short, Level::Note),
        str![[r#"
src/main.rs:5:20: warning: `std::thread::sleep` blocks in an async function [nostall::blocking_call]
src/main.rs:6:5: note: `load` blocks in an async function: it calls `std::fs::read` [nostall::blocking_call]

"#]]
    );
}

#[test]
fn findings_below_the_level_are_hidden() {
    assert_data_eq!(
        Case::new().render(MessageFormat::Short, Level::Warn),
        str![[r#"
src/main.rs:5:20: warning: `std::thread::sleep` blocks in an async function [nostall::blocking_call]

"#]]
    );
}

#[test]
fn what_several_targets_share_is_shown_once() {
    let mut case = Case::new();
    let quieter = Finding {
        level: Level::Note,
        ..sleep()
    };
    case.findings = vec![quieter, sleep(), sleep()];
    assert_data_eq!(
        case.render(MessageFormat::Short, Level::Note),
        str![[r#"
src/main.rs:5:20: warning: `std::thread::sleep` blocks in an async function [nostall::blocking_call]

"#]]
    );
}

#[test]
fn problems_come_first() {
    let mut case = Case::new();
    let path = Arc::clone(&case.paths.files[0][0]);
    let problem = |place, message: &str| Problem {
        krate: 0,
        path: Arc::clone(&path),
        place,
        message: message.to_owned(),
        help: None,
    };
    case.problems = vec![
        problem(Place::File, "cannot read the file"),
        problem(Place::Line { line: 5, column: 7 }, "file is not UTF-8"),
        problem(Place::Span(site(" load()\n").span), "cannot parse this"),
    ];
    case.findings.truncate(1);
    assert_data_eq!(
        case.render(MessageFormat::Short, Level::Note),
        str![[r#"
src/main.rs: error: cannot read the file
src/main.rs:5:7: error: file is not UTF-8
src/main.rs:6:5: error: cannot parse this
src/main.rs:5:20: warning: `std::thread::sleep` blocks in an async function [nostall::blocking_call]

"#]]
    );
    let messages = case.messages();
    let starts: Vec<_> = messages
        .iter()
        .map(|it| (it.spans[0].line_start, it.spans[0].column_start))
        .collect();
    assert_eq!(starts, [(1, 1), (5, 7), (6, 5), (5, 20)]);
    assert!(
        messages[..3]
            .iter()
            .all(|it| it.code.is_none() && it.level == DiagnosticLevel::Error)
    );
}

#[test]
fn source_that_changed_since_is_no_crash() {
    let mut case = Case::new();
    case.project.write("src/main.rs", "ü".as_bytes());
    case.findings.truncate(1);
    assert_data_eq!(
        case.render(MessageFormat::Short, Level::Note),
        str![[r#"
src/main.rs:1:2: warning: `std::thread::sleep` blocks in an async function [nostall::blocking_call]

"#]]
    );
    assert_data_eq!(
        case.render(MessageFormat::Human, Level::Note),
        str![[r#"
warning[nostall::blocking_call]: `std::thread::sleep` blocks in an async function
 --> src/main.rs:1:2
  |
1 | ü
  |  ^
  |  |
  |  parks the thread for the whole time
  |  runs on a worker
  |
help: use Tokio's timer
  |
1 | ütokio::time::sleep(Duration::from_secs(1)).await
  |  ++++++++++++++++++++++++++++++++++++++++++++++++


"#]]
    );
}

#[test]
fn json_counts_lines_and_characters_from_one() {
    let messages = Case::new().messages();
    let span = &messages[0].spans[0];
    assert_eq!((span.line_start, span.line_end), (5, 5));
    assert_eq!((span.column_start, span.column_end), (20, 38));
    assert_eq!(
        span.text[0].text.chars().nth(span.column_start - 1),
        Some('s')
    );
    assert_eq!(
        (span.text[0].highlight_start, span.text[0].highlight_end),
        (20, 38)
    );
    let bytes = span.byte_start as usize..span.byte_end as usize;
    assert_eq!(&MAIN[bytes], "std::thread::sleep");
    assert_eq!(span.file_name, "src/main.rs");
    assert!(span.is_primary && !messages[0].spans[1].is_primary);
}

#[test]
fn json_names_rule_level_and_package() {
    let case = Case::new();
    let messages = case.messages();
    let code = messages[0].code.as_ref().expect("a code");
    assert_eq!(code.code, "nostall::blocking_call");
    let levels: Vec<_> = messages.iter().map(|message| message.level).collect();
    assert_eq!(levels, [DiagnosticLevel::Warning, DiagnosticLevel::Note]);
    let json = case.render(MessageFormat::Json, Level::Note);
    let first: serde_json::Value =
        serde_json::from_str(json.lines().next().expect("a line")).expect("JSON");
    assert_eq!(first["reason"], "compiler-message");
    assert_eq!(first["target"]["name"], "app");
    assert_eq!(first["target"]["kind"][0], "bin");
    let manifest = case.project.path("Cargo.toml");
    assert_eq!(
        first["manifest_path"],
        manifest.to_str().expect("a plain path")
    );
    assert!(
        first["package_id"]
            .as_str()
            .is_some_and(|id| id.contains("app@0.1.0")),
        "{first}"
    );
}

#[test]
fn json_rendered_is_the_human_text() {
    let case = Case::new();
    let rendered: String = case
        .messages()
        .into_iter()
        .filter_map(|it| it.rendered)
        .collect();
    assert_eq!(rendered, case.render(MessageFormat::Human, Level::Note));
}

#[test]
fn json_suggestion_can_be_applied() {
    let messages = Case::new().messages();
    let help = &messages[0].children[0];
    assert_eq!(help.level, DiagnosticLevel::Help);
    let span = &help.spans[0];
    assert_eq!(span.suggestion_applicability, Some(Fix::MachineApplicable));
    let mut fixed = MAIN.to_owned();
    let new = span.suggested_replacement.as_ref().expect("a replacement");
    fixed.replace_range(span.byte_start as usize..span.byte_end as usize, new);
    assert!(
        fixed.contains("= 1; tokio::time::sleep(Duration::from_secs(1)).await;\n"),
        "{fixed}"
    );
}

#[test]
fn color_is_the_users_choice() {
    let project = Project::package(&[("src/main.rs", "mod lost;\nfn main() {}\n")]);
    let escape = '\u{1b}';
    for (args, coloured) in [
        (&[][..], false),
        (&["--color", "never"], false),
        (&["--color", "always"], true),
        (&["--color=always", "--message-format=json"], false),
    ] {
        let ran = project.run(args).exits(2);
        assert_eq!(ran.stdout.contains(escape), coloured, "{args:?}: {ran:#?}");
    }
    let ran = project.run(&["--color", "always", "--nope"]).exits(2);
    assert!(ran.stderr.contains(escape), "{ran:#?}");
}

#[test]
fn quiet_says_nothing_but_findings() {
    let project = Project::package(&[("src/main.rs", "fn main() {}\n")]);
    let ran = project.run(&["--quiet"]).exits(0);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", ""));
}

#[test]
fn verbose_tells_how_long_each_phase_takes() {
    let project = Project::package(&[("src/main.rs", "fn main() {}\n")]);
    let ran = project.run(&["--verbose"]).exits(0);
    for phase in ["metadata ", "read and lower ", "analyse ", "report "] {
        assert!(ran.stderr.contains(phase), "{phase}: {ran:#?}");
    }
}

#[test]
fn help_and_version() {
    let project = Project::new(&[]);
    project
        .run(&["nostall", "--help"])
        .exits(0)
        .says("Examples:")
        .says("Exit codes:");
    project.run(&["-h"]).exits(0).says("Package selection:");
    project
        .run(&["--version"])
        .exits(0)
        .says(env!("CARGO_PKG_VERSION"));
}
