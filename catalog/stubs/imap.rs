// imap 3.

pub type Connection = Box<dyn ImapConnection>;
pub trait ImapConnection: std::io::Read + std::io::Write {}
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {}
}
use error::{Error, Result};
pub mod types {
    pub struct Mailbox;
    pub struct Fetches;
    pub struct Uid;
}
pub mod extensions {
    pub mod idle {
        pub struct Handle<'a, T>;
    }
}
pub struct ClientBuilder<D>;
impl<D: AsRef<str>> ClientBuilder<D> {
    pub fn new(domain: D, port: u16) -> Self {}
    pub fn connect(&self) -> Result<Client<Connection>> {}
}
pub struct Client<T>;
impl<T> Client<T> {
    pub fn new(stream: T) -> Client<T> {}
    pub fn login(self, username: impl AsRef<str>, password: impl AsRef<str>) -> std::result::Result<Session<T>, (Error, Client<T>)> {}
}
pub struct Session<T>;
impl<T> Session<T> {
    pub fn select<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<types::Mailbox> {}
    pub fn fetch<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, query: S2) -> Result<types::Fetches> {}
    pub fn idle(&mut self) -> extensions::idle::Handle<'_, T> {}
    pub fn logout(&mut self) -> Result<()> {}
}
