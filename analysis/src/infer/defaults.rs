//! `Default`: whose code runs depends on the type that is wanted, which is only known once the whole
//! body is.

use crate::facts::body::CallSpan;
use crate::index::{AdtId, FnId};
use crate::infer::{Call, Callee, Frequency, Infer};
use crate::types::{Owner, Subst, Ty};

/// Types in types whose fields are looked at.
const DEPTH: u32 = 3;

/// Types whose default is made of that of what they hold.
const HOLDERS: &[&str] = &[
    "std::boxed::Box",
    "std::cell::Cell",
    "std::cell::RefCell",
    "std::rc::Rc",
    "std::sync::Arc",
    "std::sync::Mutex",
    "std::sync::RwLock",
];

/// Functions of std that make a default of what they give, as they are declared.
const MAKERS: &[&str] = &[
    "std::default::Default::default",
    "std::mem::take",
    "std::option::Option::unwrap_or_default",
    "std::result::Result::unwrap_or_default",
];

/// A default of some type, made by a call.
pub(super) struct Made {
    ty: Ty,
    region: u32,
    in_loop: bool,
    frequency: Frequency,
    span: CallSpan,
}

impl Infer<'_> {
    /// Notes that a known function makes a default: `Default::default()`, `value.unwrap_or_default()`.
    pub(super) fn note_default(&mut self, function: FnId, ret: &Ty, span: CallSpan) {
        let is_named = |name: &str| matches!(name, "default" | "take" | "unwrap_or_default");
        let program = self.program;
        if !is_named(program.function(function).name.as_str())
            || !MAKERS.contains(&program.fn_path(function).as_str())
        {
            return;
        }
        self.defaults.push(Made {
            ty: ret.clone(),
            region: self.region,
            in_loop: self.loops > 0,
            frequency: self.around.frequency(),
            span,
        });
    }

    /// Enters the calls that the defaults of the body make.
    pub(super) fn settle_defaults(&mut self) {
        for made in std::mem::take(&mut self.defaults) {
            let ty = self.known(&made.ty);
            let mut found = Vec::new();
            self.default_of(&ty, DEPTH, &mut found);
            let calls = found.into_iter().map(|function| Call {
                region: made.region,
                callee: Callee::Function(function),
                span: made.span,
                in_loop: made.in_loop,
                frequency: made.frequency,
                once: false,
                is_doubtful: false,
            });
            self.flow.calls.extend(calls);
        }
    }

    /// The functions of the program that make the default of a type.
    fn default_of(&mut self, ty: &Ty, depth: u32, found: &mut Vec<FnId>) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        match ty {
            Ty::Adt(id, args) if self.program.is_stub_adt(*id) => {
                let holds = HOLDERS.contains(&self.program.adt_path(*id).as_str());
                let held = args.iter().filter(|_| holds);
                held.for_each(|arg| self.default_of(arg, depth, found));
            }
            Ty::Adt(id, args) => match self.own_default(ty) {
                Some(own) => found.push(own),
                None => self.default_of_fields(*id, args, depth, found),
            },
            Ty::Tuple(parts) => {
                parts
                    .iter()
                    .for_each(|part| self.default_of(part, depth, found));
            }
            _ => {}
        }
    }

    /// What a derived `default` runs. Which variant is an enum's default is not kept.
    fn default_of_fields(&mut self, id: AdtId, args: &[Ty], depth: u32, found: &mut Vec<FnId>) {
        let facts = self.program.adt(id);
        let scope = self.program.scope(Owner::Adt(id));
        let subst = Subst::of(Owner::Adt(id), args);
        let variants = facts.variants.iter().filter(|_| !facts.is_enum);
        for (_, written) in variants.flat_map(|it| &it.fields) {
            let field = subst.apply(&self.program.lower_type(written, &scope));
            self.default_of(&field, depth, found);
        }
    }

    /// The `default` that a type of the program is given by hand.
    fn own_default(&mut self, ty: &Ty) -> Option<FnId> {
        let key = self.program.lang.default?;
        let of = self
            .program
            .impl_for(&mut self.table, key, ty.head()?, ty)?;
        self.program.impl_functions(of).next()
    }
}
