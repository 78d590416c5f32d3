//! Calls that have an async counterpart with the same parameters and the same result, so that
//! another path and an `.await` are all it takes.
//!
//! Whether the result compiles is for the compiler to say: Tokio may lack the feature, and a value
//! that cannot be sent may now live across an await. What the compiler would not notice is looked at
//! here: guards and borrows that would be held while the task is suspended, and runtimes that cannot
//! drive the counterpart.

use crate::effects::Effects;
use crate::facts::body::{Body, Expr};
use crate::index::FnId;
use crate::infer::{Call, RegionKind, Sink};
use crate::paths::held::What;
use crate::span::{Site, Span};

const SLEEP: &str = "std::thread::sleep";

/// Signatures as documented by std and Tokio.
const COUNTERPARTS: &[(&str, &str)] = &[
    ("std::fs::canonicalize", "tokio::fs::canonicalize"),
    ("std::fs::copy", "tokio::fs::copy"),
    ("std::fs::create_dir", "tokio::fs::create_dir"),
    ("std::fs::create_dir_all", "tokio::fs::create_dir_all"),
    ("std::fs::hard_link", "tokio::fs::hard_link"),
    ("std::fs::metadata", "tokio::fs::metadata"),
    ("std::fs::read", "tokio::fs::read"),
    ("std::fs::read_link", "tokio::fs::read_link"),
    ("std::fs::read_to_string", "tokio::fs::read_to_string"),
    ("std::fs::remove_dir", "tokio::fs::remove_dir"),
    ("std::fs::remove_dir_all", "tokio::fs::remove_dir_all"),
    ("std::fs::remove_file", "tokio::fs::remove_file"),
    ("std::fs::rename", "tokio::fs::rename"),
    ("std::fs::set_permissions", "tokio::fs::set_permissions"),
    ("std::fs::symlink_metadata", "tokio::fs::symlink_metadata"),
    ("std::fs::write", "tokio::fs::write"),
    (SLEEP, "tokio::time::sleep"),
];

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
const HELD: &[&str] = &["borrow", "borrow_mut", "enter", "entered"];

/// The edits that make a call its counterpart; none where that may change what the program does.
pub(super) fn edits(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    sink: &Sink,
) -> Vec<(Site, String)> {
    let known = COUNTERPARTS.iter().find(|(path, _)| *path == sink.api.path);
    let body = effects.program.function(id).body.as_ref();
    let (Some((path, counterpart)), Some(body)) = (known, body) else {
        return Vec::new();
    };
    let can_run = runs_on_tokio(effects, id) && (*path != SLEEP || effects.has_timers());
    if !can_run || !is_right_in_async(effects, id, call) || holds_something(effects, id, body, call)
    {
        return Vec::new();
    }
    let site = |span| effects.program.site(effects.program.fn_file(id), span);
    let end = call.span.whole.end;
    let behind = Span { start: end, end };
    vec![
        (site(call.span.callee), (*counterpart).to_owned()),
        (site(behind), ".await".to_owned()),
    ]
}

fn runs_on_tokio(effects: &Effects<'_>, id: FnId) -> bool {
    let names = |name: &str| effects.program.names_crate(id, name);
    names("tokio") && !OTHER_RUNTIMES.iter().any(|name| names(name))
}

/// Not in a sync closure, where there is no awaiting.
fn is_right_in_async(effects: &Effects<'_>, id: FnId, call: &Call) -> bool {
    let flow = effects.flow(id);
    let region = flow.and_then(|flow| flow.regions.get(call.region as usize));
    region.is_some_and(|it| matches!(it.kind, RegionKind::Async { driven_by: None }))
}

fn holds_something(effects: &Effects<'_>, id: FnId, body: &Body, call: &Call) -> bool {
    let borrows =
        |expr: &Expr| matches!(expr, Expr::Method(it) if HELD.contains(&it.name.as_str()));
    let locked = What::Call(call.span.whole);
    body.exprs.iter().any(borrows) || effects.moments(id).iter().any(|it| it.what == locked)
}

impl Effects<'_> {
    /// Whether a runtime that the program builds by hand has the timers that `sleep` needs.
    fn has_timers(&self) -> bool {
        let bodies = || {
            let ids = self.program.function_ids();
            let sources = ids.filter(|id| !self.program.crate_of(*id).is_stub);
            sources.filter_map(|id| self.program.function(id).body.as_ref())
        };
        let is_builder = |name: &str| matches!(name, "new_current_thread" | "new_multi_thread");
        let builds = |body: &Body| {
            let last = |path: &crate::facts::types::PathRef| path.last();
            body.paths
                .iter()
                .filter_map(last)
                .any(|name| is_builder(name.as_str()))
        };
        let enables = |body: &Body| {
            let enables = |name: &str| matches!(name, "enable_all" | "enable_time");
            let mut exprs = body.exprs.iter();
            exprs.any(|expr| matches!(expr, Expr::Method(it) if enables(it.name.as_str())))
        };
        *self
            .timers
            .get_or_init(|| !bodies().any(builds) || bodies().any(enables))
    }
}
