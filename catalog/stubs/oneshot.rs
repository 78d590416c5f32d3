// oneshot 0.1.

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub struct Sender<T>;
impl<T> Sender<T> { pub fn send(self, message: T) -> Result<(), SendError<T>> {} }
pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn recv(self) -> Result<T, RecvError> {}
    pub fn recv_ref(&self) -> Result<T, RecvError> {}
    pub fn recv_timeout(&self, timeout: std::time::Duration) -> Result<T, RecvTimeoutError> {}
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
}
impl<T> std::future::Future for Receiver<T> { type Output = Result<T, RecvError>; }
pub struct SendError<T>;
pub struct RecvError;
pub enum RecvTimeoutError { Timeout, Disconnected }
pub enum TryRecvError { Empty, Disconnected }
