// notify-rust 4.

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
}
pub struct ServerInformation;
pub fn get_capabilities() -> error::Result<Vec<String>> {}
pub fn get_server_information() -> error::Result<ServerInformation> {}
pub fn handle_action<F>(id: u32, func: F) -> error::Result<()> {}
pub enum Hint { Transient(bool) }
pub enum Timeout { Default, Never, Milliseconds(u32) }
pub enum Urgency { Low, Normal, Critical }
pub struct NotificationHandle;
impl NotificationHandle {
    pub fn wait_for_action<F>(self, invocation_closure: F) {}
    pub fn wait_for_response<H>(self, handler: H) -> error::Result<()> {}
    pub async fn wait_for_action_async<F>(&self, invocation_closure: F) {}
    pub fn close(self) {}
    pub async fn close_async(&self) {}
    pub fn on_close<A>(self, handler: A) {}
    pub fn update(&mut self) -> error::Result<()> {}
    pub fn id(&self) -> u32 {}
}
pub struct Notification;
impl Notification {
    pub fn new() -> Notification {}
    pub fn summary(&mut self, summary: &str) -> &mut Notification {}
    pub fn appname(&mut self, appname: &str) -> &mut Notification {}
    pub fn subtitle(&mut self, subtitle: &str) -> &mut Notification {}
    pub fn image_path(&mut self, path: &str) -> &mut Notification {}
    pub fn sound_name(&mut self, name: &str) -> &mut Notification {}
    pub fn body(&mut self, body: &str) -> &mut Notification {}
    pub fn icon(&mut self, icon: &str) -> &mut Notification {}
    pub fn hint(&mut self, hint: Hint) -> &mut Notification {}
    pub fn timeout<T: Into<Timeout>>(&mut self, timeout: T) -> &mut Notification {}
    pub fn urgency(&mut self, urgency: Urgency) -> &mut Notification {}
    pub fn action(&mut self, identifier: &str, label: &str) -> &mut Notification {}
    pub fn id(&mut self, id: u32) -> &mut Notification {}
    pub fn finalize(&self) -> Notification {}
    pub fn show(&self) -> error::Result<NotificationHandle> {}
    pub async fn show_async(&self) -> error::Result<NotificationHandle> {}
}
