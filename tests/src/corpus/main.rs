//! `corpus`: real published crates as a yardstick.
//!
//! See `tests/corpus/README.md` for the tables and the rules they were made by.

mod analyse;
mod columns;
mod compare;
mod crates;
mod fetch;
mod findings;
mod labels;
mod matching;
mod peers;
mod run;
mod score;
mod table;

use std::env;
use std::process::ExitCode;

use anyhow::Result;

const USAGE: &str = "\
usage: corpus <command>

commands:
  fetch          bring the sources of the pinned crates into target/corpus
  run [--bless]  analyse them and compare with tests/corpus/findings.tsv; --bless, or BLESS=1,
                 rewrites the table instead
  score [-v]     precision and recall against the labels; -v lists misses and false findings
  score --typed NAME..
                 the same for some crates, with inferred names and with --typed; their
                 dependencies are downloaded and compiled
  compare        the same labels for other tools, which are installed into target/peers
  compare NAME.. the same for some crates, and clippy besides, which compiles them";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match command(&args) {
        Some(Ok(true)) => ExitCode::SUCCESS,
        Some(Ok(false)) => ExitCode::FAILURE,
        Some(Err(error)) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
        None => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Runs what the arguments ask for, and says whether all is as expected; `None` for wrong usage.
fn command(args: &[&str]) -> Option<Result<bool>> {
    let bless = env::var_os("BLESS").is_some_and(|value| value == "1");
    match args {
        ["fetch"] => Some(fetch::fetch_all().map(|()| true)),
        ["run"] => Some(run::run(bless)),
        ["run", "--bless"] => Some(run::run(true)),
        ["score"] => Some(score::score(false).map(|()| true)),
        ["score", "-v" | "--verbose"] => Some(score::score(true).map(|()| true)),
        ["score", "--typed", names @ ..] if !names.is_empty() => {
            Some(score::score_typed(names).map(|()| true))
        }
        ["compare", names @ ..] => Some(compare::compare(names).map(|()| true)),
        _ => None,
    }
}
