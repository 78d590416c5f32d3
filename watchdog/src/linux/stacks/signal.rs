//! Asking a thread that runs where it is: a signal makes it say so itself.
//!
//! One request is out at a time, so one static answer is enough, and the handler needs no
//! thread-local of ours. The handler saves registers, copies the stack and, where that was
//! asked for, reads Tokio's budget: it neither allocates, locks, unwinds nor panics, and
//! leaves `errno` as it was.
//!
//! The signal is SIGURG, which does nothing by default and which almost nobody uses. A
//! handler that was there before gets all signals that are not ours; once somebody replaces
//! our handler, no thread is asked any more.
//!
//! Only threads that run are asked: a signal would cut a wait short.
//!
//! # Protocol
//!
//! ```text
//! watchdog   fills in the order   state = (ticket, ASKED)     sends the signal with the ticket
//! handler    (ticket, ASKED) -> (ticket, ANSWERING), or goes  fills in the answer
//!            state = (ticket, ANSWERED)
//! watchdog   reads the answer, or (ticket, ASKED) -> IDLE when its patience is over
//! ```
//!
//! A signal that comes late finds another ticket and does nothing. The answer belongs to
//! the handler from ANSWERING to ANSWERED and to the watchdog at all other times.

use std::cell::UnsafeCell;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::*};
use std::time::{Duration, Instant};

use super::budget;
use super::memory::Copy;
use super::unwind::Registers;

const SIGNAL: libc::c_int = libc::SIGURG;

/// How much of a stack a thread is made to copy; usual are 7 to 16 KB.
const MAX_COPY: usize = 128 * 1024;

/// How long to wait for an answer. A thread that gets no CPU meanwhile is asked again later.
const PATIENCE: Duration = Duration::from_millis(4);
/// How long an answer may take that was begun, before nobody is asked any more.
const LONG_PATIENCE: Duration = Duration::from_secs(1);

const IDLE: u64 = 0;
const ASKED: u64 = 1;
const ANSWERING: u64 = 2;
const ANSWERED: u64 = 3;

/// Marks the values that come with our own signals.
const MAGIC: u64 = 0x6e6f_7374 << 32;

/// What a thread is asked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    /// Where its stack is known to be: copied from the stack pointer on, if that is inside.
    pub(crate) stack: Option<Range<u64>>,
    pub(crate) coop: Coop,
}

/// What to do with Tokio's budget. Only for threads that have been in a runtime: Tokio's
/// thread-locals are set up by the first use, which must not be in a handler.
#[derive(Clone, std::marker::Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Coop {
    #[default]
    Leave,
    /// Read it, and mark the poll if it is not marked.
    Mark,
}

/// What it says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) registers: Registers,
    pub(crate) stack: Copy,
    /// What the budget was before it was marked; `None` if that was not asked.
    pub(crate) budget: Option<u64>,
    /// Tokio's id of the task, 0 for none; 0 as well when the budget was not asked for.
    pub(crate) task: u64,
}

struct Request {
    /// The ticket, and a phase in the last two bits.
    state: AtomicU64,
    stack_start: AtomicU64,
    stack_end: AtomicU64,
    marks: AtomicU64,
    instruction: AtomicU64,
    stack_pointer: AtomicU64,
    frame_pointer: AtomicU64,
    budget: AtomicU64,
    task: AtomicU64,
    copied: AtomicU64,
    buffer: Buffer,
}

struct Buffer(UnsafeCell<[u8; MAX_COPY]>);

// SAFETY: the protocol gives the buffer to one thread at a time, see the module's docs.
#[allow(
    unsafe_code,
    reason = "shared with a signal handler, which no lock may guard"
)]
unsafe impl Sync for Buffer {}

static REQUEST: Request = Request {
    state: AtomicU64::new(IDLE),
    stack_start: AtomicU64::new(0),
    stack_end: AtomicU64::new(0),
    marks: AtomicU64::new(0),
    instruction: AtomicU64::new(0),
    stack_pointer: AtomicU64::new(0),
    frame_pointer: AtomicU64::new(0),
    budget: AtomicU64::new(0),
    task: AtomicU64::new(0),
    copied: AtomicU64::new(0),
    buffer: Buffer(UnsafeCell::new([0; MAX_COPY])),
};

