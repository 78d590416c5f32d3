//! From the messages of cargo to answers by crate and file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use cargo_metadata::diagnostic::{Diagnostic, DiagnosticSpan};
use cargo_metadata::{Artifact, CompilerMessage, Message};
use nostall_analysis::{CompilerAnswers, CompilerCall, Span};

use super::list;
use crate::load::Loaded;
use crate::workspace::{CratePlan, Plan};

/// The answers so far.
pub(super) struct Answers<'a> {
    plan: &'a Plan,
    /// Without symlinks, by crate: the places of a file in the crate's list.
    files: Vec<HashMap<PathBuf, Vec<u32>>>,
    /// The files that messages name, without symlinks.
    named: HashMap<String, PathBuf>,
    answers: Vec<CompilerAnswers>,
    artifacts: usize,
}

impl<'a> Answers<'a> {
    pub(super) fn new(plan: &'a Plan, loaded: &Loaded) -> Self {
        let files = loaded.paths.iter().map(|paths| {
            let mut files: HashMap<PathBuf, Vec<u32>> = HashMap::new();
            for (number, path) in (0_u32..).zip(paths) {
                files.entry(canonical(path)).or_default().push(number);
            }
            files
        });
        Answers {
            plan,
            files: files.collect(),
            named: HashMap::new(),
            answers: vec![CompilerAnswers::default(); plan.crates.len()],
            artifacts: 0,
        }
    }

    /// Takes a message; gives the number of crates compiled when that has changed.
    pub(super) fn take(&mut self, message: &Message) -> Option<usize> {
        match message {
            Message::CompilerMessage(message) => {
                self.take_call(message);
                None
            }
            Message::CompilerArtifact(artifact) => {
                self.take_artifact(artifact);
                self.artifacts += 1;
                Some(self.artifacts)
            }
            _ => None,
        }
    }

    pub(super) fn into_answers(self) -> Vec<CompilerAnswers> {
        self.answers
    }

    /// A crate that has an artifact was compiled to its end.
    fn take_artifact(&mut self, artifact: &Artifact) {
        for (krate, answers) in self.plan.crates.iter().zip(&mut self.answers) {
            let same = krate.origin.package_id == artifact.package_id
                && krate.origin.target.src_path == artifact.target.src_path
                && krate.origin.target.name == artifact.target.name;
            if same && krate.cfg.test == artifact.profile.test {
                answers.compiled = true;
            }
        }
    }

    fn take_call(&mut self, message: &CompilerMessage) {
        let Some((callee, span)) = called(&message.message) else {
            return;
        };
        let (span, in_macro) = written(span);
        let path = self.path(&span.file_name);
        let call = CompilerCall {
            file: 0,
            span: Span {
                start: span.byte_start,
                end: span.byte_end,
            },
            callee: callee.to_owned(),
            in_macro,
        };
        for (at, krate) in self.plan.crates.iter().enumerate() {
            // A message does not tell whether `cfg(test)` was on; code that is not there in the
            // other mode is not asked about either.
            if is_of(krate, message) {
                let files = self.files[at].get(&path).into_iter().flatten();
                let calls = files.map(|file| CompilerCall {
                    file: *file,
                    ..call.clone()
                });
                self.answers[at].calls.extend(calls);
            }
        }
    }

    /// Cargo has the compiler run in the workspace's root.
    fn path(&mut self, name: &str) -> PathBuf {
        let root = &self.plan.root;
        let known = self.named.entry(name.to_owned());
        known.or_insert_with(|| canonical(&root.join(name))).clone()
    }
}

fn is_of(krate: &CratePlan, message: &CompilerMessage) -> bool {
    let target = &krate.origin.target;
    krate.origin.package_id == message.package_id
        && target.src_path == message.target.src_path
        && target.name == message.target.name
}

/// The path on the list that a diagnostic is about, and where it is called.
fn called(diagnostic: &Diagnostic) -> Option<(&str, &DiagnosticSpan)> {
    let code = diagnostic.code.as_ref()?;
    if code.code != "clippy::disallowed_methods" {
        return None;
    }
    let mut notes = diagnostic.children.iter();
    let callee = notes.find_map(|note| list::path_in(&note.message))?;
    let span = diagnostic.spans.iter().find(|span| span.is_primary)?;
    Some((callee, span))
}

/// Where the source says it: at the span itself, or at the use of the outermost macro around it.
fn written(span: &DiagnosticSpan) -> (&DiagnosticSpan, bool) {
    let mut outermost = span;
    while let Some(expansion) = &outermost.expansion {
        outermost = &expansion.span;
    }
    (outermost, span.expansion.is_some())
}

fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
