//! Finds what keeps a Tokio worker busy, while it happens.
#![doc = ""]

#[doc(hidden)]
#[path = "entry.rs"]
pub mod __private;
mod assertion;
mod builder;
mod clock;
mod engine;
mod env;
mod error;
mod hooks;
mod ledger;
mod linux;
mod polling;
pub mod report;
mod runtimes;
mod settings;
mod sites;
mod slots;
pub mod stall;
pub mod stats;
mod watchdog;
mod watched;

pub use assertion::{assert_no_stalls, assert_no_stalls_within};
pub use builder::Builder;
pub use error::Error;
#[cfg(feature = "macros")]
pub use nostall_macro::{main, test};
pub use settings::{Action, Format};
pub use stall::Stall;
pub use stats::Snapshot;
pub use watchdog::Watchdog;
pub use watched::{Watched, exempt, spawn, watch};
