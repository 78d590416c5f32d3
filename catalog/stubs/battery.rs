// battery 0.7.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Battery;
pub struct Batteries;
impl Iterator for Batteries { type Item = Result<Battery>; }
pub struct Manager;
impl Manager {
    pub fn new() -> Result<Manager> {}
    pub fn batteries(&self) -> Result<Batteries> {}
    pub fn refresh(&self, battery: &mut Battery) -> Result<()> {}
}
