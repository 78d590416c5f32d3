//! How places in a token stream become [`Span`]s.

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
pub(crate) struct ByteSpans {
    /// Bytes cut off before the text was parsed.
    skipped: u32,
}

impl ByteSpans {
    pub(crate) fn new(skipped: u32) -> ByteSpans {
        ByteSpans { skipped }
    }
}

impl SpanSource for ByteSpans {
    fn span(&mut self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        let offset = |at: usize| {
            u32::try_from(at)
                .unwrap_or(u32::MAX)
                .saturating_add(self.skipped)
        };
        Span {
            start: offset(first.byte_range().start),
            end: offset(last.byte_range().end),
        }
    }
}
