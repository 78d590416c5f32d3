//! What nostall knows about the outside world: its rules, the APIs that block a thread,
//! the calls that move work off a worker, and the signatures type inference needs.
//!
//! The crate is data and cheap look-ups. It has no dependencies, so that the watchdog
//! can carry it into users' builds.

mod api;
mod kind;
mod rule;

pub use api::{Api, Certainty, Condition, Form};
pub use kind::Kind;
pub use rule::{Level, Rule, RuleId};
