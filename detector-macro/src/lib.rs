//! Attribute macros of nostall.

mod entry;

use proc_macro::TokenStream;

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

/// Runs an async test on a Tokio runtime, and fails it with the report if a poll lasts longer
/// than the threshold.
///
/// Takes the arguments of `#[tokio::test]` with the same meaning (the default flavor is
/// `current_thread`), and `threshold = "20ms"`, which is 50 ms by default.
#[proc_macro_attribute]
pub fn test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entry::expand(entry::Door::Test, arguments.into(), &item.into()).into()
}
