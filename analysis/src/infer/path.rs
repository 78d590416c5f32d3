//! Paths in expressions: variables, functions, constructors and constants.

use std::sync::Arc;

use crate::facts::body::PathId;
use crate::facts::types::{PathRef, Segment, TypeRef};
use crate::index::{AdtId, Def, FnId, Namespace, TraitKey, ValueId};
use crate::infer::Infer;
use crate::names::Name;
use crate::types::{Bound, Owner, Ty};

/// What a path in an expression names.
pub(super) enum Named {
    Local(Ty),
    Function(Target),
    /// A tuple struct or variant, as a function or a value.
    Constructor {
        adt: AdtId,
        variant: u32,
        args: Vec<Ty>,
    },
    Value(Ty),
    /// Something in a crate without source.
    External(Name),
    Unknown,
}

/// A function, and all that was said of it.
pub(super) struct Target {
    pub(super) function: FnId,
    /// The type it was named through, or is called on.
    pub(super) self_ty: Option<Ty>,
    /// The bound it was found through.
    pub(super) bound: Option<Bound>,
    /// The types given for its own parameters.
    pub(super) generics: Vec<Ty>,
}

impl Target {
    pub(super) fn free(function: FnId) -> Target {
        Target {
            function,
            self_ty: None,
            bound: None,
            generics: Vec::new(),
        }
    }
}

