//! Blocks, branches and loops.

use crate::facts::body::{CallSpan, Expr, ExprId, Loop, LoopKind, SelectArm};
use crate::infer::{Frequency, Infer};
use crate::names::Name;
use crate::types::Ty;

impl Infer<'_> {
    pub(super) fn control(&mut self, id: ExprId) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Block(block) => self.block(block),
            Expr::If {
                cond,
                then,
                otherwise,
            } => self.in_scope(|this| {
                this.expr(*cond);
                let (yes, no) = this.of_branches(*cond);
                let then = this.at_most(yes, |this| this.expr(*then));
                match otherwise {
                    Some(otherwise) => {
                        let otherwise = this.at_most(no, |this| this.expr(*otherwise));
                        this.either(&then, &otherwise)
                    }
                    None => Ty::unit(),
                }
            }),
            Expr::Let { pat, expr } => {
                let ty = self.expr(*expr);
                self.bind(*pat, &ty);
                Ty::primitive("bool")
            }
            Expr::Match { expr, arms } => {
                let head = self.expr(*expr);
                let mut ty = Ty::Never;
                for arm in arms {
                    let found = self.in_scope(|this| {
                        this.bind(arm.pat, &head);
                        if let Some(guard) = arm.guard {
                            this.expr(guard);
                        }
                        let frequency = this.of_arm(arm.pat);
                        this.at_most(frequency, |this| this.expr(arm.body))
                    });
                    ty = self.either(&ty, &found);
                }
                ty
            }
            Expr::Select(arms) => self.select(arms),
            Expr::Loop(parts) => self.loop_expr(parts),
            Expr::Return(value) => {
                if let Some(value) = value {
                    self.expr(*value);
                }
                self.mark_left();
                self.mark_returned(*value);
                Ty::Never
            }
            Expr::Break { label, value } => {
                let found = value.map_or_else(Ty::unit, |value| self.expr(value));
                let of = |(own, _): &&(Option<Name>, Ty)| label.is_none() || own == label;
                if let Some((_, ty)) = self.breaks.iter().rev().find(of).cloned() {
                    self.table.unify(&ty, &found);
                }
                Ty::Never
            }
            _ => Ty::Unknown,
        }
    }

    /// The type of a value that comes from one of two branches.
    pub(super) fn either(&mut self, left: &Ty, right: &Ty) -> Ty {
        self.table.unify(left, right);
        match self.table.shallow(left) {
            Ty::Never | Ty::Unknown => right.clone(),
            left => left,
        }
    }

    fn select(&mut self, arms: &[SelectArm]) -> Ty {
        let futures: Vec<Ty> = arms
            .iter()
            .map(|arm| arm.future.map_or(Ty::Unknown, |future| self.expr(future)))
            .collect();
        let mut ty = Ty::Never;
        for (arm, future) in arms.iter().zip(&futures) {
            let output = self.awaited(future);
            let found = self.in_scope(|this| {
                if let Some(pat) = arm.pat {
                    this.bind(pat, &output);
                }
                if let Some(guard) = arm.guard {
                    this.expr(guard);
                }
                this.expr(arm.body)
            });
            ty = self.either(&ty, &found);
        }
        ty
    }

    fn loop_expr(&mut self, parts: &Loop) -> Ty {
        let value = self.table.fresh();
        self.breaks.push((parts.label, value.clone()));
        self.in_scope(|this| {
            let mut frequency = Frequency::Always;
            match parts.kind {
                LoopKind::Forever => {}
                LoopKind::While(cond) => {
                    this.loops += 1;
                    this.expr(cond);
                    this.loops -= 1;
                    frequency = this.of_branches(cond).0;
                }
                LoopKind::For(pat, iter) => {
                    let before = this.flow.calls.len();
                    let iter_ty = this.expr(iter);
                    let item = this.item_of(&iter_ty);
                    let span = CallSpan {
                        callee: parts.span,
                        whole: parts.span,
                    };
                    this.loops += 1;
                    this.iteration_sink(&iter_ty, span, before);
                    this.loops -= 1;
                    this.bind(pat, &item);
                }
            }
            this.loops += 1;
            this.at_most(frequency, |this| this.expr(parts.body));
            this.loops -= 1;
        });
        self.breaks.pop();
        match parts.kind {
            LoopKind::Forever => value,
            _ => Ty::unit(),
        }
    }

    /// What a `for` over a value gives.
    pub(super) fn item_of(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        let item = Name::new("Item");
        let (iterator, into) = (self.program.lang.iterator, self.program.lang.into_iterator);
        self.program
            .project(&mut self.table, &ty, iterator, item)
            .or_else(|| self.program.project(&mut self.table, &ty, into, item))
            .unwrap_or(Ty::Unknown)
    }
}
