//! From registers and a copy of the stack to the addresses of the calls, away from the
//! thread they are about.

use framehop::{FrameAddress, Unwinder as _};

use super::arch::{self, Cache, Rules};
use super::memory::{Copy, Memory};
use super::modules::Modules;

/// More frames than that are a recursion, whose end nobody needs.
const MAX_FRAMES: usize = 1024;

/// Where a thread was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Registers {
    pub(crate) instruction: u64,
    pub(crate) stack_pointer: u64,
    pub(crate) frame_pointer: u64,
    /// Where the innermost call returns to, on a processor that has a register for it.
    pub(crate) link: u64,
}

/// One call in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    /// An address inside of the instruction that runs or calls.
    pub(crate) address: u64,
    /// The stack pointer that the caller had before the call; of the first frame, its own.
    pub(crate) stack_pointer: u64,
}

/// The calls that a stack tells of, innermost first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trace {
    pub(crate) frames: Vec<Frame>,
    /// Whether the thread's first function was reached.
    pub(crate) complete: bool,
}

impl Trace {
    pub(crate) fn addresses(&self) -> Vec<u64> {
        self.frames.iter().map(|frame| frame.address).collect()
    }
}

/// Unwinds stacks of this process.
pub(crate) struct Unwinder {
    rules: Rules,
    cache: Cache,
}

impl Unwinder {
    pub(crate) fn new() -> Unwinder {
        Unwinder {
            rules: Rules::new(),
            cache: Cache::new(),
        }
    }

    /// Takes over what has been loaded since the last call; returns whether anything was
    /// unloaded.
    pub(crate) fn refresh(&mut self, modules: &mut Modules, memory: &Memory) -> bool {
        let (added, removed) = modules.refresh(memory);
        let is_unloaded = !removed.is_empty();
        for range in removed {
            self.rules.remove_module(range.start);
        }
        for module in added {
            let info = module.image.unwind_info();
            let name = module.path.to_string_lossy().into_owned();
            let module = framehop::Module::new(name, module.range, module.bias, info);
            self.rules.add_module(module);
        }
        is_unloaded
    }

    /// Follows the calls from `registers` up through the copied stack.
    pub(crate) fn unwind(&mut self, registers: Registers, stack: &Copy) -> Trace {
        let mut state = arch::state(registers);
        let mut at = FrameAddress::from_instruction_pointer(registers.instruction);
        let mut read = |address| stack.word(address).ok_or(());
        let mut trace = Trace::default();
        while trace.frames.len() < MAX_FRAMES {
            trace.frames.push(Frame {
                address: at.address_for_lookup(),
                stack_pointer: state.sp(),
            });
            let next = self
                .rules
                .unwind_frame(at, &mut state, &mut self.cache, &mut read);
            match next.map(|caller| caller.map(FrameAddress::from_return_address)) {
                Ok(Some(Some(caller))) => at = caller,
                Ok(None | Some(None)) => {
                    trace.complete = true;
                    break;
                }
                Err(_) => break,
            }
        }
        trace
    }
}
