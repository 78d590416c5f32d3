//! The command line.

use std::ffi::OsString;
use std::num::NonZeroUsize;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_cargo::style::CLAP_STYLING;

pub(crate) mod cargo;
mod commands;
mod fix;
mod output;
mod selection;

pub(crate) use commands::{CompletionsArgs, ConfigArgs, ExplainArgs, ListArgs, Listed};
pub use fix::FixArgs;
pub use output::{FailOn, MessageFormat, OutputArgs, ShownLevel};
pub use selection::SelectionArgs;

/// Finds code that keeps a Tokio worker from its scheduler
///
/// Reads the sources of a workspace, without building it, and reports calls that block inside
/// async code, each with the chain of calls that leads to it.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-nostall",
    bin_name = "cargo nostall",
    version,
    styles = CLAP_STYLING,
    args_conflicts_with_subcommands = true,
    after_long_help = AFTER_HELP,
    after_help = "See `cargo nostall --help` for examples and exit codes"
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    check: CheckArgs,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check the sources of packages (the default)
    #[command(after_long_help = AFTER_HELP)]
    Check(Box<CheckArgs>),
    /// Explain a rule, or why a function counts as blocking
    Explain(ExplainArgs),
    /// List rules, kinds or the blocking functions that are known
    List(ListArgs),
    /// Show the configuration in force, each value with its origin
    Config(Box<ConfigArgs>),
    /// Print the completions of a shell
    Completions(CompletionsArgs),
    /// Print the manual page
    Man,
}

const AFTER_HELP: &str = "\
Examples:
  cargo nostall                                     check the libraries and binaries here
  cargo nostall --workspace --exclude xtask         check all members but one
  cargo nostall -p server --all-targets             with tests, examples and benches
  cargo nostall --level note                        show the quieter findings too
  cargo nostall --message-format json               for editors, in the shape of `cargo check`
  cargo nostall --message-format sarif -o a.sarif   for code scanning
  cargo nostall --baseline b.json --write-baseline  accept what there is ..
  cargo nostall --baseline b.json                   .. and fail on what is new
  cargo nostall --changed main                      only what changed since main
  cargo nostall explain blocking_call               what a rule means, and what to do

Exit codes:
  0  no finding at or above --fail-on
  1  findings at or above --fail-on
  2  the answer is incomplete: wrong usage, no readable workspace, or a source file that could
     not be read or parsed (the rest of the workspace is reported all the same)";

/// What to check, and how to show it.
#[derive(Clone, Debug, Args)]
pub struct CheckArgs {
    /// Which packages.
    #[command(flatten, next_help_heading = "Package selection")]
    pub packages: clap_cargo::Workspace,
    /// Which of their targets.
    #[command(flatten, next_help_heading = "Target selection")]
    pub targets: TargetArgs,
    /// Which features hold in `#[cfg(feature = "..")]`.
    #[command(flatten, next_help_heading = "Feature selection")]
    pub features: clap_cargo::Features,
    /// Which manifest.
    #[command(flatten, next_help_heading = "Manifest options")]
    pub manifest: clap_cargo::Manifest,
    /// How cargo is to read it.
    #[command(flatten, next_help_heading = "Manifest options")]
    pub cargo: CargoArgs,
    /// What is reported, and how.
    #[command(flatten, next_help_heading = "Output")]
    pub output: OutputArgs,
    /// Which of the findings.
    #[command(flatten, next_help_heading = "Adoption")]
    pub selection: SelectionArgs,
    /// Whether the sources are changed.
    #[command(flatten, next_help_heading = "Fixing")]
    pub fix: FixArgs,
    /// How the work is done.
    #[command(flatten, next_help_heading = "Analysis")]
    pub analysis: AnalysisArgs,
}

/// How the work is done.
#[derive(Clone, Debug, Default, Args)]
pub struct AnalysisArgs {
    /// Number of threads; all processors when absent
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
    /// Follow calls into the sources of direct dependencies too, as far as cargo has downloaded them
    ///
    /// A dependency that nostall has signatures for is not read: they know more. Cargo is asked
    /// to resolve all dependencies, so it may write Cargo.lock and, unless --offline is given,
    /// download what is missing.
    #[arg(long)]
    pub deps: bool,
    /// Ask the compiler whom calls mean, through clippy, instead of inferring it from the sources
    ///
    /// The project is compiled as far as `cargo clippy` would, in a folder of its own below the
    /// target directory, so its dependencies and build scripts are needed. What does not compile
    /// is inferred as without this flag. `typed = true` in the configuration means the same.
    #[arg(long)]
    pub typed: bool,
    /// Infer from the sources whom calls mean, whatever the configuration says
    #[arg(long, conflicts_with = "typed")]
    pub no_typed: bool,
    /// Analyse everything anew, and keep nothing in the target directory for the next run
    #[arg(long)]
    pub no_cache: bool,
}

