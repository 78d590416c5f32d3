//! All files as one program: numbers for everything that can be named, and what each name means.

mod base;
mod build;
mod emptied;
mod ids;
mod impls;
mod imports;
mod known;
mod lang;
mod naming;
mod path;
mod scope;
mod shown;
mod stubs;

use std::collections::HashSet;
use std::sync::Arc;

use crate::facts::FileFacts;
use crate::facts::item::{self, Container};
use crate::facts::operator::Operator;
use crate::facts::types::TypeRef;
use crate::names::{Name, QuickMap};
use crate::program::Edition;
use crate::resolve::Resolver;
use crate::span::{Site, Span};
use crate::types::Signatures;

pub(crate) use ids::{
    AdtId, AliasId, CrateId, Def, FileId, FnContainer, FnId, ImplId, ModuleId, Namespace, TraitId,
    ValueId,
};
pub(crate) use impls::{Head, Impls, TraitKey};
pub(crate) use known::Known;
pub(crate) use stubs::warm_up;

/// The program. Built once, then only read.
///
/// The stubs come first in every table; [`Site`] counts crates without them.
#[derive(Clone)]
pub(crate) struct Program {
    pub(crate) crates: Vec<Crate>,
    files: Vec<File>,
    pub(crate) modules: Vec<Arc<Module>>,
    functions: Vec<(FileId, u32)>,
    adts: Vec<(FileId, u32)>,
    traits: Vec<(FileId, u32)>,
    impl_blocks: Vec<(FileId, u32)>,
    aliases: Vec<(FileId, u32)>,
    values: Vec<(FileId, u32)>,
    stubs: QuickMap<Name, CrateId>,
    prelude: Option<ModuleId>,
    pub(crate) impls: Arc<Impls>,
    pub(crate) signatures: Signatures,
    shown: shown::Shown,
    emptied: emptied::Emptied,
    pub(crate) known: Arc<Known>,
    pub(crate) lang: Lang,
    /// The types whose values hold a synchronous lock.
    pub(crate) guards: HashSet<AdtId>,
    /// What the compiler said of the program.
    pub(crate) resolver: Arc<Resolver>,
}

/// Items of std that the language itself refers to; none without its stub.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lang {
    pub(crate) deref: Option<TraitKey>,
    pub(crate) iterator: Option<TraitKey>,
    pub(crate) into_iterator: Option<TraitKey>,
    pub(crate) drop: Option<TraitKey>,
    pub(crate) index: Option<TraitKey>,
    pub(crate) from: Option<TraitKey>,
    pub(crate) try_from: Option<TraitKey>,
    pub(crate) from_str: Option<TraitKey>,
    pub(crate) read: Option<TraitKey>,
    pub(crate) write: Option<TraitKey>,
    /// By operator.
    pub(crate) operators: [Option<TraitKey>; Operator::ALL.len()],
    pub(crate) vec: Option<AdtId>,
    pub(crate) string: Option<AdtId>,
    pub(crate) option: Option<AdtId>,
    pub(crate) result: Option<AdtId>,
    pub(crate) range: Option<AdtId>,
}

#[derive(Clone)]
pub(crate) struct Crate {
    pub(crate) name: Name,
    pub(crate) edition: Edition,
    pub(crate) root: ModuleId,
    externs: QuickMap<Name, Extern>,
    pub(crate) report: bool,
    /// Signatures only, from the catalogue.
    pub(crate) is_stub: bool,
}

#[derive(Clone, Copy, Debug)]
enum Extern {
    Source(CrateId),
    Named(Name),
}

#[derive(Clone)]
struct File {
    krate: CrateId,
    /// Its number in the crate's list.
    number: u32,
    facts: Arc<FileFacts>,
    /// The global numbers of the first entries of its tables.
    first: First,
}

#[derive(Clone, Copy, Default)]
struct First {
    module: u32,
    function: u32,
    adt: u32,
    trait_: u32,
    impl_: u32,
    alias: u32,
    value: u32,
}

