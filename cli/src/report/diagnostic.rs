//! What all formats show: a finding or a problem, with its places looked up.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use nostall_analysis::{Applicability, Finding, Label, Site, Span, Suggestion};
use nostall_catalog::{Level, RuleId};
use serde::{Deserialize, Serialize};

use super::extent::Extent;
use super::place::Paths;
use super::sources::Sources;
use crate::load::{Place, Problem};

/// A message with places, in the order it is read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Diagnostic {
    /// How bad, in rustc's words.
    pub(super) severity: Severity,
    /// `nostall::rule`; a problem has none.
    pub(super) code: Option<String>,
    pub(super) message: String,
    /// The place it is about, then those that explain it.
    pub(super) labels: Vec<Located>,
    /// Further messages.
    pub(super) children: Vec<Child>,
    /// The crate it belongs to, by index into the plan.
    pub(super) krate: usize,
}

/// One step of a chain.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hop<'a> {
    /// Who calls.
    pub(crate) function: &'a str,
    at: &'a Located,
}

impl<'a> Hop<'a> {
    pub(crate) fn path(&self) -> &'a Path {
        &self.at.path
    }

    /// The file and the line, counted from one, of the call.
    pub(crate) fn place(&self, sources: &mut Sources) -> (Arc<Path>, usize) {
        let line = Extent::of(self.at, sources).start.line;
        (Arc::clone(&self.at.path), line)
    }
}

/// rustc's levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Severity {
    Error,
    Warning,
    Note,
    Help,
}

/// A place, with words for it; they may be empty.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Located {
    pub(super) path: Arc<Path>,
    pub(super) place: Place,
    pub(super) text: String,
}

/// A note or a help under the main message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Child {
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) located: Option<Located>,
    /// What to write instead, all of it or nothing.
    pub(super) edits: Vec<Edit>,
}

/// New text for a place.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Edit {
    pub(super) at: Located,
    pub(super) replacement: String,
    pub(super) applicability: Applicability,
}

/// Edits of one file that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fix {
    pub(crate) path: Arc<Path>,
    pub(crate) edits: Vec<FileEdit>,
    /// Whether it compiles and means the same for sure.
    pub(crate) is_certain: bool,
}

/// New text for bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileEdit {
    pub(crate) range: Range<usize>,
    pub(crate) replacement: String,
}

impl Diagnostic {
    pub(super) fn of_problem(problem: &Problem) -> Self {
        let located = Located {
            path: Arc::clone(&problem.path),
            place: problem.place,
            text: String::new(),
        };
        Diagnostic {
            severity: Severity::Error,
            code: None,
            message: problem.message.clone(),
            labels: vec![located],
            children: problem
                .help
                .iter()
                .map(|help| Child::words(Severity::Help, help))
                .collect(),
            krate: problem.krate,
        }
    }

    /// Places that are none of the program's are left out.
    pub(super) fn of_finding(finding: &Finding, paths: &Paths) -> Self {
        let labels = std::iter::once(&finding.primary).chain(&finding.secondary);
        let hops = finding
            .chain
            .iter()
            .filter_map(|hop| Child::hop(hop, paths));
        let notes = finding
            .notes
            .iter()
            .map(|note| Child::words(Severity::Note, note));
        let ways_out = finding
            .suggestions
            .iter()
            .map(|it| Child::suggestion(it, paths));
        Diagnostic {
            severity: Severity::of(finding.level),
            code: Some(code(finding.rule)),
            message: finding.message.clone(),
            labels: labels
                .filter_map(|label| Located::of(label, paths))
                .collect(),
            children: hops.chain(notes).chain(ways_out).collect(),
            krate: finding.primary.site.krate as usize,
        }
    }

    /// The rule of a finding; a problem has none.
    pub(crate) fn rule(&self) -> Option<&str> {
        self.code.as_deref()?.strip_prefix("nostall::")
    }

