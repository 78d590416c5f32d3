//! The left side of an arm.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A part of a pattern.
pub(super) enum Pattern {
    /// A token that stands for itself.
    Token(TokenTree),
    /// What lies in brackets.
    Group(Delimiter, Vec<Pattern>),
    /// `$name:kind`
    Fragment { name: String, kind: String },
    /// `$( .. ) separator *`
    Repeat(Repeat),
}

/// `$( .. ) separator *`, `+` or `?`.
pub(super) struct Repeat {
    pub(super) of: Vec<Pattern>,
    pub(super) separator: Option<TokenTree>,
    pub(super) mark: char,
}

/// Reads a pattern; none where it is not understood.
pub(super) fn parse(tokens: TokenStream) -> Option<Vec<Pattern>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    let mut parts = Vec::new();
    while let [first, after @ ..] = rest {
        let (part, after) = match (first, after) {
            (
                TokenTree::Punct(mark),
                [TokenTree::Ident(name), colon, TokenTree::Ident(kind), ..],
            ) if mark.as_char() == '$' && is_mark(colon, ':') => {
                let part = Pattern::Fragment {
                    name: name.to_string(),
                    kind: kind.to_string(),
                };
                (part, &after[3..])
            }
            (TokenTree::Punct(mark), [TokenTree::Group(group), after @ ..])
                if mark.as_char() == '$' =>
            {
                let (separator, mark, after) = repetition(after)?;
                let of = parse(group.stream())?;
                (
                    Pattern::Repeat(Repeat {
                        of,
                        separator,
                        mark,
                    }),
                    after,
                )
            }
            (TokenTree::Group(group), after) => (inside(group)?, after),
            (token, after) => (Pattern::Token(token.clone()), after),
        };
        parts.push(part);
        rest = after;
    }
    Some(parts)
}

fn inside(group: &Group) -> Option<Pattern> {
    Some(Pattern::Group(group.delimiter(), parse(group.stream())?))
}

/// What follows `$( .. )`: the separator, the mark, and the rest.
pub(super) fn repetition(after: &[TokenTree]) -> Option<(Option<TokenTree>, char, &[TokenTree])> {
    let mark = |token: &TokenTree| match token {
        TokenTree::Punct(punct) if matches!(punct.as_char(), '*' | '+' | '?') => {
            Some(punct.as_char())
        }
        _ => None,
    };
    match after {
        [first, rest @ ..] if mark(first).is_some() => Some((None, mark(first)?, rest)),
        [separator, second, rest @ ..] => Some((Some(separator.clone()), mark(second)?, rest)),
        _ => None,
    }
}

pub(super) fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}
