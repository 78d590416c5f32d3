//! For people: what is shown, in which order, and how.

use std::sync::Arc;

use cargo_metadata::diagnostic::DiagnosticLevel;
use cargo_nostall::args::MessageFormat;
use cargo_nostall::load::{Place, Problem};
use nostall_analysis::Finding;
use nostall_catalog::Level;
use snapbox::{assert_data_eq, str};

use crate::output::{Case, site, sleep};

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
