//! Signals with a handler that does nothing: the least that asking a running thread can cost.
//! None on other systems than Linux.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread::JoinHandle;
use std::time::Duration;

/// Signals that come until this is dropped.
pub(crate) struct EmptySignals {
    over: Arc<AtomicBool>,
    sender: Option<JoinHandle<()>>,
}

impl EmptySignals {
    /// Sends them to the calling thread, which must outlive what is returned.
    pub(crate) fn to_this_thread(pause: Duration) -> EmptySignals {
        let over = Arc::new(AtomicBool::new(false));
        let (target, until) = (system::this_thread(), over.clone());
        let sender = std::thread::spawn(move || {
            while !until.load(Relaxed) {
                std::thread::sleep(pause);
                system::send(target);
            }
        });
        let sender = Some(sender);
        EmptySignals { over, sender }
    }
}

impl Drop for EmptySignals {
    fn drop(&mut self) {
        self.over.store(true, Relaxed);
        let sender = self.sender.take().map(JoinHandle::join);
        assert!(!matches!(sender, Some(Err(_))), "the sender does not panic");
    }
}

#[cfg(target_os = "linux")]
#[allow(
    unsafe_code,
    reason = "system calls that the standard library does not offer"
)]
mod system {
    /// Not the watchdog's signal, whose handler stays.
    const SIGNAL: libc::c_int = libc::SIGUSR1;

    extern "C" fn do_nothing(_: libc::c_int) {}

    /// Installs the handler, too.
    pub(super) fn this_thread() -> libc::pthread_t {
        // SAFETY: a handler that does nothing may run at any time, and the calls take no
        // memory of ours but a sigaction that is valid during them.
        unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = do_nothing as *const () as usize;
            action.sa_flags = libc::SA_RESTART | libc::SA_ONSTACK;
            libc::sigaction(SIGNAL, &action, std::ptr::null_mut());
            libc::pthread_self()
        }
    }

    pub(super) fn send(thread: libc::pthread_t) {
        // SAFETY: the thread waits for the sender before it ends, so it is there.
        unsafe { libc::pthread_kill(thread, SIGNAL) };
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    pub(super) fn this_thread() {}

    pub(super) fn send(_: ()) {}
}
