//! What findings look like, in each format.

mod json;
mod streams;
mod text;

use std::path::Path;
use std::sync::Arc;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::Diagnostic;
use cargo_nostall::args::{self, MessageFormat};
use cargo_nostall::load::Problem;
use cargo_nostall::report::{Paths, Report};
use cargo_nostall::workspace::plan;
use nostall_analysis::{Applicability, Finding, Label, Site, Span, Suggestion};
use nostall_catalog::{Certainty, Kind, Level, RuleId};

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
