// copypasta 0.10, as on X11.

pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync + 'static>>;
pub trait ClipboardProvider: Send {
    fn get_contents(&mut self) -> Result<String>;
    fn set_contents(&mut self, contents: String) -> Result<()>;
}
pub struct ClipboardContext;
impl ClipboardContext { pub fn new() -> Result<ClipboardContext> {} }
impl ClipboardProvider for ClipboardContext {}
