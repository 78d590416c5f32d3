//! Expressions.

use proc_macro2::Span as TokenSpan;
use syn::{Expr as SynExpr, Lit};

use crate::facts::body::{
    Arm, CallSpan, Closure, Expr, ExprId, Literal, Loop, LoopKind, LoopLabel, Method,
};
use crate::lower::body::BodyLowerer;
use crate::lower::pat::member;
use crate::lower::tokens::{first_token, last_token};
use crate::lower::{allow, attrs, condition, ty};

impl BodyLowerer<'_, '_> {
    pub(super) fn expr(&mut self, expr: &SynExpr) -> ExprId {
        self.allowing(allow::of_expr(expr), expr, |this| this.expr_within(expr))
    }

    fn expr_within(&mut self, expr: &SynExpr) -> ExprId {
        // Parentheses add no node, so `((x))` and `x` are the same to every later step.
        match expr {
            SynExpr::Paren(expr) => return self.expr(&expr.expr),
            SynExpr::Group(expr) => return self.expr(&expr.expr),
            SynExpr::Macro(expr) => return self.macro_call(&expr.mac),
            _ => {}
        }
        if self.too_deep(|| first_token(expr)) {
            return self.add(Expr::Missing);
        }
        self.depth += 1;
        self.body.depth = self.body.depth.max(self.depth);
        let lowered = self.expr_inner(expr);
        self.depth -= 1;
        self.add(lowered)
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e SynExpr>) -> Box<[ExprId]> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    /// Arguments of a call. A path among them may name a function, which then runs from here.
    fn args<'e>(&mut self, args: impl IntoIterator<Item = &'e SynExpr>) -> Box<[ExprId]> {
        let mut lowered = Vec::new();
        for arg in args {
            let id = self.expr(arg);
            if let Expr::Path(path) = *self.body.expr(id) {
                let span = self.span(first_token(arg), last_token(arg));
                self.body.arg_paths.push((path, span));
            }
            lowered.push(id);
        }
        lowered.into()
    }

    fn optional(&mut self, expr: Option<&SynExpr>) -> Option<ExprId> {
        expr.map(|expr| self.expr(expr))
    }

    fn expr_inner(&mut self, expr: &SynExpr) -> Expr {
        match expr {
            SynExpr::Path(expr) => {
                Expr::Path(self.add_path(ty::path(&expr.path, expr.qself.as_ref())))
            }
            SynExpr::Lit(expr) => Expr::Literal(literal(&expr.lit)),
            SynExpr::Call(expr) => self.call(expr),
            SynExpr::MethodCall(expr) => self.method(expr),
            SynExpr::Field(expr) => Expr::Field {
                base: self.expr(&expr.base),
                name: member(&expr.member),
            },
            SynExpr::Index(expr) => self.indexed(expr),
            SynExpr::Reference(expr) => Expr::Ref(self.expr(&expr.expr)),
            SynExpr::RawAddr(expr) => Expr::Ref(self.expr(&expr.expr)),
            SynExpr::Unary(expr) => self.unary(expr),
            SynExpr::Binary(expr) => self.binary(expr),
            SynExpr::Assign(expr) => {
                let right = self.expr(&expr.right);
                Expr::Assign {
                    left: self.expr(&expr.left),
                    right,
                    compound: false,
                    span: self.span(first_token(&expr.left), expr.eq_token.span),
                }
            }
            SynExpr::Cast(expr) => {
                let ty = self.add_type(ty::lower(&expr.ty));
                Expr::Cast {
                    expr: self.expr(&expr.expr),
                    ty,
                }
            }
            SynExpr::Try(expr) => Expr::Try(self.expr(&expr.expr)),
            SynExpr::Await(expr) => {
                let span = expr.await_token.span;
                Expr::Await {
                    expr: self.expr(&expr.base),
                    span: self.span(span, span),
                }
            }
            SynExpr::Return(expr) => Expr::Return(self.optional(expr.expr.as_deref())),
            SynExpr::Yield(expr) => Expr::Return(self.optional(expr.expr.as_deref())),
            SynExpr::Break(expr) => Expr::Break {
                label: expr.label.as_ref().map(|label| ty::name(&label.ident)),
                value: self.optional(expr.expr.as_deref()),
            },
            SynExpr::Continue(expr) => Expr::Continue {
                label: expr.label.as_ref().map(|label| ty::name(&label.ident)),
            },
            SynExpr::Tuple(expr) => Expr::Tuple(self.exprs(&expr.elems)),
            SynExpr::Array(expr) => Expr::Array {
                items: self.exprs(&expr.elems),
                heap: false,
            },
            SynExpr::Repeat(expr) => Expr::Array {
                items: self.exprs([&*expr.expr, &*expr.len]),
                heap: false,
            },
            SynExpr::Struct(expr) => self.struct_literal(expr),
            SynExpr::Range(expr) => Expr::Range {
                from: self.optional(expr.start.as_deref()),
                to: self.optional(expr.end.as_deref()),
                inclusive: matches!(expr.limits, syn::RangeLimits::Closed(_)),
            },
            _ => self.control_flow(expr),
        }
    }

    fn control_flow(&mut self, expr: &SynExpr) -> Expr {
        match expr {
            SynExpr::Block(expr) => {
                let label = label(expr.label.as_ref());
                self.if_enabled(&expr.attrs, |this| {
                    Expr::Block(Box::new(this.block(&expr.block.stmts, label)))
                })
            }
            SynExpr::Unsafe(expr) => Expr::Block(Box::new(self.block(&expr.block.stmts, None))),
            SynExpr::Const(expr) => Expr::Block(Box::new(self.block(&expr.block.stmts, None))),
            SynExpr::TryBlock(expr) => Expr::Block(Box::new(self.block(&expr.block.stmts, None))),
            SynExpr::Async(expr) => {
                let span = self.span(expr.async_token.span, expr.async_token.span);
                Expr::Async {
                    body: self.block_expr(&expr.block, None),
                    is_move: expr.capture.is_some(),
                    span,
                }
            }
            SynExpr::Closure(expr) => self.closure(expr),
            SynExpr::If(expr) => self.if_enabled(&expr.attrs, |this| this.if_expr(expr)),
            SynExpr::Let(expr) => {
                let value = self.expr(&expr.expr);
                Expr::Let {
                    pat: self.pat(&expr.pat),
                    expr: value,
                }
            }
            SynExpr::Match(expr) => self.match_expr(expr),
            SynExpr::Loop(expr) => {
                let span = expr.loop_token.span;
                self.loop_expr(
                    LoopKind::Forever,
                    &expr.body,
                    expr.label.as_ref(),
                    (span, span),
                )
            }
            SynExpr::While(expr) => {
                let kind = LoopKind::While(self.expr(&expr.cond));
                let span = (expr.while_token.span, last_token(&expr.cond));
                self.loop_expr(kind, &expr.body, expr.label.as_ref(), span)
            }
            SynExpr::ForLoop(expr) => {
                let iter = self.expr(&expr.expr);
                let kind = LoopKind::For(self.pat(&expr.pat), iter);
                let span = (expr.for_token.span, last_token(&expr.expr));
                self.loop_expr(kind, &expr.body, expr.label.as_ref(), span)
            }
            _ => Expr::Missing,
        }
    }

    fn if_expr(&mut self, expr: &syn::ExprIf) -> Expr {
        let otherwise = expr.else_branch.as_ref().map(|(_, expr)| &**expr);
        match (condition::known(&expr.cond, self.file.cfg), otherwise) {
            (Some(true), _) => Expr::Block(Box::new(self.block(&expr.then_branch.stmts, None))),
            (Some(false), Some(otherwise)) => self.expr_inner(otherwise),
            (Some(false), None) => Expr::Tuple(Box::default()),
            (None, otherwise) => {
                let is_dead = condition::never_holds(&expr.cond, self.file.cfg);
                Expr::If {
                    cond: self.expr(&expr.cond),
                    then: match is_dead {
                        true => self.add(Expr::Missing),
                        false => self.block_expr(&expr.then_branch, None),
                    },
                    otherwise: self.optional(otherwise),
                }
            }
        }
    }

    fn if_enabled(
        &mut self,
        attrs: &[syn::Attribute],
        lower: impl FnOnce(&mut Self) -> Expr,
    ) -> Expr {
        if attrs::enabled(attrs, self.file.cfg) {
            lower(self)
        } else {
            Expr::Missing
        }
    }

    fn call(&mut self, expr: &syn::ExprCall) -> Expr {
        if !attrs::enabled(&expr.attrs, self.file.cfg) {
            return Expr::Missing;
        }
        let (first, close) = (first_token(&expr.func), expr.paren_token.span.close());
        let span = CallSpan {
            callee: self.span(first, last_token(&expr.func)),
            whole: self.span(first, close),
        };
        let callee = self.expr(&expr.func);
        Expr::Call {
            callee,
            args: self.args(&expr.args),
            span,
        }
    }

    fn method(&mut self, expr: &syn::ExprMethodCall) -> Expr {
        if !attrs::enabled(&expr.attrs, self.file.cfg) {
            return Expr::Missing;
        }
        let name = expr.method.span();
        let span = CallSpan {
            callee: self.span(name, name),
            whole: self.span(first_token(&expr.receiver), expr.paren_token.span.close()),
        };
        let receiver = self.expr(&expr.receiver);
        let generics = expr
            .turbofish
            .as_ref()
            .map(ty::generic_args)
            .unwrap_or_default();
        Expr::Method(Box::new(Method {
            receiver,
            name: ty::name(&expr.method),
            generics: generics
                .types
                .into_iter()
                .map(|ty| self.add_type(ty))
                .collect(),
            args: self.args(&expr.args),
            span,
        }))
    }

    fn struct_literal(&mut self, expr: &syn::ExprStruct) -> Expr {
        let path = self.add_path(ty::path(&expr.path, expr.qself.as_ref()));
        let mut fields = Vec::with_capacity(expr.fields.len());
        for field in &expr.fields {
            if attrs::enabled(&field.attrs, self.file.cfg) {
                fields.push((member(&field.member), self.expr(&field.expr)));
            }
        }
        Expr::Struct {
            path,
            fields: fields.into(),
            rest: self.optional(expr.rest.as_deref()),
        }
    }

    fn closure(&mut self, expr: &syn::ExprClosure) -> Expr {
        let span = self.span(expr.inputs_begin.span, expr.inputs_end.span);
        let params = self.params(expr.inputs.iter());
        let ret = match &expr.output {
            syn::ReturnType::Default => None,
            output @ syn::ReturnType::Type(..) => Some(self.add_type(ty::ret(output))),
        };
        let body = self.expr(&expr.body);
        Expr::Closure(Box::new(Closure {
            params,
            ret,
            body,
            is_async: expr.asyncness.is_some(),
            is_move: expr.capture.is_some(),
            span,
        }))
    }

    fn match_expr(&mut self, expr: &syn::ExprMatch) -> Expr {
        if !attrs::enabled(&expr.attrs, self.file.cfg) {
            return Expr::Missing;
        }
        let head = self.expr(&expr.expr);
        let mut arms = Vec::with_capacity(expr.arms.len());
        for arm in &expr.arms {
            if attrs::enabled(&arm.attrs, self.file.cfg) {
                arms.push(self.allowing(&arm.attrs, arm, |this| Arm {
                    pat: this.pat(&arm.pat),
                    guard: this.arm_guard(&arm.pat),
                    body: this.expr(&arm.body),
                }));
            }
        }
        Expr::Match {
            expr: head,
            arms: arms.into(),
        }
    }

    fn arm_guard(&mut self, pat: &syn::Pat) -> Option<ExprId> {
        match pat {
            syn::Pat::Guard(pat) => Some(self.expr(&pat.guard)),
            _ => None,
        }
    }

    fn loop_expr(
        &mut self,
        kind: LoopKind,
        body: &syn::Block,
        written: Option<&syn::Label>,
        (first, last): (TokenSpan, TokenSpan),
    ) -> Expr {
        let body = self.block_expr(body, None);
        let span = self.span(first, last);
        Expr::Loop(Box::new(Loop {
            kind,
            body,
            label: label(written),
            span,
        }))
    }
}

