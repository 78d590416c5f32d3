//! What a body does: which calls it makes, to whom, and where they run.
//!
//! One walk over the body in the order of evaluation. Types are followed as far as written types,
//! signatures and simple unification carry; where they end, a call stays unknown and is left out.

mod args;
mod below;
mod call;
mod closure;
mod condition;
mod control;
mod conversions;
mod defaults;
mod drops;
mod expr;
mod flow;
mod frequency;
mod futures;
mod kept;
mod lazy;
mod locks;
mod method;
mod movable;
mod operators;
mod overload;
mod parallel;
mod pat;
mod path;
mod resolved;
mod sink;
mod small;
mod variants;

use std::collections::HashSet;

use crate::facts::body::{Body, ExprId};
use crate::index::{FileId, FnId, ModuleId, Program};
use crate::names::Name;
use crate::span::Span;
use crate::stack;
use crate::types::{Owner, Scope, Table, Ty};

pub(crate) use below::is_write;
pub(crate) use flow::{Call, Callee, Flow, Keep, Lend, LockPlace, Region, RegionKind, Run, Sink};
pub(crate) use frequency::Frequency;

/// Infers the body of a function; none where it has none.
pub(crate) fn function(program: &Program, id: FnId) -> Option<Flow> {
    let function = program.function(id);
    let body = function.body.as_ref()?;
    let depth = usize::try_from(body.depth).unwrap_or(usize::MAX);
    Some(stack::with_room_for(depth, || {
        infer_body(program, id, body)
    }))
}

fn infer_body(program: &Program, id: FnId, body: &Body) -> Flow {
    let function = program.function(id);
    let mut infer = Infer::new(
        program,
        body,
        program.fn_file(id),
        program.scope(Owner::Fn(id)),
    );
    let signature = program.signature(id);
    if let Some(receiver) = &signature.receiver {
        infer.declare(Name::new("self"), receiver.clone());
    }
    for (at, (pat, ty)) in (0_u32..).zip(body.params.iter().zip(&signature.params)) {
        infer.bind(*pat, ty);
        infer.mark_param(*pat, at);
    }
    infer.mark_owned(0, function.span);
    if function.is_async {
        infer.flow.regions[0].kind = RegionKind::Async { driven_by: None };
    }
    let ret = match &signature.ret {
        Ty::Future(output) if function.is_async => Ty::clone(output),
        ret => ret.clone(),
    };
    infer.returned = Some(ret.clone());
    let found = infer.expr(body.root);
    infer.table.unify(&ret, &found);
    infer.keep(&found, Keep::Returned(id));
    infer.drop_locals(0);
    infer.settle_conversions();
    infer.settle_measured();
    infer.settle_defaults();
    infer.flow
}

/// The state while one body is walked.
struct Infer<'p> {
    program: &'p Program,
    body: &'p Body,
    file: FileId,
    scope: Scope,
    table: Table,
    /// Variables in scope, innermost last.
    locals: Vec<Local>,
    closures: Vec<closure::Known>,
    conversions: Vec<conversions::Conversion>,
    /// Calls of which it matters whether what they give is small.
    measured: Vec<small::Measured>,
    defaults: Vec<defaults::Made>,
    /// What `collect` was called on, with what it gives.
    collected: Vec<(Ty, Ty)>,
    /// The region that code is added to.
    region: u32,
    /// The `async move` blocks around the present expression.
    moving: Vec<u32>,
    /// References that the present pattern looks through.
    behind_refs: u32,
    /// The call whose result is awaited next: an unknown method that is handed a closure and
    /// awaited runs it elsewhere, as `interact` of deadpool does.
    awaited_call: Option<Span>,
    /// What is known of the places that hold an enum.
    variants: variants::Variants,
    /// What `return` gives in the present region, where that is known.
    returned: Option<Ty>,
    /// The loops around the present expression that `break` may give a value to.
    breaks: Vec<(Option<Name>, Ty)>,
    /// Loops around the present expression, within its region.
    loops: u32,
    /// How often it runs.
    around: frequency::Around,
    /// How often the closure that the present method is given next runs.
    next_closure: Frequency,
    /// The places about which the compiler's word was taken.
    heard: HashSet<Span>,
    flow: Flow,
}

struct Local {
    name: Name,
    ty: Ty,
    /// Which parameter of the function it is, if it is one.
    param: Option<u32>,
    /// The region of the async block that it stands for, if it does.
    async_region: Option<u32>,
    /// The region it is declared in.
    region: u32,
    /// Whether it is bound to a part of something borrowed.
    by_ref: bool,
    /// The function that gave the closure which it holds.
    given_by: Option<FnId>,
    /// The function of a crate without source that it stands for.
    stands_for: Option<Name>,
    drop: drops::Fate,
}

impl<'p> Infer<'p> {
    fn new(program: &'p Program, body: &'p Body, file: FileId, scope: Scope) -> Infer<'p> {
        Infer {
            program,
            body,
            file,
            scope,
            table: Table::default(),
            locals: Vec::new(),
            closures: Vec::new(),
            conversions: Vec::new(),
            measured: Vec::new(),
            defaults: Vec::new(),
            collected: Vec::new(),
            variants: variants::Variants::default(),
            returned: None,
            breaks: Vec::new(),
            awaited_call: None,
            region: 0,
            moving: Vec::new(),
            behind_refs: 0,
            loops: 0,
            around: frequency::Around::default(),
            next_closure: Frequency::Always,
            heard: HashSet::new(),
            flow: Flow::new(body.span),
        }
    }

    fn module(&self) -> ModuleId {
        self.scope.module
    }

    fn declare(&mut self, name: Name, ty: Ty) {
        self.locals.push(Local {
            name,
            ty,
            param: None,
            async_region: None,
            region: self.region,
            by_ref: self.behind_refs > 0,
            given_by: None,
            stands_for: None,
            drop: drops::Fate::default(),
        });
    }

    fn local(&self, name: Name) -> Option<&Local> {
        self.locals.iter().rev().find(|local| local.name == name)
    }

    /// The type of an expression as far as it is known now: variables and projections replaced.
    fn known(&mut self, ty: &Ty) -> Ty {
        if !self.collected.is_empty() {
            self.settle_collected();
        }
        let ty = self.table.full(ty);
        self.program.normalize(&mut self.table, &ty)
    }

    fn exprs(&mut self, ids: &[ExprId]) -> Vec<Ty> {
        ids.iter().map(|id| self.expr(*id)).collect()
    }

    /// Runs `walk` in a region of its own and gives the region's number.
    fn in_region(&mut self, region: Region, walk: impl FnOnce(&mut Self)) -> u32 {
        let id = u32::try_from(self.flow.regions.len()).unwrap_or(u32::MAX);
        self.flow.regions.push(region);
        let outer = std::mem::replace(&mut self.region, id);
        let returned = self.returned.take();
        let (loops, around) = (std::mem::take(&mut self.loops), self.around);
        walk(self);
        self.region = outer;
        self.returned = returned;
        (self.loops, self.around) = (loops, around);
        id
    }

    fn in_scope<T>(&mut self, walk: impl FnOnce(&mut Self) -> T) -> T {
        let locals = self.locals.len();
        let matched = self.variants.matched.len();
        let result = walk(self);
        self.variants.matched.truncate(matched);
        self.drop_locals(locals);
        self.locals.truncate(locals);
        result
    }
}
