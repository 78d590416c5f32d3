//! The file's own `macro_rules!`: what a call of one stands for.
//!
//! Arms are tried in order, and the first that matches is written out, as the compiler does. What
//! this cannot match (macros of other files, fragments it does not read) is left to the reading of
//! a call's arguments.

mod matching;
mod pattern;
mod transcribe;

use std::collections::HashMap;
use std::rc::Rc;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use pattern::Pattern;

/// Tokens that all calls of a file may stand for together: a few lines can stand for millions.
const FILE_LIMIT: usize = 400_000;

/// Levels of brackets that calls inside of what calls stand for may come to. Every later step
/// recurses that deep, and the nesting of the text does not tell of them.
pub(in crate::lower) const LEVELS: usize = 40;

/// The macros that were declared so far in a file, by name.
#[derive(Default)]
pub(in crate::lower) struct Macros {
    by_name: HashMap<String, Rc<Vec<Arm>>>,
    /// The levels of each call that is being read.
    open: Vec<usize>,
    /// Tokens written out so far.
    written: usize,
}

struct Arm {
    pattern: Vec<Pattern>,
    body: Vec<TokenTree>,
}

impl Macros {
    /// Enters a `macro_rules!`, given the tokens between its braces.
    pub(in crate::lower) fn declare(&mut self, name: String, tokens: TokenStream) {
        let arms = arms(tokens).unwrap_or_default();
        self.by_name.insert(name, Rc::new(arms));
    }

    /// The tokens that a call stands for, placed where the call is.
    pub(in crate::lower) fn written_out(&mut self, call: &syn::Macro) -> Option<TokenStream> {
        let name = call.path.get_ident()?;
        let arms = Rc::clone(self.by_name.get(&name.to_string())?);
        let tokens: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
        if count(&tokens) > FILE_LIMIT {
            return None;
        }
        let (arm, found) = arms
            .iter()
            .find_map(|arm| Some((arm, matching::all(&arm.pattern, &tokens)?)))?;
        let span: Span = name.span();
        let most = FILE_LIMIT.saturating_sub(self.written);
        let mut room = most;
        let written = transcribe::tokens(&arm.body, &found, span, &mut room);
        self.written += most - room;
        let deeper = |tokens: &TokenStream| self.open.iter().sum::<usize>() + levels(tokens);
        written.filter(|tokens| deeper(tokens) <= LEVELS)
    }

    /// Notes that the tokens a call stands for are being read.
    pub(in crate::lower) fn enter(&mut self, tokens: &TokenStream) {
        self.open.push(levels(tokens));
    }

    pub(in crate::lower) fn leave(&mut self) {
        self.open.pop();
    }
}

/// `(pattern) => { body }; ..`
fn arms(tokens: TokenStream) -> Option<Vec<Arm>> {
    let mut arms = Vec::new();
    let mut rest = tokens.into_iter();
    while let Some(first) = rest.next() {
        let TokenTree::Group(pattern) = first else {
            return None;
        };
        let is_arrow = |token: Option<TokenTree>, mark: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
        if !is_arrow(rest.next(), '=') || !is_arrow(rest.next(), '>') {
            return None;
        }
        let Some(TokenTree::Group(body)) = rest.next() else {
            return None;
        };
        arms.push(Arm {
            pattern: pattern::parse(pattern.stream())?,
            body: body.stream().into_iter().collect(),
        });
        // The semicolon between arms.
        if rest.next().is_none() {
            break;
        }
    }
    Some(arms)
}

fn count(tokens: &[TokenTree]) -> usize {
    tokens.iter().map(size).sum()
}

/// The number of tokens in a token.
fn size(token: &TokenTree) -> usize {
    match token {
        TokenTree::Group(group) => 1 + count(&group.stream().into_iter().collect::<Vec<_>>()),
        _ => 1,
    }
}

/// Groups within groups, at the deepest, and one for the call.
fn levels(tokens: &TokenStream) -> usize {
    let inner = |token: TokenTree| match token {
        TokenTree::Group(group) => levels(&group.stream()),
        _ => 0,
    };
    1 + tokens.clone().into_iter().map(inner).max().unwrap_or(0)
}

/// A group that keeps what it holds together without showing.
fn bundled(tokens: TokenStream) -> TokenTree {
    TokenTree::Group(proc_macro2::Group::new(Delimiter::None, tokens))
}
