//! Stalls as events of the `tracing` crate.
//!
//! | field | type | |
//! |---|---|---|
//! | `stall` | u64 | the stall's id |
//! | `state` | str | `ongoing`, `repeated`, `recovered` |
//! | `duration_ms`, `threshold_ms` | f64 | |
//! | `cause` | str | `computing`, `waiting`, `preempted`, `unknown` |
//! | `watched` | str | the innermost watched future: name, file and line |
//! | `task`, `spawned` | u64, str | where there is a task, and where its place is known |
//! | `runtime`, `thread` | u64, str | |
//! | `queued`, `delay_ms` | u64, f64 | what the other tasks suffer |
//! | `occurrence` | u64 | |
//! | `help` | str | |

use std::time::Duration;

use ::tracing::{info, warn};

use super::Reporter;
use crate::stall::{Stall, State};

/// Emits each report as an event with target `nostall`: `WARN`, or `INFO` when a stall has
/// ended.
///
/// Subscribers take locks: give it to a watchdog inside [`Queued`](super::Queued).
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Tracing;

impl Tracing {
    /// A reporter for the subscriber that is set when an event is emitted.
    pub fn new() -> Tracing {
        Tracing
    }
}

fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1e3
}

impl Reporter for Tracing {
    fn stall(&mut self, stall: &Stall) {
        macro_rules! emit {
            ($level:ident, $message:literal) => {
                $level!(
                    target: "nostall",
                    stall = stall.id,
                    state = stall.state.name(),
                    duration_ms = millis(stall.duration),
                    threshold_ms = millis(stall.threshold),
                    cause = stall.cause.name(),
                    watched = %stall.culprit(),
                    task = stall.task.as_ref().map(|task| task.id),
                    spawned = stall.task.as_ref().and_then(|task| task.spawned.as_ref()).map(ToString::to_string),
                    runtime = stall.runtime.as_ref().map(|runtime| runtime.number),
                    thread = stall.thread.name.as_deref(),
                    queued = stall.others.queued,
                    delay_ms = stall.others.waiting.map(millis),
                    occurrence = stall.occurrence,
                    help = &*stall.advice.text,
                    $message
                )
            };
        }
        match stall.state {
            State::Ongoing | State::Repeated => emit!(warn, "a poll does not return"),
            State::Recovered => emit!(info, "a poll has returned at last"),
        }
    }

    fn suppressed(&mut self, count: u64) {
        warn!(target: "nostall", count, "stalls were not reported");
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Debug;
    use std::sync::{Arc, Mutex};

    use ::tracing::field::{Field, Visit};
    use ::tracing::span::{Attributes, Id, Record};
    use ::tracing::{Event, Level, Metadata, Subscriber};

    use super::*;
    use crate::stall::example;

    /// A value with the type it was recorded as.
    #[derive(Clone, Debug, PartialEq)]
    enum Value {
        Number(u64),
        Float(f64),
        Text(String),
    }

    type Fields = BTreeMap<&'static str, Value>;

    /// Keeps all events.
    #[derive(Clone, Default)]
    struct Events(Arc<Mutex<Vec<(Level, String, Fields)>>>);

    struct Collect(Fields);

    impl Visit for Collect {
        fn record_u64(&mut self, field: &Field, value: u64) {
            self.0.insert(field.name(), Value::Number(value));
        }
        fn record_f64(&mut self, field: &Field, value: f64) {
            self.0.insert(field.name(), Value::Float(value));
        }
        fn record_str(&mut self, field: &Field, value: &str) {
            self.0.insert(field.name(), Value::Text(value.to_owned()));
        }
        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            let text = format!("{value:?}");
            self.0.insert(field.name(), Value::Text(text));
        }
    }

    impl Subscriber for Events {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }
        fn record(&self, _: &Id, _: &Record<'_>) {}
        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn event(&self, event: &Event<'_>) {
            let mut fields = Collect(Fields::new());
            event.record(&mut fields);
            let metadata = event.metadata();
            let target = metadata.target().to_owned();
            let event = (*metadata.level(), target, fields.0);
            self.0.lock().unwrap().push(event);
        }
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    fn events_of(report: impl FnOnce(&mut Tracing)) -> Vec<(Level, String, Fields)> {
        let events = Events::default();
        ::tracing::subscriber::with_default(events.clone(), || report(&mut Tracing::new()));
        events.0.lock().unwrap().clone()
    }

    #[test]
    fn a_stall_is_one_event_with_typed_fields() {
        let events = events_of(|tracing| tracing.stall(&example()));
        let [(level, target, fields)] = &events[..] else {
            panic!("{events:?}")
        };
        assert_eq!((*level, target.as_str()), (Level::WARN, "nostall"));
        let text = |text: &str| Value::Text(text.to_owned());
        let expected = [
            ("stall", Value::Number(3)),
            ("state", text("ongoing")),
            ("duration_ms", Value::Float(52.0)),
            ("threshold_ms", Value::Float(50.0)),
            ("cause", text("waiting")),
            ("watched", text("load rates (src/pay.rs:88:9)")),
            ("task", Value::Number(57)),
            ("spawned", text("app::pay (src/pay.rs:31:9)")),
            ("runtime", Value::Number(1)),
            ("thread", text("tokio-rt-worker")),
            ("queued", Value::Number(3)),
            ("delay_ms", Value::Float(41.0)),
            ("occurrence", Value::Number(1)),
        ];
        for (name, value) in expected {
            assert_eq!(fields.get(name), Some(&value), "{name}");
        }
    }

    #[test]
    fn what_is_not_known_is_left_out_and_an_end_is_no_warning() {
        let ended = Stall {
            state: State::Recovered,
            task: None,
            runtime: None,
            ..example()
        };
        let events = events_of(|tracing| tracing.stall(&ended));
        let (level, _, fields) = &events[0];
        assert_eq!(*level, Level::INFO);
        for absent in ["task", "spawned", "runtime"] {
            assert!(!fields.contains_key(absent), "{absent}");
        }
    }

    #[test]
    fn what_was_held_back_is_counted_in_an_event() {
        let events = events_of(|tracing| tracing.suppressed(7));
        let (_, target, fields) = &events[0];
        assert_eq!(target, "nostall");
        assert_eq!(fields.get("count"), Some(&Value::Number(7)));
    }

    /// The table at the head of this file is what users build their filters on.
    #[test]
    fn the_table_names_every_field() {
        let events = events_of(|tracing| tracing.stall(&example()));
        let table = include_str!("tracing.rs").lines();
        let table: Vec<&str> = table.filter(|line| line.starts_with("//! | `")).collect();
        let names = table.iter().map(|row| row.split('|').nth(1).unwrap_or(""));
        let mut documented: Vec<&str> = names
            .flat_map(|names| names.split(','))
            .map(|name| name.trim().trim_matches('`'))
            .collect();
        documented.sort_unstable();
        let emitted = events[0]
            .2
            .keys()
            .copied()
            .filter(|&name| name != "message");
        assert_eq!(emitted.collect::<Vec<_>>(), documented);
    }
}
