// termion 2 and later.

pub mod cursor {
    pub trait DetectCursorPos {
        fn cursor_pos(&mut self) -> std::io::Result<(u16, u16)>;
    }
    impl<W: std::io::Write> DetectCursorPos for W {}
}
