//! Text for people, on standard error.

use std::fmt::{self, Write};
use std::time::Duration;

use super::Reporter;
use super::sink::Sink;
use crate::stall::{Code, Role, Stall, State};

/// Writes reports for people to standard error, in colour on a terminal (unless `NO_COLOR`
/// is set).
pub struct Human {
    sink: Sink,
    colours: bool,
}

impl fmt::Debug for Human {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Human")
            .field("colours", &self.colours)
            .finish_non_exhaustive()
    }
}

impl Human {
    /// Writes to standard error.
    pub fn stderr() -> Human {
        let sink = Sink::stderr();
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Human {
            colours: sink.is_terminal() && !no_color,
            sink,
        }
    }
}

impl Default for Human {
    fn default() -> Self {
        Human::stderr()
    }
}

impl Reporter for Human {
    fn stall(&mut self, stall: &Stall) {
        self.sink.write(&render(stall, self.colours));
    }

    fn suppressed(&mut self, count: u64) {
        let stalls = if count == 1 {
            "stall was"
        } else {
            "stalls were"
        };
        self.sink
            .write(&format!("nostall: {count} more {stalls} not shown\n"));
    }
}

/// The report as it is written.
pub(crate) fn render(stall: &Stall, colours: bool) -> String {
    let mut text = String::new();
    let paint = Paint(colours);
    // Writing to a string cannot fail.
    let _ = match stall.state {
        State::Ongoing if stall.occurrence == 1 => full(&mut text, stall, paint),
        State::Ongoing => again(&mut text, stall, paint),
        State::Repeated => still(&mut text, stall, paint),
        State::Recovered => recovered(&mut text, stall, paint),
    };
    text
}

/// All that is known, without colours.
pub(crate) fn render_in_full(stall: &Stall) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = full(&mut text, stall, Paint(false));
    text
}

/// The first report of a culprit says all.
fn full(out: &mut String, stall: &Stall, paint: Paint) -> fmt::Result {
    let head = format!(
        "one poll has kept {} for {}",
        holder(stall),
        millis(stall.duration)
    );
    writeln!(out, "{}: {}", paint.warn("nostall"), paint.bold(&head))?;
    let mut line = |label: &str, value: &dyn fmt::Display| {
        writeln!(out, "  {} {value}", paint.dim(&format!("{label:<9}")))
    };
    line("stuck in", &stall.culprit())?;
    if let Some(code) = &stall.code {
        if let Some(calls) = calls(code) {
            line("calling", &calls)?;
        }
        for caller in &code.chain[1..] {
            line("called by", caller)?;
        }
    }
    let outer = if stall.code.is_some() { 0 } else { 1 };
    for outer in stall.watched.iter().skip(outer) {
        line("within", outer)?;
    }
    if let Some(task) = &stall.task {
        match &task.spawned {
            Some(site) => {
                let place = format!("{}:{}:{}", site.file, site.line, site.column);
                line("task", &format!("{}, spawned at {place}", task.id))?;
            }
            None => line("task", &task.id)?,
        }
    }
    if let Some(runtime) = &stall.runtime {
        line("runtime", runtime)?;
    }
    line("cause", &stall.cause)?;
    if let Some(others) = others(stall) {
        line("others", &others)?;
    }
    if let Some(pause) = pause(stall) {
        line("paused", &pause)?;
    }
    line("help", &paint.help(&stall.advice.text))?;
    if stall.code.as_ref().is_some_and(|code| !code.has_lines) {
        line(
            "lines",
            &"compile with `debug = \"line-tables-only\"` or more to see them",
        )?;
    }
    match stall.advice.rule {
        Some(rule) => line(
            "rule",
            &format!("{rule}, see `cargo nostall explain {rule}`"),
        ),
        None => Ok(()),
    }
}

/// `std::fs::read (openat rates.csv): reads a whole file ..`, as far as it is known.
fn calls(code: &Code) -> Option<String> {
    let mut text = match (&code.callee, &code.syscall) {
        (Some(callee), Some(syscall)) => format!("{callee} ({syscall})"),
        (Some(callee), None) => callee.clone(),
        (None, Some(syscall)) => syscall.clone(),
        (None, None) => return None,
    };
    if let Some(reason) = code.reason {
        text += ": ";
        text += reason;
    }
    Some(text)
}

fn again(out: &mut String, stall: &Stall, paint: Paint) -> fmt::Result {
    let Stall {
        occurrence, cause, ..
    } = stall;
    let (culprit, so_far) = (stall.culprit(), millis(stall.duration));
    writeln!(
        out,
        "{}: stall number {occurrence} in {culprit}: {so_far} so far, {cause}",
        paint.warn("nostall"),
    )
}

