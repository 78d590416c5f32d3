//! Puts the files of all crates, and the catalogue's signatures, into one set of tables.

use std::sync::Arc;

use crate::additions::Additions;
use crate::facts::FileFacts;
use crate::facts::item::ItemKind;
use crate::index::{
    AdtId, AliasId, Crate, CrateId, Def, Entry, Extern, File, FileId, First, FnId, Glob, Module,
    ModuleId, Named, Program, TraitId, ValueId, base,
};
use crate::names::{Name, QuickMap};
use crate::program::{CrateSource, Edition, ExternCrate, SourceFile};

impl Program {
    /// The crates, and the catalogue's signatures of those they name.
    ///
    /// Tables are shared with the [`base`] until the sources add to them, so that a program of
    /// one item costs little.
    pub(crate) fn new(sources: &[CrateSource], additions: &Additions) -> Program {
        let base = base::of(sources);
        let mut program = Program::clone(&base);
        for source in sources {
            program.add_source(source);
        }
        program.name_everything(ModuleId(number(base.modules.len())));
        program.add_known(additions);
        program
    }

    /// Enters what the files of the modules from `first` on declare, import and implement.
    pub(super) fn name_everything(&mut self, first: ModuleId) {
        self.declare_items(first);
        if self.prelude.is_none() {
            self.prelude = self.find_prelude();
        }
        self.resolve_imports(first);
        let mut impls = std::mem::take(&mut self.impls);
        if impls.lack_some_of(self) {
            Arc::make_mut(&mut impls).extend(self);
        }
        self.impls = impls;
        self.signatures.extend_to(self.functions.len());
        self.shown.extend_to(self.modules.len());
    }

    fn add_source(&mut self, source: &CrateSource) {
        let krate = CrateId(number(self.crates.len()));
        let externs = source.externs.iter().map(|(name, target)| {
            let target = match target {
                ExternCrate::Source(index) => Extern::Source(CrateId(self.first_source() + index)),
                ExternCrate::Named(name) => Extern::Named(Name::new(name)),
            };
            (Name::new(name), target)
        });
        let externs = externs.collect();
        self.crates.push(Crate {
            name: Name::new(&source.name),
            edition: source.edition,
            root: ModuleId(number(self.modules.len())),
            externs,
            report: source.report,
            is_stub: false,
        });
        let first = self.files.len();
        for file in &source.files {
            self.add_file(krate, &file.facts);
        }
        for (at, file) in source.files.iter().enumerate() {
            self.hang_in_modules(first, at, file);
        }
    }

