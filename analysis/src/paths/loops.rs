//! The loops of a function, each with what a turn of it may do, and the judgement on them.

use nostall_catalog::Certainty;

use crate::facts::body::{Body, Expr, ExprId, LoopKind};
use crate::index::Program;
use crate::paths::turn::{Callees, Strangers, Turn};
use crate::paths::ways::{ASKED, HEAVY, OPEN, TAKEN, TOLD, WAITED, WORKED, Ways, YIELDED};
use crate::paths::{Bound, LoopAt, Sites, Walk, each_child, nest, scan};
use crate::span::Span;

/// Turns that take about a millisecond when each does next to nothing.
const MANY: u64 = 1_000_000;

/// Turns that take about a millisecond when each does a little.
const SEVERAL: u64 = 10_000;

/// A loop, and what a turn of it may do.
pub(crate) struct LoopTurn {
    /// The region of code it stands in.
    pub(crate) region: u32,
    /// Its head.
    pub(crate) span: Span,
    /// `loop`, `while` or `for`.
    pub(crate) keyword: &'static str,
    bound: Bound,
    ways: Ways,
    continued: Ways,
    /// Whether something in it leaves it.
    exits: bool,
    awaits_nothing: bool,
    calls_helpers: bool,
    size: Size,
    /// Whether loops of unknown length inside each other may multiply.
    is_deep: bool,
}

/// How much a loop and those in it multiply to.
#[derive(Clone, Copy)]
struct Size {
    /// Loops of unknown length inside each other.
    depth: u32,
    /// Turns of the innermost loop, as far as numbers in the source tell.
    count: u64,
}

/// What is wrong with a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ill {
    /// It asks again and again.
    Busy,
    /// Nothing ends it, and it never yields.
    NeverEnds,
    /// It works until told to stop, and never yields.
    UntilTold,
    /// It turns so often, and never yields.
    ManyTurns(u64),
    /// Its turns take long.
    HeavyTurns,
    /// What it awaits never suspends.
    AwaitsNothing,
    /// A `continue` goes round what it awaits.
    SkipsAwait,
    /// How often it turns is not known.
    Unbounded,
}

/// The loops of a body with their turns.
pub(crate) fn turns(
    program: &Program,
    body: &Body,
    sites: &Sites<'_>,
    callees: &dyn Callees,
) -> Vec<LoopTurn> {
    let all = scan::loops(body);
    all.into_iter()
        .map(|at| turn(program, body, sites, callees, at))
        .collect()
}

/// The calls of iterator adapters, as `map` and `for_each`, that run heavy work for each item.
pub(crate) fn heavy_chains(
    program: &Program,
    body: &Body,
    sites: &Sites<'_>,
    callees: &dyn Callees,
) -> Vec<LoopTurn> {
    let mut turn = Turn::new(program, body, sites, callees);
    let mut found = Vec::new();
    scan::each_with_code(body, body.root, None, &mut |_, expr, code| {
        let Expr::Method(call) = expr else { return };
        let runs_heavy =
            sites.is_adapter(call.span.whole) && call.args.iter().any(|arg| turn.is_heavy(*arg));
        if runs_heavy {
            found.push(LoopTurn {
                region: sites.region(code),
                span: call.span.callee,
                keyword: call.name.as_str(),
                bound: Bound::of_items(body, call.receiver),
                ways: Ways::HEAVY,
                continued: Ways::default(),
                exits: false,
                awaits_nothing: false,
                calls_helpers: true,
                size: Size { depth: 1, count: 1 },
                is_deep: false,
            });
        }
    });
    found
}

/// Whether a `poll` function can wake its own task and give `Pending` after nothing but asking.
pub(crate) fn wakes_itself(program: &Program, body: &Body, sites: &Sites<'_>) -> bool {
    let mut walk = Walk::new(body, Turn::new(program, body, sites, &Strangers));
    walk.expr(body.root, Some(Ways::START));
    let asked = |way| way & (WAITED | WORKED | ASKED | YIELDED) == ASKED | YIELDED;
    walk.domain.pending.any(asked)
}

