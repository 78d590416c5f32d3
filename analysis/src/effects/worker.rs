//! Sync functions that an executor calls on a worker.

use nostall_catalog::{worker_attribute, worker_method};

use crate::index::{FnContainer, FnId, Program};

/// Whether an executor or a framework calls this function on a worker.
pub(super) fn runs_on_worker(program: &Program, id: FnId) -> bool {
    let function = program.function(id);
    if function
        .attributes
        .iter()
        .any(|path| worker_attribute(path.as_str()))
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
