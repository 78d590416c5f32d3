//! The command line.

use std::ffi::OsString;
use std::num::NonZeroUsize;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_cargo::style::CLAP_STYLING;
use nostall_catalog::Level;

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

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the sources of packages (the default)
    #[command(after_long_help = AFTER_HELP)]
    Check(Box<CheckArgs>),
}

const AFTER_HELP: &str = "\
Examples:
  cargo nostall                                  check the libraries and binaries here
  cargo nostall --workspace --exclude xtask      check all members but one
  cargo nostall -p server --all-targets          with tests, examples and benches
  cargo nostall --level note                     show the quieter findings too
  cargo nostall --message-format json            for editors, in the shape of `cargo check`

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
    /// is inferred as without this flag.
    #[arg(long)]
    pub typed: bool,
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
    /// Same as --locked and --offline (nothing is downloaded without it either)
    #[arg(long)]
    pub frozen: bool,
    /// Assert that Cargo.lock stays as it is
    #[arg(long)]
    pub locked: bool,
    /// Run without the network
    #[arg(long)]
    pub offline: bool,
}

/// What is reported, and how.
#[derive(Clone, Debug, Args)]
pub struct OutputArgs {
    /// Lowest level shown
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    pub level: ShownLevel,
    /// Lowest level that makes the exit code 1; lower than --level, it is shown too
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    pub fail_on: FailOn,
    /// Form of the findings on standard output
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub message_format: MessageFormat,
    /// When to use colours
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: clap::ColorChoice,
    /// Print the findings only
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print the crates read and how long each phase takes
    #[arg(short, long)]
    pub verbose: bool,
}

/// The levels that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShownLevel {
    /// What must be mended
    Deny,
    /// And what should be mended
    Warn,
    /// And what is worth knowing
    Note,
}

/// The levels that can make a run fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Findings that must be mended
    Deny,
    /// Also those that should be mended
    Warn,
    /// Any finding
    Note,
    /// No finding
    Never,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// With the source, as rustc does
    Human,
    /// One line each
    Short,
    /// One JSON object per line, as `cargo check --message-format json` does
    Json,
}

impl From<ShownLevel> for Level {
    fn from(level: ShownLevel) -> Level {
        match level {
            ShownLevel::Deny => Level::Deny,
            ShownLevel::Warn => Level::Warn,
            ShownLevel::Note => Level::Note,
        }
    }
}

impl FailOn {
    /// The lowest level that fails the run, if any does.
    pub fn level(self) -> Option<Level> {
        match self {
            FailOn::Deny => Some(Level::Deny),
            FailOn::Warn => Some(Level::Warn),
            FailOn::Note => Some(Level::Note),
            FailOn::Never => None,
        }
    }
}

impl OutputArgs {
    /// Makes `--color` hold for all that is printed from now on.
    pub(crate) fn choose_color(&self) {
        match self.color {
            clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
            clap::ColorChoice::Always => anstream::ColorChoice::Always,
            clap::ColorChoice::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }

    /// The lowest level shown: what fails a run is never hidden.
    pub fn shown(&self) -> Level {
        let asked = Level::from(self.level);
        self.fail_on.level().map_or(asked, |fail| fail.min(asked))
    }
}

/// Parses a command line, program name first.
///
/// `cargo nostall ..` starts us as `cargo-nostall nostall ..`; both are understood.
///
/// # Errors
///
/// Clap's own: wrong usage, and the requests for help and version.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<CheckArgs, clap::Error> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|arg| arg == "nostall") {
        args.remove(1);
    }
    let command = Cli::command().color(asked_color(&args));
    let cli = command
        .try_get_matches_from(args)
        .and_then(|matches| Cli::from_arg_matches(&matches))?;
    Ok(match cli.command {
        Some(Command::Check(check)) => *check,
        None => cli.check,
    })
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
