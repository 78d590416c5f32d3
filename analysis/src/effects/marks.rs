//! What attributes and traits say of a function: that it runs on a worker, that it blocks.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use nostall_catalog::{Api, Certainty, Condition, Form, Kind, worker_attribute, worker_method};

use crate::index::{FnContainer, FnId, Program};
use crate::names::Name;

/// Whether `#[nostall::may_block]`, or the user's configuration, declares that a function blocks.
pub(crate) fn is_declared(program: &Program, id: FnId) -> bool {
    let attributes = &program.function(id).attributes;
    attributes
        .iter()
        .any(|path| path.as_str().ends_with("::may_block"))
        || program.added_api(id).is_some()
}

/// What stands for a function that is declared to block, as if it were in the catalogue.
/// Entries live as long as the process: one per declared function.
pub(crate) fn declared_api(program: &Program, id: FnId) -> &'static Api {
    static DECLARED: LazyLock<Mutex<HashMap<Name, &'static Api>>> = LazyLock::new(Mutex::default);
    if let Some(added) = program.added_api(id) {
        return added;
    }
    let path = program.fn_path(id);
    let mut declared = DECLARED.lock().unwrap_or_else(PoisonError::into_inner);
    declared.entry(path).or_insert_with(|| {
        Box::leak(Box::new(Api {
            path: path.as_str(),
            form: Form::Function,
            kind: Kind::Io,
            certainty: Certainty::Certain,
            condition: Condition::Always,
            steady: false,
            reason: "declared with `#[nostall::may_block]`",
            replacement: "tokio::task::spawn_blocking(move || ...).await",
        }))
    })
}

/// Whether an executor or a framework calls this function on a worker.
pub(super) fn runs_on_worker(program: &Program, id: FnId) -> bool {
    let function = program.function(id);
    if function
        .attributes
        .iter()
        .any(|path| worker_attribute(path.as_str()) || program.known.is_handler(*path))
    {
        return true;
    }
    let FnContainer::Impl(of) = program.fn_container(id) else {
        return false;
    };
    let Some(key) = program.impls.trait_of(of) else {
        return false;
    };
    worker_method(program.trait_key_path(key).as_str(), function.name.as_str())
}
