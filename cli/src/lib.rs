//! The `cargo nostall` command, as a library.
//!
//! [`run`] is the whole command. Its steps can be called one by one, for instance by a benchmark:
//! [`workspace::plan`] asks cargo what there is, [`load::load`] reads and lowers the files,
//! [`nostall_analysis::analyse`] judges them and [`report::Report`] shows the outcome.
//!
//! ```no_run
//! let args = cargo_nostall::args::parse(["cargo-nostall".into(), "--workspace".into()])?;
//! let checked = cargo_nostall::check(&args)?;
//! println!("{} findings in {:?}", checked.findings.len(), checked.timings.analyse);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Only this crate touches the file system. [`check`] writes nothing, unless the compiler is asked.
//! The command keeps its answers in `nostall` in the target directory, where later runs find them,
//! and writes what `--fix`, `--output` and `--write-baseline` name. Which folder does what:
//!
//! | module | from | to |
//! |---|---|---|
//! | [`args`] | a command line | what is asked for |
//! | [`workspace`] | what is asked for | the crates to read |
//! | `config` | files of configuration | what is changed about rules and the catalogue |
//! | [`load`] | the crates to read | the input of the analysis |
//! | `typed` | names of callees | what the compiler says they are |
//! | `cache` | the input of the analysis | the answer of an earlier run |
//! | `adopt` | findings | those that a baseline or a revision leaves |
//! | `fix` | suggestions | changed sources |
//! | [`report`] | findings | text |

mod adopt;
mod answer;
pub mod args;
mod cache;
mod check;
mod command;
mod config;
mod digest;
mod dispatch;
mod error;
mod explain;
mod fix;
mod git;
mod helpers;
mod list;
pub mod load;
mod nearest;
mod output;
mod progress;
pub mod report;
mod select;
mod summary;
mod terminal;
mod typed;
pub mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

pub use check::{Checked, Timings, check};
pub use error::Error;

/// Runs the command line, program name first, and gives the process's exit code.
///
/// 0: no finding at or above `--fail-on`; 1: there are such findings; 2: the answer is incomplete,
/// because of wrong usage, a workspace cargo cannot read, or a source file that could not be read.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    match args::parse_command(args) {
        Ok(command) => dispatch::run(command),
        Err(error) => {
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            // Nothing is left to be done if the terminal is gone.
            let _ = error.print();
            ExitCode::from(code)
        }
    }
}
