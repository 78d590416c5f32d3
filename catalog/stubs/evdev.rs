// evdev 0.12.

pub struct Device;
impl Device {
    pub fn open(path: impl AsRef<std::path::Path>) -> std::io::Result<Device> {}
    pub fn fetch_events(&mut self) -> std::io::Result<FetchEventsSynced<'_>> {}
    pub fn into_event_stream(self) -> std::io::Result<EventStream> {}
}
pub struct FetchEventsSynced<'a>;
pub struct EventStream;
