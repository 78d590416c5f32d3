// ratatui 0.30, as far as it blocks or calls what it is given.

pub use crossterm::{self};
pub use init::{DefaultTerminal, init, run, try_init};
pub struct Frame<'a>;
pub struct CompletedFrame<'a>;
pub struct Terminal<B>;
impl<B> Terminal<B> {
    pub fn new(backend: B) -> std::io::Result<Self> {}
    pub fn with_options<O>(backend: B, options: O) -> std::io::Result<Self> {}
    pub fn draw<F: FnOnce(&mut Frame<'_>)>(&mut self, render_callback: F) -> std::io::Result<CompletedFrame<'_>> {}
    pub fn try_draw<F: FnOnce(&mut Frame<'_>) -> Result<(), E>, E>(&mut self, render_callback: F) -> std::io::Result<CompletedFrame<'_>> {}
    pub fn insert_before<F: FnOnce(&mut buffer::Buffer)>(&mut self, height: u16, draw_fn: F) -> std::io::Result<()> {}
    pub fn backend(&self) -> &B {}
    pub fn backend_mut(&mut self) -> &mut B {}
    pub fn clear(&mut self) -> std::io::Result<()> {}
    pub fn get_cursor(&mut self) -> std::io::Result<(u16, u16)> {}
    pub fn get_cursor_position(&mut self) -> std::io::Result<layout::Position> {}
    pub fn hide_cursor(&mut self) -> std::io::Result<()> {}
    pub fn show_cursor(&mut self) -> std::io::Result<()> {}
}
pub mod backend {
    pub struct CrosstermBackend<W>;
    impl<W> CrosstermBackend<W> { pub fn new(writer: W) -> Self {} }
}
pub mod prelude {
    pub use crate::backend::CrosstermBackend;
    pub use crate::buffer::Buffer;
    pub use crate::layout::Position;
    pub use crate::{Frame, Terminal};
}
pub mod buffer { pub struct Buffer; }
pub mod layout { pub struct Position; }
pub mod terminal { pub use crate::{CompletedFrame, Frame, Terminal}; }
pub mod init {
    pub type DefaultTerminal = crate::Terminal<crate::backend::CrosstermBackend<std::io::Stdout>>;
    pub fn init() -> DefaultTerminal {}
    pub fn try_init() -> std::io::Result<DefaultTerminal> {}
    pub fn run<F: FnOnce(&mut DefaultTerminal) -> R, R>(f: F) -> R {}
}
