// cargo-lock 11.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub struct Package;
pub struct Lockfile { pub packages: Vec<Package> }
impl Lockfile { pub fn load(path: impl AsRef<std::path::Path>) -> Result<Self> {} }
impl std::str::FromStr for Lockfile {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self> {}
}
