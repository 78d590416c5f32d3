// opendal 0.54 and later.

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub struct Buffer;
pub struct Metadata;
pub struct Entry;
pub struct Operator;
impl Operator {
    pub async fn read(&self, path: &str) -> Result<Buffer> {}
    pub async fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {}
    pub async fn stat(&self, path: &str) -> Result<Metadata> {}
    pub async fn list(&self, path: &str) -> Result<Vec<Entry>> {}
    pub async fn delete(&self, path: &str) -> Result<()> {}
}
impl Clone for Operator {}
pub mod blocking {
    use crate::{Buffer, Entry, Metadata, Result};
    pub struct Operator;
    impl Operator {
        pub fn new(op: crate::Operator) -> Result<Self> {}
        pub fn read(&self, path: &str) -> Result<Buffer> {}
        pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {}
        pub fn stat(&self, path: &str) -> Result<Metadata> {}
        pub fn list(&self, path: &str) -> Result<Vec<Entry>> {}
        pub fn delete(&self, path: &str) -> Result<()> {}
    }
    impl Clone for Operator {}
}
