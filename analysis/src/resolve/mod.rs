//! Whom a call reaches, in the compiler's own words.
//!
//! Names have two sources. Inference is always at hand and knows only what it can follow. The
//! compiler knows exactly, but somebody has to ask it: [`Analysis::callables`] says about which
//! functions, [`Analysis::hear`] takes what it answered. Where it answered, its word stands; where
//! it did not see the code, inference remains.
//!
//! [`Analysis::callables`]: crate::Analysis::callables
//! [`Analysis::hear`]: crate::Analysis::hear

mod answers;
mod callables;
mod resolver;

pub use answers::{Callees, CompilerAnswers, CompilerCall};
pub(crate) use callables::Callables;
pub(crate) use resolver::{Resolver, Suspect, Word};

#[cfg(test)]
mod tests;