fn label(label: Option<&syn::Label>) -> LoopLabel {
    label.map(|label| ty::name(&label.name.ident))
}

fn literal(lit: &Lit) -> Literal {
    match lit {
        Lit::Int(int) => int
            .base10_parse()
            .map_or(Literal::Float(f64::MAX), Literal::Int),
        Lit::Float(float) => Literal::Float(float.base10_parse().unwrap_or(f64::MAX)),
        Lit::Str(text) => Literal::Str {
            address: is_address(&text.value()),
            names: names_variables(&text.value()),
        },
        Lit::Bool(value) => Literal::Bool(value.value),
        Lit::Char(_) | Lit::Byte(_) => Literal::Char,
        _ => Literal::Bytes,
    }
}

/// Whether a text is an address, or becomes one when it is formatted: `127.0.0.1:{port}`.
fn is_address(text: &str) -> bool {
    let is_ip = |text: &str| text.parse::<std::net::IpAddr>().is_ok();
    let with_port = || {
        let (host, port) = text.rsplit_once(':')?;
        let host = host.trim_start_matches('[').trim_end_matches(']');
        Some(is_ip(host) && port.starts_with('{') && port.ends_with('}'))
    };
    text.parse::<std::net::SocketAddr>().is_ok() || is_ip(text) || with_port() == Some(true)
}

/// Whether a text names variables, read as one to be formatted: `{name}` or `{name:?}`.
fn names_variables(text: &str) -> bool {
    let mut after_braces = text.split('{').skip(1);
    after_braces.any(|it| it.starts_with(|first: char| first.is_alphabetic() || first == '_'))
}
