//! Items of std that the language itself refers to: `*`, `for`, `?`, `.await`, literals.

use std::collections::HashSet;

use crate::facts::operator::Operator;
use crate::index::{AdtId, Def, Lang, Namespace, Program, TraitKey};
use crate::names::Name;
use crate::types::Ty;

impl Lang {
    pub(super) fn new(program: &Program) -> Lang {
        Lang {
            deref: std_trait(program, &["ops", "Deref"]),
            iterator: std_trait(program, &["iter", "Iterator"]),
            into_iterator: std_trait(program, &["iter", "IntoIterator"]),
            drop: std_trait(program, &["ops", "Drop"]),
            index: std_trait(program, &["ops", "Index"]),
            default: std_trait(program, &["default", "Default"]),
            from: std_trait(program, &["convert", "From"]),
            try_from: std_trait(program, &["convert", "TryFrom"]),
            from_str: std_trait(program, &["str", "FromStr"]),
            read: std_trait(program, &["io", "Read"]),
            write: std_trait(program, &["io", "Write"]),
            operators: Operator::ALL.map(|it| std_trait(program, &it.method().1)),
            vec: std_adt(program, &["vec", "Vec"]),
            string: std_adt(program, &["string", "String"]),
            option: std_adt(program, &["option", "Option"]),
            result: std_adt(program, &["result", "Result"]),
            range: std_adt(program, &["ops", "Range"]),
            path: std_adt(program, &["path", "PathBuf"]),
        }
    }
}

impl Lang {
    /// The type `PathBuf`.
    pub(crate) fn path_buf(&self) -> Ty {
        self.path.map_or(Ty::Unknown, |id| Ty::Adt(id, [].into()))
    }

    /// The trait by which types overload an operator.
    pub(crate) fn operator(&self, operator: Operator) -> Option<TraitKey> {
        self.operators[operator as usize]
    }
}

/// The types whose values hold a synchronous lock.
pub(super) fn guards(program: &Program) -> HashSet<AdtId> {
    let all = (0..u32::try_from(program.adts.len()).unwrap_or(u32::MAX)).map(AdtId);
    all.filter(|id| program.is_stub_adt(*id))
        .filter(|id| nostall_catalog::is_guard(program.adt_path(*id).as_str()))
        .collect()
}

fn std_item(program: &Program, path: &[&str]) -> Option<Def> {
    let root = program.crates[program.stub(Name::new("std"))?.index()].root;
    let names: Vec<Name> = std::iter::once("crate")
        .chain(path.iter().copied())
        .map(Name::new)
        .collect();
    let found = program.resolve(root, &names, Namespace::Types)?;
    (found.used == names.len()).then_some(found.def)
}

fn std_trait(program: &Program, path: &[&str]) -> Option<TraitKey> {
    match std_item(program, path)? {
        Def::Trait(id) => Some(TraitKey::Source(id)),
        _ => None,
    }
}

fn std_adt(program: &Program, path: &[&str]) -> Option<AdtId> {
    match std_item(program, path)? {
        Def::Adt(id) => Some(id),
        _ => None,
    }
}
