// color-eyre 0.6.

pub use ::eyre;
pub use eyre::{Report, Result};
pub trait Section {
    fn note<D>(self, note: D) -> Self;
    fn with_note<D, F: FnOnce() -> D>(self, f: F) -> Self;
    fn warning<D>(self, warning: D) -> Self;
    fn suggestion<D>(self, suggestion: D) -> Self;
    fn with_suggestion<D, F: FnOnce() -> D>(self, f: F) -> Self;
}
impl<T, E> Section for std::result::Result<T, E> {}
pub use Section as Help;
pub fn install() -> Result<()> {}
