//! Flags about changing the sources; those about git mean what they mean to `cargo fix`.

use clap::Args;

/// Whether the sources are changed.
#[derive(Clone, Debug, Default, Args)]
pub struct FixArgs {
    /// Replace calls by their async counterparts where the code compiles with them, and take out
    /// needless suppressions
    ///
    /// Only calls that are shown and stand right in async code: `std::thread::sleep`, `yield_now`,
    /// most functions of `std::fs`, and commands that are made and run in one body become Tokio's;
    /// calls that own all they need are wrapped in `spawn_blocking`. `cargo check` judges what
    /// comes out; what it refuses is undone.
    #[arg(long, conflicts_with_all = ["write_baseline", "shrink_baseline"])]
    pub fix: bool,
    /// Fix code even if there are changes that are not committed
    #[arg(long, requires = "fix")]
    pub allow_dirty: bool,
    /// Fix code even if there are changes that are staged but not committed
    #[arg(long, requires = "fix")]
    pub allow_staged: bool,
    /// Fix code even if git does not hold it
    #[arg(long, requires = "fix")]
    pub allow_no_vcs: bool,
}
