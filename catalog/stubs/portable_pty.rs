// portable-pty 0.9.

use std::io::Result as IoResult;

pub trait MasterPty: Send {
    fn resize(&self, size: PtySize) -> anyhow::Result<()>;
    fn try_clone_reader(&self) -> anyhow::Result<Box<dyn std::io::Read + Send>>;
    fn take_writer(&self) -> anyhow::Result<Box<dyn std::io::Write + Send>>;
}
pub trait ChildKiller: Send {
    fn kill(&mut self) -> IoResult<()>;
    fn clone_killer(&self) -> Box<dyn ChildKiller + Send + Sync>;
}
pub trait Child: ChildKiller + Send {
    fn try_wait(&mut self) -> IoResult<Option<ExitStatus>>;
    fn wait(&mut self) -> IoResult<ExitStatus>;
    fn process_id(&self) -> Option<u32>;
}
pub trait SlavePty {
    fn spawn_command(&self, cmd: CommandBuilder) -> anyhow::Result<Box<dyn Child + Send + Sync>>;
}
pub trait PtySystem {
    fn openpty(&self, size: PtySize) -> anyhow::Result<PtyPair>;
}
pub struct PtyPair { pub slave: Box<dyn SlavePty + Send>, pub master: Box<dyn MasterPty + Send> }
pub struct PtySize { pub rows: u16, pub cols: u16, pub pixel_width: u16, pub pixel_height: u16 }
pub struct ExitStatus;
pub struct CommandBuilder;
impl CommandBuilder { pub fn new<S: AsRef<std::ffi::OsStr>>(program: S) -> Self {} }
pub fn native_pty_system() -> Box<dyn PtySystem + Send> {}
