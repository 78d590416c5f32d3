//! Flags about what is reported, and how.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use nostall_catalog::Level;

/// What is reported, and how.
#[derive(Clone, Debug, Args)]
pub struct OutputArgs {
    /// Lowest level shown; what makes the exit code 1 is shown as well
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    pub level: ShownLevel,
    /// Lowest level that makes the exit code 1; lower than --level, it is shown too
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    pub fail_on: FailOn,
    /// Form of the findings
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub message_format: MessageFormat,
    /// Write the findings to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
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
    /// One SARIF 2.1.0 document, for code scanning
    Sarif,
    /// Commands that make GitHub show them at the lines of a pull request
    Github,
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
