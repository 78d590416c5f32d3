//! Fields that are emptied: set to `None`, or taken from.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::facts::body::{Body, Expr, ExprId};
use crate::index::Program;
use crate::names::Name;

/// The names of the fields that some body empties, worked out when first asked for.
#[derive(Clone, Default)]
pub(super) struct Emptied(OnceLock<HashSet<Name>>);

impl Program {
    /// Whether a field of that name is emptied anywhere.
    pub(crate) fn empties(&self, name: Name) -> bool {
        let all = self.emptied.0.get_or_init(|| {
            let bodies = self.function_ids();
            let bodies = bodies.filter_map(|id| self.function(id).body.as_ref());
            bodies.flat_map(emptied_in).collect()
        });
        all.contains(&name)
    }
}

fn emptied_in(body: &Body) -> impl Iterator<Item = Name> {
    let field = |place: ExprId| match body.expr(place) {
        Expr::Field { name, .. } => Some(*name),
        _ => None,
    };
    body.exprs.iter().filter_map(move |expr| match expr {
        Expr::Assign { left, right, .. } if body.is_none(*right) => field(*left),
        Expr::Method(call) if call.name.as_str() == "take" => field(call.receiver),
        _ => None,
    })
}
