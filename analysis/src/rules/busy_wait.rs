//! `busy_wait`: a loop that waits by asking.
//!
//! It fires on a `loop` or `while` that can go round doing nothing but ask: an atomic load,
//! `try_recv` with nothing to take, `is_finished`, the clock. Anything else on the way, be it work or
//! a wait such as `tokio::time::sleep`, makes it another kind of loop. Taking what there is until
//! nothing is left (`while let Ok(x) = rx.try_recv()`) ends on the first "no" and is no wait.

use nostall_catalog::RuleId;

use crate::effects::{Effects, marks};
use crate::finding::Finding;
use crate::index::FnId;
use crate::paths::loops::{Ill, LoopTurn};
use crate::rules::{advice, label, level};

pub(super) fn check(effects: &Effects<'_>, id: FnId, turn: &LoopTurn) -> Option<Finding> {
    let (Ill::Busy, certainty) = turn.judge()? else {
        return None;
    };
    let rule = RuleId::BusyWait;
    if marks::allows(effects.program, id, rule) {
        return None;
    }
    Some(Finding {
        rule,
        level: level(rule, certainty, false),
        certainty,
        kind: Some(nostall_catalog::Kind::Spin),
        message: format!("this `{}` waits by asking again and again", turn.keyword),
        primary: label(
            effects,
            id,
            turn.span,
            "a turn may do nothing but ask, and the worker is kept busy until the answer changes",
        ),
        secondary: Vec::new(),
        chain: Vec::new(),
        callee: None,
        notes: vec![
            "with `yield_now` in the loop other tasks run in between, but the core never rests"
                .to_owned(),
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
