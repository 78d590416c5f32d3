//! Start-up code: what an async `main` does before any other task exists starves nobody.

use crate::effects::Effects;
use crate::index::{FnContainer, FnId};
use crate::infer::Call;

/// Whether a call stands in `async fn main` itself, outside of loops, before the first task is spawned.
pub(super) fn is_at_startup(effects: &Effects<'_>, id: FnId, call: &Call) -> bool {
    let program = effects.program;
    let function = program.function(id);
    // `#[tokio::main]` may stand on a function of any name.
    let is_main = program.fn_container(id) == FnContainer::Module
        && function
            .attributes
            .iter()
            .any(|path| path.as_str().rsplit("::").next() == Some("main"));
    let Some(flow) = effects.flow(id).filter(|_| is_main) else {
        return false;
    };
    let first_spawn = flow.spawns.iter().map(|(_, span)| span.start).min();
    call.region == 0
        && !call.in_loop
        && first_spawn.is_none_or(|first| call.span.whole.start < first)
}
