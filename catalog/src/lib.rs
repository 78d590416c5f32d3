//! What nostall knows about the outside world: its rules, the APIs that block a thread,
//! the calls that move work off a worker, and the signatures type inference needs.
//!
//! The crate is data and cheap look-ups. It has no dependencies, so that the watchdog
//! can carry it into users' builds.

mod api;
mod apis;
mod coded;
mod guard;
mod instant;
mod kind;
mod medium;
mod offload;
mod role;
mod rule;
mod rules;
mod stub;
mod worker;

pub use api::{Api, Certainty, Condition, Form};
pub use apis::{api, apis, drop_api, macro_api};
pub use coded::coded;
pub use guard::is_guard;
pub use instant::is_instant;
pub use kind::Kind;
pub use medium::{Medium, media, medium};
pub use offload::{Effect, Offload, offload, offloads};
pub use role::{Ask, Role, role};
pub use rule::{Level, Rule, RuleId};
pub use stub::{STUBS, Stub};
pub use worker::{
    generated_callback, other_executor, worker_attribute, worker_callback, worker_method,
};

/// The names of the crates that the tables know something of, std among them; some more than once.
pub fn crates() -> impl Iterator<Item = &'static str> {
    let apis = apis().map(|api| api.path);
    let offloads = offloads().map(|offload| offload.path);
    let roots = apis
        .chain(offloads)
        .filter_map(|path| path.split("::").next());
    roots.chain(STUBS.iter().map(|stub| stub.krate))
}