/// A module with everything its names mean.
#[derive(Clone)]
pub(crate) struct Module {
    pub(crate) krate: CrateId,
    file: FileId,
    pub(crate) name: Name,
    pub(crate) parent: Option<ModuleId>,
    /// A block, or an included file: names not found here are looked for in the parent.
    is_transparent: bool,
    entries: QuickMap<Name, Entry>,
    globs: Vec<Glob>,
    /// Traits imported as `_`.
    unnamed_traits: Vec<Def>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    ty: Option<Named>,
    value: Option<Named>,
}

#[derive(Clone, Copy, Debug)]
struct Named {
    def: Def,
    public: bool,
}

#[derive(Clone, Copy, Debug)]
struct Glob {
    of: Def,
    public: bool,
}

macro_rules! accessors {
    ($($method:ident($id:ident) -> $ty:ident in $table:ident / $facts:ident;)+) => {$(
        pub(crate) fn $method(&self, id: $id) -> &item::$ty {
            let (file, local) = self.$table[id.index()];
            &self.files[file.index()].facts.$facts[local as usize]
        }
    )+};
}

impl Program {
    accessors! {
        function(FnId) -> Function in functions / functions;
        adt(AdtId) -> Adt in adts / adts;
        trait_(TraitId) -> Trait in traits / traits;
        impl_(ImplId) -> Impl in impl_blocks / impls;
        alias(AliasId) -> Alias in aliases / aliases;
        value(ValueId) -> Value in values / values;
    }

    pub(crate) fn function_ids(&self) -> impl Iterator<Item = FnId> + use<> {
        (0..u32::try_from(self.functions.len()).unwrap_or(u32::MAX)).map(FnId)
    }

