//! What a walk asks of the analysis that it is made for.

use crate::facts::body::{ExprId, PatId};

/// What is followed along the ways.
pub(crate) trait Domain {
    /// What is known where a way has got to.
    type State: Clone;

    /// Whether a loop may be left without a turn, and what a turn leaves matters to the next one.
    const FOLLOWS_LOOPS: bool;

    /// Two ways that meet.
    fn join(&mut self, left: Self::State, right: Self::State) -> Self::State;

    /// An expression other than control flow, once its operands are evaluated; none where it
    /// never returns.
    fn evaluate(&mut self, expr: ExprId, state: Self::State) -> Option<Self::State>;

    /// A condition that held, or did not.
    fn decided(&mut self, _cond: ExprId, _holds: bool, state: Self::State) -> Self::State {
        state
    }

    /// A value that matched a pattern, or did not; `earlier` are the patterns tried before.
    fn matched(
        &mut self,
        _head: ExprId,
        _earlier: &[PatId],
        _pat: PatId,
        _holds: bool,
        state: Self::State,
    ) -> Self::State {
        state
    }

    /// A `continue` of the loop that is walked outermost.
    fn continued(&mut self, _state: &Self::State) {}

    /// How many variables and temporaries there are, to come back to.
    fn mark(&self, _state: &Self::State) -> Mark {
        Mark::default()
    }

    /// The variables beyond a mark end.
    fn end_scope(&mut self, _mark: Mark, _state: &mut Self::State) {}

    /// The temporaries beyond a mark are dropped.
    fn end_temporaries(&mut self, _mark: Mark, _state: &mut Self::State) {}

    /// A value goes into a pattern.
    fn bind(&mut self, _pat: PatId, _value: Option<ExprId>, _mark: Mark, _state: &mut Self::State) {
    }

    /// The state that the body of a closure or async block starts from; none to leave it out.
    fn enter(&mut self, _code: ExprId, _state: &Self::State) -> Option<Self::State> {
        None
    }

    /// Whether the value of an expression may be, or hold, one of the temporaries.
    fn carries(&self, _value: ExprId, _state: &Self::State) -> bool {
        false
    }

    /// Temporaries in a block's value, and in the head of an `if let`, end as in edition 2024.
    fn ends_temporaries_early(&self) -> bool {
        true
    }
}

/// A place in the lists of variables and temporaries.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark {
    pub(crate) variables: usize,
    pub(crate) temporaries: usize,
}
