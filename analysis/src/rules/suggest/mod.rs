//! What to write instead of a call that blocks.
//!
//! | module | is about |
//! |---|---|
//! | `place` | whether an `.await` can stand at a call |
//! | `counterpart` | another path and an `.await` |
//! | `helper` | functions of the program that block inside |
//! | `process` | commands |
//! | `offload` | the call as it is, on another thread |

mod counterpart;
mod helper;
mod offload;
mod place;
mod process;

use nostall_catalog::Api;

use crate::effects::Effects;
use crate::finding::{Applicability, Suggestion};
use crate::index::FnId;
use crate::infer::{Call, RegionKind, Sink};
use crate::rules::advice;
use crate::span::Site;

pub(super) use counterpart::is_known as has_counterpart;
pub(super) use helper::for_helper;

/// For a call that stands in async code itself.
pub(super) fn in_place(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    sink: &Sink,
) -> Vec<Suggestion> {
    let api = sink.api;
    match no_await_in(effects, id, call.region) {
        Some(place) if api.replacement.contains(".await") => off_the_worker(place, api),
        _ => vec![use_instead(api, edits_in_place(effects, id, call, sink))],
    }
}

fn edits_in_place(
    effects: &Effects<'_>,
    id: FnId,
    call: &Call,
    sink: &Sink,
) -> Vec<(Site, String)> {
    if sink.api.replacement.contains("spawn_blocking") {
        return offload::edits(effects, id, call, sink.api.kind.rule());
    }
    let renamed = counterpart::edits(effects, id, call, sink);
    match renamed.is_empty() {
        true => process::edits(effects, id, call, sink),
        false => renamed,
    }
}

/// What code of a region stands in, if that is nothing to write `.await` in.
pub(super) fn no_await_in(effects: &Effects<'_>, id: FnId, region: u32) -> Option<&'static str> {
    let flow = effects.flow(id)?;
    match flow.regions.get(region as usize)?.kind {
        RegionKind::Async { .. } => None,
        RegionKind::Closure { .. } => Some("closure"),
        RegionKind::Inline => (!effects.program.function(id).is_async).then_some("fn"),
    }
}

fn off_the_worker(place: &str, api: &Api) -> Vec<Suggestion> {
    let mut ways = vec![work_off_the_worker(place)];
    if !api.replacement.contains("spawn_blocking") {
        ways.push(advice(format!(
            "or do it in async code, where it is {}",
            api.quoted_replacement()
        )));
    }
    ways
}

fn work_off_the_worker(place: &str) -> Suggestion {
    advice(format!(
        "move the work that this {place} is part of off the worker: `tokio::task::spawn_blocking(move || ..).await`"
    ))
}

fn use_instead(api: &Api, edits: Vec<(Site, String)>) -> Suggestion {
    with_edits(format!("use {}", api.quoted_replacement()), edits)
}

/// The compiler has to look at what is written with them.
fn with_edits(message: String, edits: Vec<(Site, String)>) -> Suggestion {
    let applicability = if edits.is_empty() {
        Applicability::Unspecified
    } else {
        Applicability::MaybeIncorrect
    };
    Suggestion {
        message,
        edits,
        applicability,
    }
}
