//! What the environment variables do, seen from outside: a program under a watchdog, run as
//! a process of its own.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

const VARIABLES: [&str; 5] = [
    "NOSTALL",
    "NOSTALL_THRESHOLD_MS",
    "NOSTALL_FORMAT",
    "NOSTALL_FOLDED",
    "NOSTALL_TRACE",
];

const IS_CHILD: &str = "NOSTALL_TEST_CHILD";

/// The program: one task that blocks. Does nothing when run as a test.
#[test]
fn program() {
    if std::env::var_os(IS_CHILD).is_none() {
        return;
    }
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let builder = builder.enable_all().worker_threads(1);
    let watchdog = match nostall::Watchdog::builder().enabled(false).install(builder) {
        Ok(watchdog) => watchdog,
        Err(error) => panic!("refused: {error}"),
    };
    let runtime = builder.build().unwrap();
    let outcome = runtime.block_on(async {
        nostall::spawn(async { std::thread::sleep(Duration::from_millis(400)) }).await
    });
    drop(runtime);
    drop(watchdog);
    eprintln!("outcome: {}", if outcome.is_ok() { "ok" } else { "panic" });
}

fn run(variables: &[(&str, &str)]) -> (Output, String) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "program", "--nocapture"])
        .env(IS_CHILD, "1")
        // To print one takes longer than the threshold.
        .env("RUST_BACKTRACE", "0");
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    (output, text)
}

#[test]
fn nothing_is_said_when_it_is_off() {
    for variables in [&[][..], &[("NOSTALL", "off")]] {
        let (output, text) = run(variables);
        assert!(
            output.status.success() && text.contains("outcome: ok"),
            "{text}"
        );
        assert!(!text.contains("nostall:"), "{text}");
    }
}

#[test]
fn report_switches_it_on() {
    let (output, text) = run(&[("NOSTALL", "report")]);
    assert!(
        output.status.success() && text.contains("outcome: ok"),
        "{text}"
    );
    assert!(
        text.contains("nostall: one poll has kept worker thread"),
        "{text}"
    );
    assert!(text.contains("nostall: recovered after"), "{text}");
    let (_, summary) = text.split_once("nostall:\n").expect("a summary at the end");
    assert!(summary.contains("  stalls in "), "{text}");
    assert!(!text.contains('\x1b'), "no colours in a pipe: {text}");
}

#[test]
fn the_threshold_can_be_raised() {
    let (_, text) = run(&[("NOSTALL", "report"), ("NOSTALL_THRESHOLD_MS", "60000")]);
    assert!(!text.contains("nostall:"), "{text}");
}

#[test]
fn json_is_one_object_per_line() {
    let (_, text) = run(&[("NOSTALL", "report"), ("NOSTALL_FORMAT", "json")]);
    let lines = text.lines().filter(|line| line.starts_with('{'));
    let objects: Vec<serde_json::Value> = lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let states: Vec<&str> = objects
        .iter()
        .filter_map(|object| object["state"].as_str())
        .collect();
    assert_eq!(states.first(), Some(&"ongoing"), "{text}");
    assert_eq!(states.last(), Some(&"recovered"), "{text}");
    let last = objects.last().expect("a summary");
    assert_eq!(last["event"], "summary", "{text}");
    assert_eq!(last["culprits"][0]["count"], 1, "{text}");
}

#[test]
fn panic_ends_the_poll() {
    let (_, text) = run(&[("NOSTALL", "panic")]);
    assert!(
        text.contains("nostall: one poll has kept") && text.contains("outcome: panic"),
        "{text}"
    );
}

#[test]
fn abort_ends_the_process_during_the_stall() {
    let (output, text) = run(&[("NOSTALL", "abort")]);
    assert!(!output.status.success(), "{text}");
    assert!(
        text.contains("nostall: one poll has kept") && !text.contains("outcome"),
        "{text}"
    );
}

#[test]
fn a_wrong_value_is_refused_by_name() {
    let (output, text) = run(&[("NOSTALL", "loud")]);
    assert!(!output.status.success(), "{text}");
    let expected =
        "the environment variable NOSTALL is `loud`: set it to off, report, panic or abort";
    assert!(text.contains(expected), "{text}");
}

/// A folder of its own, which is removed with all that is in it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let name = format!("nostall-{name}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn files_are_written_next_to_the_reports() {
    let folder = Folder::new("files");
    let (folded, trace) = (folder.file("stalls.folded"), folder.file("stalls.json"));
    let (_, text) = run(&[
        ("NOSTALL", "report"),
        ("NOSTALL_FOLDED", &folded),
        ("NOSTALL_TRACE", &trace),
    ]);
    assert!(text.contains("nostall: one poll has kept"), "{text}");
    let folded = std::fs::read_to_string(folded).unwrap();
    let (stack, micros) = folded.trim_end().rsplit_once(' ').expect("one line");
    assert!(stack.contains("environment.rs"), "{folded}");
    assert!(micros.parse::<u64>().unwrap() >= 50_000, "{folded}");
    let trace = std::fs::read_to_string(trace).unwrap();
    let closed = format!("{}]", trace.trim_end().trim_end_matches(','));
    let events: Vec<serde_json::Value> = serde_json::from_str(&closed).expect("JSON");
    let phases: Vec<&str> = events.iter().filter_map(|it| it["ph"].as_str()).collect();
    assert_eq!(phases, ["M", "B", "E"], "{trace}");
}

#[test]
fn a_file_that_exists_is_refused_by_name_and_left_alone() {
    let folder = Folder::new("exists");
    let trace = folder.file("stalls.json");
    std::fs::write(&trace, "mine").unwrap();
    let (output, text) = run(&[("NOSTALL", "report"), ("NOSTALL_TRACE", &trace)]);
    assert!(!output.status.success(), "{text}");
    let expected = format!("NOSTALL_TRACE asks for: `{trace}` exists already");
    assert!(text.contains(&expected), "{text}");
    assert_eq!(std::fs::read_to_string(&trace).unwrap(), "mine");
}
