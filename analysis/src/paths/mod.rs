//! The ways that control can take through a body.
//!
//! [`Walk`] goes through the tree of a body in the order of evaluation and keeps a state that a
//! [`Domain`] defines: what may be true of some way that leads to the present place. Branches are
//! walked on their own and joined; a way that ends in `return`, `break` or `continue` goes on where
//! that leads. Closures and async blocks are code of their own: their ends are not the body's.

mod answer;
mod bound;
mod branch;
mod by_hand;
mod children;
mod domain;
pub(crate) mod held;
pub(crate) mod loops;
mod nest;
mod scan;
pub(crate) mod sites;
pub(crate) mod turn;
pub(crate) mod ways;

use crate::facts::body::{Block, Body, Expr, ExprId, Loop, LoopKind, LoopLabel, Statement};

pub(crate) use bound::Bound;
pub(crate) use children::each_child;
pub(crate) use domain::{Domain, Mark};
pub(crate) use scan::{LoopAt, subtree};
pub(crate) use sites::{Sites, Suspension};

/// Loops inside loops that are walked twice each. Beyond, the work would double with every level.
const NESTED_ROUNDS: usize = 5;

/// What a walk round a loop came to.
pub(crate) struct Turned<S> {
    /// The state at the end of a turn; none if no way comes back to the head.
    pub(crate) end: Option<S>,
    /// The state behind the loop.
    pub(crate) behind: Option<S>,
    /// Whether some way leaves it by `break`.
    pub(crate) breaks: bool,
}

/// A loop or labelled block that is being walked.
struct Target<S> {
    label: LoopLabel,
    is_loop: bool,
    mark: Mark,
    broken: Option<S>,
    continued: Option<S>,
}

/// One walk over a body.
pub(crate) struct Walk<'b, D: Domain> {
    body: &'b Body,
    pub(crate) domain: D,
    targets: Vec<Target<D::State>>,
    /// Whether some way leaves the walked code by `return` or `?`.
    pub(crate) returns: bool,
}

