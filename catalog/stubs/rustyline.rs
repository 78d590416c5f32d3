// rustyline 15.

pub type Result<T> = std::result::Result<T, error::ReadlineError>;
pub mod error {
    pub enum ReadlineError { Eof, Interrupted }
}
pub mod history {
    pub struct DefaultHistory;
}
pub type DefaultEditor = Editor<(), history::DefaultHistory>;
pub struct Editor<H, I>;
impl<H, I> Editor<H, I> {
    pub fn new() -> Result<Self> {}
    pub fn readline(&mut self, prompt: &str) -> Result<String> {}
    pub fn add_history_entry<S>(&mut self, line: S) -> Result<bool> {}
}
