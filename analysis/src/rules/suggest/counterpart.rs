//! Calls that have an async counterpart with the same parameters and the same result, so that
//! another path and an `.await` are all it takes.

use crate::effects::{Driver, Effects};
use crate::index::FnId;
use crate::infer::{Call, Sink};
use crate::rules::suggest::place;
use crate::span::Site;

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
    ("std::thread::yield_now", "tokio::task::yield_now"),
];

/// Whether another path and an `.await` are all that an API needs.
pub(in crate::rules) fn is_known(path: &str) -> bool {
    COUNTERPARTS.iter().any(|(known, _)| *known == path)
}

/// The edits that make a call its counterpart; none where that may change what the program does.
pub(super) fn edits(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    sink: &Sink,
) -> Vec<(Site, String)> {
    let known = COUNTERPARTS.iter().find(|(path, _)| *path == sink.api.path);
    let Some((path, counterpart)) = known else {
        return Vec::new();
    };
    let driver = (*path == SLEEP).then_some(Driver::Time);
    if !place::may_await(effects, id, call, driver) {
        return Vec::new();
    }
    let edits = [
        (call.span.callee, (*counterpart).to_owned()),
        (call.span.whole.behind(), ".await".to_owned()),
    ];
    place::in_file_of(effects, id, edits)
}
