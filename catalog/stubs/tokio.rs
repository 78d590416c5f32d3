// tokio 1.

pub use task::spawn;

pub mod task {
    use std::future::Future;
    use std::time::Duration;

    pub fn spawn<F: Future + Send + 'static>(future: F) -> JoinHandle<F::Output> {}
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(f: F) -> JoinHandle<R> {}
    pub fn spawn_local<F: Future + 'static>(future: F) -> JoinHandle<F::Output> {}
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}
    pub async fn yield_now() {}
    pub async fn unconstrained<F: Future>(inner: F) -> F::Output {}
    pub fn id() -> Id {}
    pub fn try_id() -> Option<Id> {}
    pub struct Id;
    pub mod coop {
        pub async fn consume_budget() {}
        pub async fn unconstrained<F: std::future::Future>(inner: F) -> F::Output {}
        pub async fn cooperative<F: std::future::Future>(fut: F) -> F::Output {}
        pub fn has_budget_remaining() -> bool {}
    }
    pub use coop::consume_budget;

    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn id(&self) -> Id {}
    }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
    pub struct AbortHandle;
    impl AbortHandle {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
    }
    pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool {}
        pub fn is_panic(&self) -> bool {}
        pub fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> {}
    }
    pub struct JoinSet<T>;
    impl<T> JoinSet<T> {
        pub fn new() -> JoinSet<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &crate::runtime::Handle) -> AbortHandle {}
        pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &crate::runtime::Handle) -> AbortHandle {}
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub async fn join_all(self) -> Vec<T> {}
        pub async fn shutdown(&mut self) {}
        pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
    }
    pub struct LocalSet;
    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn spawn_local<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output {}
        pub async fn run_until<F: Future>(&self, future: F) -> F::Output {}
    }
    impl Future for LocalSet { type Output = (); }
    pub struct LocalKey<T: 'static>;
    impl<T: 'static> LocalKey<T> {
        pub async fn scope<F: Future>(&'static self, value: T, f: F) -> F::Output {}
        pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R {}
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError> {}
        pub fn get(&'static self) -> T {}
    }
    pub struct AccessError;
    pub struct Builder<'a>;
    impl<'a> Builder<'a> {
        pub fn new() -> Self {}
        pub fn name(self, name: &'a str) -> Self {}
        pub fn spawn<F: Future>(self, future: F) -> std::io::Result<JoinHandle<F::Output>> {}
        pub fn spawn_blocking<F: FnOnce() -> R, R>(self, function: F) -> std::io::Result<JoinHandle<R>> {}
        pub fn spawn_blocking_on<F: FnOnce() -> R, R>(self, function: F, handle: &crate::runtime::Handle) -> std::io::Result<JoinHandle<R>> {}
    }
}

pub mod runtime {
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::time::Duration;

    pub struct Runtime;
    impl Runtime {
        pub fn new() -> std::io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    pub struct Handle;
    impl Handle {
        pub fn current() -> Handle {}
        pub fn try_current() -> Result<Handle, TryCurrentError> {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn runtime_flavor(&self) -> RuntimeFlavor {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    impl Clone for Handle {}
    pub enum RuntimeFlavor { CurrentThread, MultiThread }
    pub struct TryCurrentError;
    pub struct EnterGuard<'a>;
    pub struct RuntimeMetrics;
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize {}
        pub fn num_alive_tasks(&self) -> usize {}
        pub fn global_queue_depth(&self) -> usize {}
    }
    pub struct Builder;
    impl Builder {
        pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn enable_all(&mut self) -> &mut Self {}
        pub fn enable_io(&mut self) -> &mut Self {}
        pub fn enable_time(&mut self) -> &mut Self {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
        pub fn on_thread_start<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_stop<F: Fn() + Send + Sync + 'static>(&mut self, f: F) -> &mut Self {}
        pub fn build(&mut self) -> std::io::Result<Runtime> {}
    }
}

pub mod time {
    pub use std::time::Duration;
    use std::future::Future;
    use std::pin::Pin;
    pub mod error {
        pub struct Elapsed;
    }
    pub struct Instant;
    impl Instant {
        pub fn now() -> Instant {}
        pub fn from_std(std: std::time::Instant) -> Instant {}
        pub fn into_std(self) -> std::time::Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    }
    impl std::ops::Add<Duration> for Instant { type Output = Instant; }
    impl std::ops::Sub<Instant> for Instant { type Output = Duration; }
    pub struct Sleep;
    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: Pin<&mut Self>, deadline: Instant) {}
    }
    impl Future for Sleep { type Output = (); }
    pub struct Timeout<T>;
    impl<T: Future> Future for Timeout<T> { type Output = Result<T::Output, error::Elapsed>; }
    pub struct Interval;
    impl Interval {
        pub async fn tick(&mut self) -> Instant {}
        pub fn reset(&mut self) {}
        pub fn period(&self) -> Duration {}
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
    }
    pub enum MissedTickBehavior { Burst, Delay, Skip }
    pub fn sleep(duration: Duration) -> Sleep {}
    pub fn sleep_until(deadline: Instant) -> Sleep {}
    pub fn timeout<F: std::future::IntoFuture>(duration: Duration, future: F) -> Timeout<F> {}
    pub fn timeout_at<F: std::future::IntoFuture>(deadline: Instant, future: F) -> Timeout<F> {}
    pub fn interval(period: Duration) -> Interval {}
    pub fn interval_at(start: Instant, period: Duration) -> Interval {}
    pub fn pause() {}
    pub fn resume() {}
    pub async fn advance(duration: Duration) {}
}

pub mod sync {
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub struct Mutex<T: ?Sized>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T> {}
        pub fn const_new(t: T) -> Mutex<T> {}
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {}
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {}
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    pub struct TryLockError;
    pub struct MutexGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; }
    impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
    pub struct OwnedMutexGuard<T: ?Sized>;
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
    pub struct RwLock<T: ?Sized>;
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {}
        pub fn const_new(value: T) -> RwLock<T> {}
        pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {}
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {}
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {}
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    pub struct RwLockReadGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; }
    pub struct RwLockWriteGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        pub fn downgrade(self) -> RwLockReadGuard<'a, T> {}
    }
    impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; }
    impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> {}
    pub struct OwnedRwLockReadGuard<T: ?Sized>;
    impl<T: ?Sized> Deref for OwnedRwLockReadGuard<T> { type Target = T; }
    pub struct OwnedRwLockWriteGuard<T: ?Sized>;
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
    impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {}

    pub struct Semaphore;
    impl Semaphore {
        pub const MAX_PERMITS: usize = {};
        pub fn new(permits: usize) -> Semaphore {}
        pub fn const_new(permits: usize) -> Semaphore {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        pub fn close(&self) {}
    }
    pub struct SemaphorePermit<'a>;
    impl<'a> SemaphorePermit<'a> { pub fn forget(self) {} }
    pub struct OwnedSemaphorePermit;
    impl OwnedSemaphorePermit { pub fn forget(self) {} }
    pub struct AcquireError;
    pub enum TryAcquireError { Closed, NoPermits }

    pub struct Notify;
    impl Notify {
        pub fn new() -> Notify {}
        pub fn const_new() -> Notify {}
        pub async fn notified(&self) {}
        pub async fn notified_owned(self: Arc<Self>) {}
        pub fn notify_one(&self) {}
        pub fn notify_last(&self) {}
        pub fn notify_waiters(&self) {}
    }
    impl Default for Notify {}
    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        pub async fn wait(&self) -> BarrierWaitResult {}
    }
    pub struct BarrierWaitResult;
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn const_new() -> OnceCell<T> {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T {}
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
    }
    pub struct SetError<T>;

    pub mod mpsc {
        use std::task::{Context, Poll};
        use std::time::Duration;
        pub mod error {
            pub struct SendError<T>(pub T);
            pub enum TrySendError<T> { Full(T), Closed(T) }
            pub enum TryRecvError { Empty, Disconnected }
            pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
        }
        use error::*;
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), SendError<T>> {}
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
            pub async fn closed(&self) {}
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
            pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            pub fn capacity(&self) -> usize {}
            pub fn max_capacity(&self) -> usize {}
            pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {}
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {}
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {}
            pub fn downgrade(&self) -> WeakSender<T> {}
        }
        impl<T> Clone for Sender<T> {}
        pub struct WeakSender<T>;
        impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
        pub struct Permit<'a, T>;
        impl<'a, T> Permit<'a, T> { pub fn send(self, value: T) {} }
        pub struct OwnedPermit<T>;
        impl<T> OwnedPermit<T> { pub fn send(self, value: T) -> Sender<T> {} }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            pub fn blocking_recv(&mut self) -> Option<T> {}
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
        }
        pub struct UnboundedSender<T>;
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
        }
        impl<T> Clone for UnboundedSender<T> {}
        pub struct UnboundedReceiver<T>;
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            pub fn blocking_recv(&mut self) -> Option<T> {}
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
        }
    }
    pub mod oneshot {
        use std::future::Future;
        pub mod error {
            pub struct RecvError;
            pub enum TryRecvError { Empty, Closed }
        }
        use error::*;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            pub async fn closed(&mut self) {}
            pub fn is_closed(&self) -> bool {}
        }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            pub fn blocking_recv(self) -> Result<T, RecvError> {}
        }
        impl<T> Future for Receiver<T> { type Output = Result<T, RecvError>; }
    }
    pub mod broadcast {
        pub mod error {
            pub struct SendError<T>(pub T);
            pub enum RecvError { Closed, Lagged(u64) }
            pub enum TryRecvError { Empty, Closed, Lagged(u64) }
        }
        use error::*;
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Sender<T> {}
            pub fn send(&self, value: T) -> Result<usize, SendError<T>> {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn receiver_count(&self) -> usize {}
            pub fn len(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {}
        pub struct Receiver<T>;
        impl<T: Clone> Receiver<T> {
            pub async fn recv(&mut self) -> Result<T, RecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            pub fn blocking_recv(&mut self) -> Result<T, RecvError> {}
            pub fn resubscribe(&self) -> Receiver<T> {}
            pub fn len(&self) -> usize {}
        }
    }
    pub mod watch {
        use std::ops::Deref;
        pub mod error {
            pub struct SendError<T>(pub T);
            pub struct RecvError;
        }
        use error::*;
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn new(init: T) -> Sender<T> {}
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn send_replace(&self, value: T) -> T {}
            pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {}
            pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {}
            pub fn borrow(&self) -> Ref<'_, T> {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn receiver_count(&self) -> usize {}
        }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T> {}
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> {}
            pub fn has_changed(&self) -> Result<bool, RecvError> {}
            pub fn mark_changed(&mut self) {}
            pub async fn changed(&mut self) -> Result<(), RecvError> {}
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError> {}
        }
        impl<T> Clone for Receiver<T> {}
        pub struct Ref<'a, T>;
        impl<'a, T> Deref for Ref<'a, T> { type Target = T; }
    }
}

