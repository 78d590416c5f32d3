//! Calls of APIs: what the catalogue says of them, with the arguments looked at.

use nostall_catalog as catalog;
use nostall_catalog::{Api, Certainty, Condition};

use crate::facts::body::{CallSpan, Expr, ExprId, MacroCall};
use crate::index::FnId;
use crate::infer::args::Given;
use crate::infer::kept::is_std;
use crate::infer::{Call, Callee, Infer, Region, RegionKind, Run, Sink};
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
        let offloads = |path: &Name| {
            self.program.known.is_offload(*path) || sounds_like_offload(path.as_str())
        };
        if paths.iter().any(offloads) {
            return self.run_all(given, Run::Offloaded);
        }
        if paths
            .iter()
            .any(|path| catalog::other_executor(path.as_str()))
        {
            return self.run_elsewhere(given, span);
        }
        if paths
            .iter()
            .any(|path| catalog::worker_callback(path.as_str()))
        {
            return self.run_all(given, Run::OnWorker);
        }
        if paths.iter().any(|path| waits_for_pool(path.as_str())) {
            self.run_all(given, Run::Offloaded);
        } else {
            let last = |path: &Name| path.as_str().rsplit("::").next().map(Name::new);
            let method = receiver.and_then(|_| paths.first().and_then(last));
            let calls = method.is_some_and(|name| self.program.names_adapter(name))
                || paths.iter().any(|path| is_std(*path));
            self.run_unknown(given, calls, span);
        }
        if paths.iter().any(|path| is_spawn(path.as_str())) {
            self.flow.spawns.push((self.region, span.whole));
        }
        if paths
            .iter()
            .any(|path| *path == "std::process::Command::new")
        {
            self.flow.commands.push(span.whole);
        }
        let role = paths.iter().find_map(|path| catalog::role(path.as_str()));
        self.flow.roles.extend(role.map(|role| (span.whole, role)));
        if paths.iter().any(|path| catalog::is_instant(path.as_str())) {
            return;
        }
        let found = paths.iter().find_map(|path| self.program.known.api(*path));
        let Some(api) = found else { return };
        if api.kind == catalog::Kind::RuntimeEntry {
            self.drive(given);
        }
        if api.path.ends_with("::get_or_init") && given.iter().all(|it| self.is_trivial(it.expr)) {
            return;
        }
        if let Some(own) = self.own_medium(api, receiver) {
            return self.record(Callee::Function(own), span);
        }
        if let Some(sink) = self.sink(api, receiver, given) {
            let own = self.own_argument(&sink, given);
            self.record(own.map_or(Callee::Sink(sink), Callee::Function), span);
        }
        if let Some(sink) = receiver.and_then(|it| self.below_coder(api, it)) {
            self.record(Callee::Sink(sink), span);
        }
    }

    /// Whether an initialiser makes something empty: nobody has to wait for that.
    fn is_trivial(&self, initialiser: ExprId) -> bool {
        let names_maker = |id: ExprId| match self.body.expr(id) {
            Expr::Path(path) => {
                let last = self.body.path(*path).last();
                last.is_some_and(|last| matches!(last.as_str(), "default" | "new"))
            }
            _ => false,
        };
        match self.body.expr(initialiser) {
            Expr::Closure(closure) => match self.body.expr(closure.body) {
                Expr::Call { callee, args, .. } => args.is_empty() && names_maker(*callee),
                Expr::Literal(_) => true,
                _ => false,
            },
            _ => names_maker(initialiser),
        }
    }

    /// A future given to `block_on` runs right here.
    fn drive(&mut self, given: &[Given]) {
        let body = self.body;
        let calls = given
            .iter()
            .filter_map(|given| match body.expr(given.expr) {
                Expr::Call { span, .. } => Some(span.whole),
                _ => None,
            });
        self.flow.driven.extend(calls);
        self.drive_by(self.region, given);
    }

    fn drive_by(&mut self, driver: u32, given: &[Given]) {
        for region in given.iter().filter_map(|given| given.async_region) {
            if let RegionKind::Async { driven_by } = &mut self.flow.regions[region as usize].kind {
                *driven_by = Some(driver);
            }
        }
    }

    /// Futures and closures given to an executor of its own run on no worker.
    pub(super) fn run_elsewhere(&mut self, given: &[Given], span: CallSpan) {
        let driver = u32::try_from(self.flow.regions.len()).unwrap_or(u32::MAX);
        self.flow.regions.push(Region {
            parent: self.region,
            kind: RegionKind::Closure {
                runs: vec![Run::Offloaded],
            },
            span: span.whole,
        });
        self.drive_by(driver, given);
        self.run_all(given, Run::Offloaded);
    }

    /// What a call blocks on, and how surely; none where it does not.
    fn sink(&mut self, api: &'static Api, receiver: Option<&Ty>, given: &[Given]) -> Option<Sink> {
        match api.condition {
            Condition::ExternalReceiver => self.below(receiver.unwrap_or(&Ty::Unknown)).sink(api),
            Condition::ExternalArgument => self.below_arguments(api, given).sink(api),
            _ => {
                let blocks = self.holds(api.condition, receiver, given)?;
                let certainty = api.certainty;
                blocks.then_some(Sink {
                    api,
                    certainty,
                    lent: None,
                })
            }
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
                    lent: None,
                }),
                call.span,
            );
        }
    }

    /// Going through something whose `next` blocks. Where the call that made it blocks as well,
    /// that one stands for both: `for entry in fs::read_dir(..)?`.
    pub(super) fn iteration_sink(&mut self, ty: &Ty, span: CallSpan, before: usize) {
        let ty = self.known(ty);
        let Ty::Adt(id, _) = ty.peeled() else { return };
        if !self.program.is_stub_adt(*id) {
            return self.own_iteration(&ty, span);
        }
        let mut path = self.program.adt_path(*id);
        let name = Name::new("IntoIter");
        let into = self.program.lang.into_iterator;
        if let Some(Ty::Adt(id, _)) = self.program.project(&mut self.table, &ty, into, name) {
            path = self.program.adt_path(id);
        }
        let paths = ["next", "iter", "recv"].map(|name| path.join(Name::new(name)));
        let Some(next) = paths.iter().find_map(|path| self.program.known.api(*path)) else {
            return;
        };
        let here = &self.flow.calls[before..];
        let made_here = here
            .iter()
            .any(|call| matches!(&call.callee, Callee::Sink(sink) if is_likely(sink)))
            || self.flow.calls.iter().any(|call| makes(call, path));
        if !made_here {
            // `glob(..)` may block when it is made, and surely does when it is gone through.
            let same = |call: &Call| matches!(&call.callee, Callee::Sink(sink) if sink.api.kind == next.kind);
            let made = self.flow.calls.split_off(before);
            self.flow
                .calls
                .extend(made.into_iter().filter(|call| !same(call)));
            self.record_api(&paths, Some(&ty), &[], span);
        }
    }

    /// Going through an iterator of the program calls its `next`.
    fn own_iteration(&mut self, ty: &Ty, span: CallSpan) {
        let next = self.program.lang.iterator.and_then(|key| {
            let of =
                self.program
                    .impl_for(&mut self.table, key, ty.peeled().head()?, ty.peeled())?;
            let mut functions = self.program.impl_functions(of);
            functions.find(|id| self.program.function(*id).name.as_str() == "next")
        });
        if let Some(next) = next {
            self.record(Callee::Function(next), span);
        }
    }

    /// A function named as a value, in the region that stands for its call.
    pub(super) fn record_mention(&mut self, function: FnId, span: Span) {
        let span = CallSpan {
            callee: span,
            whole: span,
        };
        if self.program.crate_of(function).is_stub {
            let path = self.program.fn_path(function);
            if let Some(api) = self.program.known.api(path)
                && let Some(sink) = self.sink(api, None, &[])
            {
                self.record(Callee::Sink(sink), span);
            }
        } else {
            self.record(Callee::Function(function), span);
        }
    }
}

