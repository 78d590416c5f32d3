//! Which async functions may suspend at all.
//!
//! An async function without a suspension point runs to its end when it is first polled, so
//! awaiting it gives no one else a turn.

use crate::index::{FnId, Program};
use crate::infer::Flow;

/// By function: whether awaiting it may suspend. What has no code in the program may.
pub(super) fn suspending(program: &Program, flows: &[Option<Flow>]) -> Vec<bool> {
    let mut suspends: Vec<bool> = program
        .function_ids()
        .map(|id| {
            flows[id.index()]
                .as_ref()
                .is_none_or(|flow| !program.function(id).is_async || flow.suspension.itself)
        })
        .collect();
    let mut callers: Vec<Vec<FnId>> = vec![Vec::new(); suspends.len()];
    for id in program.function_ids() {
        for callee in flows[id.index()]
            .iter()
            .flat_map(|it| &it.suspension.through)
        {
            callers[callee.index()].push(id);
        }
    }
    let mut waiting: Vec<FnId> = program
        .function_ids()
        .filter(|id| suspends[id.index()])
        .collect();
    while let Some(id) = waiting.pop() {
        for caller in &callers[id.index()] {
            if !std::mem::replace(&mut suspends[caller.index()], true) {
                waiting.push(*caller);
            }
        }
    }
    suspends
}
