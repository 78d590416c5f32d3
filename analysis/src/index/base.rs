//! What every program starts from: the signatures of the catalogue, indexed once per process for
//! each set of crates that programs name.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use crate::index::{Known, Lang, ModuleId, Program, stubs};
use crate::names::{Name, QuickMap};
use crate::program::{CrateSource, ExternCrate};
use crate::types::Signatures;

/// The names of crates without source.
type Named = BTreeSet<&'static str>;

static BASES: LazyLock<Mutex<BTreeMap<Named, Arc<Program>>>> = LazyLock::new(Mutex::default);

/// The program without sources that knows the crates which `sources` name.
pub(super) fn of(sources: &[CrateSource]) -> Arc<Program> {
    let externs = sources.iter().flat_map(|source| source.externs.values());
    let named: Named = externs
        .filter_map(|target| match target {
            ExternCrate::Named(name) => Some(Name::new(name).as_str()),
            ExternCrate::Source(_) => None,
        })
        .collect();
    if let Some(base) = bases().get(&named) {
        return Arc::clone(base);
    }
    let stubs = stubs::closure(named.iter().copied());
    // Outside the lock, which nobody may hold while waiting for other threads.
    stubs::prepare(&stubs);
    let base = Arc::new(Program::of_stubs(&named, &stubs));
    Arc::clone(bases().entry(named).or_insert(base))
}

fn bases() -> MutexGuard<'static, BTreeMap<Named, Arc<Program>>> {
    BASES.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Program {
    fn of_stubs(named: &Named, stubs: &BTreeSet<&'static str>) -> Program {
        let mut program = Program {
            crates: Vec::new(),
            files: Vec::new(),
            modules: Vec::new(),
            functions: Vec::new(),
            adts: Vec::new(),
            traits: Vec::new(),
            impl_blocks: Vec::new(),
            aliases: Vec::new(),
            values: Vec::new(),
            stubs: QuickMap::default(),
            prelude: None,
            impls: Arc::default(),
            signatures: Signatures::default(),
            shown: Default::default(),
            emptied: Default::default(),
            lang: Lang::default(),
            known: Arc::default(),
            guards: HashSet::new(),
            resolver: Arc::default(),
        };
        for stub in stubs {
            program.add_stub(Name::new(stub), stubs::facts(stub));
        }
        program.name_everything(ModuleId(0));
        program.lang = Lang::new(&program);
        program.guards = crate::index::lang::guards(&program);
        let in_use: HashSet<&str> = named.union(stubs).copied().collect();
        program.known = Arc::new(Known::new(&program, &in_use));
        program
    }
}
