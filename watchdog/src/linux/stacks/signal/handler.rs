//! What runs on the thread that is asked, and what it shares with the watchdog.

use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicU64, Ordering::*};

use super::super::{arch, budget};
use super::system::forward;

/// How much of a stack a thread is made to copy; usual are 7 to 16 KB.
pub(super) const MAX_COPY: usize = 128 * 1024;

pub(super) const IDLE: u64 = 0;
pub(super) const ASKED: u64 = 1;
const ANSWERING: u64 = 2;
pub(super) const ANSWERED: u64 = 3;

/// Marks the values that come with our own signals.
pub(super) const MAGIC: u64 = 0x6e6f_7374 << 32;

/// The request that is out, and its answer.
pub(super) struct Request {
    /// The ticket, and a phase in the last two bits.
    pub(super) state: AtomicU64,
    pub(super) stack_start: AtomicU64,
    pub(super) stack_end: AtomicU64,
    pub(super) marks: AtomicU64,
    pub(super) instruction: AtomicU64,
    pub(super) stack_pointer: AtomicU64,
    pub(super) frame_pointer: AtomicU64,
    pub(super) link: AtomicU64,
    pub(super) budget: AtomicU64,
    pub(super) task: AtomicU64,
    pub(super) copied: AtomicU64,
    pub(super) buffer: Buffer,
}

pub(super) struct Buffer(pub(super) UnsafeCell<[u8; MAX_COPY]>);

#[allow(
    unsafe_code,
    reason = "shared with a signal handler, which no lock may guard"
)]
// SAFETY: the protocol gives the buffer to one thread at a time, see the docs of `signal`.
unsafe impl Sync for Buffer {}

pub(super) static REQUEST: Request = Request {
    state: AtomicU64::new(IDLE),
    stack_start: AtomicU64::new(0),
    stack_end: AtomicU64::new(0),
    marks: AtomicU64::new(0),
    instruction: AtomicU64::new(0),
    stack_pointer: AtomicU64::new(0),
    frame_pointer: AtomicU64::new(0),
    link: AtomicU64::new(0),
    budget: AtomicU64::new(0),
    task: AtomicU64::new(0),
    copied: AtomicU64::new(0),
    buffer: Buffer(UnsafeCell::new([0; MAX_COPY])),
};

/// Runs on the thread that is asked, wherever that is.
#[allow(unsafe_code, reason = "a signal handler")]
pub(super) extern "C" fn handle(
    signal: libc::c_int,
    info: *mut libc::siginfo_t,
    context: *mut libc::c_void,
) {
    // SAFETY: errno is a thread-local that is always there.
    let errno = unsafe { *libc::__errno_location() };
    // SAFETY: with SA_SIGINFO the kernel passes a siginfo; `si_value` is read only if the
    // code says that there is one.
    let ticket = unsafe {
        let queued = (*info).si_code == libc::SI_QUEUE;
        let value = if queued {
            (*info).si_value().sival_ptr as u64
        } else {
            0
        };
        (value & !0xffff_ffff == MAGIC).then_some(value & 0xffff_ffff)
    };
    match ticket {
        Some(ticket) => {
            let (from, to) = (ticket << 2 | ASKED, ticket << 2 | ANSWERING);
            if REQUEST
                .state
                .compare_exchange(from, to, AcqRel, Relaxed)
                .is_ok()
            {
                answer(context.cast());
                REQUEST.state.store(ticket << 2 | ANSWERED, Release);
            }
        }
        None => forward(signal, info, context),
    }
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = errno };
}

#[allow(
    unsafe_code,
    reason = "reads the interrupted thread's registers and stack"
)]
fn answer(context: *const libc::ucontext_t) {
    // SAFETY: with SA_SIGINFO the kernel passes the interrupted thread's context.
    let registers = arch::interrupted(unsafe { &*context });
    let stack_pointer = registers.stack_pointer;
    REQUEST.instruction.store(registers.instruction, Relaxed);
    REQUEST.stack_pointer.store(stack_pointer, Relaxed);
    REQUEST
        .frame_pointer
        .store(registers.frame_pointer, Relaxed);
    REQUEST.link.store(registers.link, Relaxed);
    let (start, end) = (
        REQUEST.stack_start.load(Relaxed),
        REQUEST.stack_end.load(Relaxed),
    );
    let is_inside = start <= stack_pointer && stack_pointer < end;
    let length = if is_inside { end - stack_pointer } else { 0 };
    let length = (length as usize).min(MAX_COPY);
    let copied = copy(stack_pointer, length);
    REQUEST.copied.store(copied, Relaxed);
    let marks = REQUEST.marks.load(Relaxed) == 1;
    REQUEST.task.store(if marks { task() } else { 0 }, Relaxed);
    REQUEST
        .budget
        .store(if marks { read_and_mark() } else { 0 }, Relaxed);
}

/// Copies from the stack into the buffer; returns how much. By a system call, which fails
/// where a plain copy would fault: what was mapped next to the stack may be gone by now.
#[allow(unsafe_code, reason = "a system call that writes to the buffer")]
fn copy(stack_pointer: u64, length: usize) -> u64 {
    if length == 0 {
        return 0; // Only the budget was asked for, as at most looks.
    }
    let to = libc::iovec {
        iov_base: REQUEST.buffer.0.get().cast(),
        iov_len: length,
    };
    let from = libc::iovec {
        iov_base: stack_pointer as *mut libc::c_void,
        iov_len: length,
    };
    // SAFETY: `length` is at most that of the buffer, which belongs to the handler until the
    // state is ANSWERED; the kernel checks the other side.
    let copied = unsafe { libc::process_vm_readv(libc::getpid(), &to, 1, &from, 1, 0) };
    u64::try_from(copied).unwrap_or(0)
}

fn task() -> u64 {
    tokio::task::try_id().map_or(0, crate::polling::task_number)
}

fn read_and_mark() -> u64 {
    let left = budget::left();
    budget::mark();
    left
}
