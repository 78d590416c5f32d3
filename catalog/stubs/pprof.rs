// pprof 0.15.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct ProfilerGuardBuilder;
impl ProfilerGuardBuilder {
    pub fn frequency(self, frequency: i32) -> Self {}
    pub fn build(self) -> Result<ProfilerGuard<'static>> {}
}
pub struct ProfilerGuard<'a>;
impl ProfilerGuard<'_> {
    pub fn new(frequency: i32) -> Result<ProfilerGuard<'static>> {}
    pub fn report(&self) -> ReportBuilder<'_> {}
}
pub struct ReportBuilder<'a>;
impl<'a> ReportBuilder<'a> {
    pub fn frames_post_processor<T>(&mut self, frames_post_processor: T) -> &mut Self {}
    pub fn build(&self) -> Result<Report> {}
}
pub struct Report;
impl Report {
    pub fn flamegraph<W>(&self, writer: W) -> Result<()> {}
}
