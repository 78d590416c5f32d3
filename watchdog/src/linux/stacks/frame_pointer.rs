//! Unwinding without the frame pointer, which `/proc` does not tell of a thread that waits.
//!
//! Most functions say where their caller is relative to the stack pointer, and then it is
//! not missed. Where one goes by its frame pointer (the standard library is compiled that
//! way), the pointer leads to a place on the stack where the caller's is saved, with the
//! return address next to it. Few places look like that: the word must follow a call, a
//! direct call must be to the very function or to one that ends with a jump to it, and from
//! there on the rest of the stack must unwind to its end.

use super::memory::{Copy, Memory};
use super::modules::Modules;
use super::symbols::Symbols;
use super::unwind::{Registers, Trace, Unwinder};

/// Stands for the frame pointer that is not known: it points to no stack.
const UNKNOWN: u64 = 8;

/// How far from the function's own stack pointer its frame may end.
const MAX_FRAME: u64 = 32 * 1024;

/// How much of a function is searched for the jump that it ends with.
const MAX_TAIL_CALLER: usize = 256;

/// What a return address says of the call before it.
enum Call {
    /// To this address.
    Direct(u64),
    /// Through a register or a table that is not known any more.
    Indirect,
}

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
        let mut fallback = None;
        let places = (stopped.stack_pointer..stopped.stack_pointer + MAX_FRAME).step_by(8);
        for place in places {
            let Some(return_address) = self.stack.word(place + 8) else {
                break;
            };
            let Some(call) = self.call_before(return_address) else {
                continue;
            };
            let is_certain = match call {
                Call::Direct(target)
                    if function.is_some_and(|function| self.leads_to(target, function)) =>
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

    /// Whether a call of `target` runs `function`: it is the same, or jumps there as its last
    /// act (`E9` to a relative address, `FF 25` through the global offset table).
    fn leads_to(&self, target: u64, function: u64) -> bool {
        if target == function {
            return true;
        }
        let code = self.memory.read(target, MAX_TAIL_CALLER);
        code.windows(6)
            .zip(target..)
            .any(|(bytes, at)| match bytes {
                [0xe9, to @ .., _] => {
                    let to = at.wrapping_add(5).wrapping_add(displacement(to));
                    to == function || self.behind_linkage(to) == function
                }
                [0xff, 0x25, entry @ ..] => {
                    let entry = at.wrapping_add(6).wrapping_add(displacement(entry));
                    self.memory.word(entry) == Some(function)
                }
                _ => false,
            })
    }

    /// The call that a return address follows; `None` if it follows none.
    ///
    /// `E8` calls relative to the next instruction, `FF /2` through a register or memory; the
    /// latter takes 2 to 7 bytes (Intel's manual, volume 2, CALL).
    fn call_before(&self, return_address: u64) -> Option<Call> {
        self.modules.find(return_address)?;
        let code = self.memory.read(return_address.checked_sub(7)?, 7);
        let code: [u8; 7] = code.try_into().ok()?;
        if code[2] == 0xe8 {
            let target = return_address.wrapping_add(displacement(&code[3..]));
            if self.modules.find(target).is_some() {
                return Some(Call::Direct(self.behind_linkage(target)));
            }
        }
        if code[1..3] == [0xff, 0x15] {
            let entry = return_address.wrapping_add(displacement(&code[3..]));
            return self.memory.word(entry).map(Call::Direct);
        }
        let is_indirect = |length: usize| {
            let (opcode, operand) = (code[7 - length], code[8 - length]);
            opcode == 0xff && (operand >> 3) & 7 == 2
        };
        [2, 3, 4, 6, 7]
            .into_iter()
            .any(is_indirect)
            .then_some(Call::Indirect)
    }

    /// The function that an entry of a procedure linkage table leads to, or the address
    /// itself: `endbr64` or nothing, then a jump through the global offset table.
    fn behind_linkage(&self, target: u64) -> u64 {
        let code = self.memory.read(target, 10);
        let skip = if code.starts_with(&[0xf3, 0x0f, 0x1e, 0xfa]) {
            4
        } else {
            0
        };
        match code.get(skip..skip + 6) {
            Some([0xff, 0x25, offset @ ..]) => {
                let next = target + skip as u64 + 6;
                let entry = self.memory.word(next.wrapping_add(displacement(offset)));
                entry.unwrap_or(target)
            }
            _ => target,
        }
    }
}

/// Four bytes as a signed distance.
fn displacement(bytes: &[u8]) -> u64 {
    let bytes: [u8; 4] = bytes.try_into().unwrap_or_default();
    i64::from(i32::from_le_bytes(bytes)) as u64
}
