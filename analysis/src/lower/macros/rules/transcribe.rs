//! Writes out the right side of an arm.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

use super::matching::{Found, Value};
use super::pattern::{is_mark, repetition};
use super::size;

/// The tokens of a body with its names replaced. Its own tokens get the place of the call, so that
/// what is found in them is shown there. None where the body is not understood, or too long.
pub(super) fn tokens(
    body: &[TokenTree],
    found: &Found,
    span: Span,
    room: &mut usize,
) -> Option<TokenStream> {
    let mut written = TokenStream::new();
    let mut rest = body;
    while let [first, after @ ..] = rest {
        *room = room.checked_sub(1)?;
        rest = match (first, after) {
            (mark, [TokenTree::Ident(name), after @ ..]) if is_mark(mark, '$') => {
                let value = named(name, found, span)?;
                *room = room.checked_sub(size(&value))?;
                written.extend([value]);
                after
            }
            (mark, [TokenTree::Group(group), after @ ..]) if is_mark(mark, '$') => {
                let (mut separator, _, after) = repetition(after)?;
                if let Some(token) = &mut separator {
                    token.set_span(span);
                }
                let body: Vec<TokenTree> = group.stream().into_iter().collect();
                for (at, turn) in turns(&body, found)?.iter().enumerate() {
                    if at > 0 {
                        written.extend(separator.clone());
                    }
                    written.extend(tokens(&body, turn, span, room)?);
                }
                after
            }
            (TokenTree::Group(group), after) => {
                let body: Vec<TokenTree> = group.stream().into_iter().collect();
                let inner = tokens(&body, found, span, room)?;
                let mut inner = Group::new(group.delimiter(), inner);
                inner.set_span(span);
                written.extend([TokenTree::Group(inner)]);
                after
            }
            (token, after) => {
                let mut token = token.clone();
                token.set_span(span);
                written.extend([token]);
                after
            }
        };
    }
    Some(written)
}

/// `$name`, or `$crate`.
fn named(name: &Ident, found: &Found, span: Span) -> Option<TokenTree> {
    match found.get(&name.to_string()) {
        Some(Value::One(tokens)) => Some(tokens.clone()),
        Some(Value::Many(_)) => None,
        None if name == "crate" => Some(TokenTree::Ident(Ident::new("crate", span))),
        None => None,
    }
}

/// The values of each turn of a repetition, going by the repeated names that it uses.
fn turns(body: &[TokenTree], found: &Found) -> Option<Vec<Found>> {
    let mut used = Vec::new();
    names(body, &mut used);
    let used: Vec<_> = used
        .iter()
        .filter_map(|name| found.get_key_value(name))
        .collect();
    let many = used.iter().filter_map(|(_, value)| match value {
        Value::Many(values) => Some(values.len()),
        Value::One(_) => None,
    });
    let turn = |at: usize| {
        let values = used.iter().map(|(name, value)| match value {
            Value::Many(values) => Some(((*name).clone(), values.get(at)?.clone())),
            Value::One(_) => Some(((*name).clone(), (*value).clone())),
        });
        values.collect()
    };
    (0..many.max()?).map(turn).collect()
}

/// The names behind `$` at any depth.
fn names(body: &[TokenTree], used: &mut Vec<String>) {
    for pair in body.windows(2) {
        if let [mark, TokenTree::Ident(name)] = pair
            && is_mark(mark, '$')
        {
            used.push(name.to_string());
        }
    }
    for token in body {
        if let TokenTree::Group(group) = token {
            names(&group.stream().into_iter().collect::<Vec<_>>(), used);
        }
    }
}