impl<'b, D: Domain> Walk<'b, D> {
    pub(crate) fn new(body: &'b Body, domain: D) -> Walk<'b, D> {
        Walk {
            body,
            domain,
            targets: Vec::new(),
            returns: false,
        }
    }

    fn join(&mut self, left: Option<D::State>, right: Option<D::State>) -> Option<D::State> {
        match (left, right) {
            (Some(left), Some(right)) => Some(self.domain.join(left, right)),
            (left, right) => left.or(right),
        }
    }

    /// Walks an expression from a state to the state behind it; none where no way gets there.
    pub(crate) fn expr(&mut self, id: ExprId, state: Option<D::State>) -> Option<D::State> {
        let state = state?;
        let body = self.body;
        match body.expr(id) {
            Expr::Block(block) => self.block(block, state),
            Expr::If {
                cond,
                then,
                otherwise,
            } => self.if_expr(*cond, *then, *otherwise, state),
            Expr::Let { .. } | Expr::Binary { .. } | Expr::Unary(_) => {
                let (yes, no) = self.condition(id, Some(state));
                self.join(yes, no)
            }
            Expr::Match { expr, arms } => self.match_expr(*expr, arms, state),
            Expr::Select(arms) => self.select(id, arms, state),
            Expr::Loop(parts) => self.loop_expr(parts, state),
            Expr::Try(inner) => {
                let state = self.expr(*inner, Some(state));
                self.returns |= state.is_some();
                state.filter(|_| !self.is_error(*inner))
            }
            Expr::Return(value) => {
                let state = self.optional(*value, Some(state));
                self.returns |= state.is_some();
                None
            }
            Expr::Break { label, value } => {
                let state = self.optional(*value, Some(state));
                self.jump(*label, false, state);
                None
            }
            Expr::Continue { label } => {
                self.jump(*label, true, Some(state));
                None
            }
            Expr::Closure(closure) => self.nested(id, closure.body, state),
            Expr::Async { body, .. } => self.nested(id, *body, state),
            expr => {
                let mut operands = Vec::new();
                each_child(expr, |child| operands.push(child));
                let state = self.all(&operands, Some(state))?;
                self.domain.evaluate(id, state)
            }
        }
    }

    /// Whether `?` on an expression always returns: `Err(..)?`.
    fn is_error(&self, expr: ExprId) -> bool {
        let Expr::Call { callee, .. } = self.body.expr(expr) else {
            return false;
        };
        match self.body.expr(*callee) {
            Expr::Path(path) => self.body.path(*path).last().is_some_and(|it| it == "Err"),
            _ => false,
        }
    }

    fn all(&mut self, ids: &[ExprId], state: Option<D::State>) -> Option<D::State> {
        ids.iter().fold(state, |state, id| self.expr(*id, state))
    }

    fn optional(&mut self, id: Option<ExprId>, state: Option<D::State>) -> Option<D::State> {
        match id {
            Some(id) => self.expr(id, state),
            None => state,
        }
    }

    fn nested(&mut self, id: ExprId, code: ExprId, state: D::State) -> Option<D::State> {
        if let Some(inner) = self.domain.enter(id, &state) {
            let targets = std::mem::take(&mut self.targets);
            let returns = self.returns;
            self.expr(code, Some(inner));
            self.targets = targets;
            self.returns = returns;
        }
        self.domain.evaluate(id, state)
    }

    fn block(&mut self, block: &Block, state: D::State) -> Option<D::State> {
        let mark = self.domain.mark(&state);
        if block.label.is_some() {
            self.push_target(block.label, false, mark);
        }
        let mut state = Some(state);
        for statement in &block.statements {
            state = self.statement(statement, state);
        }
        state = self.optional(block.tail, state);
        if self.domain.ends_temporaries_early() {
            self.settle(block.tail, mark, state.as_mut());
        }
        if let Some(state) = &mut state {
            self.domain.end_scope(mark, state);
        }
        if block.label.is_some() {
            let target = self.targets.pop();
            state = self.join(state, target.and_then(|target| target.broken));
        }
        state
    }

    /// Drops the temporaries of a piece of code that ends, unless they are its value.
    fn settle(&mut self, value: Option<ExprId>, mark: Mark, state: Option<&mut D::State>) {
        if let Some(state) = state
            && !value.is_some_and(|value| self.domain.carries(value, state))
        {
            self.domain.end_temporaries(mark, state);
        }
    }

    fn statement(&mut self, statement: &Statement, state: Option<D::State>) -> Option<D::State> {
        let mark = self.domain.mark(state.as_ref()?);
        let mut state = match statement {
            Statement::Expr(expr) => self.expr(*expr, state),
            Statement::Let {
                pat,
                init,
                otherwise,
                ..
            } => {
                let mut state = self.optional(*init, state);
                if let (Some(init), Some(otherwise)) = (init, otherwise) {
                    let without = state.clone().map(|mut state| {
                        self.domain.end_temporaries(mark, &mut state);
                        self.domain.matched(*init, &[], *pat, false, state)
                    });
                    self.expr(*otherwise, without);
                    state = state.map(|state| self.domain.matched(*init, &[], *pat, true, state));
                }
                if let Some(state) = &mut state {
                    self.domain.bind(*pat, *init, mark, state);
                }
                state
            }
        };
        if let Some(state) = &mut state {
            self.domain.end_temporaries(mark, state);
        }
        state
    }

    fn push_target(&mut self, label: LoopLabel, is_loop: bool, mark: Mark) {
        self.targets.push(Target {
            label,
            is_loop,
            mark,
            broken: None,
            continued: None,
        });
    }

    fn jump(&mut self, label: LoopLabel, continues: bool, state: Option<D::State>) {
        let Some(mut state) = state else { return };
        let found = self.targets.iter().rposition(|target| match label {
            Some(_) => target.label == label,
            None => target.is_loop,
        });
        let Some(at) = found else {
            self.returns = true;
            return;
        };
        let mark = self.targets[at].mark;
        self.domain.end_temporaries(mark, &mut state);
        self.domain.end_scope(mark, &mut state);
        if continues && at == 0 {
            self.domain.continued(&state);
        }
        let known = match continues {
            true => self.targets[at].continued.take(),
            false => self.targets[at].broken.take(),
        };
        let joined = self.join(known, Some(state));
        match continues {
            true => self.targets[at].continued = joined,
            false => self.targets[at].broken = joined,
        }
    }

    fn loop_expr(&mut self, parts: &Loop, state: D::State) -> Option<D::State> {
        let head = match parts.kind {
            LoopKind::For(_, iter) => self.expr(iter, Some(state)),
            _ => Some(state),
        };
        self.turns(parts, head?).behind
    }

    /// How often a loop is walked: a second time finds what the first turn leaves for the next.
    fn rounds(&self) -> u32 {
        let counts = D::FOLLOWS_LOOPS || self.targets.len() > 1;
        if counts && self.targets.len() <= NESTED_ROUNDS {
            2
        } else {
            1
        }
    }

    /// Walks a loop from its head.
    pub(crate) fn turns(&mut self, parts: &Loop, head: D::State) -> Turned<D::State> {
        let mark = self.domain.mark(&head);
        let mut head = Some(head);
        let (mut turn, mut left) = (None, None);
        self.push_target(parts.label, true, mark);
        for _ in 0..self.rounds() {
            let (entered, skipped) = self.loop_head(parts, mark, head.clone());
            let mut end = self.expr(parts.body, entered);
            if let Some(end) = &mut end {
                self.domain.end_temporaries(mark, end);
                self.domain.end_scope(mark, end);
            }
            let continued = self.targets.last_mut().and_then(|it| it.continued.take());
            turn = self.join(end, continued);
            left = self.join(left, skipped);
            head = self.join(head, turn.clone());
        }
        let broken = self.targets.pop().and_then(|target| target.broken);
        let ended = match (left, D::FOLLOWS_LOOPS) {
            (None, _) => None,
            (left, true) => self.join(left, turn.clone()),
            (left, false) => turn.clone().or(left),
        };
        Turned {
            breaks: broken.is_some(),
            behind: self.join(ended, broken),
            end: turn,
        }
    }

    /// The state in which a turn starts, and the one in which the loop ends instead.
    fn loop_head(
        &mut self,
        parts: &Loop,
        mark: Mark,
        head: Option<D::State>,
    ) -> (Option<D::State>, Option<D::State>) {
        match parts.kind {
            LoopKind::Forever => (head, None),
            LoopKind::While(cond) => {
                let (mut entered, mut left) = self.condition(cond, head);
                if let Some(entered) = &mut entered
                    && !self.has_let(cond)
                {
                    self.domain.end_temporaries(mark, entered);
                }
                if let Some(left) = &mut left {
                    self.domain.end_temporaries(mark, left);
                }
                (entered, left)
            }
            LoopKind::For(pat, _) => {
                let mut entered = head.clone();
                if let Some(entered) = &mut entered {
                    self.domain.bind(pat, None, mark, entered);
                }
                (entered, head)
            }
        }
    }
}
