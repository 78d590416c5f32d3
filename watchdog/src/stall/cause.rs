//! What a stalled thread does: CPU time against wall time tells.

use std::time::Duration;

use crate::linux::cpu_time::CpuTime;

/// How a thread spent a stretch of wall time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CpuUse {
    /// Time on a CPU.
    pub running: Duration,
    /// Time it could have run, but other threads had the CPUs.
    pub queued: Duration,
    /// The wall time of the stretch, which may be shorter than the stall.
    pub of: Duration,
}

/// Why a poll does not return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// It computes.
    Computing(CpuUse),
    /// It waits for something: a call that blocks, a lock, a page from the disk.
    Waiting(CpuUse),
    /// It is ready, but has had next to no CPU: too many threads for the machine.
    Preempted(CpuUse),
    /// The thread's CPU time is not known on this system.
    Unknown,
}

impl Cause {
    /// The name used in every output format.
    pub const fn name(self) -> &'static str {
        match self {
            Cause::Computing(_) => "computing",
            Cause::Waiting(_) => "waiting",
            Cause::Preempted(_) => "preempted",
            Cause::Unknown => "unknown",
        }
    }

    /// The figures behind it.
    pub const fn cpu_use(self) -> Option<CpuUse> {
        match self {
            Cause::Computing(cpu) | Cause::Waiting(cpu) | Cause::Preempted(cpu) => Some(cpu),
            Cause::Unknown => None,
        }
    }

    /// Judges by what the thread was seen doing, or else by what took most of the time.
    /// `ready` is whether it mostly was running or able to run when it was looked at.
    pub(crate) fn judge(used: Option<CpuTime>, ready: Option<bool>, of: Duration) -> Cause {
        let Some(CpuTime { running, queued }) = used else {
            return Cause::Unknown;
        };
        let rest = of.saturating_sub(running);
        let waits = match ready {
            Some(ready) => !ready,
            None => rest.saturating_sub(queued) >= running.max(queued),
        };
        if waits {
            return Cause::Waiting(CpuUse {
                running,
                queued,
                of,
            });
        }
        // Ready all the time: what it did not run, it was queued.
        let queued = if ready.is_some() { rest } else { queued };
        let cpu = CpuUse {
            running,
            queued,
            of,
        };
        // A poll that would be short by itself ends with the first CPU time it gets.
        if running * 10 >= of {
            Cause::Computing(cpu)
        } else {
            Cause::Preempted(cpu)
        }
    }
}

impl std::fmt::Display for Cause {
    /// `computing (48 ms of CPU in 50 ms)`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())?;
        let Some(CpuUse {
            running,
            queued,
            of,
        }) = self.cpu_use()
        else {
            return Ok(());
        };
        let millis = |span: Duration| format!("{:.0} ms", span.as_secs_f64() * 1e3);
        write!(f, " ({} of CPU in {}", millis(running), millis(of))?;
        if !matches!(self, Cause::Waiting(_)) && queued * 4 >= of {
            write!(f, ", {} waiting for one", millis(queued))?;
        }
        f.write_str(")")
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn judge(running: u64, queued: u64, ready: Option<bool>) -> &'static str {
        let millis = Duration::from_millis;
        let used = CpuTime {
            running: millis(running),
            queued: millis(queued),
        };
        Cause::judge(Some(used), ready, millis(100)).name()
    }

    #[test]
    fn the_figures_tell_the_cause() {
        assert_eq!(judge(0, 0, None), "waiting");
        assert_eq!(judge(10, 10, None), "waiting");
        assert_eq!(judge(98, 0, None), "computing");
        assert_eq!(judge(50, 45, None), "computing");
        assert_eq!(judge(20, 75, None), "computing");
        assert_eq!(judge(5, 90, None), "preempted");
        // The clocks of both figures differ a little: more CPU time than wall time.
        assert_eq!(judge(104, 0, None), "computing");
        assert_eq!(
            Cause::judge(None, Some(true), Duration::from_millis(100)),
            Cause::Unknown
        );
    }

    #[test]
    fn a_thread_that_is_ready_does_not_wait() {
        assert_eq!(judge(9, 0, Some(true)), "preempted");
        assert_eq!(judge(10, 0, Some(true)), "computing");
        assert_eq!(judge(60, 0, Some(true)), "computing");
        assert_eq!(judge(60, 0, Some(false)), "waiting");
    }
}
