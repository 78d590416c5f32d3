//! The processor's time-stamp counter: a clock that costs a third of [`std::time::Instant`].
//!
//! Used on x86_64 only, and only where the counter runs at one rate on all cores and in all
//! power states, which the kernel says in `/proc/cpuinfo` (`constant_tsc`, `nonstop_tsc`).

/// Finds out whether the counter can be relied on, which reads a file.
pub(crate) fn ask() {
    #[cfg(all(target_os = "linux", target_arch = "x86_64", not(miri)))]
    invariant::ask();
}

/// The counter; `None` where there is none to rely on, and before [`ask`].
#[cfg(all(target_os = "linux", target_arch = "x86_64", not(miri)))]
#[inline]
pub(crate) fn read() -> Option<u64> {
    invariant::is_trusted().then(counter)
}

/// The counter; `None` where there is none to rely on.
#[cfg(not(all(target_os = "linux", target_arch = "x86_64", not(miri))))]
#[inline]
pub(crate) fn read() -> Option<u64> {
    None
}

#[cfg(all(target_os = "linux", target_arch = "x86_64", not(miri)))]
#[inline]
#[allow(
    unsafe_code,
    reason = "the intrinsic is an unsafe fn on the oldest supported compiler"
)]
fn counter() -> u64 {
    // SAFETY: RDTSC exists on every x86_64 processor, touches no memory, and Linux leaves it
    // allowed to user space (a process that forbids it with PR_SET_TSC would be killed; none
    // does so and calls for histograms).
    unsafe { core::arch::x86_64::_rdtsc() }
}

#[cfg(all(target_os = "linux", target_arch = "x86_64", not(miri)))]
mod invariant {
    use std::sync::atomic::{AtomicBool, Ordering};

    static TRUSTED: AtomicBool = AtomicBool::new(false);

    #[inline]
    pub(super) fn is_trusted() -> bool {
        TRUSTED.load(Ordering::Relaxed)
    }

    pub(super) fn ask() {
        let trusted = std::fs::read_to_string("/proc/cpuinfo").is_ok_and(|info| says_so(&info));
        TRUSTED.store(trusted, Ordering::Relaxed);
    }

    pub(super) fn says_so(cpuinfo: &str) -> bool {
        let Some(flags) = cpuinfo.lines().find(|line| line.starts_with("flags")) else {
            return false;
        };
        let has = |flag| flags.split_ascii_whitespace().any(|word| word == flag);
        has("constant_tsc") && has("nonstop_tsc")
    }
}

#[cfg(all(
    test,
    target_os = "linux",
    target_arch = "x86_64",
    not(nostall_loom),
    not(miri)
))]
mod tests {
    use super::*;

    #[test]
    fn the_counter_does_not_run_backwards() {
        let mut last = counter();
        for _ in 0..1_000_000 {
            let next = counter();
            assert!(next >= last, "{next} after {last}");
            last = next;
        }
    }

    #[test]
    fn both_flags_are_asked_for() {
        assert!(invariant::says_so(
            "flags\t\t: fpu tsc constant_tsc nonstop_tsc aes"
        ));
        assert!(!invariant::says_so("flags\t\t: fpu tsc constant_tsc aes"));
        assert!(!invariant::says_so("model name: none"));
    }
}
