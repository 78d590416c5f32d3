//! What is special to aarch64: its registers, how its stacks are unwound, what its calls look
//! like, and which system calls it lacks: it has no old ones.
//!
//! A call leaves the return address in a register, the link register, and a function that calls
//! no other keeps it there. Instructions are four bytes, little-endian (Arm's Architecture
//! Reference Manual for A-profile, C6.2).

use std::ops::Range;

use framehop::aarch64::{CacheAarch64, PtrAuthMask, UnwindRegsAarch64, UnwinderAarch64};

use super::image::Bytes;
use super::memory::Memory;
use super::modules::Modules;
use super::syscall::Known;
use super::unwind::Registers;

pub(super) type Rules = UnwinderAarch64<Bytes>;
pub(super) type Cache = CacheAarch64;
pub(super) type State = UnwindRegsAarch64;

/// System calls that other processors do not have.
pub(super) const CALLS: &[Known] = &[];

/// The bits of an address of code. Above them may stand a signature (pointer authentication);
/// Linux maps nothing there unless it is asked to (`Documentation/arch/arm64/memory.rst`).
const ADDRESS: u64 = (1 << 48) - 1;

/// The address that a register or a word on the stack returns to.
pub(super) fn code_address(word: u64) -> u64 {
    word & ADDRESS
}

/// Where unwinding begins.
pub(super) fn state(registers: Registers) -> State {
    let Registers {
        stack_pointer,
        frame_pointer,
        link,
        ..
    } = registers;
    let mask = PtrAuthMask(ADDRESS);
    UnwindRegsAarch64::new_with_ptr_auth_mask(mask, link, stack_pointer, frame_pointer)
}

/// The registers of the thread that a signal has interrupted.
pub(super) fn interrupted(context: &libc::ucontext_t) -> Registers {
    let machine = &context.uc_mcontext;
    Registers {
        instruction: machine.pc,
        stack_pointer: machine.sp,
        frame_pointer: machine.regs[29],
        link: machine.regs[30],
    }
}

/// How much of a function is searched for the jump that it ends with.
const MAX_TAIL_CALLER: usize = 256;

/// How much of a function is searched for a call.
const MAX_CALLER: u64 = 64 * 1024;

/// What a return address says of the call before it.
pub(super) enum Call {
    /// To this address.
    Direct(u64),
    /// Through a register that is not known any more.
    Indirect,
}

/// The instructions of this process.
pub(super) struct Code<'a> {
    pub(super) modules: &'a Modules,
    pub(super) memory: &'a Memory,
}

impl Code<'_> {
    /// Whether a call of `target` runs `function`: it is the same, or jumps there as its last
    /// act.
    pub(super) fn leads_to(&self, target: u64, function: u64) -> bool {
        target == function
            || self.instructions(target, MAX_TAIL_CALLER).any(|(at, it)| {
                jump(at, it).is_some_and(|to| to == function || self.behind_linkage(to) == function)
            })
    }

    /// The call that a return address follows; `None` if it follows none.
    pub(super) fn call_before(&self, return_address: u64) -> Option<Call> {
        self.modules.find(return_address)?;
        let (at, instruction) = self.instructions(return_address.checked_sub(4)?, 4).next()?;
        if let Some(target) = call(at, instruction) {
            self.modules.find(target)?;
            return Some(Call::Direct(self.behind_linkage(target)));
        }
        is_call_of_register(instruction).then_some(Call::Indirect)
    }

    /// Where `caller` goes on after its call of a function that begins in `callee`: what the
    /// link register holds as long as that function runs and calls no other.
    pub(super) fn return_from(&self, callee: &Range<u64>, caller: &Range<u64>) -> Option<u64> {
        let length = (caller.end - caller.start).min(MAX_CALLER) as usize;
        self.instructions(caller.start, length)
            .find_map(|(at, it)| {
                let target = call(at, it)?;
                let leads = callee.contains(&target) || callee.contains(&self.behind_linkage(target));
                leads.then_some(at + 4)
            })
    }

    /// The function that an entry of a procedure linkage table leads to, or the address
    /// itself: `bti c` or nothing, then `adrp x16`, `ldr x17, [x16, ..]` from the global offset
    /// table (System V ABI for the Arm 64-bit Architecture, "Procedure Linkage Table").
    fn behind_linkage(&self, target: u64) -> u64 {
        const BTI_C: u32 = 0xd503_245f;
        let mut code = self.instructions(target, 12).skip_while(|it| it.1 == BTI_C);
        let entry = match (code.next(), code.next()) {
            (Some((at, page)), Some((_, load))) => page_of_x16(at, page).zip(load_of_x17(load)),
            _ => None,
        };
        let entry = entry.and_then(|(page, offset)| self.memory.word(page.wrapping_add(offset)));
        entry.unwrap_or(target)
    }

    /// Instructions with their addresses.
    fn instructions(&self, start: u64, length: usize) -> impl Iterator<Item = (u64, u32)> {
        let code = self.memory.read(start, length);
        let words: Vec<u32> = code
            .chunks_exact(4)
            .filter_map(|bytes| bytes.try_into().ok().map(u32::from_le_bytes))
            .collect();
        (start..).step_by(4).zip(words)
    }
}

