//! What is measured: the bare runtime, nostall in its modes, and its peers.

use tokio::runtime::Builder;
use tokio::task::JoinHandle;

use crate::workload::{Flavor, Spawn, Workload};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    Bare,
    NostallOff,
    NostallStacks,
    NostallWrapper,
    NostallWrapperHistograms,
    #[cfg(tokio_unstable)]
    NostallHooks,
    #[cfg(tokio_unstable)]
    NostallHooksHistograms,
    TokioMetrics,
    #[cfg(feature = "traced")]
    TokioBlocked,
    #[cfg(feature = "traced")]
    Console,
}

impl Variant {
    pub const ALL: &[Variant] = &[
        Variant::Bare,
        Variant::NostallOff,
        Variant::NostallStacks,
        Variant::NostallWrapper,
        Variant::NostallWrapperHistograms,
        #[cfg(tokio_unstable)]
        Variant::NostallHooks,
        #[cfg(tokio_unstable)]
        Variant::NostallHooksHistograms,
        Variant::TokioMetrics,
        #[cfg(feature = "traced")]
        Variant::TokioBlocked,
        #[cfg(feature = "traced")]
        Variant::Console,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Variant::Bare => "bare tokio",
            Variant::NostallOff => "nostall off",
            Variant::NostallStacks => "nostall, nothing watched",
            Variant::NostallWrapper => "nostall wrapper",
            Variant::NostallWrapperHistograms => "nostall wrapper + histograms",
            #[cfg(tokio_unstable)]
            Variant::NostallHooks => "nostall hooks",
            #[cfg(tokio_unstable)]
            Variant::NostallHooksHistograms => "nostall hooks + histograms",
            Variant::TokioMetrics => "tokio-metrics",
            #[cfg(feature = "traced")]
            Variant::TokioBlocked => "tokio-blocked",
            #[cfg(feature = "traced")]
            Variant::Console => "console-subscriber",
        }
    }

    pub fn named(name: &str) -> Option<Variant> {
        Variant::ALL
            .iter()
            .copied()
            .find(|variant| variant.name() == name)
    }

    /// Nanoseconds per poll.
    pub fn measure(self, flavor: Flavor, workload: Workload) -> f64 {
        let builder = flavor.builder();
        match self {
            Variant::Bare => run(builder, flavor, workload, &Plain),
            Variant::NostallOff => run(builder, flavor, workload, &Wrapped),
            Variant::NostallStacks => attached(builder, flavor, workload, false, &Plain),
            Variant::NostallWrapper => attached(builder, flavor, workload, false, &Wrapped),
            Variant::NostallWrapperHistograms => {
                attached(builder, flavor, workload, true, &Wrapped)
            }
            #[cfg(tokio_unstable)]
            Variant::NostallHooks => hooked(builder, flavor, workload, false),
            #[cfg(tokio_unstable)]
            Variant::NostallHooksHistograms => hooked(builder, flavor, workload, true),
            Variant::TokioMetrics => run(
                builder,
                flavor,
                workload,
                &Monitored(tokio_metrics::TaskMonitor::new()),
            ),
            #[cfg(feature = "traced")]
            Variant::TokioBlocked => {
                subscribe(tokio_blocked::TokioBlockedLayer::new());
                run(builder, flavor, workload, &Plain)
            }
            #[cfg(feature = "traced")]
            Variant::Console => {
                let anywhere = ([127, 0, 0, 1], 0);
                let console = console_subscriber::ConsoleLayer::builder().server_addr(anywhere);
                subscribe(console.spawn());
                run(builder, flavor, workload, &Plain)
            }
        }
    }
}

fn run(mut builder: Builder, flavor: Flavor, workload: Workload, spawn: &impl Spawn) -> f64 {
    let runtime = builder.build().expect("a runtime");
    workload.run(&runtime, flavor, spawn)
}

fn watchdog(histograms: bool) -> nostall::Builder {
    nostall::Watchdog::builder()
        .enabled(true)
        .histograms(histograms)
        .table_at_exit(false)
}

/// Tokio's hooks, if there are any, stay unused.
fn attached(
    mut builder: Builder,
    flavor: Flavor,
    workload: Workload,
    histograms: bool,
    spawn: &impl Spawn,
) -> f64 {
    let runtime = builder.build().expect("a runtime");
    let context = runtime.enter();
    let _watchdog = watchdog(histograms).attach().expect("the only one");
    drop(context);
    // Debug information is read at the start, once.
    std::thread::sleep(std::time::Duration::from_millis(300));
    workload.run(&runtime, flavor, spawn)
}

#[cfg(tokio_unstable)]
fn hooked(mut builder: Builder, flavor: Flavor, workload: Workload, histograms: bool) -> f64 {
    let _watchdog = watchdog(histograms)
        .install(&mut builder)
        .expect("the only one");
    run(builder, flavor, workload, &Plain)
}

#[cfg(feature = "traced")]
fn subscribe<L>(layer: L)
where
    L: tracing_subscriber::Layer<tracing_subscriber::Registry> + Send + Sync,
{
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::util::SubscriberInitExt;
    tracing_subscriber::registry().with(layer).init();
}

struct Plain;

impl Spawn for Plain {
    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        tokio::spawn(future)
    }
}

struct Wrapped;

impl Spawn for Wrapped {
    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        nostall::spawn(future)
    }
}

struct Monitored(tokio_metrics::TaskMonitor);

impl Spawn for Monitored {
    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        tokio::spawn(self.0.instrument(future))
    }
}