    /// The file it is about.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.labels.first().map(|label| &*label.path)
    }

    /// The functions on the way to the call that blocks, from the one that async code calls on.
    pub(crate) fn hops(&self) -> impl Iterator<Item = Hop<'_>> {
        self.children.iter().filter_map(|child| {
            let at = child.located.as_ref()?;
            // "`caller` calls `callee` here"
            let (function, _) = child.message.strip_prefix('`')?.split_once('`')?;
            Some(Hop { function, at })
        })
    }

    /// The lines it names, from the first to behind the last: of the place and of the chain.
    pub(crate) fn lines(&self, sources: &mut Sources) -> Vec<(Arc<Path>, Range<usize>)> {
        let children = self
            .children
            .iter()
            .filter_map(|child| child.located.as_ref());
        let places = self.labels.iter().chain(children);
        let lines = places.map(|at| {
            let extent = Extent::of(at, sources);
            (Arc::clone(&at.path), extent.start.line..extent.end.line + 1)
        });
        lines.collect()
    }

    /// The first suggestion that a machine can apply, be it that the compiler has to look after.
    pub(crate) fn fix(&self) -> Option<Fix> {
        self.children.iter().find_map(Child::fix)
    }

    /// The level of a finding; a problem has none.
    pub(crate) fn level(&self) -> Option<Level> {
        self.code.as_ref().map(|_| match self.severity {
            Severity::Error => Level::Deny,
            Severity::Warning => Level::Warn,
            Severity::Note | Severity::Help => Level::Note,
        })
    }
}

impl Severity {
    fn of(level: Level) -> Self {
        match level {
            Level::Deny => Severity::Error,
            Level::Warn => Severity::Warning,
            Level::Note | Level::Allow => Severity::Note,
        }
    }

    /// As rustc writes it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
            Severity::Help => "help",
        }
    }
}

impl Located {
    fn of(label: &Label, paths: &Paths) -> Option<Self> {
        let path = Arc::clone(paths.of(label.site)?);
        Some(Located {
            path,
            place: Place::Span(label.site.span),
            text: label.text.clone(),
        })
    }

    /// The bytes meant, if the file is readable.
    pub(super) fn span(&self) -> Option<Span> {
        match self.place {
            Place::Span(span) => Some(span),
            Place::File | Place::Line { .. } => None,
        }
    }
}

impl Child {
    fn words(severity: Severity, message: &str) -> Self {
        Child {
            severity,
            message: message.to_owned(),
            located: None,
            edits: Vec::new(),
        }
    }

    fn fix(&self) -> Option<Fix> {
        let first = self.edits.first()?;
        let is_certain = match first.applicability {
            Applicability::MachineApplicable => true,
            Applicability::MaybeIncorrect => false,
            Applicability::HasPlaceholders | Applicability::Unspecified => return None,
        };
        let edit = |edit: &Edit| {
            let span = edit.at.span()?;
            Some(FileEdit {
                range: span.start as usize..span.end as usize,
                replacement: edit.replacement.clone(),
            })
        };
        Some(Fix {
            path: Arc::clone(&first.at.path),
            edits: self.edits.iter().map(edit).collect::<Option<_>>()?,
            is_certain,
        })
    }

    /// One call on the way to the sink: its words are the message.
    fn hop(hop: &Label, paths: &Paths) -> Option<Self> {
        let mut located = Located::of(hop, paths)?;
        let message = std::mem::take(&mut located.text);
        Some(Child {
            severity: Severity::Note,
            message,
            located: Some(located),
            edits: Vec::new(),
        })
    }

    fn suggestion(suggestion: &Suggestion, paths: &Paths) -> Self {
        let edit = |(site, replacement): &(Site, String)| {
            let text = String::new();
            let at = Located::of(&Label { site: *site, text }, paths)?;
            Some(Edit {
                at,
                replacement: replacement.clone(),
                applicability: suggestion.applicability,
            })
        };
        let edits: Option<Vec<Edit>> = suggestion.edits.iter().map(edit).collect();
        Child {
            edits: edits.unwrap_or_default(),
            ..Child::words(Severity::Help, &suggestion.message)
        }
    }
}

/// The rule as other tools see it: `nostall::blocking_call`.
fn code(rule: RuleId) -> String {
    format!("nostall::{rule}")
}
