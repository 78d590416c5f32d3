// duct 0.13.

use std::ffi::OsString;
use std::io;

pub fn cmd<T, U>(program: T, args: U) -> Expression {}
pub struct Expression;
impl Expression {
    pub fn run(&self) -> io::Result<std::process::Output> {}
    pub fn read(&self) -> io::Result<String> {}
    pub fn start(&self) -> io::Result<Handle> {}
    pub fn reader(&self) -> io::Result<ReaderHandle> {}
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression {}
    pub fn dir<T: Into<std::path::PathBuf>>(&self, path: T) -> Expression {}
    pub fn env<T: Into<OsString>, U: Into<OsString>>(&self, name: T, val: U) -> Expression {}
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression {}
    pub fn stdout_capture(&self) -> Expression {}
    pub fn stderr_capture(&self) -> Expression {}
    pub fn stderr_to_stdout(&self) -> Expression {}
    pub fn stdout_null(&self) -> Expression {}
    pub fn stdout_to_stderr(&self) -> Expression {}
    pub fn full_env<T, U, V>(&self, name_vals: T) -> Expression {}
    pub fn unchecked(&self) -> Expression {}
}
pub struct Handle;
impl Handle {
    pub fn wait(&self) -> io::Result<&std::process::Output> {}
    pub fn try_wait(&self) -> io::Result<Option<&std::process::Output>> {}
    pub fn wait_timeout(&self, timeout: std::time::Duration) -> io::Result<Option<&std::process::Output>> {}
    pub fn wait_deadline(&self, deadline: std::time::Instant) -> io::Result<Option<&std::process::Output>> {}
    pub fn into_output(self) -> io::Result<std::process::Output> {}
    pub fn kill(&self) -> io::Result<()> {}
}
pub struct ReaderHandle;
impl io::Read for ReaderHandle {}
