//! What is special to aarch64: its registers, how its stacks are unwound, what its calls look
//! like, and which system calls it lacks: it has no old ones.
//!
//! A call leaves the return address in a register, the link register, and a function that calls
//! no other keeps it there. Instructions are four bytes, little-endian (Arm's Architecture
//! Reference Manual for A-profile, C6.2).

use std::ops::Range;

use framehop::aarch64::{CacheAarch64, PtrAuthMask, UnwindRegsAarch64, UnwinderAarch64};

use super::calls::{Branch, Call, Code};
use super::image::Bytes;
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

/// How much of a function is searched for where it makes its frame.
const MAX_PROLOGUE: usize = 256;

/// How much of a function is searched for a call.
const MAX_CALLER: u64 = 64 * 1024;

/// How many instructions before a call are taken to set its arguments.
const SETTING: usize = 8;

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
        let (at, instruction) = self
            .instructions(return_address.checked_sub(4)?, 4)
            .next()?;
        if let Some(target) = call(at, instruction) {
            self.modules.find(target)?;
            return Some(Call::Direct(self.behind_linkage(target)));
        }
        is_call_of_register(instruction).then_some(Call::Indirect)
    }

    /// The calls in a function and the jumps out of it, in their order.
    pub(super) fn branches(&self, function: &Range<u64>) -> Vec<Branch> {
        let length = (function.end - function.start).min(MAX_CALLER) as usize;
        let code: Vec<_> = self.instructions(function.start, length).collect();
        let branch = |index: usize| {
            let (at, it) = code[index];
            let called = call(at, it).map(|to| (to, Some(at + 4)));
            let left = || jump(at, it).filter(|to| !function.contains(to));
            let (to, returns_to) = called.or_else(|| Some((left()?, None)))?;
            let before = &code[index.saturating_sub(SETTING)..index];
            Some(Branch {
                target: self.behind_linkage(to),
                returns_to,
                constants: before.iter().filter_map(|it| constant(it.1)).collect(),
            })
        };
        (0..code.len()).filter_map(branch).collect()
    }

    /// How far above its stack pointer a function keeps its caller's frame pointer, as its first
    /// instructions tell; `None` if that is not plain.
    pub(super) fn saved_above(&self, function: u64) -> Option<u64> {
        frame_offset(self.instructions(function, MAX_PROLOGUE).map(|it| it.1))
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

/// `MOVZ` of 16 bits: the number.
fn constant(instruction: u32) -> Option<u64> {
    let is_it = instruction & 0x7fe0_0000 == 0x5280_0000;
    is_it.then_some(u64::from(instruction >> 5 & 0xffff))
}

/// How far the frame pointer is above the stack pointer once a function has made its frame.
fn frame_offset(code: impl Iterator<Item = u32>) -> Option<u64> {
    let mut offset = None;
    for instruction in code {
        match (offset, stack_change(instruction)) {
            (_, StackChange::FramePointer(above)) => offset = Some(above),
            (Some(above), StackChange::Lower(by)) => offset = Some(above + by),
            (Some(_), StackChange::Other) => return None,
            (Some(_), StackChange::None) if is_branch(instruction) => break,
            _ => {}
        }
    }
    offset
}

/// What an instruction does about the stack pointer.
enum StackChange {
    None,
    /// `ADD x29, sp, ..`: points the frame pointer so much above it.
    FramePointer(u64),
    /// `SUB sp, sp, ..`
    Lower(u64),
    /// Aligns it, or makes so much room that each page is touched.
    Other,
}

fn stack_change(instruction: u32) -> StackChange {
    let number = u64::from(instruction >> 10 & 0xfff);
    let is_shifted = instruction >> 22 & 1 == 1;
    match instruction {
        it if it & 0xffc0_03ff == 0x9100_03fd => StackChange::FramePointer(number),
        it if it & 0xff80_03ff == 0xd100_03ff && is_shifted => StackChange::Lower(number << 12),
        it if it & 0xff80_03ff == 0xd100_03ff => StackChange::Lower(number),
        // `SUB .., sp, ..` of another register, and `ADD`, `AND` and `SUB` into sp.
        it if it & 0xff80_03e0 == 0xd100_03e0 => StackChange::Other,
        it if it & 0xff80_001f == 0x9100_001f => StackChange::Other,
        it if it & 0xff80_001f == 0x9200_001f => StackChange::Other,
        it if it & 0xffe0_001f == 0xcb20_001f => StackChange::Other,
        _ => StackChange::None,
    }
}

/// Any branch, or a system instruction.
fn is_branch(instruction: u32) -> bool {
    instruction >> 26 & 7 == 0b101
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
        assert_eq!(
            (page_of_x16(0, 0x9000_0011), load_of_x17(0xf940_0210)),
            (None, None)
        );
    }

    #[test]
    fn a_frame_is_measured_by_the_instructions_that_make_it() {
        let offset = |code: &[u32]| frame_offset(code.iter().copied());
        // stp x29, x30, [sp, #-0x60]!; mov x29, sp; stp x20, x19, [sp, #16];
        // sub sp, sp, #0x1, lsl #12; sub sp, sp, #0x230; bl; add x29, sp, #0x30
        let large = [
            0xa9ba_7bfd,
            0x9100_03fd,
            0xa901_4ff4,
            0xd140_07ff,
            0xd108_c3ff,
            0x9400_0002,
            0x9100_c3fd,
        ];
        assert_eq!(offset(&large), Some(0x1230));
        // sub sp, sp, #0x230; cbz x0, .; add x29, sp, #0x30; add x0, sp, #8; ret
        let small = [
            0xd108_c3ff,
            0xb400_0000,
            0x9100_c3fd,
            0x9100_23e0,
            0xd65f_03c0,
        ];
        assert_eq!(offset(&small), Some(0x30));
        // sub x9, sp, #0x2, lsl #12; and sp, x9, #-32; sub sp, sp, x1
        for unclear in [0xd140_0be9, 0x927b_e93f, 0xcb21_63ff] {
            assert_eq!(offset(&[0x9100_03fd, unclear]), None, "{unclear:#x}");
        }
        assert_eq!(offset(&[0xd65f_03c0]), None);
    }

    #[test]
    fn constants_are_read() {
        assert_eq!(constant(0x5280_1122), Some(0x89)); // mov w2, #0x89
        assert_eq!(constant(0xd280_0408), Some(0x20)); // mov x8, #0x20
        assert_eq!(constant(0x12b0_0003), None); // mov w3, #0x7fffffff
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
