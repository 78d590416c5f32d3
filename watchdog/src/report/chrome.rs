//! Chrome's trace events: stalls on a time line, with one track per thread.
//!
//! The format is the JSON array of the "Trace Event Format": each stall is a beginning (`B`)
//! and an end (`E`) on the track of its thread. The array need not be closed, so the file is
//! whole at any time, and a stall that a crash cut short shows as unfinished.

use std::io::{self, Write};
use std::path::Path;
use std::time::Instant;

use super::Reporter;
use super::object::{Object, quoted};
use super::output::Output;
use crate::stall::{Stall, State};

/// Writes trace events, for <https://ui.perfetto.dev> or `chrome://tracing`: one track per
/// worker, one slice per stall, with culprit, call, cause and advice.
///
/// Takes no memory; ends at 256 MB.
///
/// ```no_run
/// use nostall::{Watchdog, report::ChromeTrace};
///
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let watchdog = Watchdog::builder().recorder(ChromeTrace::create("stalls.json")?).attach()?;
/// # drop(watchdog); Ok(()) }
/// ```
#[derive(Debug)]
pub struct ChromeTrace {
    output: Output,
    /// The time line's zero.
    started: Instant,
}

impl ChromeTrace {
    /// Writes to a new file.
    ///
    /// # Errors
    ///
    /// If the file exists already or cannot be created; the error names it.
    pub fn create(path: impl AsRef<Path>) -> io::Result<ChromeTrace> {
        Output::create(path.as_ref()).map(ChromeTrace::with)
    }

    /// Writes to anything, such as a file that you have opened yourself.
    pub fn to(writer: impl Write + Send + 'static) -> ChromeTrace {
        ChromeTrace::with(Output::to(writer, "the output of trace events".into()))
    }

    fn with(mut output: Output) -> ChromeTrace {
        output.write("[\n");
        ChromeTrace {
            output,
            started: Instant::now(),
        }
    }

    fn begin(&mut self, stall: &Stall) {
        let at = self.micros(stall.started);
        let begin = event("B", stall)
            .text("name", &stall.culprit().to_string())
            .text("cat", stall.cause.name())
            .number("ts", at)
            .raw("args", &arguments(stall))
            .end();
        self.output
            .write(&format!("{},\n{begin},\n", name_of_track(stall)));
    }

    fn end(&mut self, stall: &Stall) {
        let at = self.micros(stall.started + stall.duration);
        let end = event("E", stall)
            .number("ts", at)
            .raw("args", &arguments(stall))
            .end();
        self.output.write(&format!("{end},\n"));
    }

    fn micros(&self, at: Instant) -> u128 {
        at.saturating_duration_since(self.started).as_micros()
    }
}

impl Reporter for ChromeTrace {
    fn stall(&mut self, stall: &Stall) {
        match stall.state {
            State::Ongoing => self.begin(stall),
            State::Repeated => {}
            State::Recovered => self.end(stall),
        }
    }

    fn wants_all(&self) -> bool {
        true
    }
}

/// What every event has. A thread whose number is not known gets a track per stall.
fn event(phase: &str, stall: &Stall) -> Object {
    Object::new()
        .text("ph", phase)
        .number("pid", std::process::id())
        .number("tid", stall.thread.os_id.unwrap_or(stall.id))
}

fn name_of_track(stall: &Stall) -> String {
    let name = stall.thread.name.as_deref().unwrap_or("thread");
    let argument = Object::new().text("name", name).end();
    event("M", stall)
        .text("name", "thread_name")
        .raw("args", &argument)
        .end()
}

/// What is shown of a slice that is selected; those of the end replace those of the beginning.
fn arguments(stall: &Stall) -> String {
    let mut object = Object::new()
        .number("stall", stall.id)
        .text("cause", &stall.cause.to_string())
        .text("help", &stall.advice.text);
    if let Some(task) = &stall.task {
        object = object.number("task", task.id);
    }
    if let Some(runtime) = &stall.runtime {
        object = object.text("runtime", &runtime.to_string());
    }
    if !stall.watched.is_empty() {
        let watched = stall.watched.iter();
        object = object.list("within", watched.map(|at| quoted(&at.to_string())));
    }
    if let Some(code) = &stall.code {
        for (label, value) in [("calling", &code.callee), ("system call", &code.syscall)] {
            if let Some(value) = value {
                object = object.text(label, value);
            }
        }
        object = object.list("backtrace", code.backtrace.iter().map(|at| quoted(at)));
    }
    object.end()
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::report::test_writer::Shared;
    use crate::stall::{Thread, example, example_code};
    use serde_json::Value;
    use std::time::Duration;

    /// Reads the file back as its viewers do, which do not ask for the end of the array.
    fn events(stalls: &[Stall]) -> Vec<Value> {
        let shared = Shared::default();
        let mut trace = ChromeTrace::to(shared.clone());
        stalls.iter().for_each(|stall| trace.stall(stall));
        let text = shared.text();
        let closed = format!("{}]", text.trim_end().trim_end_matches(','));
        serde_json::from_str(&closed).expect("valid JSON")
    }

    fn on(thread: u64, id: u64) -> [Stall; 2] {
        let begin = Stall {
            id,
            started: Instant::now() + Duration::from_secs(1),
            thread: Thread {
                os_id: Some(thread),
                ..example().thread
            },
            code: Some(example_code()),
            ..example()
        };
        let end = Stall {
            state: State::Recovered,
            duration: Duration::from_millis(400),
            ..begin.clone()
        };
        [begin, end]
    }

    #[test]
    fn each_worker_has_a_track_with_a_slice_per_stall() {
        let [first, ended] = on(71, 1);
        let [second, ended_too] = on(72, 2);
        let events = events(&[first, second, ended, ended_too]);
        for thread in [71, 72] {
            let mut own: Vec<&Value> = events.iter().filter(|it| it["tid"] == thread).collect();
            let track = own.remove(0);
            assert_eq!(
                (&track["ph"], &track["name"]),
                (&"M".into(), &"thread_name".into())
            );
            assert_eq!(track["args"]["name"], "tokio-rt-worker");
            let [begin, end] = own[..] else {
                panic!("{own:?}")
            };
            assert_eq!((&begin["ph"], &end["ph"]), (&"B".into(), &"E".into()));
            let lasted = end["ts"].as_u64().unwrap() - begin["ts"].as_u64().unwrap();
            assert_eq!(lasted, 400_000);
            assert_eq!(begin["name"], "app::load (src/rates.rs:88:5)");
            assert_eq!(begin["args"]["system call"], "openat rates.csv");
        }
    }

    #[test]
    fn a_stall_that_goes_on_is_there_already_and_its_doublings_add_nothing() {
        let [begin, _] = on(71, 1);
        let doubled = Stall {
            state: State::Repeated,
            ..begin.clone()
        };
        let events = events(&[begin, doubled]);
        let phases: Vec<&Value> = events.iter().map(|event| &event["ph"]).collect();
        assert_eq!(phases, ["M", "B"]);
    }
}
