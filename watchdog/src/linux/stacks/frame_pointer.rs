//! Unwinding without the registers that `/proc` does not tell of a thread that waits: the
//! frame pointer and, on a processor that has one, the link register.
//!
//! Most functions say where their caller is relative to the stack pointer, and then neither is
//! missed. Where one goes by its frame pointer (the standard library is compiled that way),
//! the pointer leads to a place on the stack where the caller's is saved, with the return
//! address next to it. Few places look like that: the word must follow a call, a direct call
//! must be to the very function or to one that ends with a jump to it, and from there on the
//! rest of the stack must unwind to its end.
//!
//! Where the innermost function has its return address in the link register, its caller is the
//! one whose frame such a place belongs to, and it must have a call of that function. If it has
//! several, the first is taken.

use std::ops::Range;

use super::arch::{self, Call, Code};
use super::memory::{Copy, Memory};
use super::modules::Modules;
use super::symbols::Symbols;
use super::unwind::{Registers, Trace, Unwinder};

/// Stands for a register that is not known: it points to no stack and to no code.
const UNKNOWN: u64 = 8;

/// How far from the function's own stack pointer its frame may end.
const MAX_FRAME: u64 = 32 * 1024;

/// How far into a function without a symbol it may wait.
const MAX_NAMELESS: u64 = 512;

/// What the search looks at.
pub(crate) struct Search<'a> {
    pub(crate) unwinder: &'a mut Unwinder,
    pub(crate) symbols: &'a mut Symbols,
    pub(crate) modules: &'a Modules,
    pub(crate) memory: &'a Memory,
    pub(crate) stack: &'a Copy,
}

/// Where unwinding stops for want of a register.
struct Gap {
    stack_pointer: u64,
    /// Where the function begins whose caller is sought.
    function: Option<u64>,
    /// It is the innermost one and has its return address in the link register; this is where
    /// it may begin.
    leaf: Option<Range<u64>>,
}

/// What the registers may have been.
struct Guess {
    frame_pointer: u64,
    link: u64,
    certain: bool,
}

impl Search<'_> {
    /// The calls of a thread whose frame pointer is not known.
    pub(crate) fn unwind(mut self, registers: Registers) -> Trace {
        let with = |frame_pointer, link| Registers {
            frame_pointer,
            link,
            ..registers
        };
        let without = self.unwinder.unwind(with(UNKNOWN, UNKNOWN), self.stack);
        let Some(gap) = self.gap(&without) else {
            return without;
        };
        let mut fallback = None;
        let places = (gap.stack_pointer..gap.stack_pointer + MAX_FRAME).step_by(8);
        for place in places {
            let Some(word) = self.stack.word(place + 8) else {
                break;
            };
            let Some(guess) = self.guess(&gap, place, arch::code_address(word)) else {
                continue;
            };
            if fallback.is_some() && !guess.certain {
                continue;
            }
            let trace = with(guess.frame_pointer, guess.link);
            let trace = self.unwinder.unwind(trace, self.stack);
            let goes_on = trace.frames.len() > without.frames.len();
            match trace.complete && goes_on {
                true if guess.certain => return trace,
                true => fallback = Some(trace),
                false => {}
            }
        }
        fallback.unwrap_or(without)
    }

    fn gap(&mut self, trace: &Trace) -> Option<Gap> {
        let (last, inner) = trace.frames.split_last()?;
        let is_link = last.address == UNKNOWN - 1;
        let stopped = if is_link { inner.last()? } else { last };
        let function = self.symbols.start(stopped.address, self.modules);
        let leaf = is_link.then(|| match function {
            Some(start) => start..start + 1,
            None => stopped.address.saturating_sub(MAX_NAMELESS)..stopped.address + 1,
        });
        (!trace.complete).then_some(Gap {
            stack_pointer: stopped.stack_pointer,
            function,
            leaf,
        })
    }

    /// What a place says that looks like one with a saved frame pointer, below a return address.
    fn guess(&mut self, gap: &Gap, place: u64, return_address: u64) -> Option<Guess> {
        let code = Code {
            modules: self.modules,
            memory: self.memory,
        };
        let call = code.call_before(return_address)?;
        let guess = |frame_pointer, link, certain| Guess {
            frame_pointer,
            link,
            certain,
        };
        match (call, &gap.leaf) {
            (Call::Direct(caller), Some(leaf)) => {
                let caller = self.symbols.extent(caller, self.modules)?;
                let link = code.return_from(leaf, &caller)?;
                Some(guess(place, link, true))
            }
            // Whose frame it is stays unknown, so it is left out.
            (Call::Indirect, Some(_)) => {
                Some(guess(self.stack.word(place)?, return_address, false))
            }
            (Call::Direct(target), None) => match gap.function {
                Some(function) => code
                    .leads_to(target, function)
                    .then(|| guess(place, UNKNOWN, true)),
                None => Some(guess(place, UNKNOWN, false)),
            },
            (Call::Indirect, None) => Some(guess(place, UNKNOWN, false)),
        }
    }
}
