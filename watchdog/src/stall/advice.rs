//! What to do about a stall, as far as its cause tells.
//!
//! Layer 1 does not know the call that blocks, only whether the thread computes or waits, so
//! it points to the catalogue's rule for that and says the first thing to try. Once the call
//! is known, its row in the catalogue has the reason and the replacement.

use nostall_catalog::RuleId;

use super::Cause;

/// What to do about a stall.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Advice {
    /// The rule of the catalogue whose explanation goes into it; none where the code may not
    /// be at fault.
    pub rule: Option<RuleId>,
    /// The first thing to try: one sentence, lowercase, no full stop.
    pub text: &'static str,
}

impl Advice {
    pub(crate) fn on(cause: Cause) -> Advice {
        let (rule, text) = match cause {
            Cause::Computing(_) => (
                Some(RuleId::CpuHeavyCall),
                "compute in chunks with `tokio::task::yield_now().await` or \
                 `tokio::task::coop::consume_budget().await` in between, or move one long call \
                 into `tokio::task::spawn_blocking`",
            ),
            Cause::Waiting(_) => (
                Some(RuleId::BlockingCall),
                "await an async counterpart of the call that blocks (`tokio::time::sleep`, \
                 `tokio::fs`, `tokio::net`, an async client), or move the call into \
                 `tokio::task::spawn_blocking`",
            ),
            Cause::Preempted(_) => (
                None,
                "the thread is ready, but other threads have the CPUs: run fewer busy threads or \
                 give the process more CPUs",
            ),
            Cause::Unknown => (
                Some(RuleId::BlockingCall),
                "move a call that blocks or computes for long into \
                 `tokio::task::spawn_blocking`, or compute in chunks with \
                 `tokio::task::yield_now().await` in between",
            ),
        };
        Advice { rule, text }
    }
}
