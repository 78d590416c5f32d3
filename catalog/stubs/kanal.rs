// kanal 0.1.

pub fn bounded<T>(size: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
// Not in the crate: tells a sender that waits from one that never does.
pub struct Bounded;
pub struct Unbounded;
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>) {}
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>) {}
pub struct Sender<T, B>;
impl<T, B> Sender<T, B> {
    pub fn send_timeout(&self, data: T, duration: std::time::Duration) -> Result<(), SendErrorTimeout> {}
    pub fn send(&self, data: T) -> Result<(), SendError> {}
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {}
    pub fn as_async(&self) -> &AsyncSender<T> {}
    pub fn to_async(self) -> AsyncSender<T> {}
    pub fn clone_async(&self) -> AsyncSender<T> {}
}
impl<T, B> Clone for Sender<T, B> {}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, ReceiveError> {}
    pub fn recv_timeout(&self, duration: std::time::Duration) -> Result<T, ReceiveErrorTimeout> {}
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {}
    pub fn as_async(&self) -> &AsyncReceiver<T> {}
    pub fn to_async(self) -> AsyncReceiver<T> {}
    pub fn clone_async(&self) -> AsyncReceiver<T> {}
}
impl<T> Clone for Receiver<T> {}
impl<T> Iterator for Receiver<T> { type Item = T; }
pub struct AsyncSender<T>;
impl<T> AsyncSender<T> {
    pub async fn send(&self, data: T) -> Result<(), SendError> {}
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {}
    pub fn to_sync(self) -> Sender<T> {}
    pub fn clone_sync(&self) -> Sender<T> {}
}
impl<T> Clone for AsyncSender<T> {}
pub struct AsyncReceiver<T>;
impl<T> AsyncReceiver<T> {
    pub async fn recv(&self) -> Result<T, ReceiveError> {}
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {}
    pub fn to_sync(self) -> Receiver<T> {}
    pub fn clone_sync(&self) -> Receiver<T> {}
}
impl<T> Clone for AsyncReceiver<T> {}
pub enum SendError { Closed, ReceiveClosed }
pub enum ReceiveError { Closed, SendClosed }
pub enum ReceiveErrorTimeout { Closed, SendClosed, Timeout }
