//! What the environment says: it overrides what the program does.
//!
//! | variable | values |
//! |---|---|
//! | `NOSTALL` | `off`, `report`, `panic`, `abort`; any but `off` also switches it on in release |
//! | `NOSTALL_THRESHOLD_MS` | whole milliseconds, from 1 |
//! | `NOSTALL_FORMAT` | `human`, `json` |
//! | `NOSTALL_FOLDED` | the name of a new file for folded stacks |
//! | `NOSTALL_TRACE` | the name of a new file for trace events |
//!
//! In names of files, `%p` stands for the number of the process.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::error::Error;
use crate::report::{ChromeTrace, Folded, Reporter};
use crate::settings::{Action, Format};

/// What the environment asks for; `None` where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Overrides {
    pub(crate) enabled: Option<bool>,
    pub(crate) action: Option<Action>,
    pub(crate) threshold: Option<Duration>,
    pub(crate) format: Option<Format>,
    folded: Option<PathBuf>,
    trace: Option<PathBuf>,
}

impl Overrides {
    pub(crate) fn from_env() -> Result<Overrides, Error> {
        Overrides::from(|variable| {
            std::env::var_os(variable).map(|value| value.to_string_lossy().into_owned())
        })
    }

    /// Empty values count as unset, as users expect of a shell.
    fn from(read: impl Fn(&'static str) -> Option<String>) -> Result<Overrides, Error> {
        let read = |variable| read(variable).filter(|value| !value.is_empty());
        let mut overrides = Overrides::default();
        if let Some(value) = read("NOSTALL") {
            (overrides.enabled, overrides.action) = switch(value)?;
        }
        overrides.threshold = read("NOSTALL_THRESHOLD_MS").map(threshold).transpose()?;
        overrides.format = read("NOSTALL_FORMAT").map(format).transpose()?;
        overrides.folded = read("NOSTALL_FOLDED").as_deref().map(file);
        overrides.trace = read("NOSTALL_TRACE").as_deref().map(file);
        Ok(overrides)
    }

    /// The recorders that are asked for; creates their files.
    pub(crate) fn recorders(&self) -> Result<Vec<Box<dyn Reporter>>, Error> {
        let mut recorders: Vec<Box<dyn Reporter>> = Vec::new();
        if let Some(path) = &self.folded {
            recorders.push(Box::new(recorder("NOSTALL_FOLDED", path, Folded::create)?));
        }
        if let Some(path) = &self.trace {
            let trace = recorder("NOSTALL_TRACE", path, ChromeTrace::create)?;
            recorders.push(Box::new(trace));
        }
        Ok(recorders)
    }
}

fn switch(value: String) -> Result<(Option<bool>, Option<Action>), Error> {
    match value.as_str() {
        "off" => Ok((Some(false), None)),
        "report" => Ok((Some(true), Some(Action::Report))),
        "panic" => Ok((Some(true), Some(Action::Panic))),
        "abort" => Ok((Some(true), Some(Action::Abort))),
        _ => Err(unexpected("NOSTALL", value, "off, report, panic or abort")),
    }
}

fn threshold(value: String) -> Result<Duration, Error> {
    match value.parse() {
        Ok(millis) if millis > 0 => Ok(Duration::from_millis(millis)),
        _ => Err(unexpected(
            "NOSTALL_THRESHOLD_MS",
            value,
            "whole milliseconds, from 1",
        )),
    }
}

fn format(value: String) -> Result<Format, Error> {
    match value.as_str() {
        "human" => Ok(Format::Human),
        "json" => Ok(Format::Json),
        _ => Err(unexpected("NOSTALL_FORMAT", value, "human or json")),
    }
}

/// Programs that start copies of themselves want a file for each.
fn file(value: &str) -> PathBuf {
    value.replace("%p", &std::process::id().to_string()).into()
}

fn recorder<'p, R>(
    variable: &'static str,
    path: &'p Path,
    create: impl FnOnce(&'p Path) -> std::io::Result<R>,
) -> Result<R, Error> {
    create(path).map_err(|error| Error::File { variable, error })
}

fn unexpected(variable: &'static str, value: String, expected: &'static str) -> Error {
    Error::Environment {
        variable,
        value,
        expected,
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn overrides(variable: &'static str, value: &str) -> Result<Overrides, String> {
        Overrides::from(|asked| (asked == variable).then(|| value.to_owned()))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn every_documented_value_is_understood() {
        let switched = |value| {
            let overrides = overrides("NOSTALL", value).unwrap();
            (overrides.enabled, overrides.action)
        };
        assert_eq!(switched("off"), (Some(false), None));
        assert_eq!(switched("report"), (Some(true), Some(Action::Report)));
        assert_eq!(switched("panic"), (Some(true), Some(Action::Panic)));
        assert_eq!(switched("abort"), (Some(true), Some(Action::Abort)));
        let threshold = overrides("NOSTALL_THRESHOLD_MS", "20").unwrap().threshold;
        assert_eq!(threshold, Some(Duration::from_millis(20)));
        assert_eq!(
            overrides("NOSTALL_FORMAT", "json").unwrap().format,
            Some(Format::Json)
        );
        assert_eq!(
            overrides("NOSTALL_FORMAT", "").unwrap(),
            Overrides::default()
        );
    }

    #[test]
    fn a_name_of_a_file_may_hold_the_process() {
        let folded = overrides("NOSTALL_FOLDED", "a-%p.folded").unwrap().folded;
        let expected = format!("a-{}.folded", std::process::id());
        assert_eq!(folded, Some(expected.into()));
    }

    #[test]
    fn anything_else_is_an_error_that_names_the_way_out() {
        for (variable, value) in [
            ("NOSTALL", "on"),
            ("NOSTALL_THRESHOLD_MS", "0"),
            ("NOSTALL_FORMAT", "xml"),
        ] {
            let error = overrides(variable, value).unwrap_err();
            assert!(
                error.contains(variable) && error.contains("set it to"),
                "{error}"
            );
        }
    }
}
