//! Places where rules do not apply, because somebody said so and why.

use crate::names::Name;
use crate::span::Span;

/// `#[nostall::allow(rule, reason = "..")]` or `// nostall: allow(rule) -- reason`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Allowance {
    /// Names of rules.
    pub(crate) rules: Vec<Name>,
    /// What it covers: all that starts in here.
    pub(crate) scope: Span,
    /// Where it stands; none where nobody can mend it, or where it is not known whether the code
    /// it covers was read.
    pub(crate) written: Option<Written>,
}

/// The text of an [`Allowance`].
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Written {
    /// The attribute or the comment.
    pub(crate) whole: Span,
    /// The names of the rules, from the first to the last; none if something else is in between.
    pub(crate) list: Option<Span>,
    /// What has to go for nothing of it to be left.
    pub(crate) removal: Span,
}

impl Allowance {
    pub(crate) fn covers(&self, at: Span) -> bool {
        (self.scope.start..self.scope.end).contains(&at.start)
    }
}