    pub(crate) fn file_ids(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..build::number(self.files.len())).map(FileId)
    }

    /// The crate and the file as the caller of the analysis counts them; none for signatures.
    pub(crate) fn source_file(&self, file: FileId) -> Option<(u32, u32)> {
        let file = &self.files[file.index()];
        let krate = file.krate.0.checked_sub(self.first_source())?;
        Some((krate, file.number))
    }

    /// The names of the crates that the program names, or knows the signatures of.
    pub(crate) fn crates_in_use(&self) -> HashSet<&'static str> {
        let named = self.crates.iter().flat_map(|krate| krate.externs.values());
        let named = named.filter_map(|target| match target {
            Extern::Named(name) => Some(name.as_str()),
            Extern::Source(_) => None,
        });
        named
            .chain(self.stubs.keys().map(|name| name.as_str()))
            .collect()
    }

    /// Whether a module is a block, or an included file.
    pub(crate) fn is_transparent(&self, id: ModuleId) -> bool {
        self.modules[id.index()].is_transparent
    }

    fn file_of(&self, (file, _): (FileId, u32)) -> &File {
        &self.files[file.index()]
    }

    pub(crate) fn fn_file(&self, id: FnId) -> FileId {
        self.functions[id.index()].0
    }

    /// Whether the crate of a function depends on one that it calls `name`.
    pub(crate) fn names_crate(&self, id: FnId, name: &str) -> bool {
        self.crate_of(id).externs.contains_key(&Name::new(name))
    }

    /// The files that are not the catalogue's.
    pub(crate) fn source_files(&self) -> impl Iterator<Item = (FileId, &FileFacts)> {
        let files = (0..).map(FileId).zip(&self.files);
        let sources = files.filter(|(_, file)| !self.crates[file.krate.index()].is_stub);
        sources.map(|(id, file)| (id, &*file.facts))
    }

    /// Whether findings in a file are wanted.
    pub(crate) fn reports(&self, file: FileId) -> bool {
        self.crates[self.files[file.index()].krate.index()].report
    }

    pub(crate) fn crate_of(&self, id: FnId) -> &Crate {
        &self.crates[self.file_of(self.functions[id.index()]).krate.index()]
    }

    pub(crate) fn site(&self, file: FileId, span: Span) -> Site {
        let file = &self.files[file.index()];
        Site {
            krate: file.krate.0 - self.first_source(),
            file: file.number,
            span,
        }
    }

    pub(crate) fn fn_module(&self, id: FnId) -> ModuleId {
        let file = self.file_of(self.functions[id.index()]);
        ModuleId(file.first.module + self.function(id).module)
    }

    pub(crate) fn adt_module(&self, id: AdtId) -> ModuleId {
        ModuleId(self.file_of(self.adts[id.index()]).first.module + self.adt(id).module)
    }

    pub(crate) fn trait_module(&self, id: TraitId) -> ModuleId {
        ModuleId(self.file_of(self.traits[id.index()]).first.module + self.trait_(id).module)
    }

    pub(crate) fn impl_module(&self, id: ImplId) -> ModuleId {
        ModuleId(self.file_of(self.impl_blocks[id.index()]).first.module + self.impl_(id).module)
    }

    pub(crate) fn alias_module(&self, id: AliasId) -> ModuleId {
        ModuleId(self.file_of(self.aliases[id.index()]).first.module + self.alias(id).module)
    }

    pub(crate) fn value_module(&self, id: ValueId) -> ModuleId {
        ModuleId(self.file_of(self.values[id.index()]).first.module + self.value(id).module)
    }

    /// The function that the first use of a lazy static runs.
    pub(crate) fn initialiser(&self, id: ValueId) -> Option<FnId> {
        let local = self.value(id).initialiser?;
        let first = self.file_of(self.values[id.index()]).first.function;
        Some(FnId(first + local))
    }

    /// Whether a type is known by its signatures only.
    pub(crate) fn is_stub_adt(&self, id: AdtId) -> bool {
        let krate = self.file_of(self.adts[id.index()]).krate;
        self.crates[krate.index()].is_stub
    }

    /// The module of a block, by the number it has in its file.
    pub(crate) fn block_module(&self, file: FileId, local: u32) -> ModuleId {
        ModuleId(self.files[file.index()].first.module + local)
    }

    /// The impl or trait a function is written in.
    pub(crate) fn fn_container(&self, id: FnId) -> FnContainer {
        let first = self.file_of(self.functions[id.index()]).first;
        match self.function(id).container {
            Container::Module => FnContainer::Module,
            Container::Impl(local) => FnContainer::Impl(ImplId(first.impl_ + local)),
            Container::Trait(local) => FnContainer::Trait(TraitId(first.trait_ + local)),
        }
    }

    pub(crate) fn impl_functions(&self, id: ImplId) -> impl Iterator<Item = FnId> {
        let first = self.file_of(self.impl_blocks[id.index()]).first.function;
        self.impl_(id)
            .functions
            .iter()
            .map(move |local| FnId(first + local))
    }

    pub(crate) fn trait_functions(&self, id: TraitId) -> impl Iterator<Item = FnId> {
        let first = self.file_of(self.traits[id.index()]).first.function;
        self.trait_(id)
            .functions
            .iter()
            .map(move |local| FnId(first + local))
    }

    /// How many crates of signatures stand in front of the sources.
    fn first_source(&self) -> u32 {
        build::number(self.stubs.len())
    }

    /// Whether a type known by its signatures has several methods that give the type itself back.
    pub(crate) fn is_stub_builder(&self, id: AdtId) -> bool {
        let own = self.adt(id).name;
        let gives_itself = |ret: &TypeRef| {
            let mut ret = ret;
            while let TypeRef::Ref(inner) = ret {
                ret = inner;
            }
            let name = match ret {
                TypeRef::Path(path) => path.last(),
                _ => None,
            };
            name.is_some_and(|name| name == own || name.as_str() == "Self")
        };
        let methods = self
            .impls
            .of_head(Head::Adt(id))
            .iter()
            .flat_map(|id| self.impl_functions(*id));
        let builders = methods
            .map(|id| self.function(id))
            .filter(|function| function.receiver.is_some() && gives_itself(&function.ret));
        self.is_stub_adt(id) && builders.take(2).count() == 2
    }

    /// Whether a struct has a field of that name.
    pub(crate) fn has_field(&self, id: AdtId, name: Name) -> bool {
        let first = self.adt(id).variants.first();
        first.is_some_and(|variant| variant.fields.iter().any(|(own, _)| *own == name))
    }

    /// The crate of signatures for a crate named `name`.
    pub(crate) fn stub(&self, name: Name) -> Option<CrateId> {
        self.stubs.get(&name).copied()
    }
}
