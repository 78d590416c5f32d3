//! Standard error, without its lock.
//!
//! A stalled thread may hold the lock of `std::io::stderr`, so reports go to a copy of the
//! descriptor. Each is written in one call, so that it stays in one piece.

use std::fs::File;
use std::io::{IsTerminal, Write};

/// Where reports are written.
pub(crate) struct Sink {
    file: Option<File>,
    is_terminal: bool,
}

impl Sink {
    /// Standard error.
    pub(crate) fn stderr() -> Sink {
        Sink {
            file: copy_of_stderr(),
            is_terminal: std::io::stderr().is_terminal(),
        }
    }

    pub(crate) fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// Writes; a report that cannot be written is lost, as there is nobody left to tell.
    pub(crate) fn write(&mut self, text: &str) {
        let _ = match &mut self.file {
            Some(file) => file.write_all(text.as_bytes()),
            None => std::io::stderr().write_all(text.as_bytes()),
        };
    }
}

#[cfg(unix)]
fn copy_of_stderr() -> Option<File> {
    use std::os::fd::AsFd;
    std::io::stderr()
        .as_fd()
        .try_clone_to_owned()
        .ok()
        .map(File::from)
}

#[cfg(windows)]
fn copy_of_stderr() -> Option<File> {
    use std::os::windows::io::AsHandle;
    std::io::stderr()
        .as_handle()
        .try_clone_to_owned()
        .ok()
        .map(File::from)
}

#[cfg(not(any(unix, windows)))]
fn copy_of_stderr() -> Option<File> {
    None
}

/// Says on standard error what is wrong with the watchdog itself.
pub(crate) fn complain(what: &str) {
    Sink::stderr().write(&format!("nostall: {what}\n"));
}
