//! Exact durations of all polls, as far as `histograms(true)` asks for them, and the tables
//! made of them.

mod histogram;
mod snapshot;
mod table;
mod thread;

pub(crate) use histogram::Histogram;
#[cfg(all(test, not(nostall_loom)))]
pub(crate) use snapshot::example_snapshot;
pub use snapshot::{CulpritStats, FunctionStats, PollStats, RuntimeStats, Snapshot};
pub(crate) use thread::ThreadPolls;
