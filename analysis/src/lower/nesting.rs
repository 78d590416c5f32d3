//! Refuses text nested so deeply that parsing it would overflow the stack.

use proc_macro2::{TokenStream, TokenTree};

use crate::finding::Problem;
use crate::span::Span;

/// Brackets inside brackets; hand-written code stays below 40.
const LIMIT: usize = 200;

/// Fails at the first bracket that is nested too deeply.
pub(super) fn check(text: &str) -> Result<(), Problem> {
    // Brackets in strings and comments count in this cheap look, hence the second one.
    if raw_depth(text) <= LIMIT {
        return Ok(());
    }
    let Ok(tokens) = text.parse::<TokenStream>() else {
        return Ok(()); // the parser will say what is wrong with it
    };
    match first_too_deep(tokens) {
        None => Ok(()),
        Some(at) => Err(Problem {
            span: Span {
                start: at,
                end: at.saturating_add(1),
            },
            message: format!("brackets nested more than {LIMIT} levels deep; this file is skipped"),
        }),
    }
}

fn raw_depth(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn first_too_deep(tokens: TokenStream) -> Option<u32> {
    let mut open = vec![tokens.into_iter()];
    while let Some(innermost) = open.last_mut() {
        match innermost.next() {
            None => {
                open.pop();
            }
            Some(TokenTree::Group(group)) if open.len() > LIMIT => {
                return Some(
                    u32::try_from(group.span_open().byte_range().start).unwrap_or(u32::MAX),
                );
            }
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_a_string_are_no_nesting() {
        assert_eq!(
            check(&format!("const S: &str = \"{}\";", "(".repeat(1000))),
            Ok(())
        );
    }

    #[test]
    fn the_first_bracket_too_deep_is_named() {
        let text = format!("fn f() {{ {}1{} }}", "(".repeat(10_000), ")".repeat(10_000));
        let problem = check(&text).expect_err("10,000 levels are too deep");
        assert_eq!(problem.span.start as usize, "fn f() { ".len() + LIMIT - 1);
    }
}
