//! The numbers at the end, on standard error.

use super::object::Object;
use super::sink::Sink;
use super::{Reporter, json};
use crate::settings::Format;
use crate::stall::Stall;
use crate::stats::{PollStats, Snapshot};

/// Writes the last snapshot when the watchdog ends, unless there is nothing to tell.
pub(crate) struct Summary {
    format: Format,
    last: Option<Snapshot>,
}

impl Summary {
    pub(crate) fn new(format: Format) -> Summary {
        Summary { format, last: None }
    }
}

impl Reporter for Summary {
    fn stall(&mut self, _: &Stall) {}

    fn snapshot(&mut self, snapshot: &Snapshot) {
        self.last = Some(snapshot.clone());
    }
}

impl Drop for Summary {
    fn drop(&mut self) {
        let tells = |it: &&Snapshot| !it.culprits.is_empty() || !it.functions.is_empty();
        if let Some(snapshot) = self.last.as_ref().filter(tells) {
            Sink::stderr().write(&match self.format {
                Format::Human => format!("nostall:\n{snapshot}"),
                Format::Json => format!("{}\n", summary_object(snapshot)),
            });
        }
    }
}

/// The line, without its end.
pub(super) fn summary_object(snapshot: &Snapshot) -> String {
    let culprits = snapshot.culprits.iter().map(|it| {
        Object::new()
            .raw("site", &json::site(&it.site))
            .number("count", it.count)
            .raw("total_ms", &json::millis(it.total))
            .raw("longest_ms", &json::millis(it.longest))
            .end()
    });
    let functions = snapshot.functions.iter().map(|it| {
        let object = Object::new().raw("site", &json::site(&it.site));
        polls(object, &it.polls).end()
    });
    Object::new()
        .text("event", "summary")
        .raw("elapsed_ms", &json::millis(snapshot.elapsed))
        .list("culprits", culprits)
        .list("functions", functions)
        .number("suppressed", snapshot.suppressed)
        .end()
}

fn polls(object: Object, polls: &PollStats) -> Object {
    object
        .number("count", polls.count)
        .raw("p50_ms", &json::millis(polls.p50))
        .raw("p99_ms", &json::millis(polls.p99))
        .raw("max_ms", &json::millis(polls.max))
        .raw("total_ms", &json::millis(polls.total))
        .number("share", polls.share)
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::report::schema;
    use crate::stats::example_snapshot;

    #[test]
    fn the_line_has_every_culprit_and_follows_the_schema() {
        let line = summary_object(&example_snapshot());
        let value: serde_json::Value = serde_json::from_str(&line).expect("valid JSON");
        assert_eq!(value["culprits"][0]["count"], 2);
        assert_eq!(value["culprits"][0]["longest_ms"], 212.0);
        assert_eq!(value["functions"][0]["p99_ms"], 3.0);
        assert_eq!(
            schema::errors(&schema::committed(), &value, "line"),
            [""; 0]
        );
    }
}
