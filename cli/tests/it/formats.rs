//! The formats for code scanning and pull requests, and where they are written to.

use std::fs;

use serde_json::Value;
use snapbox::{assert_data_eq, str};

use crate::project::Project;

const SOURCE: &str = "\
mod lost;
async fn answer() -> usize {
    let grüße = 1; std::thread::sleep(std::time::Duration::from_secs(1));
    load() + grüße
}

fn load() -> usize {
    std::fs::read(\"a, b: 50%\").map_or(0, |bytes| bytes.len())
}
";

fn project() -> Project {
    Project::package(&[("src/lib.rs", SOURCE)])
}

#[test]
fn github_shows_findings_at_their_lines() {
    let ran = project().run(&["--message-format", "github"]).exits(2);
    assert_data_eq!(
        ran.stdout,
        str![[r#"
::error file=src/lib.rs,line=1,endLine=1,col=5,endColumn=9,title=nostall::[..]lost[..]
::warning file=src/lib.rs,line=3,endLine=3,col=20,endColumn=38,title=nostall%3A%3Ablocking_call::`std::thread::sleep` blocks the worker thread%0Ahelp: use `tokio::time::sleep(duration).await`
::warning file=src/lib.rs,line=4,endLine=4,col=5,endColumn=9,title=nostall%3A%3Ablocking_call::`std::fs::read` blocks the worker thread, reached through `load`%0Anote: `load` calls `std::fs::read` here (src/lib.rs:8)%0Ahelp: move the call off the worker: `tokio::task::spawn_blocking(move || load(..)).await`%0Ahelp: or make `load` async and in it use `tokio::fs::read(path).await`

"#]]
    );
}

fn sarif() -> Value {
    let ran = project()
        .run(&["--message-format", "sarif", "--quiet"])
        .exits(2);
    serde_json::from_str(&ran.stdout).expect("JSON")
}

/// The schema beside this file is our own: it demands of the parts that are written what section 3
/// of the standard demands of them, and allows no others.
#[test]
fn sarif_is_as_the_standard_has_it() {
    let schema: Value = serde_json::from_str(include_str!("sarif.schema.json")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let sarif = sarif();
    let errors: Vec<String> = validator
        .iter_errors(&sarif)
        .map(|it| it.to_string())
        .collect();
    assert_eq!(errors, [""; 0]);
    let mut broken = sarif;
    broken["runs"][0]["results"][0]["level"] = "loud".into();
    assert!(!validator.is_valid(&broken));
}

#[test]
fn sarif_holds_findings_chains_and_problems() {
    let sarif = sarif();
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 2);
    let region = &results[0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&region["startLine"], &region["startColumn"]),
        (&3.into(), &20.into())
    );
    for result in results {
        let index = result["ruleIndex"]
            .as_u64()
            .and_then(|it| usize::try_from(it).ok());
        let rule = &run["tool"]["driver"]["rules"][index.expect("an index")];
        assert_eq!(rule["id"], result["ruleId"]);
        assert_eq!(result["level"], "warning");
    }
    assert!(results[0].get("codeFlows").is_none());
    let flow = &results[1]["codeFlows"][0]["threadFlows"][0]["locations"];
    let lines = flow.as_array().expect("steps").iter();
    let lines: Vec<&Value> = lines
        .map(|it| &it["location"]["physicalLocation"]["region"]["startLine"])
        .collect();
    assert_eq!(lines, [4, 8]);
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let problem = &invocation["toolExecutionNotifications"][0];
    assert_eq!(problem["level"], "error");
}

#[test]
fn findings_go_to_a_file() {
    let project = project();
    let shown = project.run(&["--message-format", "short"]).exits(2).stdout;
    for format in ["short", "human", "json", "sarif", "github"] {
        let args = [
            "--message-format",
            format,
            "-o",
            "out.txt",
            "--color",
            "always",
        ];
        let ran = project.run(&args).exits(2);
        assert_eq!(ran.stdout, "");
        assert!(ran.stderr.contains("2 warnings"), "{ran:#?}");
        let written = fs::read_to_string(project.path("out.txt")).expect("a file");
        assert!(!written.contains('\u{1b}') && written.contains("std::thread::sleep"));
        if format == "short" {
            assert_eq!(written, shown);
        }
    }
}

#[test]
fn a_file_that_cannot_be_written_to_is_named() {
    let project = project();
    project.write("file", b"");
    for output in ["no/such/out.txt", "src", "file/out.txt"] {
        let ran = project.run(&["--output", output]).exits(2);
        let expected = format!("error: cannot write to {output}: ");
        assert!(ran.stderr.starts_with(&expected), "{ran:#?}");
        ran.says("name a file in a folder");
    }
}

#[test]
fn json_ends_as_that_of_cargo_does() {
    for (source, code) in [
        ("", 0),
        ("async fn f() { std::fs::read(\"x\"); }\n", 1),
        ("fn (", 2),
    ] {
        let project = Project::package(&[("src/lib.rs", source)]);
        let ran = project.run(&["--message-format", "json"]).exits(code);
        let messages = cargo_metadata::Message::parse_stream(ran.stdout.as_bytes());
        let mut finished =
            messages.filter_map(|message| match message.expect("of cargo's shape") {
                cargo_metadata::Message::BuildFinished(finished) => Some(finished.success),
                _ => None,
            });
        assert_eq!((finished.next(), finished.next()), (Some(code == 0), None));
    }
}
