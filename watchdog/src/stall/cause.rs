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
    /// It wants to compute, but gets no CPU: too many threads for the machine.
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

    /// Judges by what took most of the time.
    pub(crate) fn judge(used: Option<CpuTime>, of: Duration) -> Cause {
        let Some(CpuTime { running, queued }) = used else {
            return Cause::Unknown;
        };
        let waiting = of.saturating_sub(running + queued);
        let cpu = CpuUse {
            running,
            queued,
            of,
        };
        if waiting >= running && waiting >= queued {
            Cause::Waiting(cpu)
        } else if running >= queued {
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
        match self {
            Cause::Preempted(_) => write!(f, ", {} waiting for one)", millis(queued)),
            _ => f.write_str(")"),
        }
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn judge(running: u64, queued: u64) -> &'static str {
        let millis = Duration::from_millis;
        let used = CpuTime {
            running: millis(running),
            queued: millis(queued),
        };
        Cause::judge(Some(used), millis(100)).name()
    }

    #[test]
    fn what_took_most_of_the_time_is_the_cause() {
        assert_eq!(judge(0, 0), "waiting");
        assert_eq!(judge(10, 10), "waiting");
        assert_eq!(judge(98, 0), "computing");
        assert_eq!(judge(50, 45), "computing");
        assert_eq!(judge(20, 75), "preempted");
        // The clocks of both figures differ a little: more CPU time than wall time.
        assert_eq!(judge(104, 0), "computing");
        assert_eq!(
            Cause::judge(None, Duration::from_millis(100)),
            Cause::Unknown
        );
    }
}
