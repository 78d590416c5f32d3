//! Static analysis for code that keeps a Tokio worker from its scheduler: Rust source in, findings out.
//!
//! The crate performs no I/O and cannot fail. What it cannot parse becomes a [`Problem`];
//! what it cannot resolve stays unknown, and unknown is silent.
//!
//! ```
//! use std::collections::BTreeMap;
//! use std::sync::Arc;
//! use nostall_analysis::{Cfg, CrateSource, Edition, SourceFile, analyse, lower_file};
//!
//! let facts = lower_file("async fn f() { std::fs::read(\"rates\"); }", &Cfg::default());
//! let krate = CrateSource {
//!     name: "demo".to_owned(),
//!     edition: Edition::E2024,
//!     externs: BTreeMap::new(),
//!     files: vec![SourceFile { facts: Arc::new(facts), mods: Vec::new() }],
//!     report: true,
//! };
//! let findings = analyse(&[krate]);
//! assert_eq!(findings[0].callee.as_deref(), Some("std::fs::read"));
//! ```

mod additions;
mod analysis;
mod cfg;
mod effects;
mod facts;
mod finding;
mod index;
mod infer;
mod lone;
mod lower;
mod macro_scope;
mod names;
mod paths;
mod program;
mod resolve;
mod rules;
mod span;
mod stack;
mod types;

pub use additions::{AddedApi, Additions};
pub use analysis::{Analysis, Outcome};
pub use cfg::Cfg;
pub use facts::{FileFacts, ModDecl};
pub use finding::{Applicability, Finding, Label, Problem, Suggestion};
pub use lone::analyse_items;
pub use lower::{lower_file, lower_file_in};
pub use macro_scope::{LikelyMacros, MacroScope, SCOPE_ROUNDS, macro_scopes};
pub use program::{CrateSource, Edition, ExternCrate, SourceFile};
pub use resolve::{Callees, CompilerAnswers, CompilerCall};
pub use span::{Site, Span};

/// Analyses crates as one program. The order of the findings depends on the input alone.
pub fn analyse(crates: &[CrateSource]) -> Vec<Finding> {
    analyse_with(crates, &Additions::default())
}

/// As [`analyse`], with rows of the user's beside those of the catalogue.
pub fn analyse_with(crates: &[CrateSource], additions: &Additions) -> Vec<Finding> {
    Analysis::new(crates, additions).outcome().findings
}

/// Gets ready, on the calling thread, what nearly every analysis needs: the signatures of std and
/// Tokio.
///
/// [`analyse`] sees to that by itself. Who waits for something else first can call this meanwhile.
pub fn warm_up() {
    index::warm_up();
}
