//! What a watchdog goes by: plain values, checked when it starts.

use std::time::Duration;

use crate::error::Error;

/// What happens on a stall, besides that it is reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Nothing.
    #[default]
    Report,
    /// The watched poll panics as soon as it returns. A poll that is known from Tokio's hooks
    /// alone cannot be made to; then the guard panics when it is dropped.
    Panic,
    /// The process aborts while the stall goes on, so that a core dump shows it.
    Abort,
}

/// How reports on standard error look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// Text for people, coloured on a terminal.
    #[default]
    Human,
    /// One JSON object per line.
    Json,
}

#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) threshold: Duration,
    pub(crate) tick: Duration,
    pub(crate) grace: Duration,
    pub(crate) histograms: bool,
    pub(crate) max_reports_per_minute: u32,
    pub(crate) action: Action,
}

/// A stall is worth telling of once people or other machines notice it.
pub(crate) const DEFAULT_THRESHOLD: Duration = Duration::from_millis(50);
pub(crate) const DEFAULT_MAX_REPORTS_PER_MINUTE: u32 = 30;

/// The tick is this part of the threshold, unless it is set.
const TICKS_PER_THRESHOLD: u32 = 5;

impl Settings {
    pub(crate) fn with_threshold(
        threshold: Duration,
        tick: Option<Duration>,
    ) -> Result<Settings, Error> {
        let tick = tick.unwrap_or(threshold / TICKS_PER_THRESHOLD);
        if threshold.is_zero() {
            return Err(Error::ZeroThreshold);
        }
        if tick.is_zero() {
            return Err(Error::ZeroTick);
        }
        if tick > threshold {
            return Err(Error::TickTooLong { tick, threshold });
        }
        Ok(Settings {
            threshold,
            tick,
            grace: Duration::ZERO,
            histograms: false,
            max_reports_per_minute: DEFAULT_MAX_REPORTS_PER_MINUTE,
            action: Action::Report,
        })
    }
}
