//! Bodies: the arenas that expressions are lowered into, blocks and statements.

use proc_macro2::Span as TokenSpan;
use syn::spanned::Spanned;
use syn::{Block as SynBlock, Stmt};

use crate::facts::body::{Block, Body, Expr, ExprId, LoopLabel, PatId, PathId, Statement, TypeId};
use crate::facts::types::{PathRef, TypeRef};
use crate::finding::Problem;
use crate::lower::{FileLowerer, allow, attrs, function, index, ty};
use crate::names::Name;
use crate::span::Span;

/// Expressions inside expressions that are followed. Beyond, code stays unknown, since every
/// later step walks the tree by recursion.
const DEPTH_LIMIT: u32 = 400;

/// The state while one body is lowered.
pub(super) struct BodyLowerer<'f, 'a> {
    pub(super) file: &'f mut FileLowerer<'a>,
    pub(super) body: Body,
    pub(super) depth: u32,
    /// Something was too deep to be followed, and that was said.
    cut: bool,
}

/// Lowers the body of a function.
pub(super) fn function(file: &mut FileLowerer<'_>, sig: &syn::Signature, block: &SynBlock) -> Body {
    let first = sig.asyncness.map_or(sig.fn_token.span, |token| token.span);
    let span = file.spans.span(first, block.brace_token.span.close());
    let mut lowerer = BodyLowerer::new(file, span);
    lowerer.body.params = function::typed_params(sig)
        .map(|param| lowerer.pat(&param.pat))
        .collect();
    lowerer.body.root = lowerer.block_expr(block, None);
    lowerer.finish()
}

/// Lowers the initialiser of a constant or static.
pub(super) fn initialiser(file: &mut FileLowerer<'_>, expr: &syn::Expr) -> Body {
    let span = file.span(expr.span());
    let mut lowerer = BodyLowerer::new(file, span);
    lowerer.body.root = lowerer.expr(expr);
    lowerer.finish()
}

impl<'f, 'a> BodyLowerer<'f, 'a> {
    fn new(file: &'f mut FileLowerer<'a>, span: Span) -> BodyLowerer<'f, 'a> {
        let body = Body {
            exprs: Vec::new(),
            pats: Vec::new(),
            paths: Vec::new(),
            types: Vec::new(),
            arg_paths: Vec::new(),
            operators: Vec::new(),
            params: Vec::new(),
            root: ExprId(0),
            depth: 0,
            span,
        };
        BodyLowerer {
            file,
            body,
            depth: 0,
            cut: false,
        }
    }

    fn finish(mut self) -> Body {
        self.body.exprs.shrink_to_fit();
        self.body.pats.shrink_to_fit();
        self.body.paths.shrink_to_fit();
        self.body.types.shrink_to_fit();
        self.body.operators.shrink_to_fit();
        self.body
    }

    /// Whether what starts at `first` lies too deep; tells of it, once per body.
    pub(super) fn too_deep(&mut self, first: impl FnOnce() -> TokenSpan) -> bool {
        if self.depth < DEPTH_LIMIT {
            return false;
        }
        if !self.cut {
            self.cut = true;
            let first = first();
            let span = self.span(first, first);
            let message =
                format!("nested more than {DEPTH_LIMIT} levels deep; what lies deeper is skipped");
            let help = "move the inner part into a function of its own".to_owned();
            let problem = Problem {
                span,
                message,
                help: Some(help),
            };
            self.file.facts.problems.push(problem);
        }
        true
    }

    pub(super) fn add(&mut self, expr: Expr) -> ExprId {
        self.body.exprs.push(expr);
        ExprId(index(self.body.exprs.len() - 1))
    }

    pub(super) fn add_path(&mut self, path: PathRef) -> PathId {
        self.body.paths.push(path);
        PathId(index(self.body.paths.len() - 1))
    }

    pub(super) fn add_type(&mut self, ty: TypeRef) -> TypeId {
        self.body.types.push(ty);
        TypeId(index(self.body.types.len() - 1))
    }

    pub(super) fn span(&mut self, first: TokenSpan, last: TokenSpan) -> Span {
        self.file.spans.span(first, last)
    }

    pub(super) fn block_expr(&mut self, block: &SynBlock, label: LoopLabel) -> ExprId {
        let lowered = self.block(&block.stmts, label);
        self.add(Expr::Block(Box::new(lowered)))
    }

    /// Lowers statements; items among them get a scope of their own around the block.
    pub(super) fn block(&mut self, stmts: &[Stmt], label: LoopLabel) -> Block {
        let mut block = Block {
            statements: Vec::new(),
            tail: None,
            module: None,
            label,
        };
        if stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_))) {
            let mark = self.file.macros.begin();
            let module = self.file.in_module(Name::new("block"), true, |file| {
                for stmt in stmts {
                    if let Stmt::Item(item) = stmt {
                        file.item(item);
                    }
                }
            });
            block.module = Some(module);
            // Bodies of closures in here may declare items too, below this block's scope.
            let outer = std::mem::replace(&mut self.file.module, module);
            self.statements(stmts, &mut block);
            self.file.module = outer;
            self.file.macros.end(&mark);
        } else {
            self.statements(stmts, &mut block);
        }
        block
    }

    fn statements(&mut self, stmts: &[Stmt], block: &mut Block) {
        let last = stmts.len().saturating_sub(1);
        for (at, stmt) in stmts.iter().enumerate() {
            self.allowing(allow::of_statement(stmt), stmt, |this| {
                this.statement(stmt, at == last, block);
            });
        }
    }

    fn statement(&mut self, stmt: &Stmt, is_last: bool, block: &mut Block) {
        let (lowered, semi) = match stmt {
            Stmt::Local(local) => return block.statements.extend(self.local(local)),
            Stmt::Item(_) => return,
            Stmt::Macro(stmt) if !attrs::enabled(&stmt.attrs, self.file.cfg) => return,
            Stmt::Expr(expr, semi) => (self.expr(expr), semi),
            Stmt::Macro(stmt) => (self.macro_call(&stmt.mac), &stmt.semi_token),
        };
        if is_last && semi.is_none() {
            block.tail = Some(lowered);
        } else {
            block.statements.push(Statement::Expr(lowered));
        }
    }

    fn local(&mut self, local: &syn::Local) -> Option<Statement> {
        if !attrs::enabled(&local.attrs, self.file.cfg) {
            return None;
        }
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let otherwise = diverge.map(|(_, expr)| self.expr(expr));
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => {
                let ty = ty::lower(&typed.ty);
                (self.pat(&typed.pat), Some(self.add_type(ty)))
            }
            pat => (self.pat(pat), None),
        };
        let name = match pat_ident(&local.pat) {
            Some(ident) => ident.span(),
            None => local.let_token.span,
        };
        let span = self.span(name, name);
        Some(Statement::Let {
            span,
            pat,
            ty,
            init,
            otherwise,
        })
    }

    pub(super) fn params<'p>(
        &mut self,
        pats: impl Iterator<Item = &'p syn::Pat>,
    ) -> Vec<(PatId, Option<TypeId>)> {
        pats.map(|pat| match pat {
            syn::Pat::Type(typed) => {
                let ty = ty::lower(&typed.ty);
                let pat = self.pat(&typed.pat);
                (pat, Some(self.add_type(ty)))
            }
            pat => (self.pat(pat), None),
        })
        .collect()
    }
}

fn pat_ident(pat: &syn::Pat) -> Option<&syn::Ident> {
    match pat {
        syn::Pat::Ident(pat) => Some(&pat.ident),
        syn::Pat::Type(pat) => pat_ident(&pat.pat),
        _ => None,
    }
}
