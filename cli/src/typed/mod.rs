//! `--typed`: whom calls mean, in the compiler's own words.
//!
//! clippy's lint `disallowed_methods` reports each call of the functions on a list, exactly and on
//! stable. The list here is every function that the analysis can be told about. All other lints
//! are off, so that nothing of the project's own lints shows, or fails the build.
//!
//! | module | does |
//! |---|---|
//! | `list` | writes the list as a configuration of clippy |
//! | `compiler` | which clippy there is, and what else its answers depend on |
//! | `ask` | runs `cargo clippy` |
//! | `answers` | turns its messages into answers by crate and file |

mod answers;
mod ask;
mod compiler;
mod list;

use std::path::PathBuf;

use nostall_analysis::CompilerAnswers;

pub(crate) use compiler::Compiler;

use crate::args::CheckArgs;
use crate::error::Error;
use crate::load::Loaded;
use crate::progress::Progress;
use crate::workspace::Plan;

/// What the compiler said.
#[derive(Debug)]
pub(crate) struct Heard {
    /// One entry for each crate of the plan.
    pub(crate) answers: Vec<CompilerAnswers>,
    /// Why it could not say all, if it could not.
    pub(crate) warning: Option<String>,
}

/// Asks the compiler who calls which of `callables`.
///
/// # Errors
///
/// When there is no place for the list, or cargo cannot be started. A project that does not
/// compile is no error: the answers end where the compiler did.
pub(crate) fn ask(
    args: &CheckArgs,
    plan: &Plan,
    loaded: &Loaded,
    callables: &[String],
    progress: &Progress,
) -> Result<Heard, Error> {
    let folder = folder(plan);
    let list = list::write(&folder, callables)?;
    let mut answers = answers::Answers::new(plan, loaded);
    let warning = ask::ask(args, plan, &ask::Places { list, folder }, &mut |message| {
        if let Some(count) = answers.take(message) {
            progress.phase(format!("asking the compiler, {count} crates compiled,"));
        }
    })?;
    Ok(Heard {
        answers: answers.into_answers(),
        warning,
    })
}

/// Below the target directory, and apart from what the user builds there.
fn folder(plan: &Plan) -> PathBuf {
    plan.target.join("nostall").join("clippy")
}
