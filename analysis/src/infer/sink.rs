//! Calls of APIs: what the catalogue says of them, with the arguments looked at.

use nostall_catalog as catalog;
use nostall_catalog::{Api, Certainty, Condition, Medium};

use crate::facts::body::{CallSpan, Expr, ExprId, Literal, MacroCall};
use crate::index::FnId;
use crate::infer::args::Given;
use crate::infer::{Callee, Infer, RegionKind, Run, Sink};
use crate::names::Name;
use crate::span::Span;
use crate::types::Ty;

impl Infer<'_> {
    /// Enters a call of an API known by one of `paths`, and says where closures given to it run.
    pub(super) fn record_api(
        &mut self,
        paths: &[Name],
        receiver: Option<&Ty>,
        given: &[Given],
        span: CallSpan,
    ) {
        if paths
            .iter()
            .any(|path| catalog::offload(path.as_str()).is_some())
        {
            return self.run_all(given, Run::Offloaded);
        }
        self.run_all(given, Run::In(self.region));
        if paths.iter().any(|path| is_spawn(path.as_str())) {
            self.flow.spawns.push((self.region, span.whole));
        }
        let found = paths.iter().find_map(|path| catalog::api(path.as_str()));
        let Some(api) = found else { return };
        if api.kind == catalog::Kind::RuntimeEntry {
            self.drive(given);
        }
        if let Some(certainty) = self.certainty(api, receiver, given) {
            self.record(Callee::Sink(Sink { api, certainty }), span);
        }
    }

    /// A future given to `block_on` runs right here.
    fn drive(&mut self, given: &[Given]) {
        for region in given.iter().filter_map(|given| given.async_region) {
            if let RegionKind::Async { driven_by } = &mut self.flow.regions[region as usize].kind {
                *driven_by = Some(self.region);
            }
        }
    }

    /// How sure a call is to block; none where it does not.
    fn certainty(
        &mut self,
        api: &Api,
        receiver: Option<&Ty>,
        given: &[Given],
    ) -> Option<Certainty> {
        match api.condition {
            Condition::Always => Some(api.certainty),
            Condition::NonZeroDuration(at) => {
                let zero = given
                    .get(usize::from(at))
                    .is_some_and(|arg| self.is_zero(arg.expr));
                (!zero).then_some(api.certainty)
            }
            Condition::ExternalReceiver => self.medium(receiver.unwrap_or(&Ty::Unknown)),
            Condition::ExternalArgument => {
                given.iter().filter_map(|arg| self.medium(&arg.ty)).max()
            }
            Condition::HostName(None) => self.host_name(receiver?, None).then_some(api.certainty),
            Condition::HostName(Some(at)) => {
                let arg = given.get(usize::from(at))?;
                self.host_name(&arg.ty, Some(arg.expr))
                    .then_some(api.certainty)
            }
        }
    }

    /// Whether a duration is written as zero.
    fn is_zero(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Path(path) => self
                .body
                .path(*path)
                .last()
                .is_some_and(|last| last.as_str() == "ZERO"),
            Expr::Call { args, .. } => match args.as_ref() {
                [only] => matches!(self.body.expr(*only), Expr::Literal(Literal::Int(0))),
                _ => false,
            },
            _ => false,
        }
    }

    /// How sure reading or writing a value is to reach something outside of memory.
    fn medium(&mut self, ty: &Ty) -> Option<Certainty> {
        let ty = self.known(ty);
        for step in self.program.autoderef(&mut self.table, &ty) {
            let known = match &step {
                Ty::Adt(id, args) => match catalog::medium(self.program.adt_path(*id).as_str()) {
                    Some(Medium::External(certainty)) => Some(Some(certainty)),
                    Some(Medium::Memory) => Some(None),
                    Some(Medium::Wraps(at)) => {
                        args.get(usize::from(at)).map(|inner| self.medium(inner))
                    }
                    None => None,
                },
                Ty::External(path) => match catalog::medium(path.as_str()) {
                    Some(Medium::External(certainty)) => Some(Some(certainty)),
                    Some(Medium::Memory) => Some(None),
                    _ => None,
                },
                Ty::Slice(_) | Ty::Array(_) | Ty::Primitive(_) => Some(None),
                _ => None,
            };
            if let Some(known) = known {
                return known;
            }
        }
        Some(Certainty::Possible)
    }

    /// Whether a value is a name to look up rather than an address.
    fn host_name(&mut self, ty: &Ty, expr: Option<ExprId>) -> bool {
        if let Some(Expr::Literal(Literal::Str { address: true })) =
            expr.map(|expr| self.body.expr(expr))
        {
            return false;
        }
        let ty = self.known(ty);
        let host = match ty.peeled() {
            Ty::Tuple(parts) => parts.first().cloned().unwrap_or(Ty::Unknown),
            other => other.clone(),
        };
        match host.peeled() {
            Ty::Adt(id, _) => !self
                .program
                .adt_path(*id)
                .as_str()
                .starts_with("std::net::"),
            _ => true,
        }
    }

    /// A macro of the catalogue: `println!`.
    pub(super) fn macro_sink(&mut self, call: &MacroCall, _args: &[Ty]) {
        let path = self.body.path(call.path);
        let names: Vec<&str> = path
            .segments
            .iter()
            .map(|segment| segment.name.as_str())
            .collect();
        let found = match names.as_slice() {
            [only] => catalog::macro_api(&format!("std::{only}")),
            path => catalog::macro_api(&path.join("::")),
        };
        if let Some(api) = found {
            self.record(
                Callee::Sink(Sink {
                    api,
                    certainty: api.certainty,
                }),
                call.span,
            );
        }
    }

    /// A `for` over something whose `next` blocks.
    pub(super) fn iteration_sink(&mut self, ty: &Ty, span: Span) {
        let ty = self.known(ty);
        let paths: Vec<Name> = match ty.peeled() {
            Ty::Adt(id, _) => {
                let path = self.program.adt_path(*id);
                ["next", "iter"]
                    .map(|name| path.join(Name::new(name)))
                    .to_vec()
            }
            _ => return,
        };
        let span = CallSpan {
            callee: span,
            whole: span,
        };
        self.loops += 1;
        self.record_api(&paths, Some(&ty), &[], span);
        self.loops -= 1;
    }

    /// A function named as a value, in the region that stands for its call.
    pub(super) fn record_mention(&mut self, function: FnId, span: Span) {
        let span = CallSpan {
            callee: span,
            whole: span,
        };
        if self.program.crate_of(function).is_stub {
            let path = self.program.fn_path(function);
            if let Some(api) = catalog::api(path.as_str())
                && let Some(certainty) = self.certainty(api, None, &[])
            {
                self.record(Callee::Sink(Sink { api, certainty }), span);
            }
        } else {
            self.record(Callee::Function(function), span);
        }
    }
}

/// Whether a call starts a task beside the present one.
fn is_spawn(path: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or_default();
    matches!(
        last,
        "spawn" | "spawn_local" | "spawn_on" | "spawn_local_on"
    ) && ["tokio::", "actix_rt::", "async_std::", "smol::"]
        .iter()
        .any(|root| path.starts_with(root))
}
