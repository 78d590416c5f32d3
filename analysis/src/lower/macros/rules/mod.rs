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

/// Tokens of a call, and of what it stands for, beyond which a macro is not written out.
const TOKEN_LIMIT: usize = 4000;

/// Calls inside of what calls stand for that are written out.
const DEPTH_LIMIT: u32 = 16;

/// The macros that were declared so far in a file, by name.
#[derive(Default)]
pub(in crate::lower) struct Macros {
    by_name: HashMap<String, Rc<Vec<Arm>>>,
    depth: u32,
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
    pub(in crate::lower) fn written_out(&self, call: &syn::Macro) -> Option<TokenStream> {
        let name = call.path.get_ident()?;
        if self.depth >= DEPTH_LIMIT {
            return None;
        }
        let arms = self.by_name.get(&name.to_string())?;
        let tokens: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
        if count(&tokens) > TOKEN_LIMIT {
            return None;
        }
        let (arm, found) = arms
            .iter()
            .find_map(|arm| Some((arm, matching::all(&arm.pattern, &tokens)?)))?;
        let span: Span = name.span();
        let mut room = TOKEN_LIMIT;
        transcribe::tokens(&arm.body, &found, span, &mut room)
    }

    /// Whether calls of macros inside of what a call stands for may be written out: how deep to go.
    pub(in crate::lower) fn enter(&mut self) {
        self.depth += 1;
    }

    pub(in crate::lower) fn leave(&mut self) {
        self.depth -= 1;
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
    let inner = |token: &TokenTree| match token {
        TokenTree::Group(group) => count(&group.stream().into_iter().collect::<Vec<_>>()),
        _ => 0,
    };
    tokens.len() + tokens.iter().map(inner).sum::<usize>()
}

/// A group that keeps what it holds together without showing.
fn bundled(tokens: TokenStream) -> TokenTree {
    TokenTree::Group(proc_macro2::Group::new(Delimiter::None, tokens))
}
