//! A lock that is taken while the same code still holds it: nobody else can let it go.
//!
//! Only where the source leaves no doubt: the same variable or field, bound once, and locks that
//! exclude their own holder.

use nostall_catalog::{Certainty, Level};

use crate::effects::Effects;
use crate::facts::body::{Body, Expr, ExprId};
use crate::finding::Finding;
use crate::index::FnId;
use crate::infer::{Call, Callee, Flow};
use crate::names::Name;
use crate::paths::held::What;
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
    let since = "the same lock is taken here, and still held".to_owned();
    finding.secondary.push(label(effects, id, held, since));
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
    let receiver = |whole: Span| {
        let (_, method) = body.methods().find(|(_, it)| it.span.whole == whole)?;
        Some(method.receiver)
    };
    let taken = receiver(whole).filter(|it| is_one_place(body, *it))?;
    let moments = effects.moments(id);
    let mut now = moments.iter().filter(|it| it.what == What::Call(whole));
    let same = |guard: &&Span| {
        receiver(**guard).is_some_and(|held| body.same_place(held, taken))
            && excludes(api_of(flow, **guard), api_of(flow, whole))
    };
    let held = now.find_map(|moment| moment.guards.iter().find(same))?;
    (*held != whole).then_some(*held)
}

/// Whether who holds the guard that one API gives waits for ever in the other.
fn excludes(held: Option<&str>, taken: Option<&str>) -> bool {
    let (Some((lock, held)), Some((other, taken))) = (
        held.and_then(|path| path.rsplit_once("::")),
        taken.and_then(|path| path.rsplit_once("::")),
    ) else {
        return false;
    };
    if lock != other {
        return false;
    }
    match lock.rsplit("::").next() {
        Some("Mutex" | "FairMutex") => held == "lock" && taken == "lock",
        Some("RwLock") => matches!(
            (held, taken),
            ("write", "read" | "write") | ("read", "write")
        ),
        _ => false,
    }
}

fn api_of(flow: &Flow, whole: Span) -> Option<&'static str> {
    let mut calls = flow.calls.iter().filter(|call| call.span.whole == whole);
    calls.find_map(|call| match &call.callee {
        Callee::Sink(sink) => Some(sink.api.path),
        _ => None,
    })
}

/// Whether an expression means one place wherever it stands in a body.
fn is_one_place(body: &Body, mut place: ExprId) -> bool {
    loop {
        place = match body.expr(place) {
            Expr::Ref(inner) | Expr::Deref(inner) => *inner,
            Expr::Field { base, .. } => *base,
            Expr::Path(path) => {
                let name = body.path(*path).as_name();
                return name.is_some_and(|name| times_set(body, name) <= 1);
            }
            _ => return false,
        }
    }
}

/// How often a variable of a name is bound or assigned; a parameter is bound once, a static never.
fn times_set(body: &Body, name: Name) -> usize {
    let assigns =
        |expr: &&Expr| matches!(expr, Expr::Assign { left, .. } if body.is_variable(*left, name));
    body.bindings(name).count() + body.exprs.iter().filter(assigns).count()
}