pub mod io {
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub struct ReadBuf<'a>;
    impl<'a> ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a> {}
        pub fn filled(&self) -> &[u8] {}
        pub fn remaining(&self) -> usize {}
        pub fn put_slice(&mut self, buf: &[u8]) {}
        pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
        pub fn advance(&mut self, n: usize) {}
    }
    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
    }
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn is_write_vectored(&self) -> bool {}
    }
    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>>;
    }
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> {}
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_buf<B: ?Sized>(&mut self, buf: &mut B) -> Result<usize> {}
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_u8(&mut self) -> Result<u8> {}
        async fn read_u16(&mut self) -> Result<u16> {}
        async fn read_u16_le(&mut self) -> Result<u16> {}
        async fn read_u32(&mut self) -> Result<u32> {}
        async fn read_u32_le(&mut self) -> Result<u32> {}
        async fn read_u64(&mut self) -> Result<u64> {}
        async fn read_u64_le(&mut self) -> Result<u64> {}
        async fn read_i32(&mut self) -> Result<i32> {}
        async fn read_i64(&mut self) -> Result<i64> {}
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> {}
        async fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        fn lines(self) -> Lines<Self> {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> Result<usize> {}
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> Result<usize> {}
        async fn write_buf<B>(&mut self, src: &mut B) -> Result<usize> {}
        async fn write_all_buf<B>(&mut self, src: &mut B) -> Result<()> {}
        async fn write_all(&mut self, src: &[u8]) -> Result<()> {}
        async fn write_u8(&mut self, n: u8) -> Result<()> {}
        async fn write_u16(&mut self, n: u16) -> Result<()> {}
        async fn write_u32(&mut self, n: u32) -> Result<()> {}
        async fn write_u32_le(&mut self, n: u32) -> Result<()> {}
        async fn write_u64(&mut self, n: u64) -> Result<()> {}
        async fn write_i32(&mut self, n: i32) -> Result<()> {}
        async fn flush(&mut self) -> Result<()> {}
        async fn shutdown(&mut self) -> Result<()> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
        async fn rewind(&mut self) -> Result<()> {}
        async fn stream_position(&mut self) -> Result<u64> {}
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
    impl<T: AsyncRead + ?Sized> AsyncRead for &mut T {}
    impl<T: AsyncWrite + ?Sized> AsyncWrite for &mut T {}
    impl<T: AsyncRead + ?Sized> AsyncRead for Box<T> {}
    impl<T: AsyncWrite + ?Sized> AsyncWrite for Box<T> {}
    impl AsyncRead for &[u8] {}
    impl AsyncBufRead for &[u8] {}
    impl AsyncWrite for Vec<u8> {}
    impl<T> AsyncRead for std::io::Cursor<T> {}
    impl<T> AsyncBufRead for std::io::Cursor<T> {}
    impl<T> AsyncWrite for std::io::Cursor<T> {}

    pub struct Chain<T, U>;
    impl<T, U> AsyncRead for Chain<T, U> {}
    pub struct Take<R>;
    impl<R> Take<R> { pub fn into_inner(self) -> R {} }
    impl<R> AsyncRead for Take<R> {}
    pub struct Lines<R>;
    impl<R> Lines<R> {
        pub async fn next_line(&mut self) -> Result<Option<String>> {}
        pub fn into_inner(self) -> R {}
    }
    pub struct Split<R>;
    impl<R> Split<R> { pub async fn next_segment(&mut self) -> Result<Option<Vec<u8>>> {} }
    pub struct BufReader<R>;
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<R> AsyncRead for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
    impl<R> AsyncWrite for BufReader<R> {}
    pub struct BufWriter<W>;
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
    }
    impl<W> AsyncWrite for BufWriter<W> {}
    impl<W> AsyncRead for BufWriter<W> {}
    pub struct BufStream<RW>;
    impl<RW> BufStream<RW> { pub fn new(stream: RW) -> BufStream<RW> {} }
    impl<RW> AsyncRead for BufStream<RW> {}
    impl<RW> AsyncBufRead for BufStream<RW> {}
    impl<RW> AsyncWrite for BufStream<RW> {}
    pub struct ReadHalf<T>;
    impl<T> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>;
    impl<T> AsyncWrite for WriteHalf<T> {}
    pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
    pub struct DuplexStream;
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
    pub struct Empty;
    impl AsyncRead for Empty {}
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub fn empty() -> Empty {}
    pub fn sink() -> Sink {}
    pub async fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub async fn copy_buf<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub async fn copy_bidirectional<A: ?Sized, B: ?Sized>(a: &mut A, b: &mut B) -> Result<(u64, u64)> {}
    pub struct Stdin;
    impl AsyncRead for Stdin {}
    pub struct Stdout;
    impl AsyncWrite for Stdout {}
    pub struct Stderr;
    impl AsyncWrite for Stderr {}
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub struct Interest;
    pub mod unix {
        pub struct AsyncFd<T>;
        impl<T> AsyncFd<T> {
            pub fn new(inner: T) -> std::io::Result<AsyncFd<T>> {}
            pub fn get_ref(&self) -> &T {}
            pub async fn readable(&self) -> std::io::Result<AsyncFdReadyGuard<'_, T>> {}
            pub async fn writable(&self) -> std::io::Result<AsyncFdReadyGuard<'_, T>> {}
            pub async fn readable_mut(&mut self) -> std::io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            pub async fn writable_mut(&mut self) -> std::io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            pub async fn async_io_mut<R>(&mut self, interest: super::Interest, f: impl FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R> {}
            pub fn try_io<R>(&self, interest: super::Interest, f: impl FnOnce(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
            pub fn try_io_mut<R>(&mut self, interest: super::Interest, f: impl FnOnce(&mut T) -> std::io::Result<R>) -> std::io::Result<R> {}
            pub async fn async_io<R>(&self, interest: super::Interest, f: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
        }
        pub struct AsyncFdReadyGuard<'a, T>;
        impl<'a, T> AsyncFdReadyGuard<'a, T> {
            pub fn clear_ready(&mut self) {}
            pub fn try_io<R>(&mut self, f: impl FnOnce(&'a AsyncFd<T>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError> {}
        }
        pub struct AsyncFdReadyMutGuard<'a, T>;
        impl<'a, T> AsyncFdReadyMutGuard<'a, T> {
            pub fn clear_ready(&mut self) {}
            pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<T>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError> {}
        }
        pub struct TryIoError;
    }
}

pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::fs::{FileType, Metadata, Permissions};
    use std::io::Result;
    use std::path::{Path, PathBuf};

    pub struct File;
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> Result<File> {}
        pub async fn create(path: impl AsRef<Path>) -> Result<File> {}
        pub async fn create_new<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn from_std(std: std::fs::File) -> File {}
        pub async fn sync_all(&self) -> Result<()> {}
        pub async fn sync_data(&self) -> Result<()> {}
        pub async fn set_len(&self, size: u64) -> Result<()> {}
        pub async fn metadata(&self) -> Result<Metadata> {}
        pub async fn try_clone(&self) -> Result<File> {}
        pub async fn into_std(self) -> std::fs::File {}
        pub fn try_into_std(self) -> std::result::Result<std::fs::File, Self> {}
        pub async fn set_permissions(&self, perm: Permissions) -> Result<()> {}
    }
    impl AsyncRead for File {}
    impl AsyncWrite for File {}
    impl AsyncSeek for File {}
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        pub async fn open(&self, path: impl AsRef<Path>) -> Result<File> {}
    }
    pub struct ReadDir;
    impl ReadDir { pub async fn next_entry(&mut self) -> Result<Option<DirEntry>> {} }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> std::ffi::OsString {}
        pub async fn metadata(&self) -> Result<Metadata> {}
        pub async fn file_type(&self) -> Result<FileType> {}
    }
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub async fn create(&self, path: impl AsRef<Path>) -> Result<()> {}
    }
    pub async fn read(path: impl AsRef<Path>) -> Result<Vec<u8>> {}
    pub async fn read_to_string(path: impl AsRef<Path>) -> Result<String> {}
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()> {}
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64> {}
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()> {}
    pub async fn remove_file(path: impl AsRef<Path>) -> Result<()> {}
    pub async fn remove_dir(path: impl AsRef<Path>) -> Result<()> {}
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> Result<()> {}
    pub async fn create_dir(path: impl AsRef<Path>) -> Result<()> {}
    pub async fn create_dir_all(path: impl AsRef<Path>) -> Result<()> {}
    pub async fn read_dir(path: impl AsRef<Path>) -> Result<ReadDir> {}
    pub async fn canonicalize(path: impl AsRef<Path>) -> Result<PathBuf> {}
    pub async fn metadata(path: impl AsRef<Path>) -> Result<Metadata> {}
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> Result<Metadata> {}
    pub async fn try_exists(path: impl AsRef<Path>) -> Result<bool> {}
    pub async fn read_link(path: impl AsRef<Path>) -> Result<PathBuf> {}
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> Result<()> {}
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> Result<()> {}
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> Result<()> {}
}

