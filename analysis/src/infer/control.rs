//! Blocks, branches and loops.

use crate::facts::body::{CallSpan, Expr, ExprId, Loop, LoopKind, SelectArm};
use crate::infer::{Frequency, Infer};
use crate::names::Name;
use crate::types::Ty;

/// Types in types in which branches may add to each other.
const DEPTH: u32 = 3;

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
                let matched = this.variants.matched.len();
                this.expr(*cond);
                this.note_condition(*cond);
                let (yes, no) = this.of_branches(*cond);
                let then = this.at_most(yes, |this| this.expr(*then));
                this.variants.matched.truncate(matched);
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
                self.note_matched(*expr, *pat);
                Ty::primitive("bool")
            }
            Expr::Match { expr, arms } => {
                let head = self.expr(*expr);
                let mut ty = Ty::Never;
                for arm in arms {
                    let found = self.in_scope(|this| {
                        this.bind(arm.pat, &head);
                        this.note_matched(*expr, arm.pat);
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
                    let found = self.expr(*value);
                    if let Some(ret) = self.returned.clone() {
                        self.table.unify(&ret, &found);
                    }
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
            left if has_holes(&left, DEPTH) => self.filled(&left, right, DEPTH),
            left => left,
        }
    }

    /// A type with what is unknown of it taken from another of the same shape.
    fn filled(&self, left: &Ty, right: &Ty, depth: u32) -> Ty {
        let (left, right) = (self.table.shallow(left), self.table.shallow(right));
        let Some(depth) = depth.checked_sub(1) else {
            return left;
        };
        let all = |left: &[Ty], right: &[Ty]| {
            let pairs = left.iter().zip(right);
            pairs
                .map(|(left, right)| self.filled(left, right, depth))
                .collect()
        };
        match (&left, &right) {
            (Ty::Unknown, _) => right,
            (Ty::Tuple(left), Ty::Tuple(right)) if left.len() == right.len() => {
                Ty::Tuple(all(left, right))
            }
            (Ty::Adt(id, left), Ty::Adt(other, right)) if id == other => {
                Ty::Adt(*id, all(left, right))
            }
            _ => left,
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

/// Whether a part of a type is unknown.
fn has_holes(ty: &Ty, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    match ty {
        Ty::Unknown => true,
        Ty::Tuple(parts) | Ty::Adt(_, parts) => parts.iter().any(|part| has_holes(part, depth)),
        _ => false,
    }
}
