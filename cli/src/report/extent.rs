//! Places in numbers, as other tools count: lines and columns from 1.

use std::ops::Range;

use serde::Serialize;

use super::diagnostic::Located;
use super::sources::{Position, Source, Sources};
use crate::load::Place;

/// A line of a place, and which of its characters belong to it. Of a long line that is the part around
/// them.
#[derive(Serialize)]
pub(super) struct Line {
    text: String,
    highlight_start: usize,
    highlight_end: usize,
}

/// Characters beyond which a line is cut.
const LONG: usize = 2000;
/// Characters that stay in front of what matters in a line that is cut.
const IN_FRONT: usize = 200;

impl Line {
    fn new(text: &str, highlight_start: usize, highlight_end: usize) -> Self {
        let skipped = match text.len() > LONG {
            true => highlight_start.saturating_sub(1 + IN_FRONT),
            false => 0,
        };
        let kept = text.chars().skip(skipped).take(LONG);
        Line {
            text: kept.collect(),
            highlight_start: highlight_start - skipped,
            highlight_end: (highlight_end - skipped).min(LONG + 1),
        }
    }
}

/// A place in numbers.
pub(super) struct Extent {
    pub(super) bytes: Range<usize>,
    pub(super) start: Position,
    pub(super) end: Position,
    pub(super) text: Vec<Line>,
}

impl Extent {
    pub(super) fn of(located: &Located, sources: &mut Sources) -> Self {
        match (located.place, sources.get(&located.path)) {
            (Place::Span(span), Some(source)) => Extent::in_source(source, span),
            (Place::Line { line, column }, _) => Extent::without_text(Position {
                line: line as usize,
                column: column as usize,
            }),
            _ => Extent::without_text(Position { line: 1, column: 1 }),
        }
    }

    fn in_source(source: &Source, span: nostall_analysis::Span) -> Self {
        let bytes = source.bytes(span);
        let (start, end) = (source.position(bytes.start), source.position(bytes.end));
        let line = |number: usize| {
            let text = source.line(number);
            let highlight_start = if number == start.line {
                start.column
            } else {
                1
            };
            let line_end = text.chars().count() + 1;
            let highlight_end = if number == end.line {
                end.column
            } else {
                line_end
            };
            Line::new(text, highlight_start, highlight_end)
        };
        Extent {
            bytes,
            start,
            end,
            text: (start.line..=end.line).map(line).collect(),
        }
    }

    fn without_text(at: Position) -> Self {
        Extent {
            bytes: 0..0,
            start: at,
            end: at,
            text: Vec::new(),
        }
    }
}
