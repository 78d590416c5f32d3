// notify-rust 4.

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
}
pub struct NotificationHandle;
pub struct Notification;
impl Notification {
    pub fn new() -> Notification {}
    pub fn summary(&mut self, summary: &str) -> &mut Notification {}
    pub fn body(&mut self, body: &str) -> &mut Notification {}
    pub fn show(&self) -> error::Result<NotificationHandle> {}
    pub async fn show_async(&self) -> error::Result<NotificationHandle> {}
}
