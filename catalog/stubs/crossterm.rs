// crossterm 0.29, as far as it blocks.

pub mod cursor { pub fn position() -> std::io::Result<(u16, u16)> {} }
pub mod event {
    pub struct KeyboardEnhancementFlags;
    pub enum Event { FocusGained, FocusLost, Paste(String), Resize(u16, u16) }
    pub fn poll(timeout: std::time::Duration) -> std::io::Result<bool> {}
    pub fn read() -> std::io::Result<Event> {}
    pub struct EventStream;
    impl EventStream { pub fn new() -> EventStream {} }
}
pub mod terminal {
    pub fn enable_raw_mode() -> std::io::Result<()> {}
    pub fn disable_raw_mode() -> std::io::Result<()> {}
    pub fn size() -> std::io::Result<(u16, u16)> {}
    pub fn supports_keyboard_enhancement() -> std::io::Result<bool> {}
    pub fn query_keyboard_enhancement_flags() -> std::io::Result<Option<crate::event::KeyboardEnhancementFlags>> {}
}
