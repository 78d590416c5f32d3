// crossbeam-channel 0.5.

use std::time::{Duration, Instant};

pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
// Not in the crate: tells a sender that waits from one that never does.
pub struct Bounded;
pub struct Unbounded;
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
pub fn after(duration: Duration) -> Receiver<Instant> {}
pub fn tick(duration: Duration) -> Receiver<Instant> {}
pub fn never<T>() -> Receiver<T> {}
pub struct Sender<T, B>;
impl<T, B> Sender<T, B> {
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
}
impl<T, B> Clone for Sender<T, B> {}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    pub fn recv(&self) -> Result<T, RecvError> {}
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
pub struct Iter<'a, T>;
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }
pub struct TryIter<'a, T>;
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct Select<'a>;
impl<'a> Select<'a> {
    pub fn new() -> Select<'a> {}
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize {}
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize {}
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError> {}
    pub fn select(&mut self) -> SelectedOperation<'a> {}
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError> {}
    pub fn ready(&mut self) -> usize {}
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError> {}
}
pub struct SelectedOperation<'a>;
impl<'a> SelectedOperation<'a> {
    pub fn index(&self) -> usize {}
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>> {}
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError> {}
}
pub struct SendError<T>(pub T);
pub enum TrySendError<T> { Full(T), Disconnected(T) }
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
pub struct RecvError;
pub enum TryRecvError { Empty, Disconnected }
pub enum RecvTimeoutError { Timeout, Disconnected }
pub struct TrySelectError;
pub struct SelectTimeoutError;
pub struct ReadyTimeoutError;