pub mod net {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::io::Result;
    use std::net::SocketAddr;
    use std::path::Path;

    pub trait ToSocketAddrs {}
    pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> Result<impl Iterator<Item = SocketAddr>> {}
    pub struct TcpStream;
    impl TcpStream {
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream> {}
        pub fn from_std(stream: std::net::TcpStream) -> Result<TcpStream> {}
        pub fn into_std(self) -> Result<std::net::TcpStream> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        pub async fn readable(&self) -> Result<()> {}
        pub async fn writable(&self) -> Result<()> {}
        pub fn try_read(&self, buf: &mut [u8]) -> Result<usize> {}
        pub fn try_write(&self, buf: &[u8]) -> Result<usize> {}
        pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
        pub fn set_nodelay(&self, nodelay: bool) -> Result<()> {}
        pub fn split<'a>(&'a mut self) -> (tcp::ReadHalf<'a>, tcp::WriteHalf<'a>) {}
        pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) {}
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    pub mod tcp {
        pub struct ReadHalf<'a>;
        impl<'a> crate::io::AsyncRead for ReadHalf<'a> {}
        pub struct WriteHalf<'a>;
        impl<'a> crate::io::AsyncWrite for WriteHalf<'a> {}
        pub struct OwnedReadHalf;
        impl crate::io::AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf;
        impl crate::io::AsyncWrite for OwnedWriteHalf {}
    }
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> {}
        pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> {}
        pub fn from_std(listener: std::net::TcpListener) -> Result<TcpListener> {}
        pub fn into_std(self) -> Result<std::net::TcpListener> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
    }
    pub struct TcpSocket;
    impl TcpSocket {
        pub fn new_v4() -> Result<TcpSocket> {}
        pub fn new_v6() -> Result<TcpSocket> {}
        pub fn bind(&self, addr: SocketAddr) -> Result<()> {}
        pub async fn connect(self, addr: SocketAddr) -> Result<TcpStream> {}
        pub fn listen(self, backlog: u32) -> Result<TcpListener> {}
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> Result<()> {}
    }
    pub struct UdpSocket;
    impl UdpSocket {
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> {}
        pub fn from_std(socket: std::net::UdpSocket) -> Result<UdpSocket> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], target: A) -> Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        pub fn try_recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> Result<usize> {}
        pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
        pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
    }
    pub mod unix {
        pub struct SocketAddr;
        pub struct OwnedReadHalf;
        impl crate::io::AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf;
        impl crate::io::AsyncWrite for OwnedWriteHalf {}
        pub mod pipe {
            pub struct Sender;
            impl crate::io::AsyncWrite for Sender {}
            pub struct Receiver;
            impl crate::io::AsyncRead for Receiver {}
        }
    }
    pub struct UnixStream;
    impl UnixStream {
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub async fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> {}
        pub fn pair() -> Result<(UnixStream, UnixStream)> {}
        pub fn into_split(self) -> (unix::OwnedReadHalf, unix::OwnedWriteHalf) {}
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
    pub struct UnixListener;
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener> {}
        pub async fn accept(&self) -> Result<(UnixStream, unix::SocketAddr)> {}
    }
    pub struct UnixDatagram;
    impl UnixDatagram {
        pub fn try_io<R>(&self, interest: crate::io::Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub async fn async_io<R>(&self, interest: crate::io::Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R> {}
        pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram> {}
        pub async fn send(&self, buf: &[u8]) -> Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, unix::SocketAddr)> {}
    }
}

