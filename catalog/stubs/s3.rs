// rust-s3 0.35.

pub mod error {
    pub enum S3Error {}
}
use error::S3Error;
pub struct ResponseData;
pub struct Bucket;
impl Bucket {
    pub fn new<R, C>(name: &str, region: R, credentials: C) -> Result<Box<Bucket>, S3Error> {}
    pub async fn get_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    pub fn get_object_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
    pub async fn put_object<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error> {}
    pub fn put_object_blocking<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error> {}
}
