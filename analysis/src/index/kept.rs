//! Functions that are kept: in a constant or static, or in a field of a struct.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::facts::body::{Body, Expr, ExprId};
use crate::facts::types::{PathRef, TypeRef};
use crate::index::{AdtId, Def, FnId, Namespace, Program, ValueId};
use crate::names::Name;
use crate::types::{Owner, Scope, Table, Ty};

/// By field: what it is filled with, where that is a function that is named there.
type Functions = HashMap<(AdtId, Name), Vec<Option<FnId>>>;

/// The functions in fields, worked out when first asked for.
#[derive(Clone, Default)]
pub(super) struct Kept(OnceLock<Functions>);

impl Program {
    /// The type of a constant or static.
    pub(crate) fn value_type(&self, id: ValueId) -> Ty {
        self.lower_type(&self.value(id).ty, &self.value_scope(id))
    }

    fn value_scope(&self, id: ValueId) -> Scope {
        Scope {
            module: self.value_module(id),
            owners: Vec::new(),
            self_ty: None,
        }
    }

    /// The function that a constant or static is.
    pub(crate) fn function_in(&self, id: ValueId) -> Option<FnId> {
        let body = self.value(id).body.as_ref()?;
        self.function_named(body, body.root, &self.value_scope(id))
    }

    /// The one function that a field is filled with wherever its struct is made.
    pub(crate) fn function_in_field(&self, id: AdtId, name: Name) -> Option<FnId> {
        let all = self.kept.0.get_or_init(|| self.kept_functions());
        let functions = all.get(&(id, name))?;
        let first = functions.first().copied()??;
        functions
            .iter()
            .all(|it| *it == Some(first))
            .then_some(first)
    }

    fn kept_functions(&self) -> Functions {
        let mut kept = Functions::new();
        let mut assigned = HashSet::new();
        for id in self.function_ids() {
            if let Some(body) = &self.function(id).body {
                self.add_kept(&mut kept, body, || self.scope(Owner::Fn(id)));
                assigned.extend(assigned_in(body));
            }
        }
        for id in (0..super::build::number(self.values.len())).map(ValueId) {
            if let Some(body) = &self.value(id).body {
                self.add_kept(&mut kept, body, || self.value_scope(id));
            }
        }
        // Whose field is assigned to takes inference to tell, so it may be that of any struct.
        kept.retain(|(_, name), _| !assigned.contains(name));
        kept
    }

    fn add_kept(&self, kept: &mut Functions, body: &Body, scope: impl Fn() -> Scope) {
        for expr in &body.exprs {
            let Expr::Struct { path, fields, .. } = expr else {
                continue;
            };
            let scope = scope();
            let Some(adt) = self.struct_named(body.path(*path), &scope) else {
                continue;
            };
            for (name, value) in fields {
                if self.is_pointer(adt, *name) {
                    let function = self.function_named(body, *value, &scope);
                    kept.entry((adt, *name)).or_default().push(function);
                }
            }
        }
    }

    fn struct_named(&self, path: &PathRef, scope: &Scope) -> Option<AdtId> {
        let written = TypeRef::Path(Box::new(path.clone()));
        match self.lower_type(&written, scope) {
            Ty::Adt(id, _) if !self.adt(id).is_enum => Some(id),
            _ => None,
        }
    }

    /// Whether a field is written as `fn(..)`.
    fn is_pointer(&self, id: AdtId, name: Name) -> bool {
        let mut fields = self.adt(id).variants.iter().flat_map(|it| &it.fields);
        fields.any(|(own, ty)| *own == name && matches!(ty, TypeRef::Fn(..)))
    }

    /// The function that an expression names by a path.
    fn function_named(&self, body: &Body, value: ExprId, scope: &Scope) -> Option<FnId> {
        let Expr::Path(path) = body.expr(value) else {
            return None;
        };
        let path = body.path(*path);
        // A variable of that name hides a function.
        let name = path.as_name();
        if name.is_some_and(|name| body.bindings(name).next().is_some()) {
            return None;
        }
        let names = path.names();
        let found = self.resolve(scope.module, &names, Namespace::Values);
        match found.map(|found| (found.def, found.used)) {
            Some((Def::Fn(id), used)) if used == names.len() => Some(id),
            _ => {
                let (last, rest) = names.split_last()?;
                let written = TypeRef::Path(Box::new(PathRef::plain(rest.iter().copied())));
                let ty = self.lower_type(&written, scope);
                let table = &mut Table::default();
                let found = self.associated(table, scope.module, &ty, *last)?;
                Some(found.function)
            }
        }
    }
}

/// The names of the fields that a body assigns to.
fn assigned_in(body: &Body) -> impl Iterator<Item = Name> {
    body.exprs.iter().filter_map(|expr| match expr {
        Expr::Assign { left, .. } => match body.expr(*left) {
            Expr::Field { name, .. } => Some(*name),
            _ => None,
        },
        _ => None,
    })
}
