//! Attribute macros of nostall: the same findings as `cargo nostall`, for one item, while typing.
//!
//! Use them through the crate `nostall`. The README tells how.

mod allow;
mod duration;
mod entry;
mod may_block;
mod nonblocking;
mod tokens;

use proc_macro::TokenStream;

/// Warns at compile time about calls in an async fn that block the worker it runs on.
///
/// Goes on an `async fn` or method, on a fn that returns a future, or on an `impl` block, a trait
/// or an inline module, for all fns in it.
///
/// | option | meaning |
/// |---|---|
/// | `deny` | findings are errors instead of warnings |
/// | `allow(rule, .., reason = "..")` | leaves out these rules; the reason is optional here |
/// | `name = "load rates"` | the watchdog's name for the fn, instead of its path |
/// | `threshold = "5ms"` | how long a poll of the fn may last, instead of the watchdog's threshold |
/// | `crate = path` | where `nostall` is, when it was renamed or is re-exported |
///
/// A macro sees one item and no imports around it: `std::fs::read(..)` is found, `fs::read(..)`
/// only if the `use` stands in the item too. `cargo nostall` sees the whole program.
///
/// ```ignore
/// #[nostall::nonblocking]
/// async fn load() -> std::io::Result<Vec<u8>> {
///     std::fs::read("rates") // warning: `std::fs::read` blocks the worker thread
/// }
/// ```
#[proc_macro_attribute]
pub fn nonblocking(options: TokenStream, item: TokenStream) -> TokenStream {
    nonblocking::expand(options.into(), item.into()).into()
}

/// Declares that a sync fn or method blocks, for `cargo nostall` and the other attributes.
///
/// The fn stays as it is.
///
/// ```ignore
/// #[nostall::may_block]
/// fn query(connection: &ffi::Connection) -> Row { /* calls into C */ }
/// ```
#[proc_macro_attribute]
pub fn may_block(options: TokenStream, item: TokenStream) -> TokenStream {
    may_block::expand(&options.into(), item.into()).into()
}

/// Allows rules in an item, with a reason.
///
/// The item stays as it is. Inside of a fn with [`macro@nonblocking`] the attribute may stand on
/// statements, blocks, arms and expressions too; elsewhere stable Rust has no place for it there.
///
/// ```ignore
/// #[nostall::allow(blocking_call, reason = "runs once, before the server starts")]
/// async fn read_config() -> Config { /* .. */ }
/// ```
#[proc_macro_attribute]
pub fn allow(options: TokenStream, item: TokenStream) -> TokenStream {
    allow::expand(options.into(), item.into()).into()
}

/// Runs an async `main` on a Tokio runtime under a watchdog.
///
/// Takes the arguments of `#[tokio::main]` (`flavor`, `worker_threads`, `start_paused`,
/// `unhandled_panic`, `name`, `crate`) with the same meaning, and these of the watchdog:
///
/// | argument | meaning |
/// |---|---|
/// | `threshold = "50ms"` | how long a poll may last |
/// | `tick = "10ms"` | how often the watchdog looks |
/// | `grace = "2s"` | for how long after the start nothing is reported |
/// | `histograms = true` | times every watched poll and prints a table at exit |
/// | `enabled = true` | watches in release builds too |
///
/// Without `enabled` it watches in builds with `debug_assertions`; the environment variable
/// `NOSTALL` overrides both.
///
/// The default flavor is `multi_thread`, which needs Tokio's feature `rt-multi-thread`.
#[proc_macro_attribute]
pub fn main(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Door::Main, arguments.into(), &item.into()).into()
}

/// Runs an async test on a Tokio runtime, and fails it with the report if a poll of its body, or
/// of what it watches, lasts longer than the threshold. Tasks of plain `tokio::spawn` are not seen,
/// but in builds with `tokio_unstable`: `nostall::spawn` watches them.
///
/// Takes the arguments of `#[tokio::test]` with the same meaning (the default flavor is
/// `current_thread`), and `threshold = "20ms"`, which is 50 ms by default.
#[proc_macro_attribute]
pub fn test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Door::Test, arguments.into(), &item.into()).into()
}
