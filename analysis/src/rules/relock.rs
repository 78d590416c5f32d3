//! A lock that is taken while the same code still holds it: nobody else can let it go.

use nostall_catalog::{Certainty, Level};

use crate::effects::Effects;
use crate::facts::body::{Body, Method};
use crate::finding::Finding;
use crate::index::FnId;
use crate::infer::Call;
use crate::paths::held::What;
use crate::paths::{method_of, same_place};
use crate::rules::{advice, label};
use crate::span::Span;

/// Makes a finding about a lock one about a deadlock, where the code shows that it is.
pub(super) fn weigh(effects: &Effects<'_>, id: FnId, call: &Call, finding: &mut Finding) {
    let Some(held) = own_guard(effects, id, call.span.whole) else {
        return;
    };
    let path = finding.callee.as_deref().unwrap_or("the lock");
    finding.message = format!("`{path}` waits for a guard that this code holds itself");
    finding.primary.text = "nobody can let go of it any more: a deadlock, or a panic".to_owned();
    let held_since = "the same lock is taken here, and still held".to_owned();
    finding.secondary.push(label(effects, id, held, held_since));
    finding.level = Level::Deny;
    finding.certainty = Certainty::Likely;
    finding.suggestions = vec![advice(
        "use the guard that is there, or `drop` it first; that of an `if let` or `match` head lives to the end of its block",
    )];
}

/// The call that gave a guard of the same lock which is held at a call.
fn own_guard(effects: &Effects<'_>, id: FnId, whole: Span) -> Option<Span> {
    let flow = effects.flow(id)?;
    if flow.guards.len() < 2 {
        return None;
    }
    let body = effects.program.function(id).body.as_ref()?;
    let taken = method_of(body, whole)?;
    let moments = effects.moments(id);
    let mut now = moments.iter().filter(|it| it.what == What::Call(whole));
    let held = now.find_map(|moment| {
        let same =
            |guard: &&Span| method_of(body, **guard).is_some_and(|it| excludes(body, it, taken));
        moment.guards.iter().find(same)
    })?;
    (*held != whole).then_some(*held)
}

/// Whether the guard of one call keeps another one waiting.
fn excludes(body: &Body, held: &Method, taken: &Method) -> bool {
    let shared = held.name == "read" && taken.name == "read";
    !shared && same_place(body, held.receiver, taken.receiver)
}