/// Target selection, as for `cargo check`; libraries and binaries when nothing is chosen.
#[derive(Clone, Debug, Default, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is one flag of cargo's")]
pub struct TargetArgs {
    /// Check the library
    #[arg(long)]
    pub lib: bool,
    /// Check all binaries
    #[arg(long)]
    pub bins: bool,
    /// Check the binary NAME
    #[arg(long, value_name = "NAME")]
    pub bin: Vec<String>,
    /// Check all examples
    #[arg(long)]
    pub examples: bool,
    /// Check the example NAME
    #[arg(long, value_name = "NAME")]
    pub example: Vec<String>,
    /// Check all tests, with `cfg(test)` on in libraries and binaries
    #[arg(long)]
    pub tests: bool,
    /// Check the test NAME
    #[arg(long, value_name = "NAME")]
    pub test: Vec<String>,
    /// Check all benches
    #[arg(long)]
    pub benches: bool,
    /// Check the bench NAME
    #[arg(long, value_name = "NAME")]
    pub bench: Vec<String>,
    /// Check all of the above
    #[arg(long)]
    pub all_targets: bool,
}

/// Flags handed on to `cargo metadata`.
#[derive(Clone, Debug, Default, Args)]
pub struct CargoArgs {
    /// Same as --locked and --offline (only --deps and --typed download anything without it)
    #[arg(long)]
    pub frozen: bool,
    /// Assert that Cargo.lock stays as it is
    #[arg(long)]
    pub locked: bool,
    /// Run without the network
    #[arg(long)]
    pub offline: bool,
}

/// Parses the command line of a check, program name first.
///
/// `cargo nostall ..` starts us as `cargo-nostall nostall ..`; both are understood.
///
/// # Errors
///
/// Clap's own: wrong usage, the requests for help and version, and another command than `check`.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<CheckArgs, clap::Error> {
    match parse_command(args)? {
        Command::Check(check) => Ok(*check),
        _ => Err(Cli::command().error(ErrorKind::InvalidSubcommand, "expected `check`")),
    }
}

/// Parses any command line.
pub(crate) fn parse_command(
    args: impl IntoIterator<Item = OsString>,
) -> Result<Command, clap::Error> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|arg| arg == "nostall") {
        args.remove(1);
    }
    let command = Cli::command().color(asked_color(&args));
    let cli = command
        .try_get_matches_from(args)
        .and_then(|matches| Cli::from_arg_matches(&matches))?;
    Ok(cli
        .command
        .unwrap_or_else(|| Command::Check(Box::new(cli.check))))
}

/// The whole command line, for manuals and completions.
pub(crate) fn definition() -> clap::Command {
    Cli::command()
}

/// The `--color` asked for, seen early so that help and usage errors obey it.
fn asked_color(args: &[OsString]) -> clap::ColorChoice {
    let words = || args.iter().filter_map(|arg| arg.to_str());
    let joined = words().find_map(|arg| arg.strip_prefix("--color="));
    let separate = || words().skip_while(|arg| *arg != "--color").nth(1);
    joined
        .or_else(separate)
        .and_then(|choice| choice.parse().ok())
        .unwrap_or(clap::ColorChoice::Auto)
}

#[cfg(test)]
mod tests {
    use nostall_catalog::Level;

    use super::*;

    fn parsed(args: &[&str]) -> CheckArgs {
        parse(args.iter().map(OsString::from)).expect("valid command line")
    }

    #[test]
    fn command_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_three_ways_to_call_agree() {
        for args in [
            &["cargo-nostall", "--lib"][..],
            &["cargo-nostall", "nostall", "--lib"],
            &["cargo-nostall", "nostall", "check", "--lib"],
        ] {
            assert!(parsed(args).targets.lib, "{args:?}");
        }
    }

    #[test]
    fn what_fails_is_shown() {
        let args = parsed(&["cargo-nostall", "--fail-on", "note"]);
        assert_eq!(args.output.shown(), Level::Note);
        let args = parsed(&["cargo-nostall", "--level", "deny", "--fail-on", "never"]);
        assert_eq!(args.output.shown(), Level::Deny);
    }

    #[test]
    fn color_is_seen_in_both_spellings() {
        let words = |args: &[&str]| args.iter().map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            asked_color(&words(&["x", "--color=never"])),
            clap::ColorChoice::Never
        );
        assert_eq!(
            asked_color(&words(&["x", "--color", "always"])),
            clap::ColorChoice::Always
        );
        assert_eq!(
            asked_color(&words(&["x", "--color"])),
            clap::ColorChoice::Auto
        );
    }
}
