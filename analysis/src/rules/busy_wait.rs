//! `busy_wait`: a loop that waits by asking.
//!
//! It fires on a `loop` or `while` that can go round doing nothing but ask: an atomic load,
//! `try_recv` with nothing to take, `is_finished`, the clock. Anything else on the way, be it work or
//! a wait such as `tokio::time::sleep`, makes it another kind of loop. Taking what there is until
//! nothing is left (`while let Ok(x) = rx.try_recv()`) ends on the first "no" and is no wait.

use nostall_catalog::{Certainty, Kind, RuleId};

use crate::effects::{Context, Effects};
use crate::finding::{Finding, Label};
use crate::index::FnId;
use crate::paths::loops::{Ill, LoopTurn};
use crate::rules::{advice, label, level};

/// A loop in async code.
pub(super) fn check(effects: &Effects<'_>, id: FnId, turn: &LoopTurn) -> Option<Finding> {
    let (Ill::Busy, certainty) = turn.judge()? else {
        return None;
    };
    let message = format!("this `{}` waits by asking again and again", turn.keyword);
    let reason =
        "a turn may do nothing but ask, and the worker is kept busy until the answer changes";
    finding(
        effects,
        id,
        certainty,
        message,
        label(effects, id, turn.span, reason),
    )
}

/// A `poll` function that wakes itself: the loop goes through the scheduler.
pub(super) fn check_poll(effects: &Effects<'_>, id: FnId) -> Option<Finding> {
    if effects.program.function(id).is_async || effects.context(id, 0) != Context::Async {
        return None;
    }
    let wake = effects.wakes_itself(id)?;
    let message = "this task wakes itself only to ask again".to_owned();
    let reason = "the task is polled again at once, and so on until the answer changes";
    let place = label(effects, id, wake, reason);
    finding(effects, id, Certainty::Likely, message, place)
}

fn finding(
    effects: &Effects<'_>,
    id: FnId,
    certainty: Certainty,
    message: String,
    primary: Label,
) -> Option<Finding> {
    let rule = RuleId::BusyWait;
    if effects.allows_at(id, primary.site.span, rule) {
        return None;
    }
    Some(Finding {
        rule,
        level: level(rule, certainty, false),
        certainty,
        kind: Some(Kind::Spin),
        message,
        primary,
        secondary: Vec::new(),
        chain: Vec::new(),
        callee: None,
        notes: vec![
            "with `yield_now` other tasks run in between, but the core never rests".to_owned(),
        ],
        suggestions: vec![
            advice(
                "wait to be told: `recv().await` on a `tokio::sync` channel, `Notify::notified().await`, `watch::Receiver::changed().await` or the `JoinHandle` itself",
            ),
            advice(
                "where nobody tells, ask less often: `tokio::time::sleep(..).await` in each turn",
            ),
        ],
    })
}
