//! What `#[nostall::main]` and `#[nostall::test]` expand to. Not a public interface.

use std::future::Future;
use std::time::Duration;

pub use tokio;
use tokio::runtime::{Builder, LocalOptions, LocalRuntime, Runtime};

use crate::assertion::Collector;
use crate::hooks::UserHooks;
use crate::report::complain;
pub use crate::sites::StaticSite;
pub use crate::watched::watch_function;
use crate::{Watchdog, runtimes};

/// What the attribute's arguments say of the watchdog.
#[derive(Clone, Copy, Debug, Default)]
pub struct Config {
    pub enabled: bool,
    pub threshold: Option<Duration>,
    pub tick: Option<Duration>,
    pub grace: Option<Duration>,
    pub histograms: bool,
}

/// The two kinds of runtime that Tokio builds.
trait BlockOn {
    fn number(&self) -> u32;
    fn run<F: Future>(&self, body: F) -> F::Output;
}

impl BlockOn for Runtime {
    fn number(&self) -> u32 {
        runtimes::meet(self.handle())
    }
    fn run<F: Future>(&self, body: F) -> F::Output {
        self.block_on(body)
    }
}

impl BlockOn for LocalRuntime {
    fn number(&self) -> u32 {
        runtimes::meet(self.handle())
    }
    fn run<F: Future>(&self, body: F) -> F::Output {
        self.block_on(body)
    }
}

fn build(builder: &mut Builder) -> Runtime {
    builder.build().expect("Tokio builds the runtime")
}

fn build_local(builder: &mut Builder) -> LocalRuntime {
    builder
        .build_local(LocalOptions::default())
        .expect("Tokio builds the runtime")
}

/// Runs the body of a `main` under a watchdog.
pub fn main<F: Future>(
    config: Config,
    builder: &mut Builder,
    site: &'static StaticSite,
    body: F,
) -> F::Output {
    run_main(config, builder, build, watch_function(site, body))
}

/// [`main`] on a `LocalRuntime`.
pub fn main_local<F: Future>(
    config: Config,
    builder: &mut Builder,
    site: &'static StaticSite,
    body: F,
) -> F::Output {
    run_main(config, builder, build_local, watch_function(site, body))
}

/// Runs the body of a test, which fails with the report if a poll of its runtime stalls.
pub fn test<F: Future>(
    config: Config,
    builder: &mut Builder,
    site: &'static StaticSite,
    body: F,
) -> F::Output {
    run_test(config, builder, build, watch_function(site, body))
}

/// [`test`] on a `LocalRuntime`.
pub fn test_local<F: Future>(
    config: Config,
    builder: &mut Builder,
    site: &'static StaticSite,
    body: F,
) -> F::Output {
    run_test(config, builder, build_local, watch_function(site, body))
}

fn run_main<R: BlockOn, F: Future>(
    config: Config,
    builder: &mut Builder,
    build: impl FnOnce(&mut Builder) -> R,
    body: F,
) -> F::Output {
    let watchdog = watchdog(config).install(builder).unwrap_or_else(|error| {
        complain(&format!("{error}; the program runs unwatched"));
        Watchdog::off()
    });
    let runtime = build(builder);
    let output = runtime.run(body);
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

fn run_test<R: BlockOn, F: Future>(
    config: Config,
    builder: &mut Builder,
    build: impl FnOnce(&mut Builder) -> R,
    body: F,
) -> F::Output {
    UserHooks::default().set_with_ours(builder);
    let runtime = build(builder);
    let collector = Collector::start(runtime.number(), config.threshold);
    let collector = collector.unwrap_or_else(|error| panic!("{error}"));
    let output = runtime.run(body);
    drop(runtime);
    collector.finish_blocking().fail("in this test");
    output
}
