//! What the compiler can be asked about: functions of the program by their paths, and the
//! functions that the catalogue knows.

use std::collections::{BTreeSet, HashMap};

use nostall_catalog::{self as catalog, Form};

use crate::index::{Def, FnContainer, FnId, Head, ImplId, ModuleId, Namespace, Program, TraitKey};
use crate::names::Name;

/// Functions by the path under which the compiler knows them.
#[derive(Debug, Default)]
pub(crate) struct Callables {
    functions: HashMap<Name, Vec<FnId>>,
    paths: HashMap<FnId, Name>,
    /// What the catalogue knows in crates without signatures.
    external: BTreeSet<&'static str>,
}

impl Callables {
    pub(crate) fn new(program: &Program) -> Callables {
        let mut callables = Callables::default();
        for id in program.function_ids() {
            if !program.crate_of(id).is_stub
                && let Some(path) = program.reachable_path(id)
            {
                callables.add(path, id);
            }
        }
        let in_use = program.crates_in_use();
        let is_in_use = |path: &&str| in_use.contains(path.split("::").next().unwrap_or_default());
        for path in catalogued().filter(is_in_use) {
            match program.catalogued_function(path) {
                Some(id) => callables.add(Name::new(path), id),
                None => {
                    callables.external.insert(path);
                }
            }
        }
        callables
    }

    fn add(&mut self, path: Name, id: FnId) {
        self.functions.entry(path).or_default().push(id);
        self.paths.entry(id).or_insert(path);
    }

    /// All paths, sorted.
    pub(crate) fn texts(&self) -> Vec<String> {
        let known = self.functions.keys().map(|path| path.as_str());
        let all: BTreeSet<&str> = known.chain(self.external.iter().copied()).collect();
        all.into_iter().map(str::to_owned).collect()
    }

    /// The functions that a path can mean.
    pub(crate) fn functions(&self, path: Name) -> &[FnId] {
        self.functions.get(&path).map_or(&[], Vec::as_slice)
    }

    /// The path of a function that has one.
    pub(crate) fn path(&self, declaration: FnId) -> Option<Name> {
        self.paths.get(&declaration).copied()
    }

    /// Whether the catalogue knows a path of a crate without signatures.
    pub(crate) fn is_external(&self, path: Name) -> bool {
        self.external.contains(path.as_str())
    }
}

/// The paths of functions and methods in the catalogue.
fn catalogued() -> impl Iterator<Item = &'static str> {
    let apis = catalog::apis().filter(|api| !matches!(api.form, Form::Macro | Form::Drop));
    let offloads = catalog::offloads().map(|offload| offload.path);
    apis.map(|api| api.path).chain(offloads)
}

impl Program {
    /// For a method of a trait impl, the method of the trait: that is what the compiler names.
    pub(crate) fn declaration(&self, id: FnId) -> FnId {
        let FnContainer::Impl(of) = self.fn_container(id) else {
            return id;
        };
        let Some(TraitKey::Source(of_trait)) = self.impls.trait_of(of) else {
            return id;
        };
        let name = self.function(id).name;
        let mut methods = self.trait_functions(of_trait);
        let declared = methods.find(|method| self.function(*method).name == name);
        declared.unwrap_or(id)
    }

    /// The path of a function of the program, if one leads to it: nothing in a block has one.
    fn reachable_path(&self, id: FnId) -> Option<Name> {
        let module = match self.fn_container(id) {
            FnContainer::Module => self.fn_module(id),
            FnContainer::Trait(id) => self.trait_module(id),
            FnContainer::Impl(of) => self.type_module(of)?,
        };
        let path = self.fn_path(id);
        let is_plain = path.as_str().split("::").all(is_identifier);
        (is_plain && !self.is_in_block(module)).then_some(path)
    }

    /// The module of the type that an inherent impl is for.
    fn type_module(&self, of: ImplId) -> Option<ModuleId> {
        match self.impls.head(of)? {
            Head::Adt(adt) if self.impl_(of).of_trait.is_none() && !self.is_stub_adt(adt) => {
                Some(self.adt_module(adt))
            }
            _ => None,
        }
    }

    fn is_in_block(&self, module: ModuleId) -> bool {
        let mut next = Some(module);
        while let Some(id) = next {
            if self.is_transparent(id) {
                return true;
            }
            next = self.modules[id.index()].parent;
        }
        false
    }

    /// The signature behind a path of the catalogue.
    fn catalogued_function(&self, path: &str) -> Option<FnId> {
        let (krate, rest) = path.split_once("::")?;
        let root = self.crates[self.stub(Name::new(krate))?.index()].root;
        let names: Vec<Name> = std::iter::once("crate")
            .chain(rest.split("::"))
            .map(Name::new)
            .collect();
        let (last, of) = names.split_last()?;
        if let Some(found) = self.resolve(root, &names, Namespace::Values)
            && let Def::Fn(id) = found.def
            && found.used == names.len()
        {
            return Some(id);
        }
        let found = self.resolve(root, of, Namespace::Types)?;
        match found.def {
            _ if found.used < of.len() => None,
            Def::Adt(id) => self.impls.inherent(Head::Adt(id), *last).first().copied(),
            Def::Trait(id) => {
                let mut methods = self.trait_functions(id);
                methods.find(|method| self.function(*method).name == *last)
            }
            _ => None,
        }
    }
}

/// Whether a segment of a path is a plain name, and not text that stands in for one.
fn is_identifier(segment: &str) -> bool {
    let mut letters = segment.chars();
    let first = letters.next().unwrap_or('-');
    (first == '_' || first.is_alphabetic())
        && letters.all(|letter| letter == '_' || letter.is_alphanumeric())
}
