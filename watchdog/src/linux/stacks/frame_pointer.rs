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
//! several, the one is taken whose constants are most like the system call's arguments.

use std::ops::Range;

use super::activity::Wait;
use super::arch;
use super::calls::{Branch, Call, Code};
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
    pub(crate) wait: &'a Wait,
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
    /// The calls of the thread.
    pub(crate) fn unwind(mut self) -> Trace {
        let with = |frame_pointer, link| Registers {
            instruction: self.wait.instruction,
            stack_pointer: self.wait.stack_pointer,
            frame_pointer,
            link,
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
        let call = self.code().call_before(return_address)?;
        let above = place - gap.stack_pointer;
        match (call, &gap.leaf) {
            (Call::Direct(target), Some(leaf)) => {
                let (function, link) = self.caller_of(leaf, target)?;
                Some(Guess {
                    frame_pointer: place,
                    link,
                    certain: self.saves_at(function, above).unwrap_or(true),
                })
            }
            // Whose frame it is stays unknown, so it is left out.
            (Call::Indirect, Some(_)) => Some(Guess {
                frame_pointer: self.stack.word(place)?,
                link: return_address,
                certain: false,
            }),
            (call, None) => Some(Guess {
                frame_pointer: place,
                link: UNKNOWN,
                certain: self.is_frame_of(gap.function, call, above)?,
            }),
        }
    }

    /// Whether the caller of `function` is certain; `None` if it was not called there.
    fn is_frame_of(&self, function: Option<u64>, call: Call, above: u64) -> Option<bool> {
        let Some(function) = function else {
            return Some(false);
        };
        let saves = self.saves_at(function, above);
        match call {
            Call::Direct(target) => {
                let leads = self.code().leads_to(target, function);
                leads.then(|| saves.unwrap_or(true))
            }
            Call::Indirect => Some(saves.unwrap_or(false)),
        }
    }

    /// Whether a function saves the frame pointer so far above its stack pointer, if it says.
    fn saves_at(&self, function: u64, above: u64) -> Option<bool> {
        Some(self.code().saved_above(function)? == above)
    }

    /// The function that calls `leaf`, which is `target` or one that it jumps to, and where it
    /// goes on afterwards.
    fn caller_of(&mut self, leaf: &Range<u64>, target: u64) -> Option<(u64, u64)> {
        let branches = self.branches(target);
        if let Some(link) = self.link(leaf, &branches) {
            return Some((target, link));
        }
        let mut jumps = branches.iter().filter(|it| it.returns_to.is_none());
        jumps.find_map(|jump| {
            let inner = self.branches(jump.target);
            let link = self.link(leaf, &inner)?;
            Some((jump.target, link))
        })
    }

    fn link(&self, leaf: &Range<u64>, branches: &[Branch]) -> Option<u64> {
        let Wait {
            number, arguments, ..
        } = self.wait;
        let is_foreign = |it: &&u64| !arguments.contains(*it) && i64::try_from(**it) != Ok(*number);
        let of_leaf = branches.iter().filter(|it| leaf.contains(&it.target));
        let calls = of_leaf.filter_map(|it| Some((it.returns_to?, &it.constants)));
        let best = calls.min_by_key(|it| it.1.iter().filter(is_foreign).count());
        best.map(|it| it.0)
    }

    fn branches(&mut self, function: u64) -> Vec<Branch> {
        let extent = self.symbols.extent(function, self.modules);
        extent.map_or_else(Vec::new, |extent| self.code().branches(&extent))
    }

    fn code(&self) -> Code<'_> {
        Code {
            modules: self.modules,
            memory: self.memory,
        }
    }
}
