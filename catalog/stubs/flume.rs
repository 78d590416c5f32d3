// flume 0.11.

use std::time::{Duration, Instant};

pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
// Not in the crate: tells a sender that waits from one that never does.
pub struct Bounded;
pub struct Unbounded;
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
pub struct Sender<T, B>;
impl<T, B> Sender<T, B> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
    pub async fn send_async(&self, item: T) -> Result<(), SendError<T>> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn len(&self) -> usize {}
}
impl<T, B> Clone for Sender<T, B> {}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    pub fn recv(&self) -> Result<T, RecvError> {}
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError> {}
    pub async fn recv_async(&self) -> Result<T, RecvError> {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
    pub fn drain(&self) -> Drain<'_, T> {}
    pub fn stream(&self) -> impl futures::Stream<Item = T> {}
    pub fn into_stream<'a>(self) -> impl futures::Stream<Item = T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
pub struct Iter<'a, T>;
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }
pub struct TryIter<'a, T>;
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
pub struct Drain<'a, T>;
impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct SendError<T>(pub T);
pub enum TrySendError<T> { Full(T), Disconnected(T) }
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
pub enum RecvError { Disconnected }
pub enum TryRecvError { Empty, Disconnected }
pub enum RecvTimeoutError { Timeout, Disconnected }
