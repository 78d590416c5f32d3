// pager 0.16.

pub struct Pager;
impl Pager {
    pub fn new() -> Self {}
    pub fn with_pager(pager: &str) -> Self {}
    pub fn with_default_pager<S>(pager: S) -> Self {}
    pub fn setup(&mut self) {}
}
