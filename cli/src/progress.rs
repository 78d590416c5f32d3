//! The line that shows a run is alive, on a terminal only.

use std::borrow::Cow;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A spinner on standard error; silent where nobody looks.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Starts the line, unless told to be quiet.
    pub(crate) fn start(quiet: bool) -> Self {
        let target = if quiet {
            ProgressDrawTarget::hidden()
        } else {
            ProgressDrawTarget::stderr()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        if let Ok(style) = ProgressStyle::with_template("{spinner:.green} {msg} {human_pos} files")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Progress { bar }
    }

    /// Says what is going on.
    pub(crate) fn phase(&self, name: impl Into<Cow<'static, str>>) {
        self.bar.set_message(name);
    }

    /// Counts a file.
    pub(crate) fn file(&self) {
        self.bar.inc(1);
    }

    /// Takes the line away, so that the report starts on a clean one.
    pub(crate) fn finish(self) {
        self.bar.finish_and_clear();
    }
}
