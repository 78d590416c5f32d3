// assert_cmd 2.

pub mod assert {
    pub struct Assert;
    impl Assert {
        pub fn success(self) -> Self {}
        pub fn failure(self) -> Self {}
    }
}
pub struct Command;
impl Command {
    pub fn new<S: AsRef<std::ffi::OsStr>>(program: S) -> Self {}
    pub fn cargo_bin<S: AsRef<str>>(name: S) -> Result<Self, cmd::CargoError> {}
    pub fn arg<S: AsRef<std::ffi::OsStr>>(&mut self, arg: S) -> &mut Self {}
    pub fn output(&mut self) -> std::io::Result<std::process::Output> {}
    pub fn assert(&mut self) -> crate::assert::Assert {}
}
pub mod cmd {
    pub use crate::Command;
    pub struct CargoError;
}
