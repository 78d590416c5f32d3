//! Constants and statics, and the functions that lazy ones run at their first use.

use syn::punctuated::Punctuated;
use syn::{Expr, Visibility};

use crate::facts::item::{Container, Function, Generics, ItemKind, Value};
use crate::facts::types::TypeRef;
use crate::lower::{FileLowerer, body, index, ty};

/// When the initialiser of a static runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Runs {
    /// When the program is built, or as its type says: `LazyLock::new(..)`.
    AsWritten,
    /// At the first use: `lazy_static!`.
    AtFirstUse,
}

impl FileLowerer<'_> {
    /// Lowers a constant or static.
    pub(super) fn value(
        &mut self,
        (ident, vis): (&syn::Ident, &Visibility),
        written: &syn::Type,
        init: Option<&Expr>,
        runs: Runs,
    ) {
        let id = self.facts.values.len();
        self.declare(ident, vis, ItemKind::Value(index(id)));
        let (module, ty) = (self.module, ty::lower(written));
        self.facts.values.push(Value {
            module,
            ty,
            body: None,
            initialiser: None,
        });
        let first_use = match runs {
            Runs::AtFirstUse => init.cloned(),
            Runs::AsWritten => init.and_then(run_by_lazy),
        };
        if let Some(code) = first_use {
            self.facts.values[id].initialiser = Some(self.initialiser(ident, &code));
        } else if let Some(init) = init {
            self.facts.values[id].body = Some(body::initialiser(self, init));
        }
    }

    /// A function that stands for what the first use of a static runs; no path leads to it.
    fn initialiser(&mut self, ident: &syn::Ident, code: &Expr) -> u32 {
        let id = self.facts.functions.len();
        let span = self.span(ident.span());
        self.facts.functions.push(Function {
            name: ty::name(ident),
            span,
            module: self.module,
            container: Container::Module,
            is_async: false,
            is_initialiser: true,
            generics: Generics::default(),
            receiver: None,
            borrows_mut: false,
            params: Vec::new(),
            ret: TypeRef::Unknown,
            attributes: Vec::new(),
            body: None,
        });
        let body = body::initialiser(self, code);
        self.facts.functions[id].body = Some(body);
        index(id)
    }
}

/// What `LazyLock::new(|| code)` or `Lazy::new(code)` runs.
fn run_by_lazy(init: &Expr) -> Option<Expr> {
    let Expr::Call(call) = init else { return None };
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let mut names = path.path.segments.iter().rev().map(|it| &it.ident);
    let is_lazy = names.next()? == "new"
        && names.next().is_some_and(|ty| {
            ["LazyLock", "Lazy", "LazyCell"]
                .iter()
                .any(|lazy| ty == lazy)
        });
    match call
        .args
        .first()
        .filter(|_| is_lazy && call.args.len() == 1)?
    {
        Expr::Closure(closure) => Some((*closure.body).clone()),
        path @ Expr::Path(_) => Some(Expr::Call(syn::ExprCall {
            attrs: Vec::new(),
            func: Box::new(path.clone()),
            paren_token: call.paren_token,
            args: Punctuated::new(),
        })),
        _ => None,
    }
}
