//! `corpus`: real published crates as a yardstick.
//!
//! See `tests/corpus/README.md` for the tables and the rules they were made by.

mod crates;
mod fetch;
mod table;

use std::process::ExitCode;

const USAGE: &str = "\
usage: corpus <command>

commands:
  fetch  bring the sources of the pinned crates into target/corpus";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["fetch"] => fetch::fetch_all(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
