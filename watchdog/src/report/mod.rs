//! Reports and where they go.
//!
//! A [`Reporter`] runs on the watchdog's thread. It must not take a lock that a stalled
//! thread may hold, or the watchdog would stall with it: that is why the built-in ones write
//! to their own copy of the standard error's descriptor, and why everything that runs code
//! of others (the `tracing` and `metrics` reporters) sits behind [`Queued`].
//!
//! [`Folded`], [`ChromeTrace`] and [`Ring`] keep what happened for later: recorders, which are
//! given to [`Builder::recorder`](crate::Builder::recorder) next to whoever reports at once.

mod callback;
mod chrome;
mod desk;
mod folded;
pub(crate) mod human;
mod json;
#[cfg(feature = "metrics")]
mod metrics;
mod object;
mod output;
mod policy;
mod queued;
mod ring;
#[cfg(all(test, not(nostall_loom)))]
mod schema;
mod sink;
mod summary;
#[cfg(all(test, not(nostall_loom)))]
mod test_writer;
#[cfg(feature = "tracing")]
mod tracing;

use std::time::Duration;

#[cfg(feature = "metrics")]
pub use self::metrics::Metrics;
#[cfg(feature = "tracing")]
pub use self::tracing::Tracing;
pub(crate) use callback::Callback;
pub use chrome::ChromeTrace;
pub(crate) use desk::Desk;
pub use folded::Folded;
pub use human::Human;
pub use json::Json;
pub use queued::Queued;
pub use ring::Ring;
pub(crate) use sink::complain;
pub(crate) use summary::Summary;

use crate::settings::Format;
use crate::stall::{RuntimeInfo, Stall};
use crate::stats::Snapshot;

/// Who is told when nobody is named.
pub(crate) fn defaults(format: Format) -> std::io::Result<Vec<Box<dyn Reporter>>> {
    let text: Box<dyn Reporter> = match format {
        Format::Human => Box::new(Human::stderr()),
        Format::Json => Box::new(Json::stderr()),
    };
    #[cfg(feature = "tracing")]
    if ::tracing::dispatcher::has_been_set() {
        return Ok(vec![text, Box::new(Queued::new(Tracing::new())?)]);
    }
    Ok(vec![text])
}

/// Takes reports, on the watchdog's thread.
///
/// An implementation must return soon and must not take locks that the watched threads may
/// hold; wrap one that cannot promise that in [`Queued`]. One that panics is removed.
///
/// ```
/// use nostall::{Stall, report::Reporter};
///
/// struct Count(u64);
///
/// impl Reporter for Count {
///     fn stall(&mut self, _: &Stall) {
///         self.0 += 1;
///     }
/// }
/// ```
pub trait Reporter: Send {
    /// A stall has begun, has doubled, or has ended: see [`Stall::state`].
    fn stall(&mut self, stall: &Stall);

    /// That many reports were held back since the last call: further stalls at a known place,
    /// stalls beyond the cap per minute, or reports that found a queue full.
    fn suppressed(&mut self, _count: u64) {}

    /// A runtime's probe was polled, so long after it was woken.
    fn delay(&mut self, _runtime: &RuntimeInfo, _delay: Duration) {}

    /// The numbers so far: at the end, and with histograms every ten seconds.
    fn snapshot(&mut self, _snapshot: &Snapshot) {}

    /// Whether it wants all stalls, also those that are held back from people.
    fn wants_all(&self) -> bool {
        false
    }
}
