//! The expressions among a macro's tokens.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Expr;

/// Splits tokens at top-level commas and semicolons, and parses what reads as an expression.
///
/// Prefixes of the format and tracing families (`target:`, `field = %value`) are dropped.
/// Macros with a grammar of their own give less, never something wrong: a part that is no
/// expression is left out, and braces are only looked into for JSON-like `key: value` lists.
pub(super) fn expressions(tokens: TokenStream) -> Vec<Expr> {
    let mut found = Vec::new();
    for part in split(tokens) {
        expression(&part, &mut found);
    }
    found
}

fn expression(part: &[TokenTree], found: &mut Vec<Expr>) {
    let part = strip_prefix(part);
    if part.is_empty() {
        return;
    }
    let tokens: TokenStream = part.iter().cloned().collect();
    match syn::parse2::<Expr>(tokens) {
        // `{ a: 1 }` reads as a block that fails, `[ .. ]` as an array: both are fine as they are.
        Ok(expr) => found.push(expr),
        Err(_) => {
            if let [TokenTree::Group(group)] = part
                && group.delimiter() != Delimiter::None
            {
                found.extend(expressions(group.stream()));
            }
        }
    }
}

/// Cuts `name:`, `"key":`, `name =` and the sigils `%` and `?` off the front.
fn strip_prefix(mut part: &[TokenTree]) -> &[TokenTree] {
    loop {
        part = match part {
            [
                TokenTree::Ident(_) | TokenTree::Literal(_),
                TokenTree::Punct(mark),
                rest @ ..,
            ] if mark.as_char() == ':' && !starts_with(rest, ':') && !rest.is_empty() => rest,
            [TokenTree::Punct(mark), rest @ ..] if matches!(mark.as_char(), '%' | '?') => rest,
            _ => return strip_field(part),
        };
    }
}

/// `a.b.c = %value` of tracing; also `name = value` of the format family.
fn strip_field(part: &[TokenTree]) -> &[TokenTree] {
    let name = part
        .iter()
        .take_while(|token| match token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => true,
            TokenTree::Punct(mark) => mark.as_char() == '.',
            TokenTree::Group(_) => false,
        })
        .count();
    match &part[name..] {
        [TokenTree::Punct(mark), rest @ ..]
            if name > 0
                && mark.as_char() == '='
                && !starts_with(rest, '=')
                && !starts_with(rest, '>') =>
        {
            match rest {
                [TokenTree::Punct(sigil), value @ ..] if matches!(sigil.as_char(), '%' | '?') => {
                    value
                }
                value => value,
            }
        }
        _ => part,
    }
}

fn starts_with(part: &[TokenTree], mark: char) -> bool {
    matches!(part.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

/// Cuts at commas and semicolons that stand outside of brackets and generic arguments of a turbofish.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    let mut angle = 0_u32;
    let mut previous = ' ';
    for token in tokens {
        let mark = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match mark {
            '<' if previous == ':' || angle > 0 => angle += 1,
            '>' if angle > 0 && previous != '-' && previous != '=' => angle -= 1,
            _ => {}
        }
        if matches!(mark, ',' | ';') && angle == 0 && !in_closure_head(parts.last()) {
            parts.push(Vec::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(token);
        }
        previous = mark;
    }
    parts
}

/// Whether the part so far ends inside `|a, b|`.
fn in_closure_head(part: Option<&Vec<TokenTree>>) -> bool {
    let Some(part) = part else { return false };
    let body = match part.as_slice() {
        [TokenTree::Ident(ident), rest @ ..] if *ident == "move" => rest,
        all => all,
    };
    let bars = body.iter().filter(|token| is_bar(token)).count();
    body.first().is_some_and(is_bar) && bars == 1
}

fn is_bar(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '|')
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::ToTokens;

    fn parts(tokens: &str) -> Vec<String> {
        expressions(tokens.parse().expect("tokens"))
            .iter()
            .map(|expr| expr.to_token_stream().to_string().replace(' ', ""))
            .collect()
    }

    #[test]
    fn format_arguments() {
        assert_eq!(
            parts(r#""{}{x}", f(a, b), x = g()"#),
            [r#""{}{x}""#, "f(a,b)", "g()"]
        );
    }

    #[test]
    fn tracing_fields() {
        assert_eq!(
            parts(r#"target: "t", user.id = %id(), ?other, a == b, "done{}", z()"#),
            [r#""t""#, "id()", "other", "a==b", r#""done{}""#, "z()"]
        );
    }

    #[test]
    fn commas_in_generics_and_closures_do_not_split() {
        assert_eq!(
            parts("x.collect::<HashMap<A, B>>(), |a, b| a"),
            ["x.collect::<HashMap<A,B>>()", "|a,b|a"]
        );
    }

    #[test]
    fn json_values_are_found() {
        assert_eq!(
            parts(r#"{ "a": f(), "b": [g(), { "c": h() }] }"#),
            ["f()", "g()", "h()"]
        );
    }
}
