//! CPU time used so far: what lies between two readings does not depend on what else the
//! machine does. Zero on other systems than Linux.
#![allow(dead_code, reason = "each example uses a part of it")]

use std::time::Duration;

/// Of the calling thread.
pub(crate) fn of_thread() -> Duration {
    #[cfg(target_os = "linux")]
    return read(libc::CLOCK_THREAD_CPUTIME_ID);
    #[cfg(not(target_os = "linux"))]
    return Duration::ZERO;
}

/// Of the process.
pub(crate) fn of_process() -> Duration {
    #[cfg(target_os = "linux")]
    return read(libc::CLOCK_PROCESS_CPUTIME_ID);
    #[cfg(not(target_os = "linux"))]
    return Duration::ZERO;
}

#[cfg(target_os = "linux")]
#[allow(
    unsafe_code,
    reason = "a system call that the standard library does not offer"
)]
fn read(clock: libc::clockid_t) -> Duration {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the call writes to a timespec that is valid during it.
    unsafe { libc::clock_gettime(clock, &raw mut time) };
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}
