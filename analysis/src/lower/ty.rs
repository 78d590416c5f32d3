//! Types, paths and generics.

use syn::{GenericArgument, GenericParam, PathArguments, ReturnType, Type, TypeParamBound};

use crate::facts::item::Generics;
use crate::facts::types::{GenericArgs, PathRef, Segment, TypeRef};
use crate::names::Name;

pub(super) fn name(ident: &syn::Ident) -> Name {
    Name::of(ident)
}

pub(super) fn lower(ty: &Type) -> TypeRef {
    match ty {
        Type::Path(ty) => TypeRef::Path(Box::new(path(&ty.path, ty.qself.as_ref()))),
        Type::Reference(ty) => TypeRef::Ref(Box::new(lower(&ty.elem))),
        Type::Ptr(ty) => TypeRef::Ref(Box::new(lower(&ty.elem))),
        Type::Paren(ty) => lower(&ty.elem),
        Type::Group(ty) => lower(&ty.elem),
        Type::Tuple(ty) => TypeRef::Tuple(ty.elems.iter().map(lower).collect()),
        Type::Slice(ty) => TypeRef::Slice(Box::new(lower(&ty.elem))),
        Type::Array(ty) => TypeRef::Array(Box::new(lower(&ty.elem))),
        Type::FnPtr(ty) => {
            let inputs = ty.inputs.iter().map(|input| lower(&input.ty)).collect();
            TypeRef::Fn(inputs, Box::new(ret(&ty.output)))
        }
        Type::TraitObject(ty) => TypeRef::Dyn(bounds(&ty.bounds)),
        Type::ImplTrait(ty) => TypeRef::Impl(bounds(&ty.bounds)),
        Type::Never(_) => TypeRef::Never,
        _ => TypeRef::Unknown,
    }
}

/// The type after `->`; unit where there is none.
pub(super) fn ret(output: &ReturnType) -> TypeRef {
    match output {
        ReturnType::Default => TypeRef::Tuple(Vec::new()),
        ReturnType::Type(_, ty) => lower(ty),
    }
}

pub(super) fn path(path: &syn::Path, qself: Option<&syn::QSelf>) -> PathRef {
    let mut segments = Vec::with_capacity(path.segments.len() + 1);
    if path.leading_colon.is_some() && qself.is_none() {
        segments.push(Segment {
            name: Name::new(""),
            args: None,
        });
    }
    segments.extend(path.segments.iter().map(segment));
    let qself = qself.map(|qself| {
        Box::new((
            lower(&qself.ty),
            u32::try_from(qself.position).unwrap_or_default(),
        ))
    });
    PathRef { qself, segments }
}

fn segment(segment: &syn::PathSegment) -> Segment {
    let args = match &segment.arguments {
        PathArguments::None => None,
        PathArguments::AngleBracketed(args) => Some(Box::new(generic_args(args))),
        PathArguments::Parenthesized(args) => Some(Box::new(GenericArgs {
            types: vec![TypeRef::Tuple(
                args.inputs.iter().map(|arg| lower(&arg.ty)).collect(),
            )],
            bindings: vec![(Name::new("Output"), ret(&args.output))],
        })),
    };
    Segment {
        name: name(&segment.ident),
        args,
    }
}

pub(super) fn generic_args(args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
    let mut lowered = GenericArgs::default();
    for arg in &args.args {
        match arg {
            GenericArgument::Type(ty) => lowered.types.push(lower(ty)),
            GenericArgument::AssocType(assoc) => {
                lowered
                    .bindings
                    .push((name(&assoc.ident), lower(&assoc.ty)));
            }
            GenericArgument::Constraint(constraint) => {
                let bound = TypeRef::Impl(bounds(&constraint.bounds));
                lowered.bindings.push((name(&constraint.ident), bound));
            }
            _ => {}
        }
    }
    lowered
}

pub(super) fn bounds<'a>(bounds: impl IntoIterator<Item = &'a TypeParamBound>) -> Vec<PathRef> {
    bounds
        .into_iter()
        .filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(path(&bound.path, None)),
            // The one lifetime that says something of where a closure runs.
            TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static" => {
                Some(PathRef::plain([Name::new("'static")]))
            }
            _ => None,
        })
        .collect()
}

pub(super) fn generics(generics: &syn::Generics) -> Generics {
    let mut lowered = Generics::default();
    for param in &generics.params {
        if let GenericParam::Type(param) = param {
            let name = name(&param.ident);
            lowered.params.push(name);
            add_bounds(
                &mut lowered,
                TypeRef::Path(Box::new(PathRef::plain([name]))),
                &param.bounds,
            );
        }
    }
    for predicate in generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates)
    {
        if let syn::WherePredicate::Type(predicate) = predicate {
            add_bounds(
                &mut lowered,
                lower(&predicate.bounded_ty),
                &predicate.bounds,
            );
        }
    }
    lowered
}

fn add_bounds<'a>(
    generics: &mut Generics,
    ty: TypeRef,
    list: impl IntoIterator<Item = &'a TypeParamBound>,
) {
    let list = bounds(list);
    if !list.is_empty() {
        generics.bounds.push((ty, list));
    }
}
