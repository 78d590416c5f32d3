// std: threads, time, tasks and futures.

pub mod thread {
    use crate::io;
    use crate::time::{Duration, Instant};

    pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send + 'static>>;

    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> {}
    pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T {}
    pub fn current() -> Thread {}
    pub fn yield_now() {}
    pub fn panicking() -> bool {}
    pub fn sleep(dur: Duration) {}
    pub fn sleep_ms(ms: u32) {}
    pub fn sleep_until(deadline: Instant) {}
    pub fn park() {}
    pub fn park_timeout(dur: Duration) {}
    pub fn park_timeout_ms(ms: u32) {}
    pub fn available_parallelism() -> io::Result<crate::num::NonZero<usize>> {}

    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread {}
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }
    pub struct Scope<'scope, 'env>;
    impl<'scope, 'env> Scope<'scope, 'env> {
        pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {}
    }
    pub struct ScopedJoinHandle<'scope, T>;
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn thread(&self) -> &Thread {}
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>> {}
        pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(
            self, scope: &'scope Scope<'scope, 'env>, f: F,
        ) -> io::Result<ScopedJoinHandle<'scope, T>> {}
    }
    pub struct Thread;
    impl Thread {
        pub fn unpark(&self) {}
        pub fn id(&self) -> ThreadId {}
        pub fn name(&self) -> Option<&str> {}
    }
    pub struct ThreadId;
    pub struct LocalKey<T: 'static>;
    impl<T: 'static> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {}
    }
    impl<T: 'static> LocalKey<crate::cell::RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {}
    }
    pub struct AccessError;
}

pub mod time {
    pub struct Duration;
    impl Duration {
        pub const ZERO: Duration = {};
        pub const MAX: Duration = {};
        pub fn new(secs: u64, nanos: u32) -> Duration {}
        pub fn from_secs(secs: u64) -> Duration {}
        pub fn from_millis(millis: u64) -> Duration {}
        pub fn from_micros(micros: u64) -> Duration {}
        pub fn from_nanos(nanos: u64) -> Duration {}
        pub fn from_mins(mins: u64) -> Duration {}
        pub fn from_hours(hours: u64) -> Duration {}
        pub fn from_secs_f64(secs: f64) -> Duration {}
        pub fn from_secs_f32(secs: f32) -> Duration {}
        pub fn is_zero(&self) -> bool {}
        pub fn as_secs(&self) -> u64 {}
        pub fn as_millis(&self) -> u128 {}
        pub fn as_micros(&self) -> u128 {}
        pub fn as_nanos(&self) -> u128 {}
        pub fn as_secs_f64(&self) -> f64 {}
        pub fn as_secs_f32(&self) -> f32 {}
        pub fn subsec_nanos(&self) -> u32 {}
        pub fn subsec_millis(&self) -> u32 {}
        pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_add(self, rhs: Duration) -> Duration {}
        pub fn saturating_sub(self, rhs: Duration) -> Duration {}
        pub fn saturating_mul(self, rhs: u32) -> Duration {}
        pub fn mul_f64(self, rhs: f64) -> Duration {}
        pub fn mul_f32(self, rhs: f32) -> Duration {}
        pub fn div_f64(self, rhs: f64) -> Duration {}
    }
    impl crate::ops::Add for Duration { type Output = Duration; }
    impl crate::ops::Sub for Duration { type Output = Duration; }
    impl crate::ops::Mul<u32> for Duration { type Output = Duration; }
    impl crate::ops::Div<u32> for Duration { type Output = Duration; }
    pub struct Instant;
    impl Instant {
        pub fn now() -> Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl crate::ops::Add<Duration> for Instant { type Output = Instant; }
    impl crate::ops::Sub<Duration> for Instant { type Output = Instant; }
    impl crate::ops::Sub<Instant> for Instant { type Output = Duration; }
    pub struct SystemTime;
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = {};
        pub fn now() -> SystemTime {}
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
    }
    impl crate::ops::Add<Duration> for SystemTime { type Output = SystemTime; }
    pub const UNIX_EPOCH: SystemTime = {};
    pub struct SystemTimeError;
}

pub mod task {
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
        pub fn is_ready(&self) -> bool {}
        pub fn is_pending(&self) -> bool {}
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
    }
    pub struct Context<'a>;
    impl<'a> Context<'a> {
        pub fn from_waker(waker: &'a Waker) -> Context<'a> {}
        pub fn waker(&self) -> &'a Waker {}
    }
    pub struct Waker;
    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn will_wake(&self, other: &Waker) -> bool {}
        pub fn noop() -> &'static Waker {}
    }
    impl Clone for Waker {}
    pub trait Wake {
        fn wake(self: crate::sync::Arc<Self>);
        fn wake_by_ref(self: &crate::sync::Arc<Self>) {}
    }
}

pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    pub trait Future {
        type Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F: Future + ?Sized> Future for &mut F { type Output = F::Output; }
    pub struct Ready<T>;
    impl<T> Ready<T> { pub fn into_inner(self) -> T {} }
    impl<T> Future for Ready<T> { type Output = T; }
    pub struct Pending<T>;
    impl<T> Future for Pending<T> { type Output = T; }
    pub struct PollFn<F>;
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; }
    pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn pending<T>() -> Pending<T> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F> {}
}
