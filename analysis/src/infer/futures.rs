//! Async blocks, `.await` and `?`.

use std::sync::Arc;

use crate::facts::body::ExprId;
use crate::infer::{Infer, Region, RegionKind};
use crate::names::Name;
use crate::span::Span;
use crate::types::Ty;

impl Infer<'_> {
    pub(super) fn async_block(&mut self, body: ExprId, is_move: bool, span: Span) -> Ty {
        let kind = RegionKind::Async { driven_by: None };
        let region = Region {
            parent: self.region,
            kind,
            span,
        };
        let mut output = Ty::Unknown;
        self.in_region(region, |this| {
            if is_move {
                this.moving.push(this.region);
            }
            output = this.expr(body);
            if is_move {
                this.moving.pop();
                this.drop_captured();
            }
        });
        Ty::Future(Arc::new(output))
    }

    /// What `.await` on a value gives.
    pub(super) fn awaited(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        if let Ty::External(_) = ty.peeled() {
            return ty;
        }
        let output = Name::new("Output");
        for step in self.program.autoderef(&mut self.table, &ty) {
            if matches!(step, Ty::Closure(_) | Ty::Function(_)) {
                break;
            }
            if let Some(found) = self.program.project(&mut self.table, &step, None, output)
                && !found.is_unknown()
            {
                return found;
            }
        }
        Ty::Unknown
    }

    /// What `?` on a value gives.
    pub(super) fn unwrapped(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        match &ty {
            Ty::Adt(id, args)
                if Some(*id) == self.program.lang.result
                    || Some(*id) == self.program.lang.option =>
            {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Adt(id, args) if self.program.adt_path(*id).as_str() == "std::task::Poll" => {
                let inner = args.first().cloned().unwrap_or(Ty::Unknown);
                Ty::Adt(*id, Arc::new([self.unwrapped(&inner)]))
            }
            Ty::External(_) => ty,
            _ => Ty::Unknown,
        }
    }
}
