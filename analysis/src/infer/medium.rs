//! What lies below a reader or writer: a file, memory, or whatever the caller hands over.

use nostall_catalog::{Api, Certainty, Condition, Medium};

use crate::index::{AdtId, FnContainer, FnId};
use crate::infer::args::Given;
use crate::infer::{Below, Infer};
use crate::types::{Bound, Owner, Param, Subst, Ty};

/// Readers in readers that are looked through.
const DEPTH: u32 = 4;

impl Infer<'_> {
    /// How sure reading or writing a value is to reach something outside of memory.
    pub(super) fn medium(&mut self, ty: &Ty) -> Option<Certainty> {
        self.medium_within(ty, DEPTH)
    }

    fn medium_within(&mut self, ty: &Ty, depth: u32) -> Option<Certainty> {
        let Some(depth) = depth.checked_sub(1) else {
            return Some(Certainty::Possible);
        };
        let ty = self.known(ty);
        for step in self.program.autoderef(&mut self.table, &ty) {
            let known = match &step {
                Ty::Adt(id, args) if !self.program.is_stub_adt(*id) => {
                    self.own_medium(*id, args, depth)
                }
                Ty::Adt(id, args) => match self.program.known.medium(self.program.adt_path(*id)) {
                    Some(Medium::External(certainty)) => Some(Some(certainty)),
                    Some(Medium::Memory) => Some(None),
                    Some(Medium::Wraps(at)) => args
                        .get(usize::from(at))
                        .map(|inner| self.medium_within(inner, depth)),
                    None => None,
                },
                Ty::External(path) => match self.program.known.medium(*path) {
                    Some(Medium::External(certainty)) => Some(Some(certainty)),
                    Some(Medium::Memory) => Some(None),
                    _ => None,
                },
                Ty::Slice(_) | Ty::Array(_) | Ty::Primitive(_) => Some(None),
                _ => None,
            };
            if let Some(known) = known {
                return known;
            }
        }
        Some(Certainty::Possible)
    }

    /// A type of the program that reads or writes most likely does so to what it holds.
    fn own_medium(&mut self, id: AdtId, args: &[Ty], depth: u32) -> Option<Option<Certainty>> {
        let scope = self.program.scope(Owner::Adt(id));
        let fields = self.program.adt(id).variants.iter();
        let fields = fields.flat_map(|variant| &variant.fields);
        let mut surest = None;
        for (_, written) in fields {
            let field = self.program.lower_type(written, &scope);
            let field = Subst::of(Owner::Adt(id), args).apply(&field);
            surest = surest.max(self.medium_within(&field, depth));
        }
        let surest = surest.filter(|surest| *surest > Certainty::Possible)?;
        Some(Some(surest.min(Certainty::Likely)))
    }

    /// What lies below what an API reads from or writes to, where that decides whether it blocks.
    pub(super) fn below(&mut self, api: &Api, receiver: Option<&Ty>, given: &[Given]) -> Below {
        let is_handed = match api.condition {
            Condition::ExternalReceiver => receiver.is_some_and(|ty| self.is_handed(ty, DEPTH)),
            Condition::ExternalArgument => {
                given.iter().any(|given| self.is_handed(&given.ty, DEPTH))
            }
            _ => false,
        };
        match is_handed {
            true => Below::Callers,
            false => Below::Settled,
        }
    }

    /// Whether a reader or writer is of a type that the function's caller chooses.
    fn is_handed(&mut self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let ty = self.known(ty);
        match ty.peeled() {
            Ty::Param(param) => {
                let bounds = self.program.bounds_of(*param);
                self.is_io(&bounds)
            }
            Ty::Opaque(bounds) => self.is_io(bounds),
            Ty::Adt(id, args) => match self.program.known.medium(self.program.adt_path(*id)) {
                Some(Medium::Wraps(at)) => {
                    let inner = args.get(usize::from(at));
                    inner.is_some_and(|inner| self.is_handed(inner, depth))
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn is_io(&self, bounds: &[Bound]) -> bool {
        let path = |bound: &Bound| self.program.trait_key_path(bound.key);
        bounds
            .iter()
            .any(|bound| path(bound).as_str().starts_with("std::io::"))
    }

    /// What lies below the readers and writers that a function of the program is handed.
    pub(super) fn below_handed(
        &mut self,
        function: FnId,
        subst: &Subst,
        wanted: &[Ty],
        given: &[Given],
    ) -> Below {
        let mut handed = self.io_params(function, subst);
        for (wanted, given) in wanted.iter().zip(given) {
            if matches!(wanted.peeled(), Ty::Opaque(bounds) if self.is_io(bounds)) {
                handed.push(given.ty.clone());
            }
        }
        let media: Vec<_> = handed.iter().map(|ty| self.medium(ty)).collect();
        let surest = media.iter().flatten().max().copied();
        match surest {
            // With memory among them, it is not known which is read and which is written.
            Some(surest) if surest > Certainty::Possible && !media.contains(&None) => {
                Below::Outside(surest)
            }
            _ if handed.iter().any(|ty| self.is_handed(ty, DEPTH)) => Below::Callers,
            _ => Below::Settled,
        }
    }

    /// What stands for the type parameters that are required to read or write.
    fn io_params(&mut self, function: FnId, subst: &Subst) -> Vec<Ty> {
        let around = match self.program.fn_container(function) {
            FnContainer::Impl(id) => Some(Owner::Impl(id)),
            _ => None,
        };
        let mut found = Vec::new();
        for owner in around.into_iter().chain([Owner::Fn(function)]) {
            let params = self.program.generics(owner).params.len();
            for index in 0..u32::try_from(params).unwrap_or(u32::MAX) {
                let param = Param { owner, index };
                let bounds = self.bounds_everywhere(param, function);
                if self.is_io(&bounds) {
                    found.extend(subst.get(param).cloned());
                }
            }
        }
        found
    }
}
