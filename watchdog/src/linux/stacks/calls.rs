//! What the instructions of this process say of calls. How they are read is the processor's
//! matter: the methods of [`Code`] stand in `arch`.

use super::memory::Memory;
use super::modules::Modules;

/// The instructions of this process.
pub(super) struct Code<'a> {
    pub(super) modules: &'a Modules,
    pub(super) memory: &'a Memory,
}

/// What a return address says of the call before it.
#[derive(Clone, Copy)]
pub(super) enum Call {
    /// To this address.
    Direct(u64),
    /// Through a register or a table that is not known any more.
    Indirect,
}

/// A call, or a jump out of the function, to a known address.
pub(super) struct Branch {
    pub(super) target: u64,
    /// What a call leaves in the link register; `None` for a jump.
    pub(super) returns_to: Option<u64>,
    /// Small numbers that were put into registers right before.
    pub(super) constants: Vec<u64>,
}
