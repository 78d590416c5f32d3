//! The result of inference: calls, and the regions they stand in.

use nostall_catalog::{Api, Certainty, Role};

use crate::facts::body::CallSpan;
use crate::index::{AdtId, FnId, ValueId};
use crate::infer::below::Below;
use crate::infer::frequency::Frequency;
use crate::names::Name;
use crate::paths::Suspension;
use crate::span::Span;
use crate::types::Ty;

/// What a body does, in the order of its evaluation.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    /// Pieces of code that run together; the first is the function's own.
    pub(crate) regions: Vec<Region>,
    /// Calls that may matter.
    pub(crate) calls: Vec<Call>,
    /// How the function's own parameters come to run, by their number.
    pub(crate) params: Vec<(u32, Run)>,
    /// Where what is kept in a place is called.
    pub(crate) kept_calls: Vec<(Keep, u32)>,
    /// Functions of the program that are handed to a framework, which calls them on a worker.
    pub(crate) handlers: Vec<FnId>,
    /// The calls whose futures are driven right where they are made: given to `block_on`.
    pub(crate) driven: Vec<Span>,
    /// Where tasks are spawned.
    pub(crate) spawns: Vec<(u32, Span)>,
    /// What calls mean for a loop around them, by the place of the whole call.
    pub(crate) roles: Vec<(Span, Role)>,
    /// Calls that go through an iterator, now or once what they give is used.
    pub(crate) adapters: Vec<Span>,
    /// The calls whose value holds a synchronous lock.
    pub(crate) guards: Vec<Span>,
    /// The awaited methods that are known to be those of another crate.
    pub(crate) foreign: Vec<Span>,
    /// Where a `std::process::Command` is made.
    pub(crate) commands: Vec<Span>,
    /// The calls that another thread could make just as well.
    pub(crate) movable: Vec<Span>,
    /// Which locks are taken where.
    pub(crate) locks: Vec<LockUse>,
    /// Which readers and writers are handed to functions that take any.
    pub(crate) lends: Vec<Lend>,
    /// Where an async function may suspend; entered once its calls are known.
    pub(crate) suspension: Suspension,
}

/// A lock that is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LockUse {
    /// The whole call.
    pub(crate) span: Span,
    pub(crate) place: LockPlace,
    /// Whether it is shared with others that read.
    pub(crate) shared: bool,
}

/// What tells one lock from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum LockPlace {
    Field(AdtId, Name),
    Static(ValueId),
    /// A lock that came in a variable: by the type it guards.
    Data(AdtId),
}

/// Closures in closures that are followed.
const DEPTH: u32 = 16;

impl Flow {
    /// Whether a call is only made if something unknown calls the closure it stands in, or if
    /// nobody else owns what it drops.
    pub(crate) fn is_doubtful(&self, call: &Call) -> bool {
        call.is_doubtful || self.is_doubtful_within(call.region, DEPTH)
    }

    fn is_doubtful_within(&self, region: u32, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return true;
        };
        let Some(RegionKind::Closure { runs }) =
            self.regions.get(region as usize).map(|it| &it.kind)
        else {
            return false;
        };
        let is_doubtful = |run: &Run| match *run {
            // Other closures may be kept in the same field.
            Run::Perhaps(_) | Run::Kept(Keep::Field(..)) => true,
            Run::In(region) => self.is_doubtful_within(region, depth),
            Run::Offloaded | Run::OnWorker | Run::Passed { .. } | Run::Kept(Keep::Returned(_)) => {
                false
            }
        };
        runs.iter().all(is_doubtful)
    }

    pub(super) fn new(span: Span) -> Flow {
        let own = Region {
            parent: 0,
            kind: RegionKind::Inline,
            span,
        };
        Flow {
            regions: vec![own],
            calls: Vec::new(),
            params: Vec::new(),
            kept_calls: Vec::new(),
            handlers: Vec::new(),
            driven: Vec::new(),
            spawns: Vec::new(),
            roles: Vec::new(),
            adapters: Vec::new(),
            guards: Vec::new(),
            foreign: Vec::new(),
            commands: Vec::new(),
            movable: Vec::new(),
            locks: Vec::new(),
            lends: Vec::new(),
            suspension: Suspension::default(),
        }
    }
}

/// The body of a function, closure or async block.
#[derive(Clone, Debug)]
pub(crate) struct Region {
    /// The region it is written in; the first region is its own parent.
    pub(crate) parent: u32,
    pub(crate) kind: RegionKind,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum RegionKind {
    /// Runs when the code around it does: a sync function's body.
    Inline,
    /// Runs when polled, in the region that drives it where that is known (`block_on`).
    Async { driven_by: Option<u32> },
    /// Runs where it is called; never seen to run if empty.
    Closure { runs: Vec<Run> },
}

/// How a closure comes to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Run {
    /// Called in a region, or by something called there.
    In(u32),
    /// Handed, in a region, to something of which nothing is known: called there, or kept.
    Perhaps(u32),
    /// On another thread.
    Offloaded,
    /// On a worker, called by a framework.
    OnWorker,
    /// Handed to a function of the program, from a region.
    Passed { to: FnId, param: u32, region: u32 },
    /// Called by whoever gets at the place that it is kept in.
    Kept(Keep),
}

/// Where a closure is kept for others to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Keep {
    /// A function gives it back.
    Returned(FnId),
    Field(AdtId, Name),
}

/// One call.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// The region it stands in.
    pub(crate) region: u32,
    pub(crate) callee: Callee,
    pub(crate) span: CallSpan,
    /// Whether it stands in a loop of its region.
    pub(crate) in_loop: bool,
    /// How often it is made when its function runs.
    pub(crate) frequency: Frequency,
    /// Whether it is made once only, as what it gives is kept in a static.
    pub(crate) once: bool,
    /// Whether it may as well not be made: the drop of one of several owners.
    pub(crate) is_doubtful: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Callee {
    /// A function of the program.
    Function(FnId),
    /// A method of a trait of the program, on a type that is not known exactly.
    Dispatch { function: FnId, self_ty: Ty },
    /// An API of the catalogue.
    Sink(Sink),
}

/// A call of an API that blocks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sink {
    pub(crate) api: &'static Api,
    /// How sure, with receiver and arguments looked at.
    pub(crate) certainty: Certainty,
    /// The parameter of the function that is read or written, where only its callers know what
    /// it stands for.
    pub(crate) lent: Option<u32>,
}

/// A reader or writer that is given to a generic parameter of a function of the program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lend {
    /// Index into the calls of the flow.
    pub(crate) call: u32,
    pub(crate) to: FnId,
    pub(crate) param: u32,
    /// What lies below it.
    pub(crate) below: Below,
}
