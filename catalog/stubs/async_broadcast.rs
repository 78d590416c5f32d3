// async-broadcast 0.7.

pub fn broadcast<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub struct Sender<T>;
impl<T: Clone> Sender<T> {
    pub async fn broadcast(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    pub fn try_broadcast(&self, msg: T) -> Result<Option<T>, TrySendError<T>> {}
    pub fn new_receiver(&self) -> Receiver<T> {}
}
impl<T> Clone for Sender<T> {}
pub struct Receiver<T>;
impl<T: Clone> Receiver<T> {
    pub async fn recv(&mut self) -> Result<T, RecvError> {}
    pub fn recv_blocking(&mut self) -> Result<T, RecvError> {}
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
}
impl<T> Clone for Receiver<T> {}
impl<T: Clone> futures::Stream for Receiver<T> { type Item = T; }
pub struct SendError<T>(pub T);
pub enum TrySendError<T> { Full(T), Closed(T), Inactive(T) }
pub enum RecvError { Overflowed(u64), Closed }
pub enum TryRecvError { Overflowed(u64), Empty, Closed }
