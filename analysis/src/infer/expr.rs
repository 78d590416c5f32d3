//! Expressions: the type of each, and the calls on the way.

use std::sync::Arc;

use crate::facts::body::{Block, Expr, ExprId, Literal, MacroCall, MacroShape, PathId, Statement};
use crate::facts::operator::BinaryOp;
use crate::infer::path::Named;
use crate::infer::{Frequency, Infer, Keep};
use crate::names::Name;
use crate::types::Ty;

impl Infer<'_> {
    pub(super) fn expr(&mut self, id: ExprId) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Missing => Ty::Unknown,
            Expr::Continue { .. } => Ty::Never,
            Expr::Path(path) => {
                self.mark_moved(*path);
                self.path_value(*path)
            }
            Expr::Literal(literal) => literal_type(*literal),
            Expr::Call { callee, args, span } => {
                let ty = self.call(*callee, args, *span);
                self.note_guard(span.whole, &ty);
                ty
            }
            Expr::Method(method) => {
                let ty = self.method(method);
                self.note_guard(method.span.whole, &ty);
                ty
            }
            Expr::Macro(call) => self.macro_call(call),
            Expr::Field { base, name } => {
                let ty = self.field(*base, *name);
                self.mark_part_moved(*base, *name, &ty);
                ty
            }
            Expr::Index { base, index } => self.index(id, *base, *index),
            Expr::Deref(inner) => {
                self.note_deref(id, *inner);
                let ty = self.place(*inner);
                let ty = self.known(&ty);
                // What is behind a reference needs no method.
                if !matches!(ty, Ty::Ref(_)) {
                    self.overloaded(id, &ty);
                }
                self.program
                    .deref(&mut self.table, &ty)
                    .unwrap_or(Ty::Unknown)
            }
            Expr::Ref(inner) => self.place(*inner).reference(),
            Expr::Unary(inner) => {
                let ty = self.expr(*inner);
                self.overloaded(id, &ty).unwrap_or(ty)
            }
            Expr::Binary { op, left, right } => self.binary(id, *op, (*left, *right)),
            Expr::Assign {
                left,
                right,
                compound,
                span,
            } => {
                let value = self.expr(*right);
                let place = self.place(*left);
                self.overloaded(id, &place);
                self.table.unify(&place, &value);
                if !compound {
                    self.drop_assigned(*left, *right, &place, *span);
                }
                Ty::unit()
            }
            Expr::Cast { expr, ty } => {
                self.expr(*expr);
                self.written(*ty)
            }
            Expr::Try(inner) => {
                let ty = self.expr(*inner);
                self.mark_left();
                self.unwrapped(&ty)
            }
            Expr::Tuple(items) => Ty::Tuple(self.exprs(items).into()),
            Expr::Array { items, heap } => self.array(items, *heap),
            Expr::Struct { path, fields, rest } => self.struct_literal(*path, fields, *rest),
            Expr::Range { from, to, .. } => self.range(*from, *to),
            Expr::Async {
                body,
                is_move,
                span,
            } => self.async_block(*body, *is_move, *span),
            Expr::Closure(closure) => self.closure(closure),
            Expr::Await { expr, .. } => {
                self.awaited_call = match body.expr(*expr) {
                    Expr::Method(method) => Some(method.span.whole),
                    Expr::Call { span, .. } => Some(span.whole),
                    _ => None,
                };
                let ty = self.expr(*expr);
                self.awaited(&ty)
            }
            _ => self.control(id),
        }
    }

    pub(super) fn block(&mut self, block: &Block) -> Ty {
        let outer = self.scope.module;
        if let Some(module) = block.module {
            self.scope.module = self.program.block_module(self.file, module);
        }
        let ty = self.in_scope(|this| {
            // What stands behind a `return` never runs: `if !cfg!(windows) { return; }`.
            let mut statements = block.statements.iter();
            match block.tail {
                _ if statements.any(|statement| this.statement(statement)) => Ty::Never,
                Some(tail) => this.expr(tail),
                None => Ty::unit(),
            }
        });
        self.scope.module = outer;
        ty
    }

    /// Infers a statement; returns whether it never comes to the next one.
    fn statement(&mut self, statement: &Statement) -> bool {
        match statement {
            Statement::Expr(expr) => {
                let ty = self.expr(*expr);
                self.drop_taken(*expr, &ty);
                matches!(self.table.shallow(&ty), Ty::Never)
            }
            Statement::Let {
                pat,
                ty,
                init,
                otherwise,
                span,
            } => {
                let written = ty.map(|ty| self.written(ty));
                let next = u32::try_from(self.flow.regions.len()).unwrap_or(u32::MAX);
                let found = init.map(|init| self.expr(init));
                let ty = match (written, found) {
                    (Some(written), found) => {
                        let found = found.unwrap_or(Ty::Unknown);
                        self.table.unify(&written, &found);
                        match is_callable(&written) && self.is_function(&found) {
                            // What it calls says more than how it is called.
                            true => found,
                            false => written,
                        }
                    }
                    (None, Some(found)) => found,
                    (None, None) => self.table.fresh(),
                };
                if let Some(otherwise) = otherwise {
                    self.at_most(Frequency::Sometimes, |this| this.expr(*otherwise));
                }
                let declared = self.locals.len();
                self.bind(*pat, &ty);
                if let Some(Expr::Async { .. }) = init.map(|init| self.body.expr(init))
                    && let [local] = &mut self.locals[declared..]
                {
                    local.async_region = Some(next);
                }
                match init {
                    Some(init) => {
                        self.mark_filled(declared, *pat, *init, *span);
                        self.mark_given(declared, *init);
                    }
                    None => self.mark_empty(declared, *span),
                }
                false
            }
        }
    }

    /// Notes of a variable which function it stands for, or which gave the closure that it holds:
    /// `let open = open::that`, `let read = reader()`.
    fn mark_given(&mut self, from: usize, init: ExprId) {
        let [local] = &self.locals[from..] else {
            return;
        };
        match (self.table.shallow(&local.ty), self.body.expr(init)) {
            (Ty::Unknown, Expr::Path(path)) => {
                if let Named::External(name) = self.named(*path) {
                    self.locals[from].stands_for = Some(name);
                }
            }
            (ty, Expr::Call { .. }) if is_callable(&ty) => {
                self.locals[from].given_by = self.giver(init);
            }
            _ => {}
        }
    }

    pub(super) fn field(&mut self, base: ExprId, name: Name) -> Ty {
        let base = self.place(base);
        self.field_of(&base, name)
    }

    pub(super) fn field_of(&mut self, base: &Ty, name: Name) -> Ty {
        let base = self.known(base);
        let found = self.program.field(&mut self.table, &base, name);
        found.unwrap_or(Ty::Unknown)
    }

    fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base = self.place(base);
        self.overloaded(id, &base);
        let index = self.place(index);
        let (base, index) = (self.known(&base), self.known(&index));
        let by_range = match &index {
            Ty::Adt(id, _) => self
                .program
                .adt_path(*id)
                .as_str()
                .starts_with("std::ops::Range"),
            _ => false,
        };
        for step in self.program.autoderef(&mut self.table, &base) {
            match &step {
                Ty::Slice(_) if by_range => return step,
                Ty::Primitive(_) => return step,
                Ty::Slice(item) | Ty::Array(item) => return Ty::clone(item),
                Ty::Adt(..) => {
                    let output = Name::new("Output");
                    let index = self.program.lang.index;
                    if let Some(found) = self.program.project(&mut self.table, &step, index, output)
                    {
                        return found;
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    fn binary(&mut self, id: ExprId, op: BinaryOp, (left, right): (ExprId, ExprId)) -> Ty {
        let left = self.expr(left);
        let right = self.expr(right);
        let output = self.overloaded(id, &left);
        match (op, output) {
            (BinaryOp::Compare | BinaryOp::And | BinaryOp::Or, _) => Ty::primitive("bool"),
            (BinaryOp::Arithmetic, Some(output)) => output,
            (BinaryOp::Arithmetic, None) if left.is_unknown() => right,
            (BinaryOp::Arithmetic, None) => left.peeled().clone(),
        }
    }

    fn array(&mut self, items: &[ExprId], heap: bool) -> Ty {
        let types = self.exprs(items);
        let item = types.first().cloned().unwrap_or_else(|| self.table.fresh());
        match self.program.lang.vec {
            Some(vec) if heap => Ty::Adt(vec, Arc::new([item])),
            _ => Ty::Array(Arc::new(item)),
        }
    }

    fn struct_literal(
        &mut self,
        path: PathId,
        fields: &[(Name, ExprId)],
        rest: Option<ExprId>,
    ) -> Ty {
        let variant = self.variant(path);
        let args = variant
            .map(|(id, _)| self.adt_args(id, &Ty::Unknown))
            .unwrap_or_default();
        for (name, value) in fields {
            let found = self.expr(*value);
            if let Some((id, variant)) = variant
                && let Some(wanted) = self.program.variant_field(id, variant, &args, *name)
            {
                self.table.unify(&wanted, &found);
                self.keep(&found, Keep::Field(id, *name));
            }
        }
        let ty = variant.map_or(Ty::Unknown, |(id, _)| Ty::Adt(id, args.into()));
        if let Some(rest) = rest {
            let found = self.expr(rest);
            self.table.unify(&found, &ty);
        }
        ty
    }

    fn range(&mut self, from: Option<ExprId>, to: Option<ExprId>) -> Ty {
        let ends: Vec<Ty> = from
            .into_iter()
            .chain(to)
            .map(|end| self.expr(end))
            .collect();
        let item = ends.into_iter().find(|end| !end.is_unknown());
        match (self.program.lang.range, from, to) {
            (Some(range), Some(_), Some(_)) => {
                Ty::Adt(range, Arc::new([item.unwrap_or(Ty::Unknown)]))
            }
            (Some(range), ..) => Ty::Adt(range, Arc::new([Ty::Unknown])),
            _ => Ty::Unknown,
        }
    }

    fn macro_call(&mut self, call: &MacroCall) -> Ty {
        let types: Vec<Ty> = call.args.iter().map(|arg| self.place(*arg)).collect();
        self.macro_sink(call, &types);
        self.record_hidden(call);
        match call.shape {
            MacroShape::Arguments => Ty::Unknown,
            MacroShape::Format => self
                .program
                .lang
                .string
                .map_or(Ty::Unknown, |string| Ty::Adt(string, Arc::new([]))),
            MacroShape::Diverges => Ty::Never,
            MacroShape::Identity => types.last().cloned().unwrap_or(Ty::Unknown),
            MacroShape::Join => {
                Ty::Tuple(types.iter().map(|future| self.awaited(future)).collect())
            }
            MacroShape::TryJoin => {
                let outputs = types.iter().map(|future| {
                    let output = self.awaited(future);
                    self.unwrapped(&output)
                });
                let outputs: Arc<[Ty]> = outputs.collect();
                match self.program.lang.result {
                    Some(result) => Ty::Adt(result, Arc::new([Ty::Tuple(outputs), Ty::Unknown])),
                    None => Ty::Unknown,
                }
            }
        }
    }
}

/// Whether a type is `fn(..)`, `dyn Fn(..)` or the like, in whatever box.
fn is_callable(ty: &Ty) -> bool {
    match ty.peeled() {
        Ty::Pointer(_) | Ty::Opaque(_) => true,
        Ty::Adt(_, args) => args.first().is_some_and(is_callable),
        _ => false,
    }
}

fn literal_type(literal: Literal) -> Ty {
    match literal {
        Literal::Int(_) => Ty::Unknown,
        Literal::Float(_) => Ty::primitive("f64"),
        Literal::Str { .. } => Ty::primitive("str").reference(),
        Literal::Bytes => Ty::Array(Arc::new(Ty::primitive("u8"))).reference(),
        Literal::Char => Ty::primitive("char"),
        Literal::Bool(_) => Ty::primitive("bool"),
    }
}
