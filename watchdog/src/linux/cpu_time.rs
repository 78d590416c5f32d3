//! How much CPU time a thread has had: what tells computing from waiting.
//!
//! `schedstat` counts nanoseconds on a CPU and nanoseconds spent runnable but waiting for
//! one (kernels built with `CONFIG_SCHED_INFO`, as distributions do). Where it is missing,
//! `stat` counts clock ticks of 10 ms. Both formats: proc(5).
//!
//! The kernel adds the time in a run queue only once the thread is back on a CPU, and a
//! hypervisor's share to neither; so the thread's state is looked at as well.

use std::time::Duration;

/// CPU time of a thread so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CpuTime {
    /// Time on a CPU.
    pub(crate) running: Duration,
    /// Time it could have run, but other threads had the CPUs.
    pub(crate) queued: Duration,
}

impl CpuTime {
    /// CPU time of a thread of this process so far; `None` where it cannot be known.
    pub(crate) fn of(thread: u64) -> Option<CpuTime> {
        if !cfg!(target_os = "linux") {
            return None;
        }
        let read = |file| std::fs::read_to_string(format!("/proc/self/task/{thread}/{file}")).ok();
        read("schedstat")
            .and_then(|text| parse_schedstat(&text))
            .or_else(|| parse_stat(&read("stat")?))
    }

    /// CPU time between an earlier reading and this one.
    pub(crate) fn since(self, earlier: CpuTime) -> CpuTime {
        CpuTime {
            running: self.running.saturating_sub(earlier.running),
            queued: self.queued.saturating_sub(earlier.queued),
        }
    }
}

/// Whether a thread of this process runs or could run, rather than wait for something.
pub(crate) fn is_ready(thread: u64) -> Option<bool> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let stat = std::fs::read_to_string(format!("/proc/self/task/{thread}/stat")).ok()?;
    parse_state(&stat).map(|state| state == "R")
}

/// Field 3 of `stat`.
fn parse_state(text: &str) -> Option<&str> {
    text.rsplit_once(')')?.1.split_ascii_whitespace().next()
}

pub(super) fn parse_schedstat(text: &str) -> Option<CpuTime> {
    let mut nanos = text
        .split_ascii_whitespace()
        .map(|field| field.parse().ok());
    let running = Duration::from_nanos(nanos.next()??);
    let queued = Duration::from_nanos(nanos.next()??);
    // All zero: the kernel has the file but does not count.
    (running > Duration::ZERO).then_some(CpuTime { running, queued })
}

/// Fields 14 and 15, user and system time; the name in field 2 may hold spaces.
fn parse_stat(text: &str) -> Option<CpuTime> {
    /// `USER_HZ`, which is 100 on every architecture Rust's Linux targets run on.
    const MILLIS_PER_TICK: u64 = 10;
    let after_name = text.rsplit_once(')')?.1;
    let mut fields = after_name.split_ascii_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    let running =
        Duration::from_millis(user.saturating_add(system).saturating_mul(MILLIS_PER_TICK));
    Some(CpuTime {
        running,
        queued: Duration::ZERO,
    })
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn both_formats_are_read() {
        let precise = parse_schedstat("52000000 3000000 14\n").expect("valid");
        assert_eq!(precise.running, Duration::from_millis(52));
        assert_eq!(precise.queued, Duration::from_millis(3));
        let coarse = "7 (a b) c) R 1 1 1 0 -1 4194304 9 0 0 0 12 3 0 0 20 0 1 0 5 6 7";
        assert_eq!(
            parse_stat(coarse).expect("valid").running,
            Duration::from_millis(150)
        );
        assert_eq!(parse_state(coarse), Some("R"));
    }

    #[test]
    fn what_is_not_understood_is_unknown() {
        for text in ["", "0 0 0", "x y z", "17"] {
            assert_eq!(parse_schedstat(text), None, "{text:?}");
        }
        for text in ["", "7 (name", "7 (name) R 1 2"] {
            assert_eq!(parse_stat(text), None, "{text:?}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_computing_thread_uses_cpu_time_and_a_sleeping_one_does_not() {
        let thread = crate::linux::thread_id().expect("/proc is mounted");
        let used_by = |work: fn()| {
            let before = CpuTime::of(thread).expect("own thread");
            work();
            CpuTime::of(thread)
                .expect("own thread")
                .since(before)
                .running
        };
        let asleep = used_by(|| std::thread::sleep(Duration::from_millis(60)));
        let computing = used_by(|| {
            let mut sum = 0u64;
            (0..60_000_000u64).for_each(|i| sum = std::hint::black_box(sum ^ i));
        });
        assert!(
            asleep < computing,
            "{asleep:?} asleep, {computing:?} computing"
        );
    }
}