/// What was done about the signal before; set before our handler can run.
static PREVIOUS: OnceLock<libc::sigaction> = OnceLock::new();

/// The right to ask threads; the watchdog's thread has the only one.
#[derive(Debug)]
pub(crate) struct Signals {
    ticket: u64,
    /// The handler is ours, and no answer is stuck.
    usable: bool,
}

impl Signals {
    /// Sets the handler up, once per process. It stays: a signal may be under way at any time.
    pub(crate) fn new() -> Signals {
        Signals {
            // Tickets go on from an earlier watchdog's.
            ticket: REQUEST.state.load(Acquire) >> 2,
            usable: install(),
        }
    }

    pub(crate) fn usable(&self) -> bool {
        self.usable
    }

    /// Asks a thread; `None` if it does not answer soon. The thread must have been seen
    /// running just before.
    pub(crate) fn ask(&mut self, thread: u64, order: &Order) -> Option<Answer> {
        self.usable = self.usable && is_ours();
        if !self.usable {
            return None;
        }
        self.ticket = (self.ticket + 1) & 0xffff_ffff;
        let stack = order.stack.clone().unwrap_or_default();
        REQUEST.stack_start.store(stack.start, Relaxed);
        REQUEST.stack_end.store(stack.end, Relaxed);
        REQUEST
            .marks
            .store(u64::from(order.coop == Coop::Mark), Relaxed);
        REQUEST.state.store(self.ticket << 2 | ASKED, Release);
        if !send(thread, MAGIC | self.ticket) || !self.is_answered() {
            return None;
        }
        let answer = collect(order);
        REQUEST.state.store(self.ticket << 2 | IDLE, Release);
        Some(answer)
    }

    fn is_answered(&mut self) -> bool {
        let ticket = self.ticket << 2;
        let asked = Instant::now();
        loop {
            if REQUEST.state.load(Acquire) == ticket | ANSWERED {
                return true;
            }
            let waited = asked.elapsed();
            if waited > PATIENCE {
                let (from, to) = (ticket | ASKED, ticket | IDLE);
                if REQUEST
                    .state
                    .compare_exchange(from, to, AcqRel, Acquire)
                    .is_ok()
                {
                    return false;
                }
            }
            if waited > LONG_PATIENCE {
                self.usable = false;
                return false;
            }
            match waited < Duration::from_micros(20) {
                true => std::hint::spin_loop(),
                false => std::thread::sleep(Duration::from_micros(30)),
            }
        }
    }
}

#[allow(unsafe_code, reason = "reads what the handler wrote")]
fn collect(order: &Order) -> Answer {
    let stack_pointer = REQUEST.stack_pointer.load(Relaxed);
    let copied = REQUEST.copied.load(Relaxed) as usize;
    // SAFETY: the state is ANSWERED, so the handler is through with the buffer, and `copied`
    // of its bytes are the ones it wrote.
    let bytes = unsafe { &(&*REQUEST.buffer.0.get())[..copied.min(MAX_COPY)] };
    Answer {
        registers: Registers {
            instruction: REQUEST.instruction.load(Relaxed),
            stack_pointer,
            frame_pointer: REQUEST.frame_pointer.load(Relaxed),
        },
        stack: Copy {
            start: stack_pointer,
            bytes: bytes.to_vec(),
        },
        budget: (order.coop == Coop::Mark).then(|| REQUEST.budget.load(Relaxed)),
        task: REQUEST.task.load(Relaxed),
    }
}

/// Runs on the thread that is asked, wherever that is.
#[allow(unsafe_code, reason = "a signal handler")]
extern "C" fn handle(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
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
    let registers = unsafe { &(*context).uc_mcontext.gregs };
    let register = |index: libc::c_int| registers[index as usize] as u64;
    let stack_pointer = register(libc::REG_RSP);
    REQUEST.instruction.store(register(libc::REG_RIP), Relaxed);
    REQUEST.stack_pointer.store(stack_pointer, Relaxed);
    REQUEST
        .frame_pointer
        .store(register(libc::REG_RBP), Relaxed);
    let (start, end) = (
        REQUEST.stack_start.load(Relaxed),
        REQUEST.stack_end.load(Relaxed),
    );
    let is_inside = start <= stack_pointer && stack_pointer < end;
    let length = if is_inside { end - stack_pointer } else { 0 };
    let length = (length as usize).min(MAX_COPY);
    // SAFETY: the stack pointer is inside of a mapping that the watchdog found to be this
    // thread's stack, which stays mapped while the thread lives and reaches to `end`; the
    // buffer belongs to the handler until the state is ANSWERED.
    unsafe {
        let to = REQUEST.buffer.0.get().cast::<u8>();
        std::ptr::copy_nonoverlapping(stack_pointer as *const u8, to, length);
    }
    REQUEST.copied.store(length as u64, Relaxed);
    let marks = REQUEST.marks.load(Relaxed) == 1;
    REQUEST.task.store(if marks { task() } else { 0 }, Relaxed);
    REQUEST
        .budget
        .store(if marks { read_and_mark() } else { 0 }, Relaxed);
}

