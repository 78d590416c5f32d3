//! What is special to x86_64: its registers, how its stacks are unwound, what its calls look
//! like, and its old system calls. A further processor needs a file like this one, and a place in
//! the conditions that name the target.

use std::ops::Range;

use framehop::x86_64::{CacheX86_64, UnwindRegsX86_64, UnwinderX86_64};

use super::calls::{Branch, Call, Code};
use super::image::Bytes;
use super::syscall::About::{Nothing, Path};
use super::syscall::Known;
use super::unwind::Registers;

pub(super) type Rules = UnwinderX86_64<Bytes>;
pub(super) type Cache = CacheX86_64;
pub(super) type State = UnwindRegsX86_64;

/// System calls that other processors do not have.
pub(super) const CALLS: &[Known] = &[
    (libc::SYS_epoll_wait, "epoll_wait", Nothing),
    (libc::SYS_mkdir, "mkdir", Path(0)),
    (libc::SYS_open, "open", Path(0)),
    (libc::SYS_poll, "poll", Nothing),
    (libc::SYS_rename, "rename", Path(0)),
    (libc::SYS_select, "select", Nothing),
    (libc::SYS_stat, "stat", Path(0)),
    (libc::SYS_unlink, "unlink", Path(0)),
];

/// The address that a word on the stack returns to: the word itself.
pub(super) fn code_address(word: u64) -> u64 {
    word
}

/// Where unwinding begins.
pub(super) fn state(registers: Registers) -> State {
    let Registers {
        instruction,
        stack_pointer,
        frame_pointer,
        ..
    } = registers;
    UnwindRegsX86_64::new(instruction, stack_pointer, frame_pointer)
}

/// The registers of the thread that a signal has interrupted.
pub(super) fn interrupted(context: &libc::ucontext_t) -> Registers {
    let register = |index: libc::c_int| context.uc_mcontext.gregs[index as usize] as u64;
    Registers {
        instruction: register(libc::REG_RIP),
        stack_pointer: register(libc::REG_RSP),
        frame_pointer: register(libc::REG_RBP),
        link: 0,
    }
}

/// How much of a function is searched for the jump that it ends with.
const MAX_TAIL_CALLER: usize = 256;

impl Code<'_> {
    /// Whether a call of `target` runs `function`: it is the same, or jumps there as its last
    /// act (`E9` to a relative address, `FF 25` through the global offset table).
    pub(super) fn leads_to(&self, target: u64, function: u64) -> bool {
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
    pub(super) fn call_before(&self, return_address: u64) -> Option<Call> {
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

    /// What fills the link register, which this processor does not have.
    pub(super) fn branches(&self, _: &Range<u64>) -> Vec<Branch> {
        Vec::new()
    }

    /// Where a function keeps its caller's frame pointer: not told by instructions that are as
    /// long as they please.
    pub(super) fn saved_above(&self, _: u64) -> Option<u64> {
        None
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
