//! How deeply text is nested, before it is parsed: the parser recurses as deep as its input.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::finding::Problem;
use crate::span::Span;

/// Levels that are refused. Code written by people stays below 100, generated code below 1,000.
const LIMIT: usize = 4000;

/// Bytes without a separator that call for a closer look.
const LONG: usize = 1000;

/// Brackets inside brackets that call for a closer look.
const DEEP: usize = 60;

/// An upper bound of the levels that parsing recurses to; fails where it is too deep for that.
pub(super) fn depth(text: &str) -> Result<usize, Problem> {
    if is_flat(text) {
        return Ok(DEEP);
    }
    let Ok(tokens) = text.parse::<TokenStream>() else {
        return Ok(DEEP); // no tokens, no parsing
    };
    let (deepest, at) = measure(tokens);
    if deepest <= LIMIT {
        return Ok(deepest);
    }
    Err(Problem {
        span: Span {
            start: at,
            end: at.saturating_add(1),
        },
        message: format!("nested more than {LIMIT} levels deep; this file is skipped"),
    })
}

/// A cheap look that takes brackets in strings for real ones. Lines that are comments hold no code.
fn is_flat(text: &str) -> bool {
    let (mut depth, mut run) = (0_usize, 0_usize);
    for line in text.lines() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        let mut counted = 0;
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                b',' | b';' if run + at - counted > LONG => return false,
                b',' | b';' => (run, counted) = (0, at),
                _ => {}
            }
            if depth > DEEP {
                return false;
            }
        }
        run += line.len() - counted;
    }
    run <= LONG
}

/// The deepest place of a token stream. Every token between two separators may nest the next one
/// a level deeper: `!!!x`, `a.b().c()`, `Vec<Vec<u8>>`, `else if`.
fn measure(tokens: TokenStream) -> (usize, u32) {
    let mut open = vec![(tokens.into_iter().peekable(), 0_usize)];
    let (mut outer, mut deepest, mut place) = (0_usize, 0_usize, 0_u32);
    let mut in_attribute = false; // `#` or `#!` came before
    while let Some((level, run)) = open.last_mut() {
        let Some(token) = level.next() else {
            open.pop();
            outer = open.iter().map(|(_, run)| run).sum();
            continue;
        };
        *run += 1;
        let here = outer + *run;
        if here > deepest {
            deepest = here;
            place = u32::try_from(token.span().byte_range().start).unwrap_or(u32::MAX);
        }
        match token {
            // Doc comments are attributes to the lexer, and thousands of them are no nesting.
            TokenTree::Group(group) if in_attribute && group.delimiter() == Delimiter::Bracket => {
                *run = 0;
                in_attribute = false;
                outer = here;
                open.push((group.stream().into_iter().peekable(), 0));
            }
            TokenTree::Group(group) => {
                in_attribute = false;
                let goes_on =
                    matches!(level.peek(), Some(TokenTree::Ident(word)) if *word == "else");
                if group.delimiter() == Delimiter::Brace && !goes_on {
                    *run = 0;
                }
                outer = here;
                open.push((group.stream().into_iter().peekable(), 0));
            }
            TokenTree::Punct(mark) => {
                in_attribute = matches!(mark.as_char(), '#' | '!');
                if matches!(mark.as_char(), ',' | ';') {
                    *run = 0;
                }
            }
            _ => in_attribute = false,
        }
    }
    (deepest, place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_strings_is_not_nested() {
        let depth = depth(&format!("const S: &str = \"{}\";", "(".repeat(10_000)));
        assert!(depth.is_ok_and(|depth| depth <= DEEP));
    }

    #[test]
    fn brackets_operators_and_chains_all_count() {
        for text in [
            format!("fn f() {{ {}1{} }}", "(".repeat(10_000), ")".repeat(10_000)),
            format!("fn f() {{ {}1 }}", "!".repeat(10_000)),
            format!("fn f() {{ a{} }}", ".b()".repeat(10_000)),
            format!("fn f() {{ {} {{}} }}", "if a {} else ".repeat(10_000)),
        ] {
            let problem = depth(&text).expect_err("10,000 levels are too deep");
            assert!((LIMIT..text.len()).contains(&(problem.span.start as usize)));
        }
    }

    #[test]
    fn comments_are_flat() {
        let text = format!("{}fn f() {{}}", "//! word word word (\n".repeat(10_000));
        assert!(depth(&text).is_ok_and(|depth| depth <= DEEP));
        let text = format!("{}fn f() {{}}", "#[doc = \"a\"]\n".repeat(10_000));
        assert!(depth(&text).is_ok_and(|depth| depth <= DEEP));
    }

    #[test]
    fn long_lists_are_flat() {
        let list = "f(1), ".repeat(10_000);
        assert!(depth(&format!("fn f() {{ [{list}] }}")).is_ok_and(|depth| depth <= DEEP));
    }
}
