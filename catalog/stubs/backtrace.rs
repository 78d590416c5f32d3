// backtrace 0.3.

pub struct Backtrace;
impl Backtrace {
    pub fn new() -> Backtrace {}
    pub fn new_unresolved() -> Backtrace {}
    pub fn resolve(&mut self) {}
}
