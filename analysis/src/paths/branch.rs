//! Conditions, `if`, `match` and `select!`.

use crate::facts::body::{Arm, Expr, ExprId, Literal, PatId, SelectArm};
use crate::facts::operator::BinaryOp;
use crate::paths::{Domain, Walk};

impl<D: Domain> Walk<'_, D> {
    /// Walks a condition. Gives the states where it held and where it did not.
    pub(super) fn condition(
        &mut self,
        id: ExprId,
        state: Option<D::State>,
    ) -> (Option<D::State>, Option<D::State>) {
        let body = self.body;
        match body.expr(id) {
            Expr::Binary {
                op: BinaryOp::And,
                left,
                right,
            } => {
                let (yes, no) = self.operand(*left, state);
                let (both, one) = self.operand(*right, yes);
                (both, self.join(no, one))
            }
            Expr::Binary {
                op: BinaryOp::Or,
                left,
                right,
            } => {
                let (yes, no) = self.operand(*left, state);
                let (second, none) = self.operand(*right, no);
                (self.join(yes, second), none)
            }
            Expr::Unary(inner) => {
                let (yes, no) = self.condition(*inner, state);
                (no, yes)
            }
            Expr::Let { pat, expr } => self.let_condition(*pat, *expr, state),
            // `matches!(expr, pat)`
            Expr::Match { expr, arms } if is_matches(body.expr(arms[0].body), arms) => {
                let (yes, no) = self.let_condition(arms[0].pat, *expr, state);
                match arms[0].guard {
                    Some(guard) => {
                        let (yes, other) = self.condition(guard, yes);
                        (yes, self.join(no, other))
                    }
                    None => (yes, no),
                }
            }
            Expr::Literal(Literal::Bool(true)) => (state, None),
            Expr::Literal(Literal::Bool(false)) => (None, state),
            Expr::Binary { left, right, .. } => {
                let state = self.expr(*left, state);
                let state = self.expr(*right, state);
                self.decide(id, state)
            }
            _ => {
                let state = self.expr(id, state);
                self.decide(id, state)
            }
        }
    }

    /// A side of `&&` or `||`, whose temporaries end with it, but for those of a `let`.
    fn operand(
        &mut self,
        id: ExprId,
        state: Option<D::State>,
    ) -> (Option<D::State>, Option<D::State>) {
        let Some(state) = state else {
            return (None, None);
        };
        let mark = self.domain.mark(&state);
        let (mut yes, mut no) = self.condition(id, Some(state));
        if !self.has_let(id) {
            for state in yes.iter_mut().chain(&mut no) {
                self.domain.end_temporaries(mark, state);
            }
        }
        (yes, no)
    }

    fn decide(
        &mut self,
        id: ExprId,
        state: Option<D::State>,
    ) -> (Option<D::State>, Option<D::State>) {
        let no = state.clone();
        (
            state.map(|state| self.domain.decided(id, true, state)),
            no.map(|state| self.domain.decided(id, false, state)),
        )
    }

    fn let_condition(
        &mut self,
        pat: PatId,
        value: ExprId,
        state: Option<D::State>,
    ) -> (Option<D::State>, Option<D::State>) {
        let mark = state.as_ref().map(|state| self.domain.mark(state));
        let Some(state) = self.expr(value, state) else {
            return (None, None);
        };
        let no = self.domain.matched(value, &[], pat, false, state.clone());
        let mut yes = self.domain.matched(value, &[], pat, true, state);
        self.domain
            .bind(pat, Some(value), mark.unwrap_or_default(), &mut yes);
        (Some(yes), Some(no))
    }

    pub(super) fn has_let(&self, cond: ExprId) -> bool {
        match self.body.expr(cond) {
            Expr::Let { .. } => true,
            Expr::Binary {
                op: BinaryOp::And,
                left,
                right,
            } => self.has_let(*left) || self.has_let(*right),
            _ => false,
        }
    }

    pub(super) fn if_expr(
        &mut self,
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
        state: D::State,
    ) -> Option<D::State> {
        let mark = self.domain.mark(&state);
        let (mut yes, mut no) = self.condition(cond, Some(state));
        let keeps = self.has_let(cond);
        let early = self.domain.ends_temporaries_early();
        if let Some(yes) = &mut yes
            && !keeps
        {
            self.domain.end_temporaries(mark, yes);
        }
        if let Some(no) = &mut no {
            self.domain.end_scope(mark, no);
            if !keeps || early {
                self.domain.end_temporaries(mark, no);
            }
        }
        let mut yes = self.branch(then, yes);
        if let Some(yes) = &mut yes {
            self.domain.end_scope(mark, yes);
        }
        if early {
            self.settle(Some(then), mark, yes.as_mut());
        }
        let no = match otherwise {
            Some(otherwise) => self.branch(otherwise, no),
            None => no,
        };
        self.join(yes, no)
    }

    /// Walks code whose own temporaries end with it.
    fn branch(&mut self, code: ExprId, state: Option<D::State>) -> Option<D::State> {
        let mark = self.domain.mark(state.as_ref()?);
        let mut end = self.expr(code, state);
        self.settle(Some(code), mark, end.as_mut());
        end
    }

    pub(super) fn match_expr(
        &mut self,
        head: ExprId,
        arms: &[Arm],
        state: D::State,
    ) -> Option<D::State> {
        let mark = self.domain.mark(&state);
        let state = self.expr(head, Some(state))?;
        let mut earlier = Vec::new();
        let mut result = None;
        for arm in arms {
            let mut entered = self
                .domain
                .matched(head, &earlier, arm.pat, true, state.clone());
            self.domain.bind(arm.pat, Some(head), mark, &mut entered);
            let mut entered = Some(entered);
            match arm.guard {
                Some(guard) => entered = self.condition(guard, entered).0,
                None => earlier.push(arm.pat),
            }
            let mut end = self.branch(arm.body, entered);
            if let Some(end) = &mut end {
                self.domain.end_scope(mark, end);
            }
            result = self.join(result, end);
        }
        result
    }

    pub(super) fn select(
        &mut self,
        id: ExprId,
        arms: &[SelectArm],
        state: D::State,
    ) -> Option<D::State> {
        let mark = self.domain.mark(&state);
        let futures: Vec<ExprId> = arms.iter().filter_map(|arm| arm.future).collect();
        let state = self.all(&futures, Some(state))?;
        let state = self.domain.evaluate(id, state)?;
        let mut result = None;
        for arm in arms {
            let mut entered = state.clone();
            if let Some(pat) = arm.pat {
                self.domain.bind(pat, None, mark, &mut entered);
            }
            let entered = match arm.guard {
                Some(guard) => self.condition(guard, Some(entered)).0,
                None => Some(entered),
            };
            let mut end = self.branch(arm.body, entered);
            if let Some(end) = &mut end {
                self.domain.end_scope(mark, end);
            }
            result = self.join(result, end);
        }
        result
    }
}

fn is_matches(body: &Expr, arms: &[Arm]) -> bool {
    arms.len() == 1 && matches!(body, Expr::Literal(Literal::Bool(true)))
}
