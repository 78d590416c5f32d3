// mio 1.

pub struct Events;
impl Events { pub fn with_capacity(capacity: usize) -> Events {} }
pub struct Poll;
impl Poll {
    pub fn new() -> std::io::Result<Poll> {}
    pub fn poll(&mut self, events: &mut Events, timeout: Option<std::time::Duration>) -> std::io::Result<()> {}
}
