//! `nested_runtime`: the ways out of a runtime inside a runtime.
//!
//! The calls are found like those of `blocking_call`. Moving one to `spawn_blocking` stops the panic
//! but spends a thread on waiting, so it comes last.

use nostall_catalog::Api;

use crate::finding::{Applicability, Suggestion};

/// What to do about a helper that enters a runtime.
pub(super) fn advice(helper: &str, api: &Api) -> Vec<Suggestion> {
    [
        format!(
            "make `{helper}` async and in it use {}",
            api.quoted_replacement()
        ),
        format!(
            "or, if it must stay sync, run it by `tokio::task::spawn_blocking(move || {helper}(..)).await`"
        ),
    ]
    .map(|message| Suggestion {
        message,
        edits: Vec::new(),
        applicability: Applicability::Unspecified,
    })
    .into()
}