pub mod process {
    use std::ffi::OsStr;
    use std::io::Result;
    use std::path::Path;
    use std::process::{ExitStatus, Output, Stdio};

    pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn as_std(&self) -> &std::process::Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command {}
        pub fn spawn(&mut self) -> Result<Child> {}
        pub async fn status(&mut self) -> Result<ExitStatus> {}
        pub async fn output(&mut self) -> Result<Output> {}
    }
    impl From<std::process::Command> for Command {}
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn id(&self) -> Option<u32> {}
        pub fn start_kill(&mut self) -> Result<()> {}
        pub async fn kill(&mut self) -> Result<()> {}
        pub async fn wait(&mut self) -> Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> Result<Option<ExitStatus>> {}
        pub async fn wait_with_output(self) -> Result<Output> {}
    }
    pub struct ChildStdin;
    impl crate::io::AsyncWrite for ChildStdin {}
    pub struct ChildStdout;
    impl crate::io::AsyncRead for ChildStdout {}
    pub struct ChildStderr;
    impl crate::io::AsyncRead for ChildStderr {}
}

pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> {}
    pub mod unix {
        pub fn signal(kind: SignalKind) -> std::io::Result<Signal> {}
        pub struct SignalKind;
        impl SignalKind {
            pub fn interrupt() -> SignalKind {}
            pub fn terminate() -> SignalKind {}
            pub fn hangup() -> SignalKind {}
            pub fn user_defined1() -> SignalKind {}
        }
        pub struct Signal;
        impl Signal { pub async fn recv(&mut self) -> Option<()> {} }
    }
}
