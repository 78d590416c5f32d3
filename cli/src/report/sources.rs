//! The texts of files with findings, read when a format first needs them.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use nostall_analysis::Span;

use crate::load::read;

/// Texts by path; a file that cannot be read (again) has none.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    files: HashMap<Arc<Path>, Option<Source>>,
}

impl Sources {
    pub(super) fn get(&mut self, path: &Arc<Path>) -> Option<&Source> {
        let read = || read(path).ok().map(Source::new);
        self.files
            .entry(Arc::clone(path))
            .or_insert_with(read)
            .as_ref()
    }
}

/// A text and where its lines start.
#[derive(Debug)]
pub(super) struct Source {
    text: String,
    line_starts: Vec<usize>,
}

/// A place as people count: lines and columns from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Source {
    fn new(text: String) -> Self {
        let newlines = text.match_indices('\n').map(|(at, _)| at + 1);
        let line_starts = std::iter::once(0).chain(newlines).collect();
        Source { text, line_starts }
    }

    /// The bytes of a span, cut to the text and to whole characters: the file may have changed
    /// since it was analysed.
    pub(super) fn bytes(&self, span: Span) -> Range<usize> {
        let end = self.whole_character(span.end as usize);
        self.whole_character(span.start as usize).min(end)..end
    }

    pub(super) fn position(&self, byte: usize) -> Position {
        let line = self.line_of(byte);
        let column = self.text[self.line_starts[line]..byte].chars().count();
        Position {
            line: line + 1,
            column: column + 1,
        }
    }

    /// A line by its number, from 1, without its end.
    pub(super) fn line(&self, number: usize) -> &str {
        self.lines(number..number + 1)
            .trim_end_matches(['\n', '\r'])
    }

    /// The lines in a range of numbers, with their ends.
    pub(super) fn lines(&self, numbers: Range<usize>) -> &str {
        &self.text[self.line_start(numbers.start)..self.line_start(numbers.end)]
    }

    /// Where a line starts, or where the text ends if it has fewer.
    pub(super) fn line_start(&self, number: usize) -> usize {
        let start = number
            .checked_sub(1)
            .and_then(|index| self.line_starts.get(index));
        start.copied().unwrap_or(self.text.len())
    }

    fn line_of(&self, byte: usize) -> usize {
        self.line_starts
            .partition_point(|start| *start <= byte)
            .saturating_sub(1)
    }

    fn whole_character(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new(text.to_owned())
    }

    #[test]
    fn columns_count_characters() {
        let source = source("a\nüü b\n");
        assert_eq!(source.position(2), Position { line: 2, column: 1 });
        assert_eq!(source.position(7), Position { line: 2, column: 4 });
        assert_eq!(source.position(9), Position { line: 3, column: 1 });
    }

    #[test]
    fn lines_come_without_their_ends() {
        let source = source("a\r\nb");
        assert_eq!(
            (source.line(1), source.line(2), source.line(3)),
            ("a", "b", "")
        );
    }

    #[test]
    fn spans_beyond_the_text_or_inside_a_character_are_cut() {
        let source = source("üx");
        assert_eq!(source.bytes(Span { start: 1, end: 2 }), 0..2);
        assert_eq!(source.bytes(Span { start: 7, end: 99 }), 3..3);
    }
}
