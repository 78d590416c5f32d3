//! How a watchdog is set up and started.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{self, Handle};

use crate::engine::{Scope, Watch};
use crate::env::Overrides;
use crate::error::Error;
use crate::hooks::UserHooks;
use crate::report::{self, Callback, Desk, Reporter, Summary};
use crate::settings::{
    Action, DEFAULT_MAX_REPORTS_PER_MINUTE, DEFAULT_THRESHOLD, Format, Settings,
};
use crate::stall::Stall;
use crate::watchdog::Watchdog;
use crate::{runtimes, slots};

/// Sets a [`Watchdog`] up; made by [`Watchdog::builder`].
///
/// The environment has the last word: see [`nostall`'s front page](crate#environment).
#[must_use = "a builder does nothing until `install` or `attach` is called"]
pub struct Builder {
    enabled: bool,
    threshold: Duration,
    tick: Option<Duration>,
    grace: Duration,
    histograms: bool,
    table_at_exit: bool,
    max_reports_per_minute: u32,
    action: Action,
    format: Format,
    reporters: Option<Vec<Box<dyn Reporter>>>,
    /// Those that do not replace the default.
    recorders: Vec<Box<dyn Reporter>>,
    hooks: UserHooks,
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("enabled", &self.enabled)
            .field("threshold", &self.threshold)
            .field("tick", &self.tick)
            .field("grace", &self.grace)
            .field("histograms", &self.histograms)
            .field("max_reports_per_minute", &self.max_reports_per_minute)
            .field("action", &self.action)
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

impl Builder {
    pub(crate) fn new() -> Builder {
        Builder {
            enabled: cfg!(debug_assertions),
            threshold: DEFAULT_THRESHOLD,
            tick: None,
            grace: Duration::ZERO,
            histograms: false,
            table_at_exit: true,
            max_reports_per_minute: DEFAULT_MAX_REPORTS_PER_MINUTE,
            action: Action::Report,
            format: Format::Human,
            reporters: None,
            recorders: Vec::new(),
            hooks: UserHooks::default(),
        }
    }

    /// Whether to watch at all. By default in builds with `debug_assertions`;
    /// `enabled(true)` keeps the watchdog on in release. Off means no thread, no slot, and
    /// one load per watched poll.
    pub fn enabled(mut self, enabled: bool) -> Builder {
        self.enabled = enabled;
        self
    }

    /// How long a poll may last. 50 ms by default.
    ///
    /// People begin to notice delays at 50 to 100 ms, and requests that queue behind a stall
    /// add theirs to it; well-behaved polls take microseconds, so 50 ms leaves room for slow
    /// machines and debug builds. Choose 10 to 20 ms for a service with a latency target of
    /// that order and in tests of release builds; choose more where long polls are known and
    /// accepted.
    pub fn threshold(mut self, threshold: Duration) -> Builder {
        self.threshold = threshold;
        self
    }

    /// How often the watchdog looks. A fifth of the threshold by default; at most the
    /// threshold. A stall is found up to two ticks after it has exceeded the threshold (three, where
    /// nothing had run for a second).
    pub fn tick(mut self, tick: Duration) -> Builder {
        self.tick = Some(tick);
        self
    }

    /// For how long after the start nothing is reported. Zero by default; set it when the
    /// program blocks while it starts up and may do so.
    pub fn grace(mut self, grace: Duration) -> Builder {
        self.grace = grace;
        self
    }

    /// Times every watched poll exactly, for [`Watchdog::snapshot`]. Off by default: polled
    /// threads then read a clock, which they otherwise do not, and each watched function
    /// takes about 5 KB per thread.
    pub fn histograms(mut self, histograms: bool) -> Builder {
        self.histograms = histograms;
        self
    }

    /// Whether to write a summary to standard error when the watchdog ends: the stalls by
    /// culprit, the scheduling delays and, with histograms, the watched functions. On by
    /// default; without histograms only if there were stalls and no
    /// [`reporter`](Builder::reporter) is set.
    pub fn table_at_exit(mut self, table_at_exit: bool) -> Builder {
        self.table_at_exit = table_at_exit;
        self
    }

    /// How many reports people get per minute; what is beyond is counted. 30 by default.
    pub fn max_reports_per_minute(mut self, max: u32) -> Builder {
        self.max_reports_per_minute = max;
        self
    }

    /// What happens on a stall besides the report. Nothing by default.
    pub fn action(mut self, action: Action) -> Builder {
        self.action = action;
        self
    }

    /// How the reports on standard error look, if no [`reporter`](Builder::reporter) is set.
    pub fn format(mut self, format: Format) -> Builder {
        self.format = format;
        self
    }

    /// Adds a reporter. The first one replaces the default, which is text on standard error
    /// and, with the feature `tracing`, events for the global subscriber if there is one.
    pub fn reporter(mut self, reporter: impl Reporter + 'static) -> Builder {
        self.reporters
            .get_or_insert_default()
            .push(Box::new(reporter));
        self
    }

    /// Adds a recorder: a reporter next to those that tell people at once, which replaces
    /// none of them. For [`Folded`](report::Folded) stacks, a
    /// [`ChromeTrace`](report::ChromeTrace), a [`Ring`](report::Ring) of the last stalls, or
    /// one of your own.
    pub fn recorder(mut self, recorder: impl Reporter + 'static) -> Builder {
        self.recorders.push(Box::new(recorder));
        self
    }

