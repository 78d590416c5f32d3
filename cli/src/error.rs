//! What ends a run before there is anything to report.

use clap_cargo::style::{ERROR, TRANSIENT as HELP, WARN};

/// A reason why the command cannot do its work, and the way out.
///
/// A bad source file is not one: it becomes a [`Problem`](crate::load::Problem) and the run goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    message: String,
    help: Option<String>,
}

impl Error {
    /// An error that says what is wrong: lowercase, without a full stop.
    pub fn new(message: impl Into<String>) -> Self {
        Error {
            message: message.into(),
            help: None,
        }
    }

    /// Adds what the user can do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The error as text for a terminal, with colours.
    pub(crate) fn render(&self) -> String {
        let mut text = format!("{ERROR}error{ERROR:#}: {}", self.message);
        if let Some(help) = &self.help {
            text.push_str(&format!("\n{HELP}help{HELP:#}: {help}"));
        }
        text
    }
}

/// A warning as text for a terminal, with colours.
pub(crate) fn warning(message: &str) -> String {
    format!("{WARN}warning{WARN:#}: {message}")
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
