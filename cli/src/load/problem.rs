//! What could not be read.

use std::path::Path;
use std::sync::Arc;

use nostall_analysis::Span;
use serde::{Deserialize, Serialize};

/// A source file, or a part of one, that the run had to leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The crate it was met in first, by index into the plan.
    pub krate: usize,
    /// The file it is about, or that names the missing one.
    pub path: Arc<Path>,
    /// Where in the file.
    pub place: Place,
    /// What is wrong, lowercase, without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// A place in a file that may not be readable as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line and a column, both from 1; the column counts bytes.
    Line {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
    },
    /// Bytes of a readable file.
    Span(Span),
}

/// Orders problems by file and place, and keeps one of those that several crates met.
pub(super) fn sort_and_dedup(problems: &mut Vec<Problem>) {
    problems.sort_by(|a, b| {
        (&a.path, a.place, &a.message, a.krate).cmp(&(&b.path, b.place, &b.message, b.krate))
    });
    problems.dedup_by(|a, b| a.path == b.path && a.place == b.place && a.message == b.message);
}