fn turn(
    program: &Program,
    body: &Body,
    sites: &Sites<'_>,
    callees: &dyn Callees,
    at: LoopAt<'_>,
) -> LoopTurn {
    let mut walk = Walk::new(body, Turn::new(program, body, sites, callees));
    let turned = walk.turns(at.parts, Ways::START);
    let bound = Bound::of(body, at.parts);
    LoopTurn {
        region: sites.region(at.code),
        span: at.parts.span,
        keyword: match at.parts.kind {
            LoopKind::Forever => "loop",
            LoopKind::While(_) => "while",
            LoopKind::For(..) => "for",
        },
        bound,
        ways: turned.end.unwrap_or_default(),
        continued: walk.domain.continued,
        exits: walk.returns || walk.domain.may_return || turned.breaks,
        awaits_nothing: walk.domain.awaits_nothing && !walk.domain.suspends,
        calls_helpers: walk.domain.calls_helpers,
        size: size(body, at.id),
        is_deep: size(body, at.id).depth >= 2 && nest::multiplies(body, at.parts),
    }
}

fn size(body: &Body, id: ExprId) -> Size {
    let expr = body.expr(id);
    let mut inner = Size { depth: 0, count: 1 };
    if matches!(expr, Expr::Closure(_) | Expr::Async { .. }) {
        return inner;
    }
    each_child(expr, |child| {
        let found = size(body, child);
        inner.depth = inner.depth.max(found.depth);
        inner.count = inner.count.max(found.count);
    });
    match expr {
        Expr::Loop(parts) => match Bound::of(body, parts) {
            Bound::Count(count) => Size {
                count: inner.count.saturating_mul(count),
                ..inner
            },
            _ => Size {
                depth: inner.depth + 1,
                ..inner
            },
        },
        _ => inner,
    }
}

/// Whether others ran or the thread waited on a way: then it starves nobody by going round.
fn is_free(way: u8) -> bool {
    way & (WAITED | YIELDED) == 0
}

impl LoopTurn {
    fn is_unbounded(&self) -> bool {
        matches!(
            self.bound,
            Bound::Endless | Bound::Condition | Bound::Refilled
        )
    }

    /// Whether the loop asks for something that only others can change.
    pub(crate) fn asks_others(&self) -> bool {
        self.ways.any(|way| way & TOLD != 0)
    }

    /// What is wrong with the loop, if anything, and how sure that is.
    pub(crate) fn judge(&self) -> Option<(Ill, Certainty)> {
        let asks_only = |way| way & (WAITED | WORKED | ASKED) == ASKED;
        if self.is_unbounded() && self.ways.any(asks_only) {
            return Some((Ill::Busy, Certainty::Likely));
        }
        if !self.ways.any(is_free) {
            return None;
        }
        self.long_for_sure().or_else(|| self.perhaps_long())
    }

    fn long_for_sure(&self) -> Option<(Ill, Certainty)> {
        let never_yields = self.ways.all(is_free);
        let told = |way| is_free(way) && way & (TOLD | WORKED | TAKEN | OPEN) == TOLD | WORKED;
        let heavy = |way| is_free(way) && way & HEAVY != 0;
        let few = matches!(self.bound, Bound::Count(count) if count <= 3);
        if never_yields && self.bound == Bound::Endless && !self.exits {
            return Some((Ill::NeverEnds, Certainty::Certain));
        }
        if !few && self.ways.any(heavy) {
            return Some((Ill::HeavyTurns, Certainty::Likely));
        }
        if never_yields && self.is_unbounded() && self.ways.any(told) {
            return Some((Ill::UntilTold, Certainty::Likely));
        }
        if never_yields && self.size.count >= MANY {
            return Some((Ill::ManyTurns(self.size.count), Certainty::Likely));
        }
        if never_yields && self.bound == Bound::Endless && self.awaits_nothing {
            return Some((Ill::AwaitsNothing, Certainty::Likely));
        }
        let skips = !never_yields && self.is_unbounded() && self.continued.any(is_free);
        (skips && !self.exits).then_some((Ill::SkipsAwait, Certainty::Likely))
    }

    fn perhaps_long(&self) -> Option<(Ill, Certainty)> {
        let never_yields = self.ways.all(is_free);
        let works = self.ways.any(|way| is_free(way) && way & WORKED != 0);
        if never_yields && self.size.count >= SEVERAL {
            return Some((Ill::ManyTurns(self.size.count), Certainty::Possible));
        }
        // What is at hand comes to an end, unless others or the loop itself add to it.
        let takes = |way| is_free(way) && way & TAKEN != 0;
        if !never_yields && self.is_unbounded() && self.continued.any(takes) {
            return Some((Ill::SkipsAwait, Certainty::Possible));
        }
        let fed = self.is_unbounded() && self.ways.any(takes);
        let unknown = fed || self.bound == Bound::Refilled || self.is_deep;
        (never_yields && works && unknown && self.calls_helpers)
            .then_some((Ill::Unbounded, Certainty::Possible))
    }
}
