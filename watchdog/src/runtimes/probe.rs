//! A resident task per runtime that measures what the others suffer: how long a task that
//! was woken waits until it is polled.
//!
//! The watchdog wakes the probe and the probe notes when it was polled. It reads a clock on
//! the worker, in a poll of its own; the polls of others are left alone. An idle runtime is
//! not woken for it.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::*};
use std::sync::{Arc, OnceLock};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::runtime::Handle;

use crate::clock;

/// What the watchdog and the probe's task share.
#[derive(Debug, Default)]
pub(crate) struct Probe {
    session: Mutex<Option<Arc<Session>>>,
    gone: AtomicBool,
}

/// One spawned probe task.
#[derive(Debug, Default)]
struct Session {
    waker: OnceLock<Waker>,
    thread_name: OnceLock<Option<String>>,
    /// When the probe was last woken, in the clock's nanoseconds.
    sent: AtomicU64,
    /// What `sent` was when the probe was last polled.
    answered: AtomicU64,
    /// The last answer's delay in nanoseconds.
    delay: AtomicU64,
    dismissed: AtomicBool,
}

struct Task {
    probe: Arc<Probe>,
    session: Arc<Session>,
}

impl Probe {
    /// Spawns the task, unless it is resident already.
    pub(crate) fn spawn(self: Arc<Self>, handle: &Handle) {
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        if session.is_none() && !self.is_gone() {
            let fresh = Arc::new(Session::default());
            *session = Some(fresh.clone());
            drop(session);
            handle.spawn(Task {
                probe: self,
                session: fresh,
            });
        }
    }

    /// Wakes the task, unless it has not answered the last time yet.
    pub(crate) fn send(&self) {
        let Some(session) = self.session() else {
            return;
        };
        if let (Some(waker), None) = (session.waker.get(), session.waiting()) {
            session.sent.store(clock::nanos().max(1), Release);
            waker.wake_by_ref();
        }
    }

    /// For how long the task has been waiting to be polled, if it is.
    pub(crate) fn waiting(&self) -> Option<Duration> {
        self.session()?.waiting()
    }

    /// The number and the delay of the last answer, to be counted once.
    pub(crate) fn last_answer(&self) -> Option<(u64, Duration)> {
        let session = self.session()?;
        let answered = session.answered.load(Acquire);
        (answered > 0).then(|| (answered, Duration::from_nanos(session.delay.load(Relaxed))))
    }

    /// The name of the thread that polled the task first, which other workers may share.
    pub(crate) fn worker_name(&self) -> Option<String> {
        self.session()?.thread_name.get()?.clone()
    }

    /// Whether the runtime has dropped the task, which it does when it shuts down.
    pub(crate) fn is_gone(&self) -> bool {
        self.gone.load(Acquire)
    }

    /// Ends the task, and leaves the runtime as it was.
    pub(crate) fn dismiss(&self) {
        let session = self
            .session
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(session) = session {
            session.dismissed.store(true, Release);
            if let Some(waker) = session.waker.get() {
                waker.wake_by_ref();
            }
        }
    }

    fn session(&self) -> Option<Arc<Session>> {
        self.session
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Session {
    fn waiting(&self) -> Option<Duration> {
        let sent = self.sent.load(Acquire);
        let waits = sent > self.answered.load(Acquire);
        waits.then(|| Duration::from_nanos(clock::nanos().saturating_sub(sent)))
    }
}

impl Future for Task {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let session = &self.session;
        if session.dismissed.load(Acquire) {
            return Poll::Ready(());
        }
        // A task's waker stays the same, so the first one will do.
        session.waker.get_or_init(|| {
            let name = || std::thread::current().name().map(str::to_owned);
            session.thread_name.get_or_init(name);
            context.waker().clone()
        });
        let sent = session.sent.load(Acquire);
        if sent > session.answered.load(Relaxed) {
            session
                .delay
                .store(clock::nanos().saturating_sub(sent), Relaxed);
            session.answered.store(sent, Release);
        }
        Poll::Pending
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        if !self.session.dismissed.load(Acquire) {
            self.probe.gone.store(true, Release);
        }
    }
}

/// The delays of one runtime's probe, as the watchdog has collected them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Delays {
    pub(crate) last: Duration,
    pub(crate) longest: Duration,
    pub(crate) count: u64,
    answer: u64,
}

impl Delays {
    /// Takes over an answer not seen before; returns it.
    pub(crate) fn collect(&mut self, probe: &Probe) -> Option<Duration> {
        let (answer, delay) = probe.last_answer()?;
        if answer == self.answer {
            return None;
        }
        self.answer = answer;
        self.last = delay;
        self.longest = self.longest.max(delay);
        self.count += 1;
        Some(delay)
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;
    use std::time::Duration;

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
    }

    fn run_once(runtime: &tokio::runtime::Runtime) {
        runtime.block_on(async {
            for _ in 0..200 {
                tokio::task::yield_now().await;
            }
        });
    }

    #[test]
    fn the_delay_is_the_time_the_runtime_could_not_poll() {
        let runtime = runtime();
        let probe = Arc::new(Probe::default());
        probe.clone().spawn(runtime.handle());
        run_once(&runtime);
        assert_eq!(probe.last_answer(), None);
        probe.send();
        std::thread::sleep(Duration::from_millis(30));
        assert!(
            probe
                .waiting()
                .is_some_and(|waits| waits >= Duration::from_millis(30))
        );
        run_once(&runtime);
        let mut delays = Delays::default();
        let delay = delays.collect(&probe).expect("answered");
        assert!(delay >= Duration::from_millis(30), "{delay:?}");
        assert_eq!((probe.waiting(), delays.collect(&probe)), (None, None));
    }

    #[test]
    fn a_runtime_that_shuts_down_is_noticed_and_a_dismissed_probe_is_not_mistaken_for_it() {
        let runtime = runtime();
        let (kept, dismissed) = (Arc::new(Probe::default()), Arc::new(Probe::default()));
        kept.clone().spawn(runtime.handle());
        dismissed.clone().spawn(runtime.handle());
        run_once(&runtime);
        dismissed.dismiss();
        run_once(&runtime);
        drop(runtime);
        assert!(kept.is_gone());
        assert!(!dismissed.is_gone());
    }
}
