// rodio 0.20, whose Sink is Player from 0.22 on.

pub enum PlayError {}
pub struct OutputStreamHandle;
pub struct Sink;
impl Sink {
    pub fn try_new(stream: &OutputStreamHandle) -> Result<Sink, PlayError> {}
    pub fn append<S>(&self, source: S) {}
    pub fn sleep_until_end(&self) {}
    pub fn empty(&self) -> bool {}
}
pub struct Player;
impl Player {
    pub fn append<S>(&self, source: S) {}
    pub fn sleep_until_end(&self) {}
    pub fn empty(&self) -> bool {}
}
