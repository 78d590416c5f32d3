// shared_child 1.

use std::io::Result;
use std::process::{Child, Command, ExitStatus};

pub struct SharedChild;
impl SharedChild {
    pub fn spawn(command: &mut Command) -> Result<Self> {}
    pub fn new(child: Child) -> Result<Self> {}
    pub fn wait(&self) -> Result<ExitStatus> {}
    pub fn wait_timeout(&self, timeout: std::time::Duration) -> Result<Option<ExitStatus>> {}
    pub fn wait_deadline(&self, deadline: std::time::Instant) -> Result<Option<ExitStatus>> {}
    pub fn try_wait(&self) -> Result<Option<ExitStatus>> {}
    pub fn kill(&self) -> Result<()> {}
    pub fn into_inner(self) -> Child {}
}
