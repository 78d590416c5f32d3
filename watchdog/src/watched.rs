//! Futures whose polls are watched.

use std::future::Future;
use std::panic::Location;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;
use tokio::task::JoinHandle;

use crate::polling::{self, Home};
use crate::sites::{self, SiteId, SiteKind, StaticSite};

pin_project! {
    /// A future whose polls the watchdog sees; made by [`watch`].
    #[derive(Debug)]
    #[must_use = "futures do nothing unless polled"]
    pub struct Watched<F> {
        #[pin]
        future: F,
        site: SiteId,
        home: Home,
    }
}

impl<F> Watched<F> {
    pub(crate) fn new(future: F, site: SiteId) -> Self {
        Watched {
            future,
            site,
            home: Home::default(),
        }
    }
}

impl<F: Future> Future for Watched<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let Some(polling) = polling::enter(*this.site, this.home, context.waker()) else {
            return this.future.poll(context);
        };
        let output = this.future.poll(context);
        polling.finish();
        output
    }
}

/// Watches each poll of a future under a name of your choice.
///
/// A stall inside the future is reported with this name and the place of this call. Where
/// watched futures nest, the innermost one that was being polled is blamed, and the outer
/// ones are shown around it.
///
/// Without a running watchdog a poll costs one load more.
///
/// ```
/// # async fn load_rates() -> u32 { 7 }
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let rates = nostall::watch("load rates", load_rates()).await;
/// # assert_eq!(rates, 7); }
/// ```
#[track_caller]
#[inline]
pub fn watch<F: Future>(name: &'static str, future: F) -> Watched<F> {
    let site = sites::intern_at(SiteKind::Watched, name, Location::caller());
    Watched::new(future, site)
}

/// Spawns a watched task on the current runtime; otherwise as [`tokio::spawn`].
///
/// Reports show this call as the place where the task was spawned, and name the task by the
/// path of the function that made the future.
///
/// # Panics
///
/// Outside of a Tokio runtime, as [`tokio::spawn`] does.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let task = nostall::spawn(async { 40 + 2 });
/// assert_eq!(task.await.unwrap(), 42);
/// # }
/// ```
#[track_caller]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    tokio::spawn(watch_as(SiteKind::Spawned, future))
}

/// Watches a future under the path of the function that made it.
#[track_caller]
pub(crate) fn watch_as<F: Future>(kind: SiteKind, future: F) -> Watched<F> {
    let path = sites::function_path::<F>();
    Watched::new(future, sites::intern_at(kind, path, Location::caller()))
}

/// Watches a future for an attribute, which brings its own static site.
#[doc(hidden)]
#[inline]
pub fn watch_function<F: Future>(site: &'static StaticSite, future: F) -> Watched<F> {
    Watched::new(future, site.id())
}

/// Runs a closure that may take its time: the poll it stands in is not reported meanwhile.
///
/// For what is known and accepted, such as reading the configuration at start-up, and for
/// `block_in_place` in the root future of a `multi_thread` runtime, which the watchdog cannot
/// tell from a stall. `block_in_place` inside tasks needs no exemption.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let text = nostall::exempt(|| std::fs::read_to_string("Cargo.toml"));
/// # assert!(text.is_ok()); }
/// ```
#[track_caller]
pub fn exempt<R>(work: impl FnOnce() -> R) -> R {
    let site = sites::intern_at(SiteKind::Exempt, "", Location::caller());
    let _polling = polling::enter_exempt(site);
    work()
}
