//! The system's part: who handles the signal, and how it is sent.

use std::sync::OnceLock;

use super::handler::handle;

const SIGNAL: libc::c_int = libc::SIGURG;

/// What was done about the signal before; set before our handler can run.
static PREVIOUS: OnceLock<libc::sigaction> = OnceLock::new();

/// Hands a signal of somebody else to the handler that was there before.
#[allow(unsafe_code, reason = "calls a handler of somebody else")]
pub(super) fn forward(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
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

pub(super) fn is_ours() -> bool {
    current().is_some_and(|action| action.sa_sigaction == own_address())
}

#[allow(unsafe_code, reason = "a system call")]
pub(super) fn install() -> bool {
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
pub(super) fn send(thread: u64, value: u64) -> bool {
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
