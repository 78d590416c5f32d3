//! What `#[nostall::main]` and `#[nostall::test]` expand to. Not a public interface.

use std::future::Future;
use std::time::Duration;

use tokio::runtime::Builder;

use crate::assertion::Collector;
use crate::hooks::UserHooks;
use crate::report::complain;
pub use crate::sites::StaticSite;
pub use crate::watched::watch_function;
use crate::{Watchdog, runtimes};

/// What the attribute's arguments say of the watchdog.
#[derive(Debug, Default)]
pub struct Config {
    pub enabled: bool,
    pub threshold: Option<Duration>,
    pub tick: Option<Duration>,
    pub grace: Option<Duration>,
    pub histograms: bool,
}

/// Runs the body of a `main` under a watchdog.
pub fn main<F: Future>(
    config: Config,
    runtime: &mut Builder,
    site: &'static StaticSite,
    body: F,
) -> F::Output {
    let watchdog = watchdog(config).install(runtime).unwrap_or_else(|error| {
        complain(&format!("{error}; the program runs unwatched"));
        Watchdog::off()
    });
    let runtime = runtime.build().expect("Tokio builds the runtime");
    let output = runtime.block_on(watch_function(site, body));
    // The runtime waits for polls that go on: watch them to their end.
    drop(runtime);
    drop(watchdog);
    output
}

fn watchdog(config: Config) -> crate::Builder {
    let Config {
        enabled,
        threshold,
        tick,
        grace,
        histograms,
    } = config;
    let mut builder = Watchdog::builder().enabled(enabled).histograms(histograms);
    if let Some(threshold) = threshold {
        builder = builder.threshold(threshold);
    }
    if let Some(tick) = tick {
        builder = builder.tick(tick);
    }
    if let Some(grace) = grace {
        builder = builder.grace(grace);
    }
    builder
}

/// Runs the body of a test, which fails with the report if a poll of its runtime stalls.
pub fn test<F: Future>(
    config: Config,
    runtime: &mut Builder,
    site: &'static StaticSite,
    body: F,
) -> F::Output {
    UserHooks::default().set_with_ours(runtime);
    let runtime = runtime.build().expect("Tokio builds the runtime");
    let number = runtimes::meet(runtime.handle());
    let collector = Collector::start(number, config.threshold).unwrap_or_else(|e| panic!("{e}"));
    let output = runtime.block_on(watch_function(site, body));
    drop(runtime);
    collector.finish_blocking().fail("in this test");
    output
}
