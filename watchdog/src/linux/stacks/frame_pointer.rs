//! Unwinding without the frame pointer, which `/proc` does not tell of a thread that waits.
//!
//! Most functions say where their caller is relative to the stack pointer, and then it is
//! not missed. Where one goes by its frame pointer (the standard library is compiled that
//! way), the pointer leads to a place on the stack where the caller's is saved, with the
//! return address next to it. Few places look like that: the word must follow a call, a
//! direct call must be to the very function or to one that ends with a jump to it, and from
//! there on the rest of the stack must unwind to its end.

use super::arch::{Call, Code};
use super::memory::{Copy, Memory};
use super::modules::Modules;
use super::symbols::Symbols;
use super::unwind::{Registers, Trace, Unwinder};

/// Stands for the frame pointer that is not known: it points to no stack.
const UNKNOWN: u64 = 8;

/// How far from the function's own stack pointer its frame may end.
const MAX_FRAME: u64 = 32 * 1024;

/// What the search looks at.
pub(crate) struct Search<'a> {
    pub(crate) unwinder: &'a mut Unwinder,
    pub(crate) symbols: &'a mut Symbols,
    pub(crate) modules: &'a Modules,
    pub(crate) memory: &'a Memory,
    pub(crate) stack: &'a Copy,
}

impl Search<'_> {
    /// The calls of a thread whose frame pointer is not known.
    pub(crate) fn unwind(self, registers: Registers) -> Trace {
        let with = |frame_pointer| Registers {
            frame_pointer,
            ..registers
        };
        let without = self.unwinder.unwind(with(UNKNOWN), self.stack);
        let Some(stopped) = without.frames.last().filter(|_| !without.complete) else {
            return without;
        };
        let function = self.symbols.start(stopped.address, self.modules);
        let code = Code {
            modules: self.modules,
            memory: self.memory,
        };
        let mut fallback = None;
        let places = (stopped.stack_pointer..stopped.stack_pointer + MAX_FRAME).step_by(8);
        for place in places {
            let Some(return_address) = self.stack.word(place + 8) else {
                break;
            };
            let Some(call) = code.call_before(return_address) else {
                continue;
            };
            let is_certain = match call {
                Call::Direct(target)
                    if function.is_some_and(|function| code.leads_to(target, function)) =>
                {
                    true
                }
                Call::Direct(_) if function.is_some() => continue,
                _ if fallback.is_some() => continue,
                _ => false,
            };
            let trace = self.unwinder.unwind(with(place), self.stack);
            match trace.complete {
                true if is_certain => return trace,
                true => fallback = Some(trace),
                false => {}
            }
        }
        fallback.unwrap_or(without)
    }
}
