//! One turn of a loop: what may happen on the ways from its head back to its head.

use nostall_catalog::{Ask, Kind, Role};

use crate::facts::body::{Body, Expr, ExprId, Literal, MacroShape, PatId};
use crate::index::{FnId, Program};
use crate::infer::{Call, Callee};
use crate::names::Name;
use crate::paths::answer::answered;
use crate::paths::sites::{Awaited, Sites, Suspension, may_await, may_return};
use crate::paths::ways::{ASKED, HEAVY, OPEN, TOLD, WAITED, WORKED, Way, Ways, YIELDED};
use crate::paths::{Domain, subtree};
use crate::span::Span;

/// What is known of the functions that a turn calls.
pub(crate) trait Callees {
    /// What a call of a function of the program adds to a way.
    fn call(&self, call: &Call) -> Way;

    /// Whether awaiting an async function of the program may suspend.
    fn suspends(&self, id: FnId) -> bool;
}

/// Nothing is known of other functions.
pub(crate) struct Strangers;

impl Callees for Strangers {
    fn call(&self, _call: &Call) -> Way {
        WORKED
    }

    fn suspends(&self, _id: FnId) -> bool {
        true
    }
}

/// Follows the ways of a turn.
pub(crate) struct Turn<'a> {
    pub(crate) program: &'a Program,
    pub(crate) body: &'a Body,
    pub(crate) sites: &'a Sites<'a>,
    pub(crate) callees: &'a dyn Callees,
    /// The ways that came back by `continue`.
    pub(crate) continued: Ways,
    /// Whether a macro may leave the function.
    pub(crate) may_return: bool,
    /// Whether something is awaited that never suspends.
    pub(crate) awaits_nothing: bool,
    /// Whether something is awaited that does, be it on a way out.
    pub(crate) suspends: bool,
    /// Whether a sync function of the program is called.
    pub(crate) calls_helpers: bool,
    /// The ways that come to a `Poll::Pending`.
    pub(crate) pending: Ways,
}

/// Methods that look at a value, or wrap it, and change nothing.
const PURE: &[&str] = &[
    "as_deref",
    "as_mut",
    "as_ref",
    "as_str",
    "borrow",
    "clone",
    "cloned",
    "copied",
    "deref",
    "err",
    "expect",
    "get",
    "get_mut",
    "get_ref",
    "into",
    "is_err",
    "is_none",
    "is_ok",
    "is_some",
    "is_zero",
    "iter",
    "map_err",
    "ok",
    "to_owned",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "waker",
];

impl<'a> Turn<'a> {
    pub(crate) fn new(
        program: &'a Program,
        body: &'a Body,
        sites: &'a Sites<'a>,
        callees: &'a dyn Callees,
    ) -> Turn<'a> {
        Turn {
            program,
            body,
            sites,
            callees,
            continued: Ways::default(),
            may_return: false,
            awaits_nothing: false,
            suspends: false,
            calls_helpers: false,
            pending: Ways::default(),
        }
    }

    fn awaited(&mut self, expr: ExprId) -> Way {
        let way = match self.sites.awaited(self.program, self.body, expr) {
            Awaited::Waits => WAITED,
            Awaited::Yields => YIELDED,
            Awaited::Done => 0,
            Awaited::Calls(id) if self.callees.suspends(id) => WAITED,
            Awaited::Calls(_) => WORKED,
            Awaited::Inline(code) => {
                let inner = Suspension::of(self.program, self.body, self.sites, code);
                let suspends =
                    inner.itself || inner.through.iter().any(|id| self.callees.suspends(*id));
                if suspends { WAITED } else { WORKED }
            }
        };
        let suspends = way & (WAITED | YIELDED) != 0;
        self.suspends |= suspends;
        self.awaits_nothing |= !suspends;
        way
    }

    /// What a call adds; none if nothing is known of it.
    fn known_call(&mut self, whole: Span) -> Option<Way> {
        if let Some(role) = self.sites.role(whole) {
            return Some(match role {
                Role::Asks(Ask::Flag) => ASKED | TOLD,
                Role::Asks(Ask::State | Ask::Clock) => ASKED,
                Role::Asks(Ask::Queue) => OPEN | TOLD,
                Role::Asks(Ask::Place) => OPEN,
                Role::Wakes => YIELDED,
                Role::Yields | Role::NeverSuspends | Role::Spins => 0,
            });
        }
        let mut calls = self.sites.calls(whole).peekable();
        calls.peek()?;
        Some(calls.fold(0, |all, call| {
            self.calls_helpers |= !matches!(call.callee, Callee::Sink(_));
            all | self.recorded(call)
        }))
    }

    fn recorded(&self, call: &Call) -> Way {
        match &call.callee {
            Callee::Sink(sink) => match sink.api.kind {
                Kind::Spin => 0,
                Kind::FsMetadata | Kind::Lock => ASKED,
                Kind::Cpu if sink.certainty > nostall_catalog::Certainty::Possible => {
                    HEAVY | WORKED
                }
                Kind::Cpu | Kind::Loop => WORKED,
                // Waits inside, and is reported for it.
                _ if sink.certainty > nostall_catalog::Certainty::Possible => WAITED,
                _ => WORKED,
            },
            Callee::Function(id) if self.program.function(*id).is_async => 0,
            _ => self.callees.call(call),
        }
    }

    fn callee_name(&self, callee: ExprId) -> Option<Name> {
        match self.body.expr(callee) {
            Expr::Path(path) => self.body.path(*path).last(),
            _ => None,
        }
    }

    fn plain_call(&self, callee: ExprId) -> Way {
        let Expr::Path(path) = self.body.expr(callee) else {
            return WORKED;
        };
        let names: Vec<&str> = self
            .body
            .path(*path)
            .segments
            .iter()
            .map(|segment| segment.name.as_str())
            .collect();
        match names.as_slice() {
            [.., "Duration" | "Instant" | "Arc" | "Rc", _] | [.., "drop"] => 0,
            [.., last] if last.starts_with(char::is_uppercase) => 0,
            _ => WORKED,
        }
    }

    fn assigned(&self, left: ExprId, right: ExprId) -> Way {
        let to_variable = matches!(self.body.expr(left), Expr::Path(_));
        let plain = match self.body.expr(right) {
            Expr::Literal(_) => true,
            Expr::Call { span, .. } => self.sites.role(span.whole).is_some(),
            Expr::Method(call) => self.sites.role(call.span.whole).is_some(),
            _ => false,
        };
        if to_variable && plain { 0 } else { WORKED }
    }

    /// What the code of a closure adds where it is run by the call it is given to.
    fn in_closure(&mut self, code: ExprId) -> Way {
        let mut found = 0;
        let body = self.body;
        subtree(body, code, &mut |_, expr| {
            let whole = match expr {
                Expr::Call { span, .. } => span.whole,
                Expr::Method(call) => call.span.whole,
                _ => return,
            };
            found |= self.known_call(whole).unwrap_or(0) & HEAVY;
        });
        found
    }

    /// Whether an argument is a closure, or the name of a function, that does heavy work.
    pub(crate) fn is_heavy(&mut self, arg: ExprId) -> bool {
        let found = match self.body.expr(arg) {
            Expr::Closure(closure) => self.in_closure(closure.body),
            Expr::Path(path) => {
                let span = self.body.arg_path_span(*path);
                span.and_then(|span| self.known_call(span)).unwrap_or(0)
            }
            _ => 0,
        };
        found & HEAVY != 0
    }
}

