//! `use` declarations: resolved in rounds, since one may go through another.

use std::sync::Arc;

use crate::facts::item::Use;
use crate::index::{Def, Glob, ModuleId, Named, Namespace, Program};

/// Imports through imports through imports: real programs settle in three or four rounds.
const ROUNDS: usize = 12;

impl Program {
    /// Resolves the imports of the modules from `first` on. Those before are resolved already:
    /// what a crate re-exports must be known before its users ask.
    pub(super) fn resolve_imports(&mut self, first: ModuleId) {
        self.resolve_in_rounds(self.imports_from(first));
    }

    fn resolve_in_rounds(&mut self, mut open: Vec<(ModuleId, usize, usize)>) {
        for _ in 0..ROUNDS {
            let before = open.len();
            open.retain(|(module, file, at)| !self.resolve_import(*module, *file, *at));
            if open.is_empty() || open.len() == before {
                break;
            }
        }
        for (module, file, at) in open {
            self.import_what_there_is(module, file, at);
        }
    }

    /// The imports of the modules from `first` on, as module, file and number in the module.
    fn imports_from(&self, first: ModuleId) -> Vec<(ModuleId, usize, usize)> {
        let mut imports = Vec::new();
        for (id, module) in self.modules.iter().enumerate().skip(first.index()) {
            let file = &self.files[module.file.index()];
            let facts = &file.facts.modules[id - file.first.module as usize];
            let id = ModuleId(super::build::number(id));
            imports.extend((0..facts.uses.len()).map(|at| (id, module.file.index(), at)));
        }
        imports
    }

    /// Resolves one import; true once nothing more can be learned of it.
    fn resolve_import(&mut self, module: ModuleId, file: usize, at: usize) -> bool {
        self.with_import(module, file, at, |program, import| {
            let both = program.import_targets(module, import);
            match (import.name, both) {
                (None, (Some(of), _)) => {
                    let glob = Glob {
                        of,
                        public: import.public,
                    };
                    program.module_mut(module).globs.push(glob);
                    true
                }
                // A name can be both a type and a value, so one alone may be half the answer
                // until the other rounds are done.
                (Some(_), (Some(ty), Some(value))) => {
                    program.enter_import(module, import, Some(ty), Some(value));
                    true
                }
                (Some(_), (ty, value)) => {
                    let news = program.enter_import(module, import, ty, value);
                    !news && (ty.is_some() || value.is_some())
                }
                (None, (None, _)) => false,
            }
        })
    }

    fn import_what_there_is(&mut self, module: ModuleId, file: usize, at: usize) {
        self.with_import(module, file, at, |program, import| {
            let (ty, value) = program.import_targets(module, import);
            program.enter_import(module, import, ty, value)
        });
    }

    fn with_import<T>(
        &mut self,
        module: ModuleId,
        file: usize,
        at: usize,
        act: impl FnOnce(&mut Program, &Use) -> T,
    ) -> T {
        let facts = Arc::clone(&self.files[file].facts);
        let local = module.0 - self.files[file].first.module;
        act(self, &facts.modules[local as usize].uses[at])
    }

    fn import_targets(&self, module: ModuleId, import: &Use) -> (Option<Def>, Option<Def>) {
        let whole = |namespace| {
            self.resolve_use(module, &import.path, namespace)
                .filter(|found| found.used == import.path.len())
                .map(|found| found.def)
        };
        (whole(Namespace::Types), whole(Namespace::Values))
    }

    /// Enters what an import means; true if any of it is new.
    fn enter_import(
        &mut self,
        module: ModuleId,
        import: &Use,
        ty: Option<Def>,
        value: Option<Def>,
    ) -> bool {
        let Some(name) = import.name else {
            return false;
        };
        let scope = self.module_mut(module);
        if name.as_str() == "_" {
            let news = ty.filter(|ty| !scope.unnamed_traits.contains(ty));
            scope.unnamed_traits.extend(news);
            return news.is_some();
        }
        let entry = scope.entries.entry(name).or_default();
        let named = |def| Named {
            def,
            public: import.public,
        };
        let mut news = false;
        for (slot, def) in [(&mut entry.ty, ty), (&mut entry.value, value)] {
            if let (None, Some(def)) = (&slot, def) {
                *slot = Some(named(def));
                news = true;
            }
        }
        news
    }
}
