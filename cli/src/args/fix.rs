//! Flags about changing the sources; those about git mean what they mean to `cargo fix`.

use clap::Args;

/// Whether the sources are changed.
#[derive(Clone, Debug, Default, Args)]
pub struct FixArgs {
    /// Apply the suggestions that mean the same and always compile: so far, taking out suppressions
    /// that suppress nothing
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
