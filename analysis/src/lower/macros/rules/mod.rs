//! `macro_rules!`: what a call of one stands for.
//!
//! Arms are tried in order, and the first that matches is written out, as the compiler does. What
//! this cannot match (macros of other crates, fragments it does not read) is left to the reading of
//! a call's arguments.

mod matching;
mod pattern;
mod transcribe;

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use pattern::Pattern;

use crate::facts::macros::{FileMacros, MacroDef, MacroStep};
use crate::lower::ty;
use crate::macro_scope::{Brought, MacroScope};
use crate::names::Name;

/// Tokens that all calls of a file may stand for together: a few lines can stand for millions.
const FILE_LIMIT: usize = 400_000;

/// Levels of brackets that calls inside of what calls stand for may come to. Every later step
/// recurses that deep, and the nesting of the text does not tell of them.
pub(in crate::lower) const LEVELS: usize = 40;

/// The macros that can be called at a place in a file.
pub(in crate::lower) struct Macros<'a> {
    /// Those that a single name calls, the latest definition last.
    in_scope: Vec<Definition<'a>>,
    /// What the file gets from others.
    brought: &'a MacroScope,
    /// What of that a path calls.
    by_path: HashMap<&'a [Name], Rc<Vec<Arm>>>,
    /// What is known so far for other files.
    facts: FileMacros,
    called: HashSet<Vec<Name>>,
    /// The levels of each call that is being read.
    open: Vec<usize>,
    /// Tokens written out so far.
    written: usize,
}

struct Definition<'a> {
    name: Name,
    /// Of other files, those that are called are read.
    arms: OnceCell<Rc<Vec<Arm>>>,
    /// The definition, if it stands in another file.
    brought: Option<&'a Brought>,
}

impl Definition<'_> {
    fn arms(&self) -> Rc<Vec<Arm>> {
        let read = || self.brought.map(read).unwrap_or_default();
        Rc::clone(self.arms.get_or_init(read))
    }
}

/// Where definitions begin that end with a module or a block.
pub(in crate::lower) struct Mark(usize);

struct Arm {
    pattern: Vec<Pattern>,
    body: Vec<TokenTree>,
}

impl<'a> Macros<'a> {
    pub(in crate::lower) fn new(brought: &'a MacroScope) -> Macros<'a> {
        let by_path = brought.by_path.iter();
        let mut macros = Macros {
            in_scope: Vec::new(),
            brought,
            by_path: by_path.map(|(path, it)| (&path[..], read(it))).collect(),
            facts: FileMacros::default(),
            called: HashSet::new(),
            open: Vec::new(),
            written: 0,
        };
        macros.take_in(&brought.around);
        macros
    }

    pub(in crate::lower) fn into_facts(self) -> FileMacros {
        self.facts
    }

    /// Enters a `macro_rules!`, given the tokens between its braces.
    pub(in crate::lower) fn define(&mut self, name: Name, tokens: TokenStream, exported: bool) {
        // What is deeper is never written out, and other files have no room for it.
        if levels(&tokens) <= LEVELS {
            self.facts.steps.push(MacroStep::Define(MacroDef {
                name,
                rules: tokens.to_string(),
                exported,
            }));
        }
        self.in_scope.push(Definition {
            name,
            arms: OnceCell::from(Rc::new(arms(tokens).unwrap_or_default())),
            brought: None,
        });
    }

    /// Notes a file module, declared at `at`, and enters what it brings.
    pub(in crate::lower) fn module(&mut self, decl: u32, at: u32, macro_use: bool) {
        self.facts.steps.push(MacroStep::Module { decl, macro_use });
        let brought = self.brought;
        for (_, brought) in brought
            .by_module
            .iter()
            .filter(|it| macro_use && it.0 == at)
        {
            self.take_in(brought);
        }
    }

    fn take_in(&mut self, brought: &'a [Brought]) {
        self.in_scope.extend(brought.iter().map(|it| Definition {
            name: it.name,
            arms: OnceCell::new(),
            brought: Some(it),
        }));
    }

    /// Begins a module or block whose definitions end with it.
    pub(in crate::lower) fn begin(&mut self) -> Mark {
        self.facts.steps.push(MacroStep::Enter);
        Mark(self.in_scope.len())
    }

    pub(in crate::lower) fn end(&mut self, mark: &Mark) {
        self.in_scope.truncate(mark.0);
        match self.facts.steps.last() {
            Some(MacroStep::Enter) => drop(self.facts.steps.pop()),
            _ => self.facts.steps.push(MacroStep::Leave),
        }
    }

    /// The definition that a call means; what may be in another file is noted.
    fn definition(&mut self, call: &syn::Path) -> Option<Rc<Vec<Arm>>> {
        let path: Vec<Name> = call.segments.iter().map(|it| ty::name(&it.ident)).collect();
        let in_scope = match path[..] {
            [name] => self.in_scope.iter().rev().find(|it| it.name == name),
            _ => None,
        };
        let found = in_scope.map(Definition::arms);
        if in_scope.is_some_and(|it| it.brought.is_none()) || call.leading_colon.is_some() {
            return found;
        }
        let found = found.or_else(|| self.by_path.get(&path[..]).cloned());
        if self.called.insert(path.clone()) {
            self.facts.called.push(path);
        }
        found
    }

    /// The tokens that a call stands for, placed where the call is.
    pub(in crate::lower) fn written_out(&mut self, call: &syn::Macro) -> Option<TokenStream> {
        let arms = self.definition(&call.path)?;
        let span: Span = call.path.segments.first()?.ident.span();
        let tokens: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
        if count(&tokens) > FILE_LIMIT {
            return None;
        }
        let (arm, found) = arms
            .iter()
            .find_map(|arm| Some((arm, matching::all(&arm.pattern, &tokens)?)))?;
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

/// The arms of a macro of another file.
fn read(brought: &Brought) -> Rc<Vec<Arm>> {
    let tokens = brought.rules.parse::<TokenStream>();
    Rc::new(tokens.ok().and_then(arms).unwrap_or_default())
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
