//! Which traits a module can call the methods of: those it declares or imports, under any name.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use crate::index::{Def, ModuleId, Program, TraitId};

/// The traits that the names of each module stand for, worked out when first asked for.
#[derive(Clone, Default)]
pub(crate) struct Shown(Vec<OnceLock<Arc<HashSet<TraitId>>>>);

impl Shown {
    /// Makes room for this many modules.
    pub(super) fn extend_to(&mut self, modules: usize) {
        self.0.resize_with(modules, OnceLock::new);
    }
}

impl Program {
    /// Whether a trait is imported into `module`, under any name, so that its methods can be called.
    pub(crate) fn trait_is_visible(&self, module: ModuleId, of: TraitId) -> bool {
        let mut at = module;
        loop {
            if self.traits_shown(at).contains(&of) {
                return true;
            }
            let scope = &self.modules[at.index()];
            match scope.parent {
                Some(parent) if scope.is_transparent => at = parent,
                _ => break,
            }
        }
        self.prelude
            .is_some_and(|prelude| self.traits_shown(prelude).contains(&of))
    }

    fn traits_shown(&self, module: ModuleId) -> &HashSet<TraitId> {
        self.shown.0[module.index()].get_or_init(|| Arc::new(self.collect_shown(module)))
    }

    /// The traits of a module and of all modules that its globs lead to.
    fn collect_shown(&self, module: ModuleId) -> HashSet<TraitId> {
        let mut traits = HashSet::new();
        let mut seen = HashSet::from([module]);
        let mut open = vec![module];
        while let Some(module) = open.pop() {
            let scope = &self.modules[module.index()];
            let named = scope.entries.values().filter_map(|entry| entry.ty);
            let defs = named.map(|named| named.def);
            traits.extend(
                defs.chain(scope.unnamed_traits.iter().copied())
                    .filter_map(|def| match def {
                        Def::Trait(id) => Some(id),
                        _ => None,
                    }),
            );
            open.extend(scope.globs.iter().filter_map(|glob| match glob.of {
                Def::Module(target) if seen.insert(target) => Some(target),
                _ => None,
            }));
        }
        traits
    }
}
