//! Why a watchdog does not start.

use std::time::Duration;

/// Why a watchdog does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Another watchdog runs in this process already.
    AlreadyInstalled,
    /// `attach` was called outside of a Tokio runtime.
    NoRuntime,
    /// The threshold is zero.
    ZeroThreshold,
    /// The tick is zero.
    ZeroTick,
    /// The tick is longer than the threshold.
    TickTooLong {
        /// The tick that was asked for.
        tick: Duration,
        /// The threshold that it exceeds.
        threshold: Duration,
    },
    /// An environment variable holds something else than it may.
    Environment {
        /// The variable.
        variable: &'static str,
        /// What it holds.
        value: String,
        /// What it may hold.
        expected: &'static str,
    },
    /// A file that an environment variable asks for cannot be created.
    File {
        /// The variable.
        variable: &'static str,
        /// Why, with the name of the file.
        error: std::io::Error,
    },
    /// The system refused to start a thread.
    Thread(std::io::Error),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::AlreadyInstalled => f.write_str(
                "a nostall watchdog runs in this process already: it serves all runtimes; use \
                 `Watchdog::extend` for a further one, or drop the first guard before",
            ),
            Error::NoRuntime => f.write_str(
                "nostall's `attach` was called outside of a Tokio runtime: call it inside \
                 `async fn main`, or use `install` on the runtime's builder",
            ),
            Error::ZeroThreshold => f.write_str(
                "nostall's threshold is zero, which every poll exceeds: set it to 1 ms or more, \
                 or switch the watchdog off with `enabled(false)` or NOSTALL=off",
            ),
            Error::ZeroTick => f.write_str(
                "nostall's tick is zero: leave it out for a fifth of the threshold, or set it to \
                 1 ms or more",
            ),
            Error::TickTooLong { tick, threshold } => write!(
                f,
                "nostall's tick ({tick:?}) is longer than its threshold ({threshold:?}): set it \
                 to a fifth of the threshold or leave it out",
            ),
            Error::Environment {
                variable,
                value,
                expected,
            } => {
                write!(
                    f,
                    "the environment variable {variable} is `{value}`: set it to {expected}"
                )
            }
            Error::File { variable, error } => {
                write!(f, "nostall cannot do what {variable} asks for: {error}")
            }
            Error::Thread(error) => write!(f, "nostall cannot start its thread: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Thread(error) | Error::File { error, .. } => Some(error),
            _ => None,
        }
    }
}
