//! JSON lines on standard error. The schema is `schema/stall.schema.json` in this package.

use std::fmt;
use std::time::{Duration, SystemTime};

use super::Reporter;
use super::object::{Object, quoted};
use super::sink::Sink;
use crate::stall::{Flavor, Site, Stall};

/// Writes one JSON object per report and line to standard error.
pub struct Json {
    sink: Sink,
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Json").finish_non_exhaustive()
    }
}

impl Json {
    /// Writes to standard error.
    pub fn stderr() -> Json {
        Json {
            sink: Sink::stderr(),
        }
    }
}

impl Default for Json {
    fn default() -> Self {
        Json::stderr()
    }
}

impl Reporter for Json {
    fn stall(&mut self, stall: &Stall) {
        self.sink.write(&format!("{}\n", stall_object(stall)));
    }

    fn suppressed(&mut self, count: u64) {
        let object = Object::new()
            .text("event", "suppressed")
            .number("count", count)
            .end();
        self.sink.write(&format!("{object}\n"));
    }
}

/// The line, without its end.
pub(crate) fn stall_object(stall: &Stall) -> String {
    Object::new()
        .text("event", "stall")
        .number("id", stall.id)
        .text("state", stall.state.name())
        .raw("started_at", &unix_seconds(stall.started_at))
        .raw("duration_ms", &millis(stall.duration))
        .raw("paused_ms", &millis(stall.paused))
        .raw("threshold_ms", &millis(stall.threshold))
        .raw("runtime", &runtime(stall))
        .raw("thread", &thread(stall))
        .raw("task", &task(stall))
        .list("watched", stall.watched.iter().map(site))
        .raw("code", &code(stall))
        .raw("cause", &cause(stall))
        .raw("advice", &advice(stall))
        .raw("others", &others(stall))
        .number("occurrence", stall.occurrence)
        .end()
}

fn runtime(stall: &Stall) -> String {
    stall.runtime.as_ref().map_or("null".into(), |runtime| {
        let flavor = match runtime.flavor {
            Flavor::CurrentThread => "current_thread",
            Flavor::MultiThread => "multi_thread",
        };
        Object::new()
            .number("number", runtime.number)
            .text("flavor", flavor)
            .number("workers", runtime.workers)
            .end()
    })
}

fn thread(stall: &Stall) -> String {
    let thread = &stall.thread;
    let name = thread
        .name
        .as_ref()
        .map_or("null".into(), |name| quoted(name));
    Object::new()
        .raw("name", &name)
        .raw(
            "os_id",
            &thread.os_id.map_or("null".into(), |id| id.to_string()),
        )
        .text("role", thread.role.name())
        .end()
}

fn task(stall: &Stall) -> String {
    stall.task.as_ref().map_or("null".into(), |task| {
        let spawned = task.spawned.as_ref().map_or("null".into(), site);
        Object::new()
            .number("id", task.id)
            .raw("spawned", &spawned)
            .end()
    })
}

pub(super) fn site(site: &Site) -> String {
    Object::new()
        .text("name", site.name)
        .text("file", site.file)
        .number("line", site.line)
        .number("column", site.column)
        .end()
}

fn code(stall: &Stall) -> String {
    let or_null = |text: Option<&str>| text.map_or("null".into(), quoted);
    stall.code.as_ref().map_or("null".into(), |code| {
        Object::new()
            .list("chain", code.chain.iter().map(site))
            .raw("callee", &or_null(code.callee.as_deref()))
            .raw("reason", &or_null(code.reason))
            .raw("syscall", &or_null(code.syscall.as_deref()))
            .raw("has_lines", &code.has_lines.to_string())
            .list("backtrace", code.backtrace.iter().map(|at| quoted(at)))
            .end()
    })
}

fn cause(stall: &Stall) -> String {
    let object = Object::new().text("kind", stall.cause.name());
    match stall.cause.cpu_use() {
        Some(cpu) => object
            .raw("running_ms", &millis(cpu.running))
            .raw("queued_ms", &millis(cpu.queued))
            .raw("of_ms", &millis(cpu.of)),
        None => object,
    }
    .end()
}

fn advice(stall: &Stall) -> String {
    let rule = stall
        .advice
        .rule
        .map_or("null".into(), |rule| quoted(rule.name()));
    Object::new()
        .raw("rule", &rule)
        .text("text", &stall.advice.text)
        .end()
}

fn others(stall: &Stall) -> String {
    Object::new()
        .number("queued", stall.others.queued)
        .raw(
            "waiting_ms",
            &stall.others.waiting.map_or("null".into(), millis),
        )
        .number("parked_workers", stall.others.parked_workers)
        .end()
}

pub(super) fn millis(span: Duration) -> String {
    format!("{:.3}", span.as_secs_f64() * 1e3)
}

fn unix_seconds(at: SystemTime) -> String {
    let since = at
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    format!("{}.{:06}", since.as_secs(), since.subsec_micros())
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::stall::{Cause, State, Thread, example};

    fn parse(stall: &Stall) -> serde_json::Value {
        serde_json::from_str(&stall_object(stall)).expect("valid JSON")
    }

    #[test]
    fn a_stall_is_one_object_of_plain_values() {
        let object = parse(&example());
        assert_eq!(object["state"], "ongoing");
        assert_eq!(object["duration_ms"], 52.0);
        assert_eq!(object["started_at"], 1_700_000_000.123);
        assert_eq!(object["task"]["spawned"]["file"], "src/pay.rs");
        assert_eq!(object["watched"][0]["name"], "load rates");
        assert_eq!(object["cause"]["kind"], "waiting");
        assert_eq!(object["others"]["waiting_ms"], 41.0);
        assert!(!stall_object(&example()).contains('\n'));
    }

    #[test]
    fn any_text_survives() {
        let name = "a \"quoted\" \\ name\n\u{1}\u{7f}é";
        let thread = Thread {
            name: Some(name.into()),
            ..example().thread
        };
        assert_eq!(
            parse(&Stall {
                thread,
                ..example()
            })["thread"]["name"],
            name
        );
    }

    #[test]
    fn every_line_follows_the_committed_schema() {
        let schema = crate::report::schema::committed();
        let sparse = Stall {
            runtime: None,
            task: None,
            cause: Cause::Unknown,
            state: State::Recovered,
            ..example()
        };
        for stall in [example(), sparse] {
            let errors = crate::report::schema::errors(&schema, &parse(&stall), "line");
            assert_eq!(errors, Vec::<String>::new());
        }
        let mut wrong = parse(&example());
        wrong["state"] = "asleep".into();
        wrong["extra"] = 1.into();
        wrong.as_object_mut().expect("an object").remove("id");
        assert_eq!(
            crate::report::schema::errors(&schema, &wrong, "line").len(),
            3
        );
    }
}
