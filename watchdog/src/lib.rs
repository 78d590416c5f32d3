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
//! - On Linux (x86_64 or aarch64 with glibc), on stable Tokio, with nothing annotated: every
//!   poll of every runtime of the process that waits for longer than the threshold, and nearly
//!   every one that computes, with the line it is at, the call, and what to use instead. See
//!   [Stacks](#stacks).
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
//! # Stacks
//!
//! The watchdog looks at the threads of its own process from outside: what `/proc` tells of a
//! thread that waits, and what a signal makes a thread say that runs. It unwinds and names
//! their stacks on its own thread. Nobody is stopped, no privileges are needed.
//!
//! Lines come from debug information: `debug = "line-tables-only"` in the release profile is
//! enough. Without, functions are named by their symbols; without symbols, only what is
//! watched is seen. It begins when the symbols are read, 0.1 to 0.2 s after the start of a debug
//! build; lines take a second or so more. A stall that ends before its line is known is told of as
//! soon as it is.
//!
//! Not found are: a poll made of many waits that are each shorter than the threshold; one that
//! computes under `coop::unconstrained`; one that computes on a `current_thread` runtime that has not been idle since the
//! watchdog was attached. Watch these. A function whose code the linker shares with another one
//! may be shown under the other's name.
//!
//! Threads that run are sent SIGURG, which is ignored by default; a handler that was set
//! before the watchdog started gets the signals of others. A program that sets one later
//! switches this part off.
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
//! | `NOSTALL_FOLDED` | the name of a new file for folded stacks: see [`report::Folded`] |
//! | `NOSTALL_TRACE` | the name of a new file for trace events: see [`report::ChromeTrace`] |
//! | `NO_COLOR` | anything: no colours |
//!
//! In names of files, `%p` stands for the number of the process. A file that exists is not
//! overwritten: the watchdog does not start then.
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
//! | `stacks` | yes | the line that stalls, with nothing annotated (Linux on x86_64 or aarch64 with glibc; without effect elsewhere) |
//! | `watch` | yes | polls of functions with [`nonblocking`](macro@nonblocking) are seen; without it the attribute adds no code |
//! | `tracing` | yes | [`report::Tracing`]: events with target `nostall` |
//! | `metrics` | no | `report::Metrics`: counters and histograms through the `metrics` facade |

#[doc(hidden)]
#[path = "entry.rs"]
pub mod __private;
mod assertion;
mod builder;
mod clock;
#[cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
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