fn task() -> u64 {
    tokio::task::try_id().map_or(0, crate::polling::task_number)
}

fn read_and_mark() -> u64 {
    let left = budget::left();
    budget::mark();
    left
}

/// Hands a signal of somebody else to the handler that was there before.
#[allow(unsafe_code, reason = "calls a handler of somebody else")]
fn forward(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    let Some(previous) = PREVIOUS.get() else {
        return;
    };
    let handler = previous.sa_sigaction;
    if handler == libc::SIG_DFL || handler == libc::SIG_IGN {
        return; // SIGURG is ignored by default.
    }
    type Plain = extern "C" fn(libc::c_int);
    type WithInfo = extern "C" fn(libc::c_int, *mut libc::siginfo_t, *mut libc::c_void);
    // SAFETY: `sigaction` gave this address as that of the handler, whose parameters the flag
    // SA_SIGINFO tells.
    unsafe {
        if previous.sa_flags & libc::SA_SIGINFO != 0 {
            std::mem::transmute::<usize, WithInfo>(handler)(signal, info, context);
        } else {
            std::mem::transmute::<usize, Plain>(handler)(signal);
        }
    }
}

/// What is done about the signal now.
#[allow(unsafe_code, reason = "a system call")]
fn current() -> Option<libc::sigaction> {
    // SAFETY: a sigaction of zeros is a valid one, and the call only writes to it.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        (libc::sigaction(SIGNAL, std::ptr::null(), &mut action) == 0).then_some(action)
    }
}

fn own_address() -> usize {
    handle as *const () as usize
}

fn is_ours() -> bool {
    current().is_some_and(|action| action.sa_sigaction == own_address())
}

#[allow(unsafe_code, reason = "a system call")]
fn install() -> bool {
    let Some(previous) = current() else {
        return false;
    };
    if previous.sa_sigaction == own_address() {
        return true;
    }
    if PREVIOUS.set(previous).is_err() {
        return false; // Somebody has replaced our handler since.
    }
    // SAFETY: a sigaction of zeros is a valid one, with an empty mask; the handler does only
    // what a handler may, see the module's docs.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = own_address();
        action.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART | libc::SA_ONSTACK;
        libc::sigaction(SIGNAL, &action, std::ptr::null_mut()) == 0
    }
}

/// The kernel's siginfo of a queued signal.
#[repr(C)]
struct QueuedSignal {
    signal: libc::c_int,
    errno: libc::c_int,
    code: libc::c_int,
    padding: libc::c_int,
    process: libc::pid_t,
    user: libc::uid_t,
    value: u64,
    rest: [u64; 12],
}

const _: () = assert!(size_of::<QueuedSignal>() == size_of::<libc::siginfo_t>());

/// Sends the signal to a thread of this process; false if there is no such thread.
#[allow(
    unsafe_code,
    reason = "a system call that the C library has no function for"
)]
fn send(thread: u64, value: u64) -> bool {
    let process = std::process::id() as libc::pid_t;
    let info = QueuedSignal {
        signal: SIGNAL,
        errno: 0,
        code: libc::SI_QUEUE,
        padding: 0,
        process,
        user: 0,
        value,
        rest: [0; 12],
    };
    let thread = thread as libc::pid_t;
    // SAFETY: the kernel reads a siginfo, which has this size and this layout, from a
    // pointer that is valid during the call.
    let result = unsafe {
        libc::syscall(
            libc::SYS_rt_tgsigqueueinfo,
            process,
            thread,
            SIGNAL,
            &raw const info,
        )
    };
    result == 0
}
