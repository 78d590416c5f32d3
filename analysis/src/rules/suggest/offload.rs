//! Calls that can be wrapped in `spawn_blocking` as they are, because all that they need is theirs.
//!
//! The closure runs on another thread and may outlive the task, so it takes along what it names.
//! That means the same where the call takes it anyway, or looks at a text that nobody looks at
//! afterwards (the compiler tells). A panic stays a panic, and the type of the call stays what it was.

use nostall_catalog::RuleId;

use crate::effects::Effects;
use crate::index::FnId;
use crate::infer::Call;
use crate::rules::suggest::place;
use crate::span::Site;

/// The edits that move a call off the worker; none where that may change what the program does.
pub(super) fn edits(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    rule: RuleId,
) -> Vec<(Site, String)> {
    // A lock that is taken elsewhere is of no use here, and one system call is not worth a thread.
    let is_worth_it = matches!(rule, RuleId::BlockingCall | RuleId::CpuHeavyCall);
    let flow = effects.flow(id);
    let moves = flow.is_some_and(|flow| flow.movable.contains(&call.span.whole));
    if !is_worth_it || !moves || !place::may_await(effects, id, call, None) {
        return Vec::new();
    }
    let whole = call.span.whole;
    let edits = [
        (
            whole.before(),
            "tokio::task::spawn_blocking(move || ".to_owned(),
        ),
        (
            whole.behind(),
            ").await.expect(\"the blocking task panicked\")".to_owned(),
        ),
    ];
    place::in_file_of(effects, id, edits)
}
