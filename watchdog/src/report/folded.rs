//! Folded stacks: a file that flame graphs are made of.
//!
//! One line per stall: its frames from the outermost to the innermost, separated by `;`, then
//! a blank and how many microseconds it lasted. Tools that read the format
//! (`inferno-flamegraph`, `flamegraph.pl`, speedscope) add up lines of the same stack.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use super::Reporter;
use super::output::Output;
use crate::stall::{Stall, State};

/// Writes a line of folded stacks for each stall that ends, and at the end for those that
/// still go on.
///
/// A flame graph of the file shows what the program's workers were kept by, and for how long:
/// `inferno-flamegraph --countname us stalls.folded > stalls.svg`. Where stacks are read, a
/// line has all functions of the poll and the system call, marked `_[k]`; else the watched
/// futures.
///
/// Takes no memory but for the stalls that go on; ends at 256 MB.
///
/// ```no_run
/// use nostall::{Watchdog, report::Folded};
///
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let watchdog = Watchdog::builder().recorder(Folded::create("stalls.folded")?).attach()?;
/// # drop(watchdog); Ok(()) }
/// ```
#[derive(Debug)]
pub struct Folded {
    output: Output,
    /// The stalls that go on, as last told of.
    ongoing: HashMap<u64, (String, Duration)>,
}

impl Folded {
    /// Writes to a new file.
    ///
    /// # Errors
    ///
    /// If the file exists already or cannot be created; the error names it.
    pub fn create(path: impl AsRef<Path>) -> io::Result<Folded> {
        Output::create(path.as_ref()).map(Folded::with)
    }

    /// Writes to anything, such as a file that you have opened yourself.
    pub fn to(writer: impl Write + Send + 'static) -> Folded {
        Folded::with(Output::to(writer, "the output of folded stacks".into()))
    }

    fn with(output: Output) -> Folded {
        Folded {
            output,
            ongoing: HashMap::new(),
        }
    }

    fn write(&mut self, stack: &str, duration: Duration) {
        self.output
            .write(&format!("{stack} {}\n", duration.as_micros()));
    }
}

impl Reporter for Folded {
    fn stall(&mut self, stall: &Stall) {
        let stack = fold(stall);
        if stall.state == State::Recovered {
            self.ongoing.remove(&stall.id);
            self.write(&stack, stall.duration);
        } else {
            self.ongoing.insert(stall.id, (stack, stall.duration));
        }
    }

    fn wants_all(&self) -> bool {
        true
    }
}

impl Drop for Folded {
    fn drop(&mut self) {
        for (stack, duration) in std::mem::take(&mut self.ongoing).into_values() {
            self.write(&stack, duration);
        }
    }
}

/// The frames of a stall, outermost first.
fn fold(stall: &Stall) -> String {
    let frames: Vec<String> = match &stall.code {
        Some(code) => {
            let functions = code.backtrace.iter().rev().map(|at| frame(at));
            let syscall = code
                .syscall
                .as_ref()
                .and_then(|call| call.split(' ').next());
            functions
                .chain(syscall.map(|name| frame(name) + "_[k]"))
                .collect()
        }
        None => {
            let watched = stall.watched.iter().rev();
            watched.map(|site| frame(&site.to_string())).collect()
        }
    };
    match frames.is_empty() {
        true => frame(&stall.culprit().to_string()),
        false => frames.join(";"),
    }
}

/// A name without what the format needs for itself, as in `[u8; 4]`.
fn frame(name: &str) -> String {
    name.replace(';', ",").replace(['\n', '\r'], " ")
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use crate::report::test_writer::Shared;
    use crate::stall::{example, example_code};

    /// Reads the format back as its tools do: up to the last blank, then a number.
    fn parse(text: &str) -> Vec<(Vec<String>, u64)> {
        let lines = text.lines().map(|line| {
            let (stack, count) = line.rsplit_once(' ').expect("a count");
            let frames = stack.split(';').map(str::to_owned).collect();
            (frames, count.parse().expect("a number"))
        });
        lines.collect()
    }

    fn written(stalls: &[Stall]) -> Vec<(Vec<String>, u64)> {
        let shared = Shared::default();
        let mut folded = Folded::to(shared.clone());
        stalls.iter().for_each(|stall| folded.stall(stall));
        drop(folded);
        parse(&shared.text())
    }

    #[test]
    fn a_stall_is_counted_once_with_what_it_lasted_in_all() {
        let recovered = Stall {
            state: State::Recovered,
            duration: Duration::from_millis(400),
            ..example()
        };
        let frames = ["app::pay (src/pay.rs:31:9)", "load rates (src/pay.rs:88:9)"];
        let expected = [(frames.map(str::to_owned).to_vec(), 400_000)];
        assert_eq!(written(&[example(), recovered]), expected);
        assert_eq!(written(&[example()])[0].1, 52_000, "it went on at the end");
    }

    #[test]
    fn a_stack_begins_with_the_outermost_function_and_ends_in_the_kernel() {
        let stall = Stall {
            code: Some(example_code()),
            ..example()
        };
        let frames = &written(&[stall])[0].0;
        let first = frames.first().map(String::as_str);
        assert_eq!(first, Some("app::serve (src/main.rs:30:5)"));
        assert_eq!(frames.last().map(String::as_str), Some("openat_[k]"));
    }

    #[test]
    fn names_do_not_break_the_format() {
        let mut code = example_code();
        code.backtrace = vec!["app::sum::<[u8; 4]>\n".into()];
        code.syscall = None;
        let stall = Stall {
            code: Some(code),
            ..example()
        };
        assert_eq!(written(&[stall])[0].0, ["app::sum::<[u8, 4]> "]);
    }
}
