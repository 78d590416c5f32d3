//! Where rules do not apply: `#[nostall::allow(..)]` on items and inside bodies, and comments.
//!
//! The compiler takes the attribute inside a body only where `#[nostall::nonblocking]` on the
//! function removes it, but what the attribute finds and what the command finds is one.

mod attribute;
mod comment;
mod scan;
mod syntax;

use syn::Attribute;
use syn::spanned::Spanned;

pub(super) use comment::comments;
pub(super) use syntax::{of_expr, of_statement};

use crate::facts::allowance::Allowance;
use crate::finding::Problem;
use crate::lower::FileLowerer;
use crate::lower::body::BodyLowerer;
use crate::span::Span;

/// Allowances whose scope has begun.
#[derive(Default)]
pub(super) struct Open {
    start: u32,
    allowances: Vec<Allowance>,
}

impl FileLowerer<'_> {
    /// Notes what the attributes allow in the code that is lowered next.
    ///
    /// The spans of a macro are numbers in the order they are asked for, so a scope is opened
    /// before what it holds and closed behind.
    pub(super) fn open_allowances(&mut self, attrs: &[Attribute]) -> Open {
        let mut open = Open::default();
        for attr in attrs {
            match attribute::read(attr) {
                Ok(None) => {}
                Ok(Some(said)) => open.allowances.push(said.lower(attr, self)),
                Err(error) => {
                    let span = self.span(error.span());
                    let message = error.to_string();
                    self.facts.problems.push(Problem {
                        span,
                        message,
                        help: None,
                    });
                }
            }
        }
        if let Some(first) = attrs.first().filter(|_| !open.allowances.is_empty()) {
            open.start = self.span(first.pound_token.spans[0]).start;
        }
        open
    }

    /// Ends the scope behind what it holds, whose tokens are printed only where there is a scope.
    pub(super) fn close_allowances(&mut self, open: Open, whole: &impl Spanned) {
        if open.allowances.is_empty() {
            return;
        }
        let end = self.span(whole.span()).end;
        let scope = Span {
            start: open.start,
            end,
        };
        let closed = open.allowances.into_iter();
        let closed = closed.map(|allowance| Allowance { scope, ..allowance });
        self.facts.allowances.extend(closed);
    }
}

impl BodyLowerer<'_, '_> {
    /// Lowers what stands under `attrs` and notes which rules they allow there.
    pub(super) fn allowing<T>(
        &mut self,
        attrs: &[Attribute],
        whole: &impl Spanned,
        lower: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let open = self.file.open_allowances(attrs);
        let lowered = lower(self);
        self.file.close_allowances(open, whole);
        lowered
    }
}

/// The span without what is left of its line, if it leaves nothing else on it: what has to go with
/// the text for the rest to look as if it had never been there.
fn removal(text: &str, skipped: u32, span: Span) -> Span {
    let offset = |at: usize| {
        u32::try_from(at)
            .unwrap_or(u32::MAX)
            .saturating_add(skipped)
    };
    let inside = |at: u32| at.saturating_sub(skipped) as usize;
    let (Some(before), Some(after)) =
        (text.get(..inside(span.start)), text.get(inside(span.end)..))
    else {
        return span;
    };
    let start = before.trim_end_matches([' ', '\t']).len();
    let blank = after.len() - after.trim_start_matches([' ', '\t', '\r']).len();
    let line_ends = after[blank..].starts_with('\n');
    let line_starts = start == 0 || text[..start].ends_with('\n');
    match (line_starts, line_ends) {
        (true, true) => Span {
            start: offset(start),
            end: span.end + offset(blank + 1) - skipped,
        },
        (false, true) => Span {
            start: offset(start),
            end: span.end,
        },
        _ => span,
    }
}
