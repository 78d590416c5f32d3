// mongodb 3. Its actions are futures here; those of `sync` are awaited by `run()`.

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
}
use error::Result;
pub struct Cursor<T>;
impl<T> futures::Stream for Cursor<T> { type Item = Result<T>; }
pub struct Client;
impl Client {
    pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Client> {}
    pub fn database(&self, name: &str) -> Database {}
    pub async fn list_database_names(&self) -> Result<Vec<String>> {}
}
impl Clone for Client {}
pub struct Database;
impl Database { pub fn collection<T>(&self, name: &str) -> Collection<T> {} }
impl Clone for Database {}
pub struct Collection<T>;
impl<T> Collection<T> {
    pub async fn find(&self, filter: Document) -> Result<Cursor<T>> {}
    pub async fn find_one(&self, filter: Document) -> Result<Option<T>> {}
    pub async fn insert_one(&self, doc: T) -> Result<InsertOneResult> {}
    pub async fn aggregate(&self, pipeline: Vec<Document>) -> Result<Cursor<Document>> {}
}
impl<T> Clone for Collection<T> {}
pub struct Document;
pub struct InsertOneResult;
pub mod sync {
    use crate::error::Result;
    pub struct Client;
    impl Client {
        pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Client> {}
        pub fn database(&self, name: &str) -> Database {}
        pub fn list_database_names(&self) -> Action<Vec<String>> {}
    }
    impl Clone for Client {}
    pub struct Database;
    impl Database { pub fn collection<T>(&self, name: &str) -> Collection<T> {} }
    pub struct Collection<T>;
    impl<T> Collection<T> {
        pub fn find(&self, filter: crate::Document) -> Action<Cursor<T>> {}
        pub fn find_one(&self, filter: crate::Document) -> Action<Option<T>> {}
        pub fn insert_one(&self, doc: T) -> Action<crate::InsertOneResult> {}
        pub fn aggregate(&self, pipeline: Vec<crate::Document>) -> Action<Cursor<crate::Document>> {}
    }
    pub struct Cursor<T>;
    impl<T> Iterator for Cursor<T> { type Item = Result<T>; }
    pub struct Action<T>;
    impl<T> Action<T> { pub fn run(self) -> Result<T> {} }
}
