// rustyline 15.

pub type Result<T> = std::result::Result<T, error::ReadlineError>;
pub mod error {
    pub enum ReadlineError { Eof, Interrupted }
}
pub mod history {
    pub struct DefaultHistory;
}
pub use config::Config;
pub mod config { pub struct Config; }
pub type DefaultEditor = Editor<(), history::DefaultHistory>;
pub struct Editor<H, I>;
impl<H, I> Editor<H, I> {
    pub fn new() -> Result<Self> {}
    pub fn readline_with_initial(&mut self, prompt: &str, initial: (&str, &str)) -> Result<String> {}
    pub fn with_config(config: Config) -> Result<Self> {}
    pub fn load_history<P: AsRef<std::path::Path> + ?Sized>(&mut self, path: &P) -> Result<()> {}
    pub fn save_history<P: AsRef<std::path::Path> + ?Sized>(&mut self, path: &P) -> Result<()> {}
    pub fn append_history<P: AsRef<std::path::Path> + ?Sized>(&mut self, path: &P) -> Result<()> {}
    pub fn readline(&mut self, prompt: &str) -> Result<String> {}
    pub fn iter<'a>(&'a mut self, prompt: &'a str) -> impl Iterator<Item = Result<String>> + 'a {}
    pub fn add_history_entry<S>(&mut self, line: S) -> Result<bool> {}
}
