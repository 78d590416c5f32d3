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
    pub struct Capabilities;
    pub struct Deleted;
    pub struct Names;
}
pub mod extensions {
    pub mod idle {
        pub struct Handle<'a, T>;
        impl<'a, T> Handle<'a, T> {
            pub fn timeout(&mut self, interval: std::time::Duration) -> &mut Self {}
            pub fn keepalive(&mut self, keepalive: bool) -> &mut Self {}
            pub fn wait_while<F>(&mut self, callback: F) -> crate::error::Result<WaitOutcome> {}
        }
        pub enum WaitOutcome { TimedOut, MailboxChanged }
    }
}
pub struct ClientBuilder<D>;
impl<D: AsRef<str>> ClientBuilder<D> {
    pub fn new(domain: D, port: u16) -> Self {}
    pub fn connect(&self) -> Result<Client<Connection>> {}
}
pub struct Client<T>;
impl<T> Client<T> {
    pub fn authenticate<A>(self, auth_type: impl AsRef<str>, authenticator: &A) -> std::result::Result<Session<T>, (Error, Client<T>)> {}
    pub fn new(stream: T) -> Client<T> {}
    pub fn login(self, username: impl AsRef<str>, password: impl AsRef<str>) -> std::result::Result<Session<T>, (Error, Client<T>)> {}
}
pub struct Session<T>;
impl<T> Session<T> {
    pub fn examine(&mut self, mailbox_name: impl AsRef<str>) -> Result<types::Mailbox> {}
    pub fn uid_fetch(&mut self, uid_set: impl AsRef<str>, query: impl AsRef<str>) -> Result<types::Fetches> {}
    pub fn noop(&mut self) -> Result<()> {}
    pub fn create(&mut self, mailbox_name: impl AsRef<str>) -> Result<()> {}
    pub fn delete(&mut self, mailbox_name: impl AsRef<str>) -> Result<()> {}
    pub fn rename(&mut self, from: impl AsRef<str>, to: impl AsRef<str>) -> Result<()> {}
    pub fn subscribe(&mut self, mailbox: impl AsRef<str>) -> Result<()> {}
    pub fn unsubscribe(&mut self, mailbox: impl AsRef<str>) -> Result<()> {}
    pub fn capabilities(&mut self) -> Result<types::Capabilities> {}
    pub fn expunge(&mut self) -> Result<types::Deleted> {}
    pub fn uid_expunge(&mut self, uid_set: impl AsRef<str>) -> Result<types::Deleted> {}
    pub fn check(&mut self) -> Result<()> {}
    pub fn close(&mut self) -> Result<()> {}
    pub fn store(&mut self, sequence_set: impl AsRef<str>, query: impl AsRef<str>) -> Result<types::Fetches> {}
    pub fn uid_store(&mut self, uid_set: impl AsRef<str>, query: impl AsRef<str>) -> Result<types::Fetches> {}
    pub fn copy(&mut self, sequence_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<()> {}
    pub fn uid_copy(&mut self, uid_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<()> {}
    pub fn mv(&mut self, sequence_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<()> {}
    pub fn uid_mv(&mut self, uid_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<()> {}
    pub fn list(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> Result<types::Names> {}
    pub fn lsub(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> Result<types::Names> {}
    pub fn status(&mut self, mailbox_name: impl AsRef<str>, data_items: impl AsRef<str>) -> Result<types::Mailbox> {}
    pub fn search(&mut self, query: impl AsRef<str>) -> Result<std::collections::HashSet<u32>> {}
    pub fn uid_search(&mut self, query: impl AsRef<str>) -> Result<std::collections::HashSet<u32>> {}
    pub fn run_command(&mut self, untagged_command: impl AsRef<str>) -> Result<()> {}
    pub fn run_command_and_read_response(&mut self, untagged_command: impl AsRef<str>) -> Result<Vec<u8>> {}
    pub fn select<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<types::Mailbox> {}
    pub fn fetch<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, query: S2) -> Result<types::Fetches> {}
    pub fn idle(&mut self) -> extensions::idle::Handle<'_, T> {}
    pub fn logout(&mut self) -> Result<()> {}
}
