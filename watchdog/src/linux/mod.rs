//! What only Linux gives. Elsewhere the same functions answer "unknown", and the callers
//! say so in their reports.
//!
//! Everything here is read from `/proc`, without privileges and without `unsafe`; the one
//! exception is the time-stamp counter in [`tsc`].

pub(crate) mod cpu_time;
pub(crate) mod tsc;

/// The system's number of the calling thread.
pub(crate) fn thread_id() -> Option<u64> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let link = std::fs::read_link("/proc/thread-self").ok()?;
    link.file_name()?.to_str()?.parse().ok()
}

#[cfg(all(test, target_os = "linux", not(nostall_loom)))]
mod tests {
    #[test]
    fn the_main_thread_of_no_two_threads_is_the_same() {
        let here = super::thread_id().expect("/proc is mounted");
        let there = std::thread::spawn(super::thread_id).join().unwrap();
        assert_ne!(Some(here), there);
    }
}
