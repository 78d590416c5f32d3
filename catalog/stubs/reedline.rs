// reedline 0.52. Setters that are not listed give the editor back, as those listed do.

pub enum Signal { Success(String), CtrlC, CtrlD }
pub struct Reedline;
impl Reedline {
    pub fn create() -> Self {}
    pub fn with_quick_completions(self, quick_completions: bool) -> Self {}
    pub fn with_partial_completions(self, partial_completions: bool) -> Self {}
    pub fn read_line(&mut self, prompt: &dyn Prompt) -> std::io::Result<Signal> {}
    pub fn sync_history(&mut self) -> std::io::Result<()> {}
}
pub trait Prompt {}
