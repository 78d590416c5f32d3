//! What functions take and give.

use std::sync::{Arc, OnceLock};

use crate::index::{FnId, Program};
use crate::types::{Owner, Ty};

/// A function's types, in terms of its own type parameters and those around it.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    /// The type of `self`, if it takes one.
    pub(crate) receiver: Option<Ty>,
    /// The other parameters.
    pub(crate) params: Vec<Ty>,
    /// What a call gives; a future where the function is async.
    pub(crate) ret: Ty,
}

/// Signatures, each worked out when first asked for.
#[derive(Clone, Default)]
pub(crate) struct Signatures(Vec<OnceLock<Arc<Signature>>>);

impl Signatures {
    /// Makes room for the signatures of this many functions.
    pub(crate) fn extend_to(&mut self, functions: usize) {
        self.0.resize_with(functions, OnceLock::new);
    }
}

impl Program {
    pub(crate) fn signature(&self, id: FnId) -> Arc<Signature> {
        let signature = self.signatures.0[id.index()].get_or_init(|| {
            let function = self.function(id);
            let scope = self.scope(Owner::Fn(id));
            let ret = self.lower_type(&function.ret, &scope);
            Arc::new(Signature {
                receiver: function
                    .receiver
                    .as_ref()
                    .map(|ty| self.lower_type(ty, &scope)),
                params: function
                    .params
                    .iter()
                    .map(|ty| self.lower_type(ty, &scope))
                    .collect(),
                ret: if function.is_async {
                    Ty::Future(Arc::new(ret))
                } else {
                    ret
                },
            })
        });
        Arc::clone(signature)
    }
}
