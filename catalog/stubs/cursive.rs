// cursive 0.20 and later.

pub fn default() -> CursiveRunnable {}
pub struct CursiveRunnable;
impl CursiveRunnable {
    pub fn run(&mut self) {}
    pub fn try_run(&mut self) -> Result<(), Box<dyn std::error::Error>> {}
}