impl Infer<'_> {
    pub(super) fn path_value(&mut self, id: PathId) -> Ty {
        match self.named(id) {
            Named::Local(ty) | Named::Value(ty) => ty,
            Named::Function(target) => Ty::Function(target.function),
            Named::Constructor { adt, variant, args } => {
                let fields = self.program.adt(adt).variants.get(variant as usize);
                // `Some` without arguments is a function, `None` a value.
                match fields.is_some_and(|variant| variant.fields.is_empty()) {
                    true => Ty::Adt(adt, args.into()),
                    false => self.constructor_pointer(adt, variant, &args),
                }
            }
            // `Zsh.install()`: a trait of the program may be implemented for a foreign unit struct.
            Named::External(path) if self.program.has_impls_for(path) => Ty::External(path),
            Named::External(_) | Named::Unknown => Ty::Unknown,
        }
    }

    fn constructor_pointer(&mut self, adt: AdtId, variant: u32, args: &[Ty]) -> Ty {
        let fields = self.constructor_fields(adt, variant, args);
        Ty::Pointer(Arc::new((fields, Ty::Adt(adt, args.to_vec().into()))))
    }

    /// The types of the fields of a tuple struct or variant, in order.
    pub(super) fn constructor_fields(&self, adt: AdtId, variant: u32, args: &[Ty]) -> Vec<Ty> {
        let names = self.program.adt(adt).variants.get(variant as usize);
        names
            .iter()
            .flat_map(|variant| &variant.fields)
            .map(|(name, _)| {
                let field = self.program.variant_field(adt, variant, args, *name);
                field.unwrap_or(Ty::Unknown)
            })
            .collect()
    }

    pub(super) fn named(&mut self, id: PathId) -> Named {
        let body = self.body;
        let path = body.path(id);
        if let Some(name) = path.as_name()
            && let Some(local) = self.local(name)
        {
            return Named::Local(local.ty.clone());
        }
        match self.defined(path) {
            Some(def) => self.named_def(def, path),
            None => self.type_relative(path),
        }
    }

    /// What a path leads to by modules and imports alone.
    fn defined(&self, path: &PathRef) -> Option<Def> {
        if path.qself.is_some() {
            return None;
        }
        let names = path.names();
        let found = self
            .program
            .resolve(self.module(), &names, Namespace::Values)?;
        (found.used == names.len()).then_some(found.def)
    }

    /// The constant or static that a path means.
    pub(super) fn named_value(&self, path: &PathRef) -> Option<ValueId> {
        if path
            .as_name()
            .is_some_and(|name| self.local(name).is_some())
        {
            return None;
        }
        match self.defined(path)? {
            Def::Value(id) => Some(id),
            _ => None,
        }
    }

    fn named_def(&mut self, def: Def, path: &PathRef) -> Named {
        match def {
            Def::Fn(function) => {
                let generics = self.written_args(path.segments.last());
                Named::Function(Target {
                    generics,
                    ..Target::free(function)
                })
            }
            Def::Adt(adt) => self.constructor(adt, 0, path.segments.last()),
            Def::Variant(adt, variant) => self.constructor(adt, variant, path.segments.last()),
            Def::Value(id) => {
                let ty = self.program.value_type(id);
                let function = matches!(ty, Ty::Pointer(_))
                    .then(|| self.program.function_in(id))
                    .flatten();
                Named::Value(function.map_or(ty, Ty::Function))
            }
            Def::External(path) => Named::External(path),
            _ => Named::Unknown,
        }
    }

    fn constructor(&mut self, adt: AdtId, variant: u32, last: Option<&Segment>) -> Named {
        let wanted = self.program.generics(Owner::Adt(adt)).params.len();
        let mut args = self.written_args(last);
        args.truncate(wanted);
        while args.len() < wanted {
            args.push(self.table.fresh());
        }
        Named::Constructor { adt, variant, args }
    }

    fn written_args(&mut self, segment: Option<&Segment>) -> Vec<Ty> {
        let written = segment.and_then(|segment| segment.args.as_deref());
        let types = written.iter().flat_map(|args| &args.types);
        let lowered: Vec<Ty> = types
            .map(|ty| self.program.lower_type(ty, &self.scope))
            .collect();
        lowered.iter().map(|ty| self.open(ty)).collect()
    }

    /// `Type::name`, `Self::name`, `T::name`, `<T as Trait>::name`, `Trait::name`.
    fn type_relative(&mut self, path: &PathRef) -> Named {
        let Some((last, rest)) = path.segments.split_last() else {
            return Named::Unknown;
        };
        let generics = self.written_args(Some(last));
        if let Some(target) = self.of_trait(path, rest, last.name) {
            return Named::Function(Target { generics, ..target });
        }
        let (start, qself) = match &path.qself {
            Some(qself) => (self.program.lower_type(&qself.0, &self.scope), true),
            None => {
                let prefix = PathRef {
                    qself: None,
                    segments: rest.to_vec(),
                };
                let written = TypeRef::Path(Box::new(prefix));
                (self.program.lower_type(&written, &self.scope), false)
            }
        };
        if qself && !rest.is_empty() {
            return Named::Unknown;
        }
        let ty = self.open(&start);
        let ty = self.known(&ty);
        if let Ty::External(path) = ty {
            return Named::External(path.join(last.name));
        }
        if let Some(variant) = self.variant_named(&ty, last.name) {
            return variant;
        }
        let module = self.module();
        match self
            .program
            .associated(&mut self.table, module, &ty, last.name)
        {
            Some(found) => Named::Function(Target {
                function: found.function,
                self_ty: Some(found.self_ty),
                bound: found.bound,
                generics,
            }),
            None if last.name.as_str() == "default" => self.derived_default(ty),
            None => self.associated_value(&ty, last.name),
        }
    }

    /// `Type::default` of a type that is not given one by hand.
    fn derived_default(&mut self, ty: Ty) -> Named {
        let function = match self.program.lang.default {
            Some(TraitKey::Source(id)) => self.program.trait_functions(id).next(),
            _ => None,
        };
        match (function, &ty) {
            (Some(function), Ty::Adt(..)) => Named::Function(Target {
                self_ty: Some(ty),
                ..Target::free(function)
            }),
            _ => Named::Unknown,
        }
    }

    /// A function of the trait that a path names, for whatever type it is called on.
    fn of_trait(&mut self, path: &PathRef, rest: &[Segment], name: Name) -> Option<Target> {
        let prefix = PathRef {
            qself: None,
            segments: rest.to_vec(),
        };
        if rest.is_empty() {
            return None;
        }
        let TraitKey::Source(id) = self.program.trait_key(self.module(), &prefix)? else {
            return None;
        };
        let self_ty = match &path.qself {
            Some(qself) => {
                let ty = self.program.lower_type(&qself.0, &self.scope);
                self.known(&ty)
            }
            None => self.table.fresh(),
        };
        // `<File as Read>::read` names the method that the type has.
        let module = self.module();
        if let Some(found) = self
            .program
            .associated(&mut self.table, module, &self_ty, name)
        {
            let Target { generics, .. } = Target::free(found.function);
            let (self_ty, bound) = (Some(found.self_ty), found.bound);
            return Some(Target {
                function: found.function,
                self_ty,
                bound,
                generics,
            });
        }
        let mut functions = self.program.trait_functions(id);
        let function = functions.find(|function| self.program.function(*function).name == name)?;
        Some(Target {
            self_ty: Some(self_ty),
            ..Target::free(function)
        })
    }

    fn variant_named(&mut self, ty: &Ty, name: Name) -> Option<Named> {
        let Ty::Adt(adt, args) = ty else { return None };
        let facts = self.program.adt(*adt);
        let at = facts
            .variants
            .iter()
            .position(|variant| variant.name == name)?;
        let variant = u32::try_from(at).ok()?;
        facts.is_enum.then(|| Named::Constructor {
            adt: *adt,
            variant,
            args: args.to_vec(),
        })
    }

    /// `Type::CONST`
    fn associated_value(&mut self, ty: &Ty, name: Name) -> Named {
        let Some(head) = ty.head() else {
            return Named::Unknown;
        };
        for id in self.program.impls.of_head(head) {
            let facts = self.program.impl_(*id);
            if let Some((_, written)) = facts.values.iter().find(|(own, _)| *own == name) {
                let scope = self.program.scope(Owner::Impl(*id));
                return Named::Value(self.program.lower_type(written, &scope));
            }
        }
        Named::Unknown
    }
}
