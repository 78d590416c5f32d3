// command-group 5.

use std::io::Result;
use std::process::{Command, ExitStatus, Output};

pub trait CommandGroup {
    fn group_spawn(&mut self) -> Result<GroupChild> {}
    fn group_output(&mut self) -> Result<Output> {}
    fn group_status(&mut self) -> Result<ExitStatus> {}
}
impl CommandGroup for Command {}
pub struct GroupChild;
impl GroupChild {
    pub fn kill(&mut self) -> Result<()> {}
    pub fn try_wait(&mut self) -> Result<Option<ExitStatus>> {}
    pub fn wait(&mut self) -> Result<ExitStatus> {}
    pub fn wait_with_output(self) -> Result<Output> {}
}
pub trait AsyncCommandGroup {
    fn group_spawn(&mut self) -> Result<AsyncGroupChild> {}
}
impl AsyncCommandGroup for tokio::process::Command {}
pub struct AsyncGroupChild;
impl AsyncGroupChild {
    pub async fn kill(&mut self) -> Result<()> {}
    pub async fn wait(&mut self) -> Result<ExitStatus> {}
    pub async fn wait_with_output(self) -> Result<Output> {}
}
