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

mod handler;
mod system;

use std::ops::Range;
use std::sync::atomic::Ordering::*;
use std::time::{Duration, Instant};

use super::memory::Copy;
use super::unwind::Registers;
use handler::{ANSWERED, ASKED, IDLE, MAGIC, MAX_COPY, REQUEST};
use system::{install, is_ours, send};

/// How long to wait for an answer. A thread that gets no CPU meanwhile is asked again later.
const PATIENCE: Duration = Duration::from_millis(4);
/// How long an answer may take that was begun, before nobody is asked any more.
const LONG_PATIENCE: Duration = Duration::from_secs(1);

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
            link: REQUEST.link.load(Relaxed),
        },
        stack: Copy {
            start: stack_pointer,
            bytes: bytes.to_vec(),
        },
        budget: (order.coop == Coop::Mark).then(|| REQUEST.budget.load(Relaxed)),
        task: REQUEST.task.load(Relaxed),
    }
}
