//! The code that does not return, as the stack of its thread tells.

use nostall_catalog::Api;

use super::Site;

/// The code that does not return, found on the stack of its thread.
///
/// Known on Linux (x86_64 or aarch64, glibc) with the feature `stacks`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Code {
    /// The user's own functions that were being called inside of the poll, innermost first,
    /// each with the line it was at; never empty. Of a poll that runs no code of the user's,
    /// the innermost function of a dependency.
    pub chain: Vec<Site>,
    /// What the innermost of them calls: its public path where the catalogue knows it,
    /// otherwise the function's own. `None` when it computes by itself.
    pub callee: Option<String>,
    /// Why the call blocks, in the catalogue's words.
    pub reason: Option<&'static str>,
    /// The system call that the thread waits in, with what it is about:
    /// `openat /var/lib/rates.csv`. `None` when it runs.
    pub syscall: Option<String>,
    /// Whether lines are known. Without, places have no file: compile the program with
    /// `debug = "line-tables-only"` or more.
    pub has_lines: bool,
    /// All calls, innermost first, inlined ones included: `function (file:line:column)`.
    pub backtrace: Vec<String>,
    pub(crate) api: Option<ApiRow>,
}

/// A row of the catalogue; rows are told apart by their paths.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ApiRow(pub(crate) &'static Api);

impl PartialEq for ApiRow {
    fn eq(&self, other: &Self) -> bool {
        self.0.path == other.0.path
    }
}

impl Eq for ApiRow {}

impl Code {
    /// The innermost of the user's own functions: the one to blame.
    pub fn culprit(&self) -> &Site {
        &self.chain[0]
    }
}
