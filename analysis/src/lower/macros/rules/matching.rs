//! Matches the tokens of a call against a pattern.

use std::collections::HashMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};

use super::bundled;
use super::pattern::{Pattern, Repeat, is_mark};

/// What the names of a pattern stand for.
pub(super) type Found = HashMap<String, Value>;

/// The tokens of a fragment, or of each turn of a repetition.
#[derive(Clone)]
pub(super) enum Value {
    One(TokenTree),
    Many(Vec<Value>),
}

/// Matches all tokens.
pub(super) fn all(pattern: &[Pattern], tokens: &[TokenTree]) -> Option<Found> {
    let mut found = Found::new();
    let rest = parts(pattern, tokens, &mut found)?;
    rest.is_empty().then_some(found)
}

fn parts<'t>(
    pattern: &[Pattern],
    mut tokens: &'t [TokenTree],
    found: &mut Found,
) -> Option<&'t [TokenTree]> {
    for part in pattern {
        tokens = one(part, tokens, found)?;
    }
    Some(tokens)
}

fn one<'t>(part: &Pattern, tokens: &'t [TokenTree], found: &mut Found) -> Option<&'t [TokenTree]> {
    match part {
        Pattern::Token(wanted) => {
            let (first, rest) = tokens.split_first()?;
            is_same(wanted, first).then_some(rest)
        }
        Pattern::Group(delimiter, inner) => {
            let (TokenTree::Group(group), rest) = tokens.split_first()? else {
                return None;
            };
            let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
            let matches = group.delimiter() == *delimiter;
            let left = parts(inner, &tokens, found).filter(|_| matches)?;
            left.is_empty().then_some(rest)
        }
        Pattern::Fragment { name, kind } => {
            let (value, rest) = fragment(kind, tokens)?;
            found.insert(name.clone(), Value::One(value));
            Some(rest)
        }
        Pattern::Repeat(repeat) => turns(repeat, tokens, found),
    }
}

fn turns<'t>(
    repeat: &Repeat,
    mut tokens: &'t [TokenTree],
    found: &mut Found,
) -> Option<&'t [TokenTree]> {
    let mut all: Vec<Found> = Vec::new();
    loop {
        let start = match &repeat.separator {
            Some(separator) if !all.is_empty() => match tokens.split_first() {
                Some((first, rest)) if is_same(separator, first) => rest,
                _ => break,
            },
            _ => tokens,
        };
        let mut turn = Found::new();
        match parts(&repeat.of, start, &mut turn) {
            Some(rest) if rest.len() < start.len() => tokens = rest,
            _ => break,
        }
        all.push(turn);
        if repeat.mark == '?' {
            break;
        }
    }
    if repeat.mark == '+' && all.is_empty() {
        return None;
    }
    let mut names = Vec::new();
    names_of(&repeat.of, &mut names);
    for name in names {
        let turns = all.iter().filter_map(|turn| turn.get(name).cloned());
        found.insert(name.to_owned(), Value::Many(turns.collect()));
    }
    Some(tokens)
}

fn names_of<'p>(pattern: &'p [Pattern], names: &mut Vec<&'p str>) {
    for part in pattern {
        match part {
            Pattern::Fragment { name, .. } => names.push(name),
            Pattern::Group(_, inner) => names_of(inner, names),
            Pattern::Repeat(repeat) => names_of(&repeat.of, names),
            Pattern::Token(_) => {}
        }
    }
}

/// Reads one fragment off the front.
fn fragment<'t>(kind: &str, tokens: &'t [TokenTree]) -> Option<(TokenTree, &'t [TokenTree])> {
    if kind == "vis" {
        return Some(visibility(tokens));
    }
    let (first, rest) = tokens.split_first()?;
    let alone = || Some((first.clone(), rest));
    match (kind, first) {
        ("tt", TokenTree::Punct(_)) if is_lifetime(tokens) => {
            Some((bundled(tokens[..2].iter().cloned().collect()), &tokens[2..]))
        }
        ("tt", _) | ("ident", TokenTree::Ident(_)) | ("block", TokenTree::Group(_)) => alone(),
        ("lifetime", _) if is_lifetime(tokens) => {
            Some((bundled(tokens[..2].iter().cloned().collect()), &tokens[2..]))
        }
        ("literal", TokenTree::Literal(_)) => alone(),
        ("literal", _) => prefix::<syn::Lit>(tokens),
        ("expr" | "expr_2021", _) => prefix::<syn::Expr>(tokens),
        ("ty", _) => prefix::<syn::Type>(tokens),
        ("path", _) => prefix::<syn::Path>(tokens),
        ("item", _) => prefix::<syn::Item>(tokens),
        ("meta", _) => prefix::<syn::Meta>(tokens),
        ("pat" | "pat_param", _) => prefix::<Alternatives>(tokens),
        _ => None,
    }
}

/// `pub`, `pub(..)`, or nothing.
fn visibility(tokens: &[TokenTree]) -> (TokenTree, &[TokenTree]) {
    let is_scope = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
    let length = match tokens {
        [TokenTree::Ident(word), scope, ..] if word == "pub" && is_scope(scope) => 2,
        [TokenTree::Ident(word), ..] if word == "pub" => 1,
        _ => 0,
    };
    let (found, rest) = tokens.split_at(length);
    (bundled(found.iter().cloned().collect()), rest)
}

/// `a | b`
struct Alternatives;

impl Parse for Alternatives {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        syn::Pat::parse_multi(input).map(|_| Alternatives)
    }
}

fn is_lifetime(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(mark), TokenTree::Ident(_), ..] if mark.as_char() == '\'')
}

/// As many tokens as make a `T`.
fn prefix<T: Parse>(tokens: &[TokenTree]) -> Option<(TokenTree, &[TokenTree])> {
    // Most often it ends at the next comma; trying that first keeps long lists cheap.
    let ends = |token: &TokenTree| is_mark(token, ',') || is_mark(token, ';');
    if let Some(end) = tokens.iter().position(ends) {
        let stream: TokenStream = tokens[..end].iter().cloned().collect();
        if syn::parse2::<T>(stream.clone()).is_ok() {
            return (end > 0).then(|| (bundled(stream), &tokens[end..]));
        }
    }
    let split = |input: ParseStream<'_>| {
        input.parse::<T>()?;
        input.parse::<TokenStream>()
    };
    let stream: TokenStream = tokens.iter().cloned().collect();
    let left = split.parse2(stream).ok()?.into_iter().count();
    let (read, rest) = tokens.split_at(tokens.len().checked_sub(left)?);
    let stream: TokenStream = read.iter().cloned().collect();
    (!read.is_empty()).then(|| (bundled(stream), rest))
}

fn is_same(wanted: &TokenTree, found: &TokenTree) -> bool {
    match (wanted, found) {
        (TokenTree::Ident(a), TokenTree::Ident(b)) => a == b,
        (TokenTree::Punct(a), TokenTree::Punct(b)) => a.as_char() == b.as_char(),
        (TokenTree::Literal(a), TokenTree::Literal(b)) => a.to_string() == b.to_string(),
        _ => false,
    }
}
