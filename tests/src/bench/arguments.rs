//! The command line.

use std::path::PathBuf;
use std::thread;

pub(crate) const USAGE: &str = "\
usage: bench [--lines N] [--rounds N] [--jobs N]

  --lines N    lines of the large tree [500000]
  --rounds N   runs of each, of which the best counts [5]
  --jobs N     threads [all processors]";

/// What the process is to do.
pub(crate) enum Command {
    /// All of it.
    Bench(Arguments),
    /// One measured step, in a process of its own.
    Child(Task),
}

/// How to measure.
pub(crate) struct Arguments {
    pub(crate) lines: u64,
    pub(crate) rounds: u32,
    pub(crate) jobs: usize,
}

/// A measured step.
pub(crate) enum Task {
    /// Print the files that the tool reads.
    Files { manifest: PathBuf, jobs: usize },
    /// Read and parse the files listed on standard input.
    Floor { jobs: usize },
    /// Run the tool.
    Check { manifest: PathBuf, jobs: usize },
}

/// Reads the arguments after the program's name; `None` for wrong usage.
pub(crate) fn parse(words: &[String]) -> Option<Command> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let child = match words.as_slice() {
        ["child", "floor", jobs] => Task::Floor {
            jobs: jobs.parse().ok()?,
        },
        ["child", "files", jobs, manifest] => Task::Files {
            manifest: manifest.into(),
            jobs: jobs.parse().ok()?,
        },
        ["child", "check", jobs, manifest] => Task::Check {
            manifest: manifest.into(),
            jobs: jobs.parse().ok()?,
        },
        options => return options_only(options).map(Command::Bench),
    };
    Some(Command::Child(child))
}

fn options_only(words: &[&str]) -> Option<Arguments> {
    let mut arguments = Arguments {
        lines: 500_000,
        rounds: 5,
        jobs: thread::available_parallelism().map_or(1, usize::from),
    };
    for pair in words.chunks(2) {
        match pair {
            ["--lines", value] => arguments.lines = value.parse().ok()?,
            ["--rounds", value] => arguments.rounds = value.parse().ok().filter(|it| *it > 0)?,
            ["--jobs", value] => arguments.jobs = value.parse().ok().filter(|it| *it > 0)?,
            _ => return None,
        }
    }
    Some(arguments)
}
