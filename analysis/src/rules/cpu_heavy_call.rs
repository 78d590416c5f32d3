//! `cpu_heavy_call`: what is heavy because of where it stands.
//!
//! The calls themselves are found like those of `blocking_call`. A pattern that is compiled once
//! takes microseconds, in a loop it is most of the loop's work; and a buffer that is inflated in each
//! turn makes up all of the data in the end.

use nostall_catalog::{Certainty, Kind};

use crate::infer::{Call, Sink};

/// Calls that are meant to be made once, and cost what the work they prepare never does.
const ONCE: &[&str] = &[
    "regex::Regex::new",
    "regex::RegexBuilder::build",
    "regex::RegexSet::new",
];

/// How sure a call is to compute for long.
pub(super) fn certainty(call: &Call, sink: &Sink) -> Certainty {
    if call.in_loop && (ONCE.contains(&sink.api.path) || is_coder_step(sink)) {
        sink.certainty.max(Certainty::Likely)
    } else {
        sink.certainty
    }
}

/// Whether a call reads or writes through a coder.
fn is_coder_step(sink: &Sink) -> bool {
    sink.api.kind == Kind::Cpu && sink.api.path.starts_with("std::io::")
}
