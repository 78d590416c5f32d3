// subprocess 0.2.

use std::ffi::OsStr;

pub type Result<T> = std::result::Result<T, PopenError>;
pub enum PopenError {}
pub enum ExitStatus { Exited(u32), Signaled(u8), Other(i32), Undetermined }
pub struct Exec;
impl Exec {
    pub fn cmd(command: impl AsRef<OsStr>) -> Exec {}
    pub fn shell(cmdstr: impl AsRef<OsStr>) -> Exec {}
    pub fn arg(self, arg: impl AsRef<OsStr>) -> Exec {}
    pub fn args(self, args: &[impl AsRef<OsStr>]) -> Exec {}
    pub fn cwd(self, dir: impl AsRef<std::path::Path>) -> Exec {}
    pub fn popen(self) -> Result<Popen> {}
    pub fn join(self) -> Result<ExitStatus> {}
    pub fn capture(self) -> Result<CaptureData> {}
}
pub struct CaptureData { pub stdout: Vec<u8>, pub stderr: Vec<u8>, pub exit_status: ExitStatus }
pub struct PopenConfig;
pub struct Popen;
impl Popen {
    pub fn communicate_bytes(&mut self, input_data: Option<&[u8]>) -> std::io::Result<(Option<Vec<u8>>, Option<Vec<u8>>)> {}
    pub fn wait_timeout(&mut self, dur: std::time::Duration) -> Result<Option<ExitStatus>> {}
    pub fn create(argv: &[impl AsRef<OsStr>], config: PopenConfig) -> Result<Popen> {}
    pub fn wait(&mut self) -> Result<ExitStatus> {}
    pub fn wait_timeout(&mut self, dur: std::time::Duration) -> Result<Option<ExitStatus>> {}
    pub fn poll(&mut self) -> Option<ExitStatus> {}
    pub fn communicate(&mut self, input_data: Option<&str>) -> std::io::Result<(Option<String>, Option<String>)> {}
}
