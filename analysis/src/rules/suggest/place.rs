//! Whether a call can become one that is awaited, where it stands.
//!
//! Whether the result compiles is for the compiler to say: Tokio may lack the feature, and a value
//! that cannot be sent may now live across an await. What the compiler would not notice is looked at
//! here: guards and borrows that would be held while the task is suspended, and runtimes that cannot
//! drive what is awaited.

use crate::effects::Effects;
use crate::facts::body::{Body, Expr};
use crate::facts::types::PathRef;
use crate::index::{FnId, Program};
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

/// What a runtime that is built by hand has only if it is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Driver {
    /// For timers.
    Time,
    /// For sockets, pipes and child processes.
    Io,
}

/// The drivers that the runtimes of a program have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drivers {
    time: bool,
    io: bool,
}

/// Whether an `.await` of Tokio's can stand at a call.
pub(super) fn may_await(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    driver: Option<Driver>,
) -> bool {
    let has_driver = |driver| {
        let drivers = effects.drivers.get_or_init(|| Drivers::of(effects.program));
        match driver {
            Driver::Time => drivers.time,
            Driver::Io => drivers.io,
        }
    };
    runs_on_tokio(effects, id)
        && driver.is_none_or(has_driver)
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

impl Drivers {
    fn of(program: &Program) -> Drivers {
        Drivers {
            time: drives(program, "enable_time"),
            io: drives(program, "enable_io"),
        }
    }
}

/// Whether runtimes have a driver. Those of macros do; of those that are built by hand, one that asks
/// for it is enough.
fn drives(program: &Program, asked_for: &str) -> bool {
    let bodies = || {
        let ids = program.function_ids();
        let sources = ids.filter(|id| !program.crate_of(*id).is_stub);
        sources.filter_map(|id| program.function(id).body.as_ref())
    };
    let is_builder = |name: &str| matches!(name, "new_current_thread" | "new_multi_thread");
    let builds = |body: &Body| {
        let mut names = body.paths.iter().filter_map(PathRef::last);
        names.any(|name| is_builder(name.as_str()))
    };
    let enables = |name: &str| name == "enable_all" || name == asked_for;
    let enables = |body: &Body| {
        let mut exprs = body.exprs.iter();
        exprs.any(|expr| matches!(expr, Expr::Method(it) if enables(it.name.as_str())))
    };
    !bodies().any(builds) || bodies().any(enables)
}
