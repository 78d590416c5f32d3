//! How places in a token stream become [`Span`]s.

use proc_macro2::LineColumn;

use crate::span::Span;

/// Turns the tokens from `first` to `last` into a span.
pub(crate) trait SpanSource {
    fn span(&mut self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span;
}

/// Numbers that somebody else gives.
pub(crate) struct Numbered<'a>(
    pub(crate) &'a mut dyn FnMut(proc_macro2::Span, proc_macro2::Span) -> Span,
);

impl SpanSource for Numbered<'_> {
    fn span(&mut self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        (self.0)(first, last)
    }
}

/// Spans that nobody asks for.
pub(crate) struct Nowhere;

impl SpanSource for Nowhere {
    fn span(&mut self, _: proc_macro2::Span, _: proc_macro2::Span) -> Span {
        Span::default()
    }
}

/// Byte offsets into the text that was parsed.
///
/// The lexer counts characters, and tells lines and columns a lot quicker than bytes.
pub(crate) struct ByteSpans {
    /// Characters before each line.
    lines: Vec<usize>,
    /// For each character of several bytes, the characters and the bytes up to its end.
    wide: Vec<(usize, usize)>,
    /// Bytes cut off before the text was parsed.
    skipped: u32,
}

impl ByteSpans {
    pub(crate) fn new(text: &str, skipped: u32) -> ByteSpans {
        let (mut lines, mut wide) = (Vec::new(), Vec::new());
        let (mut characters, mut bytes) = (0, 0);
        for line in text.split('\n') {
            lines.push(characters);
            if line.is_ascii() {
                characters += line.len();
            } else {
                for (at, character) in line.char_indices() {
                    characters += 1;
                    if !character.is_ascii() {
                        wide.push((characters, bytes + at + character.len_utf8()));
                    }
                }
            }
            characters += 1;
            bytes += line.len() + 1;
        }
        ByteSpans {
            lines,
            wide,
            skipped,
        }
    }

    fn offset(&self, place: LineColumn) -> u32 {
        let line = place.line.saturating_sub(1);
        let characters = self.lines.get(line).copied().unwrap_or_default() + place.column;
        let behind = self.wide.partition_point(|(end, _)| *end <= characters);
        let bytes = match behind.checked_sub(1).and_then(|last| self.wide.get(last)) {
            Some((end, bytes)) => bytes + (characters - end),
            None => characters,
        };
        u32::try_from(bytes)
            .unwrap_or(u32::MAX)
            .saturating_add(self.skipped)
    }
}

impl SpanSource for ByteSpans {
    fn span(&mut self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        Span {
            start: self.offset(first.start()),
            end: self.offset(last.end()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_bytes() {
        for text in ["a\nbb c", "/* ä€ */ a\n\n \"ß\" bé", "a\r\n\tb c\r\n"] {
            let tokens: proc_macro2::TokenStream = text.parse().unwrap();
            let mut spans = ByteSpans::new(text, 3);
            for token in tokens {
                let Span { start, end } = spans.span(token.span(), token.span());
                let expected = token.span().byte_range();
                assert_eq!(
                    start as usize..end as usize,
                    expected.start + 3..expected.end + 3
                );
            }
        }
    }
}
