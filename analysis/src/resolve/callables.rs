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
        let is_in_use = |path: &str| in_use.contains(path.split("::").next().unwrap_or_default());
        for (path, form) in catalogued().filter(|(path, _)| is_in_use(path)) {
            match program.catalogued(path) {
                // Of a type that has it from a trait, the compiler names the trait's method.
                Catalogued::OfAType(_) if form == Form::TraitMethod => {}
                Catalogued::OfAType(functions) if !functions.is_empty() => {
                    for id in functions {
                        callables.add(Name::new(path), id);
                    }
                }
                Catalogued::One(id) => callables.add(Name::new(path), id),
                Catalogued::OfAType(_) | Catalogued::Unknown => {
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

/// What the signatures hold for a path of the catalogue.
enum Catalogued {
    /// A free function, or the method of a trait.
    One(FnId),
    /// What the impls of a type hold, traits left aside.
    OfAType(Vec<FnId>),
    Unknown,
}

/// The paths of functions and methods in the catalogue, and how calls of them look.
fn catalogued() -> impl Iterator<Item = (&'static str, Form)> {
    let apis = catalog::apis().map(|api| (api.path, api.form));
    let apis = apis.filter(|(_, form)| !matches!(form, Form::Macro | Form::Drop));
    apis.chain(catalog::offloads().map(|offload| (offload.path, Form::Function)))
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

    fn catalogued(&self, path: &str) -> Catalogued {
        let (krate, rest) = path.split_once("::").unwrap_or((path, ""));
        let Some(krate) = self.stub(Name::new(krate)) else {
            return Catalogued::Unknown;
        };
        let root = self.crates[krate.index()].root;
        let mut names = vec![Name::new("crate")];
        names.extend(rest.split("::").map(Name::new));
        if let Some(found) = self.resolve(root, &names, Namespace::Values)
            && let Def::Fn(id) = found.def
            && found.used == names.len()
        {
            return Catalogued::One(id);
        }
        let Some((name, of)) = names.split_last() else {
            return Catalogued::Unknown;
        };
        let found = self.resolve(root, of, Namespace::Types);
        match found
            .filter(|found| found.used == of.len())
            .map(|found| found.def)
        {
            Some(Def::Adt(id)) => {
                Catalogued::OfAType(self.impls.inherent(Head::Adt(id), *name).to_vec())
            }
            Some(Def::Trait(id)) => {
                let mut methods = self.trait_functions(id);
                let method = methods.find(|method| self.function(*method).name == *name);
                method.map_or(Catalogued::Unknown, Catalogued::One)
            }
            _ => Catalogued::Unknown,
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
