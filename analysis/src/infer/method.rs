//! Method calls.

use crate::facts::body::{ExprId, Method};
use crate::facts::types::TypeRef;
use crate::index::{FnContainer, FnId, TraitKey};
use crate::infer::Infer;
use crate::infer::path::{Named, Target};
use crate::names::Name;
use crate::types::{Owner, Param, Ty};

/// Methods that give what they are called on, or what it wraps, as builders' `with_..` do as well. A type that is known by its path
/// alone may be wrapped in anything, so these leave it as it is.
const TRANSPARENT: &[&str] = &[
    "and_then",
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "context",
    "expect",
    "into",
    "lock",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "or_else",
    "read",
    "to_owned",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "with_context",
    "write",
];

/// Methods of std's readers and writers whose names say what they do.
const READS_AND_WRITES: &[&str] = &[
    "read_exact",
    "read_line",
    "read_to_end",
    "read_to_string",
    "read_until",
    "write_all",
];

impl Infer<'_> {
    pub(super) fn method(&mut self, call: &Method) -> Ty {
        let before = self.flow.calls.len();
        let receiver = self.place(call.receiver);
        let receiver = self.known(&receiver);
        self.note_lock(call, &receiver);
        self.note_first_use(call);
        if call.name.as_str() == "take" && call.args.is_empty() {
            self.note_taken(call.receiver);
        }
        let named = self.method_named(call, &receiver);
        let named = self.heard_method(named, &receiver, call);
        let frequency = self.of_closures(call);
        let outer = std::mem::replace(&mut self.next_closure, frequency);
        let ty = self.method_of(named, call, &receiver, before);
        self.next_closure = outer;
        if call.name == "unlock" {
            self.mark_released(call.receiver);
        }
        self.weigh_parallel(call, before);
        ty
    }

    /// A call of the method that was found.
    fn method_of(&mut self, named: Named, call: &Method, receiver: &Ty, before: usize) -> Ty {
        if self.awaited_call == Some(call.span.whole) && self.is_foreign(&named) {
            self.flow.foreign.push(call.span.whole);
        }
        match named {
            Named::External(found) => {
                self.call_external(found, Some(receiver), &call.args, call.span);
                let name = call.name.as_str();
                let transparent = TRANSPARENT.contains(&name) || name.starts_with("with_");
                match receiver.peeled() {
                    external @ Ty::External(_) if transparent => external.clone(),
                    _ => Ty::Unknown,
                }
            }
            Named::Function(mut target) => {
                if self.is_adapter(target.function) {
                    self.flow.adapters.push(call.span.whole);
                    self.iteration_sink(receiver, call.span, before);
                }
                self.mark_consumed(call.receiver, target.function);
                target.generics = call.generics.iter().map(|ty| self.written(*ty)).collect();
                self.call_function(&target, Some(receiver), &call.args, call.span)
            }
            _ => {
                let given = self.give(&call.args);
                let program = self.program;
                let calls = program.names_adapter(call.name) || program.is_of_std(receiver);
                self.run_unknown(&given, calls, call.span);
                match self.built(receiver, call.name) {
                    Some(builder) => builder,
                    None if gives_path(call) => self.program.lang.path_buf(),
                    None => self.converted(receiver, call),
                }
            }
        }
    }

    /// Whether a method is known to be that of another crate.
    fn is_foreign(&self, named: &Named) -> bool {
        match named {
            Named::External(_) => true,
            Named::Function(target) => self.program.crate_of(target.function).is_stub,
            _ => false,
        }
    }

    /// The method that a receiver of this type has.
    fn method_named(&mut self, call: &Method, receiver: &Ty) -> Named {
        if let Ty::External(path) = receiver.peeled() {
            return match self.program.method_for_foreign(*path, call.name) {
                Some(function) => Named::Function(Target {
                    self_ty: Some(receiver.peeled().clone()),
                    ..Target::free(function)
                }),
                None => Named::External(path.join(call.name)),
            };
        }
        let module = self.module();
        let found = self
            .program
            .method(&mut self.table, module, receiver, call.name);
        match found {
            Some(found) => Named::Function(Target {
                function: found.function,
                self_ty: Some(found.self_ty),
                bound: found.bound,
                generics: Vec::new(),
            }),
            None if matches!(receiver.peeled(), Ty::Unknown | Ty::Var(_))
                && READS_AND_WRITES.contains(&call.name.as_str()) =>
            {
                self.read_or_write(call.name)
            }
            None => self.parallel(call.name),
        }
    }

    /// A method of std's readers and writers on something unknown, in a module that shows no other
    /// trait with a method of that name.
    fn read_or_write(&mut self, name: Name) -> Named {
        let module = self.module();
        let declaring = self.program.impls.declaring(name).iter();
        let mut visible = declaring.filter(|(of, _)| self.program.trait_is_visible(module, *of));
        match (visible.next(), visible.next()) {
            (Some((of, function)), None)
                if self
                    .program
                    .trait_path(*of)
                    .as_str()
                    .starts_with("std::io::") =>
            {
                Named::Function(Target {
                    self_ty: Some(Ty::Unknown),
                    ..Target::free(*function)
                })
            }
            _ => Named::Unknown,
        }
    }

    /// What makes a parallel iterator, of whatever it is called on: rayon's names are its own.
    fn parallel(&mut self, name: Name) -> Named {
        let module = self.module();
        let found = self.program.impls.declaring(name).iter().find(|(of, _)| {
            let path = self.program.trait_path(*of);
            name.as_str().contains("par_")
                && path.as_str().starts_with("rayon::")
                && self.program.trait_is_visible(module, *of)
        });
        found.map_or(Named::Unknown, |(of, function)| {
            // All that is known of the receiver is that it has the trait.
            let itself = Param {
                owner: Owner::Trait(*of),
                index: Param::SELF,
            };
            Named::Function(Target {
                self_ty: Some(Ty::Param(itself)),
                ..Target::free(*function)
            })
        })
    }

    /// What an unlisted method of a builder gives: the builder. Signatures list what matters of a
    /// crate, and builders have more methods than anybody lists.
    fn built(&mut self, receiver: &Ty, name: Name) -> Option<Ty> {
        let steps = self.program.autoderef(&mut self.table, receiver);
        let builder = steps.into_iter().find(|step| matches!(step, Ty::Adt(..)))?;
        let Ty::Adt(id, _) = &builder else {
            return None;
        };
        let is_common = matches!(name.as_str(), "clone" | "into" | "try_into" | "to_owned");
        (!is_common && self.program.is_stub_builder(*id)).then_some(builder)
    }

    /// A method that takes `self` takes the variable it is called on, or a part of it.
    fn mark_consumed(&mut self, receiver: ExprId, function: FnId) {
        let facts = self.program.function(function);
        let by_value = !matches!(facts.receiver, Some(TypeRef::Ref(_)) | None);
        if by_value || facts.name.as_str() == "take" {
            self.mark_taken_from(receiver);
        }
    }

    /// Whether a method goes through an iterator, now or once what it gives is used.
    fn is_adapter(&self, function: FnId) -> bool {
        match (
            self.program.fn_container(function),
            self.program.lang.iterator,
        ) {
            (FnContainer::Trait(id), Some(TraitKey::Source(iterator))) => {
                id == iterator && self.program.function(function).name.as_str() != "next"
            }
            _ => false,
        }
    }
}

/// Methods that give a `PathBuf`, whatever they are called on.
fn gives_path(call: &Method) -> bool {
    matches!(call.name.as_str(), "to_path_buf" | "into_path_buf") && call.args.is_empty()
}
