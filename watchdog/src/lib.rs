//! Finds what keeps a Tokio worker busy, while it happens.
//!
//! A Tokio worker polls one task at a time. While a poll blocks or computes, everything else
//! on that worker waits: a *stall*. A thread of nostall's own watches the polls, reports one
//! that lasts longer than a threshold while it still does, and says what to do.
//!
//! ```no_run
//! #[nostall::main]
//! async fn main() {
//!     nostall::spawn(serve()).await.unwrap();
//! }
//!
//! async fn serve() {
//!     let rates = nostall::watch("load rates", async { std::fs::read("rates.csv") }).await;
//!     // ...
//! #   let _ = rates;
//! }
//! ```
//!
//! # What is seen
//!
//! - On stable Tokio, on every system: futures that are watched by name ([`watch`]), tasks
//!   that are started with [`spawn()`], functions with an attribute, and the body of
//!   [`main`](macro@main) and [`test`](macro@test).
//! - With `RUSTFLAGS="--cfg tokio_unstable"` and [`Builder::install`]: all tasks as well, with
//!   the places where they were spawned. Tasks of a `LocalSet` are not told of by Tokio and
//!   want to be watched.
//!
//! Watched futures may nest, also within one task (`join!`, `select!`,
//! `FuturesUnordered`): the innermost one that is being polled is blamed, and the outer ones
//! are shown. Threads inside `block_in_place` and threads of the blocking pool are exempt.
//!
//! # On and off
//!
//! The watchdog runs in builds with `debug_assertions`. This keeps it on in release:
//!
//! ```
//! # let builder = nostall::Watchdog::builder();
//! let builder = builder.enabled(true); // or #[nostall::main(enabled = true)]
//! # drop(builder);
//! ```
//!
//! Off means no thread, no slot, and one load per watched poll.
//!
//! # Environment
//!
//! The environment has the last word:
//!
//! | variable | values |
//! |---|---|
//! | `NOSTALL` | `off`, `report`, `panic`, `abort`; any but `off` also switches it on in release |
//! | `NOSTALL_THRESHOLD_MS` | whole milliseconds, from 1 |
//! | `NOSTALL_FORMAT` | `human`, `json` (see `schema/stall.schema.json`) |
//! | `NO_COLOR` | anything: no colours |
//!
//! # In tests
//!
//! A test with [`#[nostall::test]`](macro@test) fails with the report when a poll of its runtime
//! lasts too long; so does what is given to [`assert_no_stalls`].
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `macros` | yes | the attributes: `main` and `test`, `nonblocking`, `may_block` and `allow` |
//! | `watch` | yes | polls of functions with [`nonblocking`](macro@nonblocking) are seen; without it the attribute adds no code |
//! | `tracing` | yes | [`report::Tracing`]: events with target `nostall` |
//! | `metrics` | no | `report::Metrics`: counters and histograms through the `metrics` facade |

#[doc(hidden)]
#[path = "entry.rs"]
pub mod __private;
mod assertion;
mod builder;
mod clock;
mod code;
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
pub use nostall_macro::{allow, main, may_block, nonblocking, test};
pub use settings::{Action, Format};
pub use stall::Stall;
pub use stats::Snapshot;
pub use watchdog::Watchdog;
pub use watched::{Watched, exempt, spawn, watch};
