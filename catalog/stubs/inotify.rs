// inotify 0.11.

pub struct Inotify;
impl Inotify {
    pub fn init() -> std::io::Result<Inotify> {}
    pub fn read_events<'a>(&mut self, buffer: &'a mut [u8]) -> std::io::Result<Events<'a>> {}
    pub fn read_events_blocking<'a>(&mut self, buffer: &'a mut [u8]) -> std::io::Result<Events<'a>> {}
    pub fn into_event_stream<T>(self, buffer: T) -> std::io::Result<EventStream<T>> {}
}
pub struct Events<'a>;
pub struct EventStream<T>;
