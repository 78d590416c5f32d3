//! Macro calls. Their tokens are parsed where it is known, or safe to guess, what they evaluate.

mod args;
mod items;
mod listed;
mod rules;
mod select;

use proc_macro2::TokenStream;
use syn::Block as SynBlock;
use syn::parse::Parser;

use crate::facts::body::{Arm, CallSpan, Expr, ExprId, MacroCall, MacroShape, Method};
use crate::lower::body::BodyLowerer;
use crate::lower::ty;
use crate::names::Name;

pub(super) use items::item;
pub(super) use listed::{Listed, declare as declare_listed};
pub(super) use rules::{LEVELS, Macros};

impl BodyLowerer<'_, '_> {
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> ExprId {
        let first = || mac.path.segments[0].ident.span();
        if self.too_deep(first) {
            return self.add(Expr::Missing);
        }
        self.depth += 1;
        let lowered = self.macro_inner(mac);
        self.depth -= 1;
        self.add(lowered)
    }

    fn macro_inner(&mut self, mac: &syn::Macro) -> Expr {
        let Some(last) = mac.path.segments.last() else {
            return Expr::Missing;
        };
        let name = last.ident.to_string();
        let tokens = mac.tokens.clone();
        if let Some(expr) = self.own_macro(mac) {
            return expr;
        }
        match name.as_str() {
            "select" | "select_biased" => self
                .select(tokens)
                .unwrap_or_else(|| self.arguments(mac, MacroShape::Arguments)),
            "matches" | "assert_matches" => self
                .matches(&tokens)
                .unwrap_or_else(|| self.arguments(mac, MacroShape::Arguments)),
            "write" | "writeln" => self
                .write(mac)
                .unwrap_or_else(|| self.arguments(mac, MacroShape::Arguments)),
            "vec" | "smallvec" => self.vec(tokens),
            "stream" | "try_stream" => self.async_block(mac),
            "macro_rules" | "thread_local" | "stringify" | "concat" | "include_str" => {
                Expr::Missing
            }
            "join" => self.arguments(mac, MacroShape::Join),
            "try_join" => self.arguments(mac, MacroShape::TryJoin),
            "dbg" | "pin" | "pin_mut" | "ready" | "black_box" => {
                self.arguments(mac, MacroShape::Identity)
            }
            "format" | "format_args" => self.arguments(mac, MacroShape::Format),
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" => {
                self.arguments(mac, MacroShape::Diverges)
            }
            "cfg_if" => self.cfg_if(tokens),
            _ => self.arguments(mac, MacroShape::Arguments),
        }
    }

    /// A macro of this file is the code that it stands for.
    fn own_macro(&mut self, mac: &syn::Macro) -> Option<Expr> {
        let tokens = self.file.macros.written_out(mac)?;
        let stmts = SynBlock::parse_within.parse2(tokens.clone()).ok()?;
        self.file.macros.enter(&tokens);
        let block = self.block(&stmts, None);
        self.file.macros.leave();
        Some(Expr::Block(Box::new(block)))
    }

    fn arguments(&mut self, mac: &syn::Macro, shape: MacroShape) -> Expr {
        let args = args::expressions(mac.tokens.clone());
        let args: Vec<ExprId> = args.iter().map(|arg| self.expr(arg)).collect();
        self.call_of(mac, shape, args)
    }

    fn call_of(&mut self, mac: &syn::Macro, shape: MacroShape, args: Vec<ExprId>) -> Expr {
        let first = mac.path.segments[0].ident.span();
        let span = CallSpan {
            callee: self.span(first, mac.bang_token.span),
            whole: self.span(first, mac.delimiter.span().close()),
        };
        let path = self.add_path(ty::path(&mac.path, None));
        Expr::Macro(Box::new(MacroCall {
            path,
            shape,
            args: args.into(),
            span,
        }))
    }

    /// `write!(place, ..)` calls `place.write_fmt(..)`, whatever `place` is.
    fn write(&mut self, mac: &syn::Macro) -> Option<Expr> {
        let parts = args::expressions(mac.tokens.clone());
        let (place, rest) = parts.split_first()?;
        let receiver = self.expr(place);
        let args = rest.iter().map(|arg| self.expr(arg)).collect();
        let first = mac.path.segments.first()?.ident.span();
        let span = CallSpan {
            callee: self.span(first, mac.bang_token.span),
            whole: self.span(first, mac.delimiter.span().close()),
        };
        let name = Name::new("write_fmt");
        Some(Expr::Method(Box::new(Method {
            receiver,
            name,
            generics: Box::new([]),
            args,
            span,
        })))
    }

    fn vec(&mut self, tokens: TokenStream) -> Expr {
        let items = args::expressions(tokens);
        let items = items.iter().map(|item| self.expr(item)).collect();
        Expr::Array { items, heap: true }
    }

    /// `matches!(expr, pattern if guard)` is a `match` with one arm.
    fn matches(&mut self, tokens: &TokenStream) -> Option<Expr> {
        let parse = |input: syn::parse::ParseStream<'_>| {
            let expr: syn::Expr = input.parse()?;
            input.parse::<syn::Token![,]>()?;
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard = if input.peek(syn::Token![if]) {
                input.parse::<syn::Token![if]>()?;
                Some(input.parse::<syn::Expr>()?)
            } else {
                None
            };
            input.parse::<TokenStream>()?;
            Ok((expr, pat, guard))
        };
        let (expr, pat, guard) = parse.parse2(tokens.clone()).ok()?;
        let head = self.expr(&expr);
        let pat = self.pat(&pat);
        let guard = guard.map(|guard| self.expr(&guard));
        let body = self.add(Expr::Literal(crate::facts::body::Literal::Bool(true)));
        Some(Expr::Match {
            expr: head,
            arms: Box::new([Arm { pat, guard, body }]),
        })
    }

    /// `stream! { .. }` of async-stream runs its statements when polled, like an async block.
    fn async_block(&mut self, mac: &syn::Macro) -> Expr {
        let Ok(stmts) = SynBlock::parse_within.parse2(mac.tokens.clone()) else {
            return self.arguments(mac, MacroShape::Arguments);
        };
        let first = mac.path.segments[0].ident.span();
        let span = self.span(first, mac.bang_token.span);
        let block = self.block(&stmts, None);
        let body = self.add(Expr::Block(Box::new(block)));
        Expr::Async {
            body,
            is_move: false,
            span,
        }
    }

    /// `cfg_if! { if #[cfg(..)] { statements } else { .. } }` with the branches that may be built.
    fn cfg_if(&mut self, tokens: TokenStream) -> Expr {
        let statements = items::enabled_branches(tokens, self.file.cfg)
            .into_iter()
            .filter_map(|branch| SynBlock::parse_within.parse2(branch).ok())
            .map(|stmts| {
                let block = self.block(&stmts, None);
                crate::facts::body::Statement::Expr(self.add(Expr::Block(Box::new(block))))
            })
            .collect();
        Expr::Block(Box::new(crate::facts::body::Block {
            statements,
            tail: None,
            module: None,
            label: None,
        }))
    }
}
