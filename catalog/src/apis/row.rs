//! How a row of the tables is written: what it is, then when, why and what instead.
//!
//! ```text
//! function("std::fs::read", Fs, Likely)
//!     .because("reads a whole file on the calling thread")
//!     .instead("tokio::fs::read(path).await"),
//! ```

pub(super) use crate::api::Api;
pub(super) use crate::api::Certainty::*;
pub(super) use crate::api::Condition::*;
pub(super) use crate::kind::Kind::*;

use crate::api::{Certainty, Condition, Form};
use crate::kind::Kind;

pub(super) const fn function(path: &'static str, kind: Kind, certainty: Certainty) -> Api {
    row(path, Form::Function, kind, certainty)
}

pub(super) const fn associated(path: &'static str, kind: Kind, certainty: Certainty) -> Api {
    row(path, Form::Associated, kind, certainty)
}

pub(super) const fn method(path: &'static str, kind: Kind, certainty: Certainty) -> Api {
    row(path, Form::Method, kind, certainty)
}

pub(super) const fn trait_method(path: &'static str, kind: Kind, certainty: Certainty) -> Api {
    row(path, Form::TraitMethod, kind, certainty)
}

pub(super) const fn macro_call(path: &'static str, kind: Kind, certainty: Certainty) -> Api {
    row(path, Form::Macro, kind, certainty)
}

pub(super) const fn on_drop(path: &'static str, kind: Kind, certainty: Certainty) -> Api {
    row(path, Form::Drop, kind, certainty)
}

const fn row(path: &'static str, form: Form, kind: Kind, certainty: Certainty) -> Api {
    Api {
        path,
        form,
        kind,
        certainty,
        condition: Condition::Always,
        steady: false,
        reason: "",
        replacement: "",
    }
}

impl Api {
    pub(super) const fn when(self, condition: Condition) -> Api {
        Api { condition, ..self }
    }

    pub(super) const fn steady(self) -> Api {
        Api {
            steady: true,
            ..self
        }
    }

    pub(super) const fn because(self, reason: &'static str) -> Api {
        Api { reason, ..self }
    }

    pub(super) const fn instead(self, replacement: &'static str) -> Api {
        Api {
            replacement,
            ..self
        }
    }
}
