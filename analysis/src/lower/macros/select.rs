//! `select!` of tokio and futures.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Expr as SynExpr, Pat as SynPat, Token};

use crate::facts::body::{Expr, SelectArm};
use crate::lower::body::BodyLowerer;

/// `pattern = future, if guard => body`, or `else => body`.
struct Branch {
    future: Option<(SynPat, SynExpr)>,
    guard: Option<SynExpr>,
    body: SynExpr,
}

impl BodyLowerer<'_, '_> {
    /// None when the tokens are not a `select!` as tokio or futures write it.
    pub(super) fn select(&mut self, tokens: TokenStream) -> Option<Expr> {
        let branches = branches.parse2(tokens).ok()?;
        let arms = branches
            .iter()
            .map(|branch| self.select_arm(branch))
            .collect();
        Some(Expr::Select(arms))
    }

    fn select_arm(&mut self, branch: &Branch) -> SelectArm {
        let guard = branch.guard.as_ref().map(|guard| self.expr(guard));
        let span = branch
            .future
            .as_ref()
            .map_or_else(|| branch.body.span(), |(_, future)| future.span());
        let future = branch.future.as_ref().map(|(_, future)| self.expr(future));
        let pat = branch.future.as_ref().map(|(pat, _)| self.pat(pat));
        let body = self.expr(&branch.body);
        SelectArm {
            pat,
            future,
            guard,
            body,
            span: self.span(span, span),
        }
    }
}

fn branches(input: ParseStream<'_>) -> syn::Result<Vec<Branch>> {
    if input.peek(syn::Ident)
        && input.fork().parse::<syn::Ident>()? == "biased"
        && input.peek2(Token![;])
    {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![;]>()?;
    }
    let mut branches = Vec::new();
    while !input.is_empty() {
        branches.push(branch(input)?);
    }
    Ok(branches)
}

fn branch(input: ParseStream<'_>) -> syn::Result<Branch> {
    let mut future = None;
    if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
    } else if input.peek(syn::Ident) && input.peek2(Token![=>]) {
        input.parse::<syn::Ident>()?; // `default` and `complete` of futures
    } else {
        let pat = SynPat::parse_multi_with_leading_vert(input)?;
        input.parse::<Token![=]>()?;
        future = Some((pat, input.parse()?));
    }
    let mut guard = None;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        guard = Some(input.parse()?);
    }
    input.parse::<Token![=>]>()?;
    // As in a `match`, a block ends its arm even when an operator follows.
    let body = if input.peek(syn::token::Brace) {
        SynExpr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: input.parse()?,
        })
    } else {
        input.parse()?
    };
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    }
    Ok(Branch {
        future,
        guard,
        body,
    })
}
