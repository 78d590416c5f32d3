// rexpect 0.5 and later.

pub use session::{spawn, spawn_bash};
pub mod error { pub enum Error {} }
pub mod session {
    use crate::error::Error;

    pub struct PtySession;
    impl PtySession {
        pub fn send_line(&mut self, line: &str) -> Result<usize, Error> {}
        pub fn read_line(&mut self) -> Result<String, Error> {}
        pub fn exp_eof(&mut self) -> Result<String, Error> {}
        pub fn exp_regex(&mut self, regex: &str) -> Result<(String, String), Error> {}
        pub fn exp_string(&mut self, needle: &str) -> Result<String, Error> {}
        pub fn exp_char(&mut self, needle: char) -> Result<String, Error> {}
        pub fn exp_any<N>(&mut self, needles: Vec<N>) -> Result<(String, String), Error> {}
    }
    pub struct PtyReplSession;
    impl std::ops::Deref for PtyReplSession { type Target = PtySession; }
    impl std::ops::DerefMut for PtyReplSession {}
    pub fn spawn(program: &str, timeout_ms: Option<u64>) -> Result<PtySession, Error> {}
    pub fn spawn_bash(timeout: Option<u64>) -> Result<PtyReplSession, Error> {}
}