/// Where `BL` leads.
fn call(at: u64, instruction: u32) -> Option<u64> {
    (instruction >> 26 == 0b10_0101).then(|| branch(at, instruction))
}

/// Where `B` leads.
fn jump(at: u64, instruction: u32) -> Option<u64> {
    (instruction >> 26 == 0b00_0101).then(|| branch(at, instruction))
}

/// The distance counts instructions, in the lower 26 bits.
fn branch(at: u64, instruction: u32) -> u64 {
    let distance = signed(instruction & 0x03ff_ffff, 26);
    at.wrapping_add_signed(distance * 4)
}

/// `BLR` with any register, and its forms that check a signature.
fn is_call_of_register(instruction: u32) -> bool {
    instruction & 0xffff_fc1f == 0xd63f_0000 || instruction & 0xfeff_f800 == 0xd63f_0800
}

/// `ADRP x16`: the page that it leads to, 4 KB each whatever the system's are.
fn page_of_x16(at: u64, instruction: u32) -> Option<u64> {
    let pages = (instruction >> 5 & 0x7_ffff) << 2 | instruction >> 29 & 3;
    let is_it = instruction & 0x9f00_001f == 0x9000_0010;
    is_it.then(|| (at & !0xfff).wrapping_add_signed(signed(pages, 21) * 4096))
}

/// `LDR x17, [x16, ..]`: the offset in bytes.
fn load_of_x17(instruction: u32) -> Option<u64> {
    let is_it = instruction & 0xffc0_03ff == 0xf940_0211;
    is_it.then(|| u64::from(instruction >> 10 & 0xfff) * 8)
}

/// A number of so many bits, of which the highest is the sign.
fn signed(value: u32, bits: u32) -> i64 {
    let unused = 64 - bits;
    (i64::from(value) << unused) >> unused
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    /// As the assembler encodes them.
    #[test]
    fn branches_lead_forwards_and_backwards() {
        assert_eq!(call(0x1000, 0x9400_0002), Some(0x1008)); // bl .+8
        assert_eq!(call(0x1000, 0x97ff_ffff), Some(0xffc)); // bl .-4
        assert_eq!(jump(0x1000, 0x17ff_fffe), Some(0xff8)); // b .-8
        assert_eq!((call(0, 0x1400_0001), jump(0, 0x9400_0001)), (None, None));
    }

    #[test]
    fn calls_of_registers_are_told_from_jumps_and_returns() {
        for call in [0xd63f_0000, 0xd63f_03c0, 0xd63f_0b1f, 0xd73f_0911] {
            assert!(is_call_of_register(call), "{call:#x}"); // blr, blraaz, blraa
        }
        for other in [0xd61f_0220, 0xd65f_03c0, 0xd65f_0bff, 0xd503_201f] {
            assert!(!is_call_of_register(other), "{other:#x}"); // br, ret, retaa, nop
        }
    }

    #[test]
    fn an_entry_of_the_linkage_table_is_read() {
        // adrp x16, .+0x1f000; ldr x17, [x16, #0xf38]
        assert_eq!(page_of_x16(0x1_0abc, 0xf000_00f0), Some(0x2_f000));
        assert_eq!(page_of_x16(0x1_0abc, 0xf0ff_fff0), Some(0xf000)); // the page before
        assert_eq!(load_of_x17(0xf947_9e11), Some(0xf38));
        assert_eq!((page_of_x16(0, 0x9000_0011), load_of_x17(0xf940_0210)), (None, None));
    }

    #[test]
    fn a_signature_is_no_part_of_an_address() {
        assert_eq!(code_address(0x002a_aaaa_d2f3_1234), 0xaaaa_d2f3_1234);
        let registers = Registers {
            link: 0x007f_ffff_8765_4320,
            ..Registers::default()
        };
        assert_eq!(state(registers).lr(), 0xffff_8765_4320);
    }
}
