//! Values that are small whatever the program is given: written out where they are used, or of a type
//! that holds a fixed number of parts. To read or write one as a document takes no time worth telling.

use nostall_catalog::Condition;

use crate::facts::body::{CallSpan, Expr, ExprId};
use crate::index::{AdtId, Program};
use crate::infer::args::Given;
use crate::infer::{Call, Callee, Infer};
use crate::names::Name;
use crate::types::{Table, Ty};

/// Types that hold no more than their type arguments, or a text.
const PLAIN: &[&str] = &[
    "std::borrow::Cow",
    "std::boxed::Box",
    "std::option::Option",
    "std::path::Path",
    "std::path::PathBuf",
    "std::rc::Rc",
    "std::result::Result",
    "std::string::String",
    "std::sync::Arc",
    "std::time::Duration",
    "std::time::Instant",
    "std::time::SystemTime",
];

/// Types that hold any number of items, one after the other.
const SEQUENCES: &[&str] = &[
    "bytes::Bytes",
    "bytes::BytesMut",
    "serde_json::value::Value",
    "std::collections::vec_deque::VecDeque",
    "std::vec::Vec",
];

/// Parts of the names of types without source that may hold anything.
const ANYTHING: &[&str] = &[
    "Array", "Buf", "Bytes", "Document", "List", "Map", "Set", "Table", "Tree", "Value", "Vec",
];

/// Types within types that are looked into.
const DEPTH: u32 = 6;

/// A call that is nothing to tell of where its result turns out small.
pub(super) struct Measured {
    span: CallSpan,
    ret: Ty,
}

impl Infer<'_> {
    /// Whether an argument is known to be small.
    pub(super) fn is_small(&mut self, given: &Given) -> bool {
        let ty = self.known(&given.ty);
        if self.is_written_out(given.expr) {
            return !self.program.has_sequence(&mut self.table, &ty);
        }
        self.program.is_small(&mut self.table, &ty, 0)
    }

    /// `Point { x, y }`, `json!({ .. })`, `"text"`
    fn is_written_out(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Ref(of) => self.is_written_out(*of),
            Expr::Struct { rest, .. } => rest.is_none(),
            Expr::Literal(_) => true,
            Expr::Macro(call) => {
                let last = self.body.path(call.path).last();
                last.is_some_and(|last| last.as_str() == "json")
            }
            _ => false,
        }
    }

    /// Notes what a call gives of which it matters whether it is small.
    pub(super) fn note_measured(&mut self, ret: &Ty, span: CallSpan) {
        if self
            .flow
            .calls
            .last()
            .is_some_and(|last| measures(last, span))
        {
            let ret = ret.clone();
            self.measured.push(Measured { span, ret });
        }
    }

    /// Takes back the calls whose result is small, now that all types are known.
    pub(super) fn settle_measured(&mut self) {
        for Measured { span, ret } in std::mem::take(&mut self.measured) {
            let ret = self.known(&ret);
            let found = self.unwrapped(&ret);
            if self.program.is_small(&mut self.table, &found, 0) {
                self.flow.calls.retain(|call| !measures(call, span));
            }
        }
    }
}

/// Whether a call at that place asks for a large result.
fn measures(call: &Call, span: CallSpan) -> bool {
    call.span.whole == span.whole
        && matches!(&call.callee, Callee::Sink(sink) if sink.api.condition == Condition::LargeResult)
}

impl Program {
    /// Whether values of a type hold a fixed number of parts, texts among them. A field whose type
    /// is not known is an id or a time more often than not.
    fn is_small(&self, table: &mut Table, ty: &Ty, depth: u32) -> bool {
        let (parts, are_fields) = match ty {
            Ty::Primitive(_) => return true,
            Ty::Ref(of) | Ty::Array(of) => (vec![Ty::clone(of)], false),
            Ty::Tuple(items) => (items.to_vec(), false),
            Ty::Adt(id, args) if self.is_stub_adt(*id) => {
                let path = self.adt_path(*id);
                if !PLAIN.contains(&path.as_str()) && !is_address(path) {
                    return false;
                }
                (args.to_vec(), false)
            }
            Ty::Adt(_, args) if args.iter().any(Ty::is_unknown) => return false,
            Ty::Adt(id, args) => (self.parts(*id, args), true),
            _ => return false,
        };
        depth < DEPTH
            && parts.iter().all(|part| match self.normalize(table, part) {
                Ty::Unknown => are_fields,
                Ty::External(path) => are_fields && !may_hold_anything(path),
                part => self.is_small(table, &part, depth + 1),
            })
    }

    /// Whether a type has a sequence among its own fields.
    fn has_sequence(&self, table: &mut Table, ty: &Ty) -> bool {
        let Ty::Adt(id, args) = ty.peeled() else {
            return false;
        };
        let own = self.parts(*id, args);
        own.iter().any(|part| {
            let part = self.normalize(table, part);
            match part.peeled() {
                Ty::Slice(_) => true,
                Ty::Adt(id, _) => SEQUENCES.contains(&self.adt_path(*id).as_str()),
                _ => false,
            }
        })
    }

    /// What all variants of a type hold.
    fn parts(&self, id: AdtId, args: &[Ty]) -> Vec<Ty> {
        let variants = (0_u32..).zip(&self.adt(id).variants);
        let fields = variants.flat_map(|(at, variant)| {
            let names = variant.fields.iter().map(|(name, _)| *name);
            names.filter_map(move |name| self.variant_field(id, at, args, name))
        });
        fields.collect()
    }
}

fn is_address(path: Name) -> bool {
    let path = path.as_str();
    path.starts_with("std::net::") && path.contains("Addr")
}

fn may_hold_anything(path: Name) -> bool {
    let last = path.as_str().rsplit("::").next().unwrap_or_default();
    ANYTHING.iter().any(|part| last.contains(part))
}
