// clipboard 0.5.

pub trait ClipboardProvider {
    fn new() -> Result<Self, Box<dyn std::error::Error + Send + Sync>>;
    fn get_contents(&mut self) -> Result<String, Box<dyn std::error::Error + Send + Sync>>;
    fn set_contents(&mut self, contents: String) -> Result<(), Box<dyn std::error::Error + Send + Sync>>;
}
pub struct ClipboardContext;
impl ClipboardProvider for ClipboardContext {}