fn still(out: &mut String, stall: &Stall, paint: Paint) -> fmt::Result {
    let so_far = paint.bold(&format!("still stuck after {}", millis(stall.duration)));
    write!(
        out,
        "{}: {so_far} in {}: {}",
        paint.warn("nostall"),
        stall.culprit(),
        stall.cause
    )?;
    match others(stall) {
        Some(others) => writeln!(out, "; {others}"),
        None => writeln!(out),
    }
}

fn recovered(out: &mut String, stall: &Stall, paint: Paint) -> fmt::Result {
    let (span, culprit) = (millis(stall.duration), stall.culprit());
    writeln!(
        out,
        "{}: recovered after {span}: {culprit}",
        paint.good("nostall")
    )
}

fn holder(stall: &Stall) -> String {
    let name = stall.thread.name.as_deref().unwrap_or("without a name");
    let thread = match stall.thread.os_id {
        Some(id) => format!("thread {name} ({id})"),
        None => format!("thread {name}"),
    };
    match stall.thread.role {
        Role::Worker => format!("worker {thread}"),
        Role::BlockOn => format!("block_on {thread}"),
    }
}

/// What the others suffer; `None` when nobody does as far as is known.
pub(super) fn others(stall: &Stall) -> Option<String> {
    let queued = match stall.others.queued {
        0 => None,
        1 => Some("1 task is queued".to_owned()),
        many => Some(format!("{many} tasks are queued")),
    };
    // Less than that is what any task waits now and then.
    let long = stall
        .others
        .waiting
        .filter(|waiting| *waiting >= stall.threshold / 5);
    let waiting = long.map(|waiting| {
        format!(
            "a task woken {} ago has not been polled yet",
            millis(waiting)
        )
    });
    match (queued, waiting) {
        (Some(queued), Some(waiting)) => Some(format!("{queued}; {waiting}")),
        (queued, waiting) => queued.or(waiting),
    }
}

fn pause(stall: &Stall) -> Option<String> {
    let noticeable = stall.paused > stall.threshold;
    noticeable.then(|| {
        format!(
            "the process was not running for {} of that",
            millis(stall.paused)
        )
    })
}

fn millis(span: Duration) -> String {
    match span.as_secs() {
        0..10 => format!("{:.0} ms", span.as_secs_f64() * 1e3),
        _ => format!("{:.1} s", span.as_secs_f64()),
    }
}

/// Colours, or none.
#[derive(Clone, Copy)]
struct Paint(bool);

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        if self.0 {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
    fn warn(self, text: &str) -> String {
        self.with("1;33", text)
    }
    fn good(self, text: &str) -> String {
        self.with("1;32", text)
    }
    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }
    fn dim(self, text: &str) -> String {
        self.with("2", text)
    }
    fn help(self, text: &str) -> String {
        self.with("36", text)
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::stall::example;

    #[test]
    fn the_first_report_says_who_where_why_and_what_to_do() {
        let text = render(&example(), false);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines[..7],
            [
                "nostall: one poll has kept worker thread tokio-rt-worker (71) for 52 ms",
                "  stuck in  load rates (src/pay.rs:88:9)",
                "  within    app::pay (src/pay.rs:31:9)",
                "  task      57, spawned at src/pay.rs:31:9",
                "  runtime   runtime 1, multi_thread with 4 workers",
                "  cause     waiting (1 ms of CPU in 41 ms)",
                "  others    3 tasks are queued; a task woken 41 ms ago has not been polled yet",
            ]
        );
        assert!(lines[7].contains("spawn_blocking"), "{text}");
        assert_eq!(
            lines[8],
            "  rule      blocking_call, see `cargo nostall explain blocking_call`"
        );
        assert_eq!(lines.len(), 9, "{text}");
    }

    #[test]
    fn later_reports_are_one_line() {
        let later = |state, occurrence| {
            render(
                &Stall {
                    state,
                    occurrence,
                    ..example()
                },
                false,
            )
        };
        assert_eq!(
            later(State::Ongoing, 4),
            "nostall: stall number 4 in load rates (src/pay.rs:88:9): 52 ms so far, waiting \
             (1 ms of CPU in 41 ms)\n"
        );
        assert!(later(State::Repeated, 1).starts_with("nostall: still stuck after 52 ms in load"));
        assert_eq!(
            later(State::Recovered, 1),
            "nostall: recovered after 52 ms: load rates (src/pay.rs:88:9)\n"
        );
    }

    #[test]
    fn colours_are_only_paint() {
        let plain = render(&example(), false);
        let mut painted = render(&example(), true);
        assert_ne!(plain, painted);
        while let Some(start) = painted.find("\x1b[") {
            let end = painted[start..].find('m').expect("a whole sequence") + start;
            painted.replace_range(start..=end, "");
        }
        assert_eq!(plain, painted);
    }

    #[test]
    fn a_suspended_process_is_told_of() {
        let paused = Stall {
            paused: Duration::from_secs(12),
            ..example()
        };
        assert!(render(&paused, false).contains("not running for 12.0 s of that"));
    }
}
