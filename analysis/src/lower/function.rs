//! Functions: free, foreign, and those of traits and `impl`s.

use syn::ReceiverKind;

use crate::facts::item::{Container, Function, ItemKind};
use crate::facts::types::{PathRef, TypeRef};
use crate::lower::{FileLowerer, attrs, body, index, ty};
use crate::names::Name;

impl FileLowerer<'_> {
    pub(super) fn free_function(&mut self, item: &syn::ItemFn) {
        let parts = Parts {
            attrs: &item.attrs,
            sig: &item.sig,
            block: Some(&item.block),
            container: Container::Module,
        };
        if let Some(id) = self.function(&parts) {
            self.declare(&item.sig.ident, &item.vis, ItemKind::Function(id));
        }
    }

    pub(super) fn foreign(&mut self, item: &syn::ItemForeignMod) {
        for item in &item.items {
            if let syn::ForeignItem::Fn(item) = item {
                let parts = Parts {
                    attrs: &item.attrs,
                    sig: &item.sig,
                    block: None,
                    container: Container::Module,
                };
                if let Some(id) = self.function(&parts) {
                    self.declare(&item.sig.ident, &item.vis, ItemKind::Function(id));
                }
            }
        }
    }

    /// Lowers a function and gives its index, unless it is not part of the build, or a test and
    /// tests are left out.
    pub(super) fn function(&mut self, parts: &Parts<'_>) -> Option<u32> {
        if !attrs::enabled(parts.attrs, self.cfg) {
            self.leave_out(parts.attrs);
            return None;
        }
        if !self.cfg.test && attrs::is_test(parts.attrs) {
            return None;
        }
        let sig = parts.sig;
        let id = self.facts.functions.len();
        let allowances = self.open_allowances(parts.attrs);
        let span = self.span(sig.ident.span());
        let function = Function {
            name: ty::name(&sig.ident),
            span,
            module: self.module,
            container: parts.container,
            is_async: sig.asyncness.is_some(),
            is_initialiser: false,
            generics: ty::generics(&sig.generics),
            receiver: sig.inputs.first().and_then(receiver),
            borrows_mut: sig.inputs.iter().any(borrows_mut),
            params: typed_params(sig)
                .map(|param| ty::lower(&param.ty))
                .collect(),
            ret: ty::ret(&sig.output),
            attributes: attrs::names(parts.attrs),
            body: None,
        };
        self.facts.functions.push(function);
        // Items inside the body are lowered with it and take the indices after this one.
        let body = parts.block.map(|block| body::function(self, sig, block));
        self.facts.functions[id].body = body;
        let last = parts.block.map(|block| block.brace_token.span.close());
        self.close_allowances(allowances, &last.unwrap_or_else(|| sig.ident.span()));
        Some(index(id))
    }
}

/// What free functions, trait methods and impl methods have in common.
pub(super) struct Parts<'a> {
    pub(super) attrs: &'a [syn::Attribute],
    pub(super) sig: &'a syn::Signature,
    pub(super) block: Option<&'a syn::Block>,
    pub(super) container: Container,
}

/// The parameters without `self`.
pub(super) fn typed_params(sig: &syn::Signature) -> impl Iterator<Item = &syn::PatType> {
    sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(param) => Some(param),
        syn::FnArg::Receiver(_) => None,
    })
}

fn borrows_mut(input: &syn::FnArg) -> bool {
    match input {
        syn::FnArg::Receiver(receiver) => {
            matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_)))
        }
        syn::FnArg::Typed(param) => match &*param.ty {
            syn::Type::Reference(reference) => reference.mutability.is_some(),
            _ => false,
        },
    }
}

fn receiver(input: &syn::FnArg) -> Option<TypeRef> {
    let syn::FnArg::Receiver(receiver) = input else {
        return None;
    };
    let own = || TypeRef::Path(Box::new(PathRef::plain([Name::new("Self")])));
    Some(match &receiver.kind {
        ReceiverKind::Reference(..) => TypeRef::Ref(Box::new(own())),
        ReceiverKind::Typed(_, written) => ty::lower(written),
        _ => own(),
    })
}
