// polling 3.

pub struct Events;
pub struct Poller;
impl Poller {
    pub fn new() -> std::io::Result<Poller> {}
    pub fn notify(&self) -> std::io::Result<()> {}
    pub fn wait(&self, events: &mut Events, timeout: Option<std::time::Duration>) -> std::io::Result<usize> {}
    pub fn wait_deadline(&self, events: &mut Events, deadline: std::time::Instant) -> std::io::Result<usize> {}
}
