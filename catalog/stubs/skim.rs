// skim 0.10 and later.

pub struct SkimOptions;
pub struct SkimOutput;
pub struct Skim;
impl Skim { pub fn run_with<S>(options: SkimOptions, source: S) -> Result<SkimOutput, ()> {} }
pub mod prelude { pub use crate::{Skim, SkimOptions, SkimOutput}; }
