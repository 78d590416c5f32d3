//! What to do about a stall, as far as its cause tells.
//!
//! Where the call that blocks is known, its row in the catalogue has the replacement. Else
//! only whether the thread computes or waits is, which points to the catalogue's rule for
//! that and to the first thing to try.

use std::borrow::Cow;

use nostall_catalog::{Api, Ask, Role, RuleId, role};

use super::{Cause, Code};

/// What to do about a stall.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Advice {
    /// The rule of the catalogue whose explanation goes into it; none where the code may not
    /// be at fault.
    pub rule: Option<RuleId>,
    /// The first thing to try: one sentence, lowercase, no full stop.
    pub text: Cow<'static, str>,
}

/// Whether a function asks for what others do: a thread that is seen in it asks all the time.
/// Code that computes looks at the clock now and then.
fn asks(path: &str) -> bool {
    match role(path) {
        Some(Role::Asks(ask)) => matches!(ask, Ask::Flag | Ask::Queue | Ask::Place),
        _ => false,
    }
}

impl Advice {
    /// On what the stack tells, if it tells anything.
    pub(crate) fn on(cause: Cause, code: Option<&Code>) -> Advice {
        let callee = code.and_then(|code| code.callee.as_deref());
        match code.and_then(|code| code.api) {
            Some(row) => Advice::instead_of(row.0),
            None if matches!(cause, Cause::Computing(_)) && callee.is_some_and(asks) => {
                Advice::against_asking()
            }
            None => Advice::by_cause(cause),
        }
    }

    fn against_asking() -> Advice {
        Advice {
            rule: Some(RuleId::BusyWait),
            text: "wait instead of asking again and again: `recv().await` on a channel of \
                   Tokio's, `tokio::sync::Notify` or `tokio::sync::watch`"
                .into(),
        }
    }

    fn instead_of(api: &'static Api) -> Advice {
        let mut text = format!("use {}", api.quoted_replacement());
        if !api.replacement.contains("spawn_blocking") {
            text += ", or move the call into `tokio::task::spawn_blocking`";
        }
        Advice {
            rule: Some(api.kind.rule()),
            text: text.into(),
        }
    }

    fn by_cause(cause: Cause) -> Advice {
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
        Advice {
            rule,
            text: text.into(),
        }
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::stall::{CpuUse, example_code};

    #[test]
    fn a_thread_that_asks_all_the_time_is_told_to_wait() {
        let busy = Cause::Computing(CpuUse {
            running: Duration::from_millis(50),
            queued: Duration::ZERO,
            of: Duration::from_millis(50),
        });
        let rule = |callee: &str| {
            let mut code = example_code();
            (code.api, code.callee) = (None, Some(callee.to_owned()));
            Advice::on(busy, Some(&code)).rule
        };
        assert_eq!(
            rule("std::sync::mpsc::Receiver::try_recv"),
            Some(RuleId::BusyWait)
        );
        assert_eq!(rule("app::matrix::multiply"), Some(RuleId::CpuHeavyCall));
    }
}
