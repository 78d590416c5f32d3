//! Time as the watchdog measures it: cheap ticks for each poll, and their length.
//!
//! A tick is one step of the processor's time-stamp counter where the kernel trusts it (see
//! [`linux::tsc`](crate::linux)), and a nanosecond of [`Instant`] elsewhere. Only
//! `histograms(true)` makes polled threads read it.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::linux;

/// The shortest span that tells the length of a tick to better than a thousandth.
const CALIBRATION_SPAN: Duration = Duration::from_millis(20);

static START: OnceLock<Start> = OnceLock::new();

struct Start {
    instant: Instant,
    ticks: u64,
}

/// Makes "now" the earliest moment the clock knows, unless it runs already. To be called before
/// polls are timed: they must not have to find out what the processor offers.
pub(crate) fn init() {
    START.get_or_init(|| {
        linux::tsc::ask();
        let instant = Instant::now();
        Start {
            instant,
            ticks: linux::tsc::read().unwrap_or(0),
        }
    });
}

/// The current tick; 0 before [`init`].
#[inline]
pub(crate) fn ticks() -> u64 {
    linux::tsc::read().unwrap_or_else(nanos)
}

/// Nanoseconds since [`init`].
pub(crate) fn nanos() -> u64 {
    let elapsed = START.get().map(|start| start.instant.elapsed().as_nanos());
    u64::try_from(elapsed.unwrap_or(0)).unwrap_or(u64::MAX)
}

/// How long ticks are, as measured since the clock was started.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    nanos_per_tick: f64,
}

impl Scale {
    /// Measures; waits up to 20 ms when the clock has only just been started.
    pub(crate) fn measure() -> Scale {
        let (Some(start), Some(_)) = (START.get(), linux::tsc::read()) else {
            return Scale {
                nanos_per_tick: 1.0,
            };
        };
        std::thread::sleep(CALIBRATION_SPAN.saturating_sub(start.instant.elapsed()));
        let ticks = ticks().saturating_sub(start.ticks).max(1);
        Scale {
            nanos_per_tick: start.instant.elapsed().as_nanos() as f64 / ticks as f64,
        }
    }

    /// The span of that many ticks.
    pub(crate) fn duration(self, ticks: u64) -> Duration {
        Duration::from_nanos((ticks as f64 * self.nanos_per_tick) as u64)
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    #[test]
    fn ticks_measure_the_time_that_passes() {
        init();
        let (instant, before) = (Instant::now(), ticks());
        std::thread::sleep(Duration::from_millis(50));
        let (after, real) = (ticks(), instant.elapsed());
        let measured = Scale::measure().duration(after - before);
        let ratio = measured.as_secs_f64() / real.as_secs_f64();
        assert!(
            (0.8..1.2).contains(&ratio),
            "{measured:?} measured, {real:?} passed"
        );
    }
}