/// Whether what a call is given runs on rayon's threads. It is the call that waits for them.
fn waits_for_pool(path: &str) -> bool {
    path.starts_with("rayon::") && !path.starts_with("rayon::in_place_scope")
}

/// Whether a call starts a task beside the present one.
fn is_spawn(path: &str) -> bool {
    matches!(
        last_segment(path),
        "spawn" | "spawn_local" | "spawn_on" | "spawn_local_on"
    ) && ["tokio::", "actix_rt::", "async_std::", "smol::"]
        .iter()
        .any(|root| path.starts_with(root))
}

fn last_segment(path: &str) -> &str {
    path.rsplit(':').next().unwrap_or_default()
}

/// Whether an unknown function says by its name that it moves work off the worker.
pub(super) fn sounds_like_offload(path: &str) -> bool {
    let last = last_segment(path);
    // Most names are told apart by this.
    last.contains("block")
        && [
            "spawn_blocking",
            "run_blocking",
            "unblock",
            "block_in_place",
        ]
        .iter()
        .any(|name| last.contains(name))
}

fn is_likely(sink: &Sink) -> bool {
    sink.certainty > Certainty::Possible
}

/// Whether a call is `read_dir(..)`, for a type `ReadDir`: made in the same function, the call
/// that makes it stands for going through it, too.
fn makes(call: &Call, ty: Name) -> bool {
    let Callee::Sink(sink) = &call.callee else {
        return false;
    };
    let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_lowercase();
    last(sink.api.path).replace('_', "") == last(ty.as_str())
}
