//! A guess at the scope of a file while the crate is still being read, which mostly saves to lower
//! the file a second time. Where it is wrong, the file is lowered again.

use std::collections::HashSet;
use std::sync::Arc;

use super::{MacroScope, textual};
use crate::facts::FileFacts;
use crate::facts::macros::{MacroDef, MacroStep};
use crate::names::Name;

/// Definitions that are probably visible at a place, the latest last.
#[derive(Clone, Debug, Default)]
pub struct LikelyMacros {
    all: Vec<MacroDef>,
    /// Those that others of them may call: the text of a file does not name these.
    called: HashSet<Name>,
}

impl LikelyMacros {
    /// Adds what a file defines, and what its `#[macro_use]` modules do, given by their indices in
    /// [`FileFacts::mods`].
    pub fn add<'a>(
        &mut self,
        facts: &FileFacts,
        module: impl Fn(usize) -> Option<&'a LikelyMacros>,
    ) {
        let mut depth = 0_u32;
        for step in &facts.macros.steps {
            match step {
                MacroStep::Enter => depth += 1,
                MacroStep::Leave => depth = depth.saturating_sub(1),
                MacroStep::Define(definition) if depth == 0 => self.all.push(definition.clone()),
                MacroStep::Module { decl, macro_use } if depth == 0 && *macro_use => {
                    let brought = module(*decl as usize);
                    self.all
                        .extend(brought.iter().flat_map(|it| &it.all).cloned());
                }
                MacroStep::Define(_) | MacroStep::Module { .. } => {}
            }
        }
    }

    /// These, and behind them others.
    #[must_use]
    pub fn and(self: &Arc<Self>, others: &LikelyMacros) -> Arc<LikelyMacros> {
        if others.is_empty() {
            return Arc::clone(self);
        }
        let all = [&self.all[..], &others.all].concat();
        let words: HashSet<&str> = all.iter().flat_map(|it| called_in(&it.rules)).collect();
        let names = all.iter().map(|it| it.name);
        let called = names.filter(|it| words.contains(it.as_str())).collect();
        Arc::new(LikelyMacros { all, called })
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl FileFacts {
    /// Whether there are macros that another file might call.
    pub fn defines_macros(&self) -> bool {
        let mut steps = self.macros.steps.iter();
        steps.any(|step| matches!(step, MacroStep::Define(_)))
    }

    /// For each of [`mods`](FileFacts::mods), whether its macros last beyond it.
    pub fn macro_use(&self) -> Vec<bool> {
        let mut macro_use = vec![false; self.mods.len()];
        for step in &self.macros.steps {
            if let MacroStep::Module {
                decl,
                macro_use: true,
            } = step
                && let Some(slot) = macro_use.get_mut(*decl as usize)
            {
                *slot = true;
            }
        }
        macro_use
    }
}

impl MacroScope {
    /// What a file of this text may call of the macros that are likely to be visible.
    pub fn likely(text: &str, macros: &LikelyMacros) -> MacroScope {
        if macros.is_empty() {
            return MacroScope::default();
        }
        let words: HashSet<&str> = called_in(text).collect();
        let is_called =
            |it: &&MacroDef| macros.called.contains(&it.name) || words.contains(it.name.as_str());
        let visible: Vec<&MacroDef> = macros.all.iter().filter(is_called).collect();
        let names = visible.iter().map(|it| it.name).collect();
        MacroScope {
            around: textual::brought(&visible, &names),
            ..MacroScope::default()
        }
    }

    /// As much of a scope as a file was found to call, which gives the same facts.
    #[must_use]
    pub fn called_by(mut self, facts: &FileFacts) -> MacroScope {
        let called = textual::called(facts);
        self.around.retain(|it| called.contains(&it.name));
        self
    }
}

/// The words of a text that a `!` follows.
fn called_in(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |it: char| it.is_alphanumeric() || it == '_';
    text.match_indices('!').filter_map(move |(end, _)| {
        // Tokens are printed with spaces between them.
        let before = text[..end].trim_end();
        let word = &before[before.trim_end_matches(is_part).len()..];
        (!word.is_empty()).then_some(word)
    })
}