    /// Calls a function with every stall: when it begins, doubles, and ends; nothing is held
    /// back. It runs on the watchdog's thread and must not block: no stall is seen meanwhile.
    pub fn on_stall(self, callback: impl FnMut(&Stall) + Send + 'static) -> Builder {
        self.recorder(Callback(callback))
    }

    /// Your own `on_thread_start`, which [`install`](Builder::install) would replace.
    pub fn on_thread_start(mut self, hook: impl Fn() + Send + Sync + 'static) -> Builder {
        self.hooks.thread_start = Some(Arc::new(hook));
        self
    }

    /// Your own `on_thread_park`, which [`install`](Builder::install) would replace.
    pub fn on_thread_park(mut self, hook: impl Fn() + Send + Sync + 'static) -> Builder {
        self.hooks.thread_park = Some(Arc::new(hook));
        self
    }

    /// Your own `on_before_task_poll`, which [`install`](Builder::install) would replace.
    #[cfg(tokio_unstable)]
    pub fn on_before_task_poll(
        mut self,
        hook: impl Fn(&runtime::TaskMeta<'_>) + Send + Sync + 'static,
    ) -> Builder {
        self.hooks.before_poll = Some(Arc::new(hook));
        self
    }

    /// Your own `on_after_task_poll`, which [`install`](Builder::install) would replace.
    #[cfg(tokio_unstable)]
    pub fn on_after_task_poll(
        mut self,
        hook: impl Fn(&runtime::TaskMeta<'_>) + Send + Sync + 'static,
    ) -> Builder {
        self.hooks.after_poll = Some(Arc::new(hook));
        self
    }

    /// Starts the watchdog, and sets its hooks on the builder of a runtime: the complete way,
    /// as threads of the runtime are known for what they are, and under `tokio_unstable` all
    /// of its tasks are watched.
    ///
    /// Tokio keeps one function per hook: `on_thread_start` and `on_thread_park` (under
    /// `tokio_unstable` also `on_before_task_poll` and `on_after_task_poll`) that you set on
    /// `runtime` before are replaced, so give yours to this builder instead.
    ///
    /// # Errors
    ///
    /// See [`Error`]. The runtime's builder is left as it was.
    ///
    /// ```
    /// use nostall::Watchdog;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut runtime = tokio::runtime::Builder::new_multi_thread();
    /// let watchdog = Watchdog::builder().enabled(true).install(runtime.enable_all())?;
    /// runtime.build()?.block_on(async { /* ... */ });
    /// drop(watchdog);
    /// # Ok(()) }
    /// ```
    pub fn install(mut self, runtime: &mut runtime::Builder) -> Result<Watchdog, Error> {
        let hooks = std::mem::take(&mut self.hooks);
        let watchdog = self.start()?;
        if watchdog.is_enabled() {
            hooks.set_with_ours(runtime);
        } else {
            hooks.set(runtime);
        }
        Ok(watchdog)
    }

    /// Starts the watchdog from inside a running runtime: what is watched by name or by
    /// attribute is seen from now on.
    ///
    /// Keep the guard where it is dropped outside of tasks, such as in `main`.
    ///
    /// # Errors
    ///
    /// See [`Error`]; among others [`Error::NoRuntime`].
    ///
    /// ```
    /// #[tokio::main(flavor = "current_thread")]
    /// async fn main() -> Result<(), nostall::Error> {
    ///     let _watchdog = nostall::Watchdog::builder().enabled(true).attach()?;
    ///     nostall::spawn(async { /* ... */ }).await.unwrap();
    ///     Ok(())
    /// }
    /// ```
    pub fn attach(self) -> Result<Watchdog, Error> {
        let handle = Handle::try_current().map_err(|_| Error::NoRuntime)?;
        let watchdog = self.start()?;
        if watchdog.is_enabled() {
            runtimes::meet(&handle);
            if tokio::task::try_id().is_none() {
                slots::mark_root_thread();
            }
        }
        Ok(watchdog)
    }

    fn start(mut self) -> Result<Watchdog, Error> {
        let overrides = Overrides::from_env()?;
        self.enabled = overrides.enabled.unwrap_or(self.enabled);
        self.action = overrides.action.unwrap_or(self.action);
        self.threshold = overrides.threshold.unwrap_or(self.threshold);
        if let Some(format) = overrides.format {
            self.format = format;
        }
        // A tick that no longer fits the threshold of the environment is left out.
        self.tick = self
            .tick
            .filter(|&tick| overrides.threshold.is_none_or(|new| tick <= new));
        let settings = self.settings()?;
        if !self.enabled {
            return Ok(Watchdog::off());
        }
        self.recorders.extend(overrides.recorders()?);
        let desk = Desk::new(self.reporters()?, settings.max_reports_per_minute);
        Watchdog::start(Watch::new(Scope::Process, settings, desk))
    }

    fn settings(&self) -> Result<Settings, Error> {
        Ok(Settings {
            grace: self.grace,
            histograms: self.histograms,
            max_reports_per_minute: self.max_reports_per_minute,
            action: self.action,
            ..Settings::with_threshold(self.threshold, self.tick)?
        })
    }

    fn reporters(self) -> Result<Vec<Box<dyn Reporter>>, Error> {
        let summary = self.table_at_exit && (self.histograms || self.reporters.is_none());
        let mut reporters = match self.reporters {
            Some(reporters) => reporters,
            None => report::defaults(self.format).map_err(Error::Thread)?,
        };
        reporters.extend(self.recorders);
        if summary {
            reporters.push(Box::new(Summary::new(self.format)));
        }
        Ok(reporters)
    }
}
