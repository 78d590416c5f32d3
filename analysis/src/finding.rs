//! What the analysis reports, as plain data. How it looks is for others to decide.

use nostall_catalog::{Certainty, Kind, Level, RuleId};

use crate::span::{Site, Span};

/// One reported place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that fired.
    pub rule: RuleId,
    /// How loud, after the rule's level was weighed with certainty and place.
    pub level: Level,
    /// How sure the analysis is.
    pub certainty: Certainty,
    /// What the call waits for, where the rule is about a call.
    pub kind: Option<Kind>,
    /// What is wrong, lowercase, without a full stop.
    pub message: String,
    /// The call or loop in async code.
    pub primary: Label,
    /// Other places to underline: the async function the call sits in.
    pub secondary: Vec<Label>,
    /// The way from the primary span to the sink, one hop per call; empty when it *is* the sink.
    pub chain: Vec<Label>,
    /// Canonical path of the call that blocks, where there is one.
    pub callee: Option<String>,
    /// Further facts, one sentence each.
    pub notes: Vec<String>,
    /// What to write instead.
    pub suggestions: Vec<Suggestion>,
}

/// A place with words under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub site: Site,
    /// The words; may be empty.
    pub text: String,
}

/// A way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What to do, completes "help: ...".
    pub message: String,
    /// New text for spans of one file, to be applied together; empty when the change cannot be
    /// written down.
    pub edits: Vec<(Site, String)>,
    /// Whether the edits compile and mean the same.
    pub applicability: Applicability,
}

/// How far an edit can be trusted, as rustc names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Applicability {
    /// Can be applied by a machine.
    MachineApplicable,
    /// Probably what the user wants, but the meaning may change.
    MaybeIncorrect,
    /// Holds blanks to fill in.
    HasPlaceholders,
    /// Words only.
    Unspecified,
}

/// Something in a source file that the analysis could not read.
///
/// The rest of the file, and of the program, is analysed all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Problem {
    /// Where.
    pub span: Span,
    /// What is wrong, lowercase, without a full stop.
    pub message: String,
    /// What to do about it, where the message does not say so.
    pub help: Option<String>,
}

impl Problem {
    /// The same problem in a text that has more bytes in front.
    pub(crate) fn shifted(mut self, bytes: u32) -> Problem {
        self.span.start = self.span.start.saturating_add(bytes);
        self.span.end = self.span.end.saturating_add(bytes);
        self
    }
}
