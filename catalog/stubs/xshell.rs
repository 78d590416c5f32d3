// xshell 0.2. `cmd!(sh, ..)` gives a Cmd.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Shell;
impl Shell {
    pub fn new() -> Result<Shell> {}
    pub fn cmd<P: AsRef<std::path::Path>>(&self, program: P) -> Cmd<'_> {}
}
pub struct Cmd<'a>;
impl<'a> Cmd<'a> {
    pub fn arg<P: AsRef<std::ffi::OsStr>>(self, arg: P) -> Cmd<'a> {}
    pub fn args<I>(self, args: I) -> Cmd<'a> {}
    pub fn quiet(self) -> Cmd<'a> {}
    pub fn ignore_status(self) -> Cmd<'a> {}
    pub fn run(&self) -> Result<()> {}
    pub fn read(&self) -> Result<String> {}
    pub fn output(&self) -> Result<std::process::Output> {}
}
