//! Flags that leave findings out: known ones, and those of code that did not change.

use std::path::PathBuf;

use clap::Args;

/// Which of the findings are reported.
#[derive(Clone, Debug, Default, Args)]
pub struct SelectionArgs {
    /// Leave out the findings that FILE counts, by file and rule
    ///
    /// Where a file has more findings of a rule than counted, all of them are shown, since nothing
    /// tells the new from the known.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Write the findings there are now to the baseline
    #[arg(long, requires = "baseline", conflicts_with_all = ["shrink_baseline", "changed"])]
    pub write_baseline: bool,
    /// Take findings that are mended out of the baseline
    #[arg(long, requires = "baseline", conflicts_with = "changed")]
    pub shrink_baseline: bool,
    /// Only findings whose place or chain touches lines changed since BASE, as git knows them
    ///
    /// Without BASE, what is not committed yet counts as changed. With a branch, the place where
    /// the present one left it is the base.
    #[arg(long, value_name = "BASE", num_args = 0..=1, default_missing_value = "HEAD")]
    pub changed: Option<String>,
}
