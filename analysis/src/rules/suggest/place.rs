//! Whether a call can become one that is awaited, where it stands.
//!
//! Whether the result compiles is for the compiler to say: Tokio may lack the feature, and a value
//! that cannot be sent may now live across an await. What the compiler would not notice is looked at
//! here: guards and borrows that would be held while the task is suspended, and runtimes that cannot
//! drive what is awaited.

use crate::effects::{Driver, Effects};
use crate::facts::body::Expr;
use crate::index::FnId;
use crate::infer::{Call, RegionKind};
use crate::paths::held::What;
use crate::span::{Site, Span};

/// Runtimes that are none of Tokio's.
const OTHER_RUNTIMES: &[&str] = &[
    "async_executor",
    "async_std",
    "compio",
    "embassy_executor",
    "glommio",
    "monoio",
    "smol",
];

/// Methods whose results should not be held across an await, and often are kept in a variable.
const GIVES_A_BORROW: &[&str] = &["borrow", "borrow_mut", "enter", "entered"];

/// Whether an `.await` of Tokio's can stand at a call.
pub(super) fn may_await(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    driver: Option<Driver>,
) -> bool {
    runs_on_tokio(effects, id)
        && driver.is_none_or(|it| effects.drivers().have(it))
        && is_directly_in_async(effects, id, call)
        && !holds_something(effects, id, call)
}

/// Edits with the file that they are in.
pub(super) fn in_file_of(
    effects: &Effects<'_>,
    id: FnId,
    edits: impl IntoIterator<Item = (Span, String)>,
) -> Vec<(Site, String)> {
    let file = effects.program.fn_file(id);
    let edits = edits.into_iter();
    edits
        .map(|(span, text)| (effects.program.site(file, span), text))
        .collect()
}

fn runs_on_tokio(effects: &Effects<'_>, id: FnId) -> bool {
    let names = |name: &str| effects.program.names_crate(id, name);
    names("tokio") && !OTHER_RUNTIMES.iter().any(|name| names(name))
}

/// Not in a sync closure, where there is no awaiting.
fn is_directly_in_async(effects: &Effects<'_>, id: FnId, call: &Call) -> bool {
    let flow = effects.flow(id);
    let region = flow.and_then(|flow| flow.regions.get(call.region as usize));
    region.is_some_and(|it| matches!(it.kind, RegionKind::Async { driven_by: None }))
}

fn holds_something(effects: &Effects<'_>, id: FnId, call: &Call) -> bool {
    let borrows = |expr: &Expr| matches!(expr, Expr::Method(it) if GIVES_A_BORROW.contains(&it.name.as_str()));
    let body = effects.program.function(id).body.as_ref();
    let locked = What::Call(call.span.whole);
    body.is_some_and(|body| body.exprs.iter().any(borrows))
        || effects.moments(id).iter().any(|it| it.what == locked)
}
