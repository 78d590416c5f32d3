//! An analysis in steps, for those who let the compiler have a word.

use std::sync::Arc;

use crate::additions::Additions;
use crate::effects::Effects;
use crate::finding::Finding;
use crate::index::Program;
use crate::program::CrateSource;
use crate::resolve::{Callables, Callees, CompilerAnswers, Resolver};
use crate::rules;

/// A program that findings can be drawn from.
///
/// ```
/// use std::collections::BTreeMap;
/// use std::sync::Arc;
/// use nostall_analysis::*;
///
/// let text = "fn load() {} async fn f() { hidden!(); }";
/// let krate = CrateSource {
///     name: "demo".to_owned(),
///     edition: Edition::E2024,
///     externs: BTreeMap::new(),
///     files: vec![SourceFile {
///         facts: Arc::new(lower_file(text, &Cfg::default())),
///         mods: Vec::new(),
///     }],
///     report: true,
/// };
/// let mut analysis = Analysis::new(&[krate], &Additions::default());
/// assert!(analysis.callables().contains(&"demo::load".to_owned()));
///
/// let start = text.find("hidden").unwrap() as u32;
/// let call = CompilerCall {
///     file: 0,
///     span: Span { start, end: start + 9 },
///     callee: "std::fs::read".to_owned(),
///     in_macro: true,
/// };
/// analysis.hear(&[CompilerAnswers { compiled: true, calls: vec![call] }]);
/// assert_eq!(analysis.outcome().findings.len(), 1);
/// ```
pub struct Analysis {
    program: Program,
}

/// What an analysis comes to.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The findings, in the order of their places.
    pub findings: Vec<Finding>,
    /// Who resolved the calls that matter, in the crates that findings are wanted in.
    pub callees: Callees,
}

impl Analysis {
    /// Puts crates into one program, with rows of the user's beside those of the catalogue.
    pub fn new(crates: &[CrateSource], additions: &Additions) -> Analysis {
        Analysis {
            program: Program::new(crates, additions),
        }
    }

    /// The functions that the compiler can be asked about, by path, sorted: those of the crates,
    /// and what the catalogue knows of the crates that they use.
    pub fn callables(&self) -> Vec<String> {
        Callables::new(&self.program).texts()
    }

    /// Of some paths, those that begin with the name of a crate of the program and name no function
    /// of it: most likely slips.
    pub fn strangers<'a>(&self, paths: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        self.program.strangers(paths)
    }

    /// Takes the compiler's answers, one entry for each of the crates. What it named stands above
    /// what is inferred; a later call replaces all that was heard before.
    pub fn hear(&mut self, answers: &[CompilerAnswers]) {
        self.program.resolver = Arc::new(Resolver::new(&self.program, answers));
    }

    /// Draws the findings. Their order depends on the input alone.
    pub fn outcome(&self) -> Outcome {
        let effects = Effects::new(&self.program);
        Outcome {
            findings: rules::run(&effects),
            callees: effects.callees(),
        }
    }
}