impl Domain for Turn<'_> {
    type State = Ways;

    const FOLLOWS_LOOPS: bool = false;

    fn join(&mut self, left: Ways, right: Ways) -> Ways {
        left.and(right)
    }

    fn evaluate(&mut self, id: ExprId, ways: Ways) -> Option<Ways> {
        let body = self.body;
        let flags = match body.expr(id) {
            Expr::Await { expr, .. } => self.awaited(*expr),
            Expr::Select(_) => {
                self.suspends = true;
                WAITED
            }
            Expr::Call { callee, span, .. } => match self.known_call(span.whole) {
                Some(flags) if flags & WORKED == 0 => flags,
                _ if self.callee_name(*callee).is_some_and(sounds_like_waiting) => WAITED,
                Some(flags) => flags,
                None => self.plain_call(*callee),
            },
            Expr::Method(call) => match self.known_call(call.span.whole) {
                Some(flags) if flags & WORKED == 0 => flags,
                _ if sounds_like_waiting(call.name) => WAITED,
                Some(flags) => flags,
                None if PURE.contains(&call.name.as_str()) => 0,
                None => WORKED,
            },
            Expr::Macro(call) if call.shape.awaits_arguments() => {
                let futures = call.args.iter();
                futures.fold(0, |way, future| way | self.awaited(*future))
            }
            Expr::Macro(call) => {
                let last = body.path(call.path).last();
                let name = last.map_or("", |last| last.as_str());
                self.may_return |= may_return(name);
                if call.shape == MacroShape::Diverges {
                    return None;
                }
                if may_await(name, call.shape) {
                    WAITED
                } else {
                    0
                }
            }
            Expr::Path(path) => {
                if body
                    .path(*path)
                    .last()
                    .is_some_and(|last| last == "Pending")
                {
                    self.pending = self.pending.and(ways);
                }
                0
            }
            Expr::Assign { left, right, .. } => self.assigned(*left, *right),
            Expr::Closure(closure) => self.in_closure(closure.body),
            _ => 0,
        };
        Some(ways.with(flags))
    }

    fn decided(&mut self, cond: ExprId, holds: bool, ways: Ways) -> Ways {
        let Expr::Method(call) = self.body.expr(cond) else {
            return ways;
        };
        if !self.is_answer(call.receiver) {
            return ways;
        }
        match call.name.as_str() {
            "is_ok" | "is_some" => answered(ways, holds),
            "is_err" | "is_none" => answered(ways, !holds),
            _ => ways,
        }
    }

    fn matched(
        &mut self,
        head: ExprId,
        earlier: &[PatId],
        pat: PatId,
        holds: bool,
        ways: Ways,
    ) -> Ways {
        if !self.is_answer(head) {
            return ways;
        }
        let all_taken = || {
            let mut before = earlier.iter().map(|pat| self.is_success(*pat));
            before.any(|success| success == Some(true))
        };
        match self.is_success(pat) {
            Some(success) => answered(ways, success == holds),
            None if all_taken() => answered(ways, !holds),
            None => ways,
        }
    }

    fn continued(&mut self, ways: &Ways) {
        self.continued = self.continued.and(*ways);
    }
}

/// Whether a function says by its name that it waits, or gives way as a `poll` function does. The
/// loop around it is left alone: if the call blocks, that is another rule's affair.
fn sounds_like_waiting(name: Name) -> bool {
    const WORDS: &[&str] = &[
        "accept", "block", "join", "park", "poll", "recv", "sleep", "wait",
    ];
    WORDS.iter().any(|word| name.as_str().starts_with(word))
}

/// Whether an expression is the literal `true`.
pub(crate) fn is_true(body: &Body, expr: ExprId) -> bool {
    matches!(body.expr(expr), Expr::Literal(Literal::Bool(true)))
}
