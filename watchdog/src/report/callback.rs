//! The reporter behind `on_stall`.

use super::Reporter;
use crate::stall::Stall;

/// Calls a function with every stall; it is not for people, so nothing is held back.
pub(crate) struct Callback<F>(pub(crate) F);

impl<F: FnMut(&Stall) + Send> Reporter for Callback<F> {
    fn stall(&mut self, stall: &Stall) {
        (self.0)(stall);
    }

    fn wants_all(&self) -> bool {
        true
    }
}