    pub(super) fn add_stub<'a>(
        &mut self,
        name: Name,
        files: impl Iterator<Item = &'a Arc<FileFacts>>,
    ) {
        let krate = CrateId(number(self.crates.len()));
        let root = ModuleId(number(self.modules.len()));
        self.crates.push(Crate {
            name,
            edition: Edition::E2024,
            root,
            externs: QuickMap::default(),
            report: false,
            is_stub: true,
        });
        self.stubs.insert(name, krate);
        for facts in files {
            let part = self.add_file(krate, facts);
            if part != root {
                self.include(root, part);
            }
        }
    }

    /// Adds the tables of a file and gives its own module.
    fn add_file(&mut self, krate: CrateId, facts: &Arc<FileFacts>) -> ModuleId {
        let file = FileId(number(self.files.len()));
        let first = First {
            module: number(self.modules.len()),
            function: number(self.functions.len()),
            adt: number(self.adts.len()),
            trait_: number(self.traits.len()),
            impl_: number(self.impl_blocks.len()),
            alias: number(self.aliases.len()),
            value: number(self.values.len()),
        };
        let rows = |len: usize| (0..number(len)).map(move |local| (file, local));
        self.functions.extend(rows(facts.functions.len()));
        self.adts.extend(rows(facts.adts.len()));
        self.traits.extend(rows(facts.traits.len()));
        self.impl_blocks.extend(rows(facts.impls.len()));
        self.aliases.extend(rows(facts.aliases.len()));
        self.values.extend(rows(facts.values.len()));
        self.modules.extend(facts.modules.iter().map(|module| {
            Arc::new(Module {
                krate,
                file,
                name: module.name,
                parent: module.parent.map(|parent| ModuleId(first.module + parent)),
                is_transparent: module.is_block,
                entries: QuickMap::default(),
                globs: Vec::new(),
                unnamed_traits: Vec::new(),
            })
        }));
        let number = number(
            self.files
                .iter()
                .filter(|other| other.krate == krate)
                .count(),
        );
        self.files.push(File {
            krate,
            number,
            facts: Arc::clone(facts),
            first,
        });
        ModuleId(first.module)
    }

    /// Makes the files that hold the modules of `file` children of their declarations.
    fn hang_in_modules(&mut self, first: usize, at: usize, file: &SourceFile) {
        let base = self.files[first + at].first.module;
        for (decl, target) in file.facts.mods.iter().zip(&file.mods) {
            let Some(target) = target.and_then(|target| self.files.get(first + target as usize))
            else {
                continue;
            };
            let child = ModuleId(target.first.module);
            let parent = ModuleId(base + decl.module);
            if child == parent || self.modules[child.index()].parent.is_some() {
                continue;
            }
            if decl.name.is_empty() {
                self.include(parent, child);
            } else {
                let module = self.module_mut(child);
                module.parent = Some(parent);
                module.name = Name::new(&decl.name);
                let named = Named {
                    def: Def::Module(child),
                    public: decl.public,
                };
                let entries = &mut self.module_mut(parent).entries;
                entries.entry(Name::new(&decl.name)).or_default().ty = Some(named);
            }
        }
    }

    /// Lets `parent` see all of `part`, and `part` all of `parent`.
    fn include(&mut self, parent: ModuleId, part: ModuleId) {
        let module = self.module_mut(part);
        module.parent = Some(parent);
        module.is_transparent = true;
        let glob = Glob {
            of: Def::Module(part),
            public: true,
        };
        self.module_mut(parent).globs.push(glob);
    }

    pub(super) fn module_mut(&mut self, id: ModuleId) -> &mut Module {
        Arc::make_mut(&mut self.modules[id.index()])
    }

    fn declare_items(&mut self, first: ModuleId) {
        for id in first.index()..self.modules.len() {
            let file = self.modules[id].file;
            let File { facts, first, .. } = &self.files[file.index()];
            let (facts, first) = (Arc::clone(facts), *first);
            let local = id - first.module as usize;
            for item in &facts.modules[local].items {
                let def = match item.kind {
                    ItemKind::Module(local) => Def::Module(ModuleId(first.module + local)),
                    ItemKind::Adt(local) => Def::Adt(AdtId(first.adt + local)),
                    ItemKind::Trait(local) => Def::Trait(TraitId(first.trait_ + local)),
                    ItemKind::Alias(local) => Def::Alias(AliasId(first.alias + local)),
                    ItemKind::Function(local) => Def::Fn(FnId(first.function + local)),
                    ItemKind::Value(local) => Def::Value(ValueId(first.value + local)),
                    ItemKind::FileModule(_) | ItemKind::Macro => continue,
                };
                let is_struct = match def {
                    Def::Adt(adt) => !self.adt(adt).is_enum,
                    _ => false,
                };
                let module = Arc::make_mut(&mut self.modules[id]);
                let entry = module.entries.entry(item.name).or_default();
                entry.declare(
                    Named {
                        def,
                        public: item.public,
                    },
                    is_struct,
                );
            }
        }
    }
}

impl Entry {
    /// Enters a declaration into the namespaces it belongs to; the first one stays.
    fn declare(&mut self, named: Named, is_struct: bool) {
        let is_value = matches!(named.def, Def::Fn(_) | Def::Value(_));
        if !is_value {
            self.ty.get_or_insert(named);
        }
        if is_value || is_struct {
            self.value.get_or_insert(named);
        }
    }
}

/// Table sizes fit 32 bits, as the facts they come from do.
pub(super) fn number(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
