// lettre 0.11.

pub use message::Message;
pub use transport::file::FileTransport;
pub use transport::sendmail::SendmailTransport;
pub struct Tokio1Executor;
pub struct Envelope;
pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> {}
    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}
pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> {}
    async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}
pub struct SmtpTransport;
impl SmtpTransport {
    pub fn relay(relay: &str) -> Result<transport::smtp::SmtpTransportBuilder, transport::smtp::Error> {}
    pub fn starttls_relay(relay: &str) -> Result<transport::smtp::SmtpTransportBuilder, transport::smtp::Error> {}
    pub fn builder_dangerous<T: Into<String>>(server: T) -> transport::smtp::SmtpTransportBuilder {}
    pub fn test_connection(&self) -> Result<bool, transport::smtp::Error> {}
}
impl Transport for SmtpTransport { type Ok = transport::smtp::response::Response; type Error = transport::smtp::Error; }
pub struct AsyncSmtpTransport<E>;
impl<E> AsyncSmtpTransport<E> { pub async fn test_connection(&self) -> Result<bool, transport::smtp::Error> {} }
impl<E> AsyncTransport for AsyncSmtpTransport<E> { type Ok = transport::smtp::response::Response; type Error = transport::smtp::Error; }
pub mod message {
    pub struct Message;
    impl Message { pub fn builder() -> MessageBuilder {} }
    pub struct MessageBuilder;
    impl MessageBuilder {
        pub fn from(self, mbox: Mailbox) -> Self {}
        pub fn to(self, mbox: Mailbox) -> Self {}
        pub fn subject<S: Into<String>>(self, subject: S) -> Self {}
        pub fn body<T>(self, body: T) -> Result<Message, crate::error::Error> {}
    }
    pub struct Mailbox;
}
pub mod error {
    pub enum Error {}
}
pub mod transport {
    pub mod smtp {
        pub struct Error;
        pub use crate::{AsyncSmtpTransport, SmtpTransport};
        pub struct SmtpTransportBuilder;
        impl SmtpTransportBuilder {
            pub fn credentials(self, credentials: authentication::Credentials) -> Self {}
            pub fn port(self, port: u16) -> Self {}
            pub fn build(self) -> SmtpTransport {}
        }
        pub mod response {
            pub struct Response;
        }
        pub mod authentication {
            pub struct Credentials;
            impl Credentials { pub fn new(username: String, password: String) -> Credentials {} }
        }
    }
    pub mod sendmail {
        pub struct Error;
        pub struct SendmailTransport;
        impl SendmailTransport { pub fn new() -> SendmailTransport {} }
        impl crate::Transport for SendmailTransport { type Ok = (); type Error = Error; }
    }
    pub mod file {
        pub struct Error;
        pub struct FileTransport;
        impl FileTransport { pub fn new<P: AsRef<std::path::Path>>(path: P) -> FileTransport {} }
        impl crate::Transport for FileTransport { type Ok = String; type Error = Error; }
    }
}
