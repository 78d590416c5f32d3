// daemonize 0.5.

pub struct Error;
pub struct Daemonize<T>;
impl Daemonize<()> { pub fn new() -> Self {} }
impl<T> Daemonize<T> {
    pub fn pid_file<F>(self, path: F) -> Self {}
    pub fn working_directory<F>(self, path: F) -> Self {}
    pub fn start(self) -> Result<T, Error> {}
    pub fn execute(self) -> Outcome<T> {}
}
pub enum Outcome<T> { Parent(T), Child(T) }
