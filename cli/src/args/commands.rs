//! The commands beside `check`.

use clap::{Args, ValueEnum};
use clap_complete::Shell;

use super::CargoArgs;

/// What to explain.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  cargo nostall explain blocking_call
  cargo nostall explain std::fs::read")]
pub(crate) struct ExplainArgs {
    /// A rule, or the path of a function, or the end of one
    #[arg(value_name = "RULE|PATH")]
    pub(crate) what: String,
}

/// What to list.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  cargo nostall list rules
  cargo nostall list apis --kind fs")]
pub(crate) struct ListArgs {
    /// What
    pub(crate) what: Listed,
    /// Only those of a kind, such as `fs` or `net`
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Listed {
    /// The rules with their levels
    Rules,
    /// What calls wait for, with the rule that reports it
    Kinds,
    /// The functions that block
    Apis,
}

/// Whose configuration to show.
#[derive(Clone, Debug, Args)]
pub(crate) struct ConfigArgs {
    /// Print the JSON schema of nostall.toml instead, for editors
    #[arg(long)]
    pub(crate) schema: bool,
    #[command(flatten, next_help_heading = "Package selection")]
    pub(crate) packages: clap_cargo::Workspace,
    #[command(flatten, next_help_heading = "Manifest options")]
    pub(crate) manifest: clap_cargo::Manifest,
    #[command(flatten, next_help_heading = "Manifest options")]
    pub(crate) cargo: CargoArgs,
}

/// Which shell.
#[derive(Clone, Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell
    pub(crate) shell: Shell,
}
