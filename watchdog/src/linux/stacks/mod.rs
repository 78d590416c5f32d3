//! What a thread is doing, down to the line: the stacks of other threads of this process,
//! captured while the threads go on, unwound and named on the watchdog's thread.
//!
//! A thread that waits is not disturbed: the kernel tells its stack pointer, and its stack is
//! read like a file ([`memory`]). A thread that runs is sent a signal, whose handler copies
//! the stack ([`signal`]).

mod activity;
#[cfg_attr(target_arch = "x86_64", path = "arch/x86_64.rs")]
#[cfg_attr(target_arch = "aarch64", path = "arch/aarch64.rs")]
mod arch;
mod budget;
mod calls;
mod frame_pointer;
mod image;
mod maps;
mod memory;
mod modules;
mod names;
mod signal;
mod symbols;
mod syscall;
mod unwind;

use std::collections::HashMap;
use std::ops::Range;

use super::Unnamed;
use crate::code::{Function, Verdict, is_poll_of_task, judge, judge_symbols};
use activity::Wait;
use frame_pointer::Search;
use memory::{Copy, Memory};
use modules::Modules;
use names::Names;
use signal::{Answer, Order, Signals};
use symbols::Symbols;
use unwind::{Frame, Trace, Unwinder};

pub(crate) use activity::{Activity, ThreadFiles};
pub(crate) use budget::{MARK, UNBOUNDED};
pub(crate) use signal::Coop;

/// How much of a stack is read: ten times what is usual.
const MAX_STACK: usize = 256 * 1024;

/// What the stack of a thread that waits says of it.
pub(crate) enum Judgement {
    /// This, and how to know the wait again.
    Known(Verdict, Option<Fingerprint>),
    /// That takes names which are not there yet.
    NotYet,
}

/// A thread that waits, before anything is named.
struct RawWait {
    wait: Wait,
    syscall: Option<String>,
    stack: Copy,
    trace: Trace,
}

/// A wait by its place: the same system call with the same calls around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    wait: Wait,
    /// Where on the stack which return address stands.
    returns: Vec<(u64, u64)>,
}

impl RawWait {
    fn fingerprint(&self) -> Fingerprint {
        let calls = self.trace.frames.windows(2);
        let returns = calls.filter_map(|pair| self.return_between(&pair[0], &pair[1]));
        Fingerprint {
            wait: self.wait,
            returns: returns.collect(),
        }
    }

    /// Where the frame of a function has the return address to its caller.
    fn return_between(&self, function: &Frame, caller: &Frame) -> Option<(u64, u64)> {
        let below_caller = (8..).step_by(8);
        let mut slots = below_caller.map_while(|distance| {
            let slot = caller.stack_pointer.checked_sub(distance)?;
            (slot >= function.stack_pointer).then_some(slot)
        });
        slots.find_map(|slot| {
            let word = self.stack.word(slot)?;
            (arch::code_address(word) == caller.address + 1).then_some((slot, word))
        })
    }
}

/// Captures, unwinds and names.
pub(crate) struct Stacks {
    memory: Memory,
    modules: Modules,
    unwinder: Unwinder,
    symbols: Symbols,
    names: Names,
    signals: Signals,
    reads_budget: bool,
    /// The stacks of threads that were asked before.
    stacks: HashMap<u64, Range<u64>>,
}

impl Stacks {
    /// Reads what is loaded and makes ready for the first capture, which takes a while.
    pub(crate) fn new() -> std::io::Result<Stacks> {
        let mut stacks = Stacks {
            memory: Memory::open()?,
            modules: Modules::default(),
            unwinder: Unwinder::new(),
            symbols: Symbols::default(),
            names: Names::start()?,
            signals: Signals::new(),
            reads_budget: budget::is_understood(),
            stacks: HashMap::new(),
        };
        stacks.refresh();
        let here = Stacks::new as *const () as u64;
        stacks.symbols.at(here, &stacks.modules);
        while stacks.names.of(&[here], &stacks.modules).is_none() {}
        Ok(stacks)
    }

    /// Whether the program has symbols.
    pub(crate) fn has_symbols(&mut self) -> bool {
        let here = Stacks::new as *const () as u64;
        self.symbols.at(here, &self.modules).is_some()
    }

    /// Whether a long poll can be told from many short ones while it computes.
    pub(crate) fn reads_budget(&self) -> bool {
        self.reads_budget && self.signals.usable()
    }

    /// The stack of a thread that waits, without disturbing it; `None` if it runs or went on
    /// meanwhile.
    pub(crate) fn of_waiting(&mut self, files: &ThreadFiles) -> Option<Unnamed> {
        let raw = self.copy_waiting(files)?;
        Some(Unnamed {
            addresses: raw.trace.addresses(),
            syscall: raw.syscall,
        })
    }

    /// All functions of a stack, inlined ones included, innermost first; `None` as long as
    /// they are not named yet.
    pub(crate) fn names(&mut self, stack: &Unnamed) -> Option<Vec<Function>> {
        self.names.of(&stack.addresses, &self.modules)
    }

    /// The same by symbols alone, which are always there: without lines, and without what was
    /// inlined.
    pub(crate) fn symbols(&mut self, addresses: &[u64]) -> Vec<Function> {
        let Stacks {
            symbols, modules, ..
        } = self;
        let addresses = addresses.iter();
        addresses
            .filter_map(|&at| symbols.at(at, modules))
            .collect()
    }

    /// The function of Tokio's that polls the task: there is one for each type of task.
    pub(crate) fn polled_by(&mut self, stack: &Unnamed) -> Option<u64> {
        let Stacks {
            symbols, modules, ..
        } = self;
        stack.addresses.iter().find_map(|&at| {
            let is_poll = is_poll_of_task(&symbols.at(at, modules)?);
            is_poll.then(|| symbols.start(at, modules))?
        })
    }

    /// What a thread that waits is doing; `None` as above. Symbols alone may not show that the
    /// thread of a runtime is inside of it: for a `member`, all names are asked for.
    pub(crate) fn judge_waiting(&mut self, files: &ThreadFiles, member: bool) -> Option<Judgement> {
        let raw = self.copy_waiting(files)?;
        let addresses = raw.trace.addresses();
        let verdict = match judge_symbols(&self.symbols(&addresses)) {
            Some(verdict) if !(member && verdict == Verdict::Foreign) => verdict,
            _ => match self.names.of(&addresses, &self.modules) {
                Some(functions) => judge(&functions).0,
                None => return Some(Judgement::NotYet),
            },
        };
        let fingerprint = raw.trace.complete.then(|| raw.fingerprint());
        Some(Judgement::Known(verdict, fingerprint))
    }

    fn copy_waiting(&mut self, files: &ThreadFiles) -> Option<RawWait> {
        let before = (files.cpu_time()?, files.activity()?);
        let Activity::Waiting(wait) = before.1 else {
            return None;
        };
        let stack = Copy {
            start: wait.stack_pointer,
            bytes: self.memory.read(wait.stack_pointer, MAX_STACK),
        };
        let syscall = syscall::describe(&wait, &self.memory);
        if (files.cpu_time()?, files.activity()?) != before {
            return None;
        }
        let trace = self.unwind_waiting(&wait, &stack);
        Some(RawWait {
            wait,
            syscall,
            stack,
            trace,
        })
    }

    /// Whether a thread waits at the very place that was captured before.
    pub(crate) fn is_same_wait(&self, files: &ThreadFiles, known: &Fingerprint) -> bool {
        files.activity() == Some(Activity::Waiting(known.wait)) && {
            let last = known.returns.last().map_or(0, |&(slot, _)| slot + 8);
            let length = last.saturating_sub(known.wait.stack_pointer) as usize;
            let stack = Copy {
                start: known.wait.stack_pointer,
                bytes: self
                    .memory
                    .read(known.wait.stack_pointer, length.min(MAX_STACK)),
            };
            let mut returns = known.returns.iter();
            returns.all(|&(slot, address)| stack.word(slot) == Some(address))
        }
    }

    /// The stack of a thread that runs; `None` if it does not answer in time.
    pub(crate) fn of_running(&mut self, thread: u64, files: &ThreadFiles) -> Option<Unnamed> {
        let mut answer = self.ask_for_stack(thread, files)?;
        if answer.stack.bytes.is_empty() {
            // Its stack was not known yet, or it is on another one now.
            self.learn_stack(thread, answer.registers.stack_pointer);
            answer = self.ask_for_stack(thread, files)?;
        }
        if self.modules.find(answer.registers.instruction).is_none() {
            self.refresh();
        }
        let trace = self.unwinder.unwind(answer.registers, &answer.stack);
        Some(Unnamed {
            addresses: trace.addresses(),
            syscall: None,
        })
    }

    /// Reads the budget of a thread that runs in Tokio, and the task's id, and marks its poll.
    pub(crate) fn mark(&mut self, thread: u64, files: &ThreadFiles) -> Option<(u64, u64)> {
        let order = Order {
            stack: None,
            coop: Coop::Mark,
        };
        let answer = self.ask(thread, files, &order)?;
        Some((answer.budget?, answer.task))
    }

    fn ask_for_stack(&mut self, thread: u64, files: &ThreadFiles) -> Option<Answer> {
        let order = Order {
            stack: self.stacks.get(&thread).cloned(),
            coop: Coop::Leave,
        };
        self.ask(thread, files, &order)
    }

    /// The thread is looked at right before: the signal would cut a wait short.
    fn ask(&mut self, thread: u64, files: &ThreadFiles, order: &Order) -> Option<Answer> {
        let runs = files.activity()? == Activity::Running;
        runs.then(|| self.signals.ask(thread, order))?
    }

    fn learn_stack(&mut self, thread: u64, stack_pointer: u64) {
        let mappings = maps::read();
        let mut ranges = mappings.into_iter().map(|mapping| mapping.range);
        match ranges.find(|range| range.contains(&stack_pointer)) {
            Some(range) => self.stacks.insert(thread, range),
            None => self.stacks.remove(&thread),
        };
    }

    /// Forgets what is known of a thread that has ended.
    pub(crate) fn forget(&mut self, thread: u64) {
        self.stacks.remove(&thread);
    }

    fn unwind_waiting(&mut self, wait: &Wait, stack: &Copy) -> Trace {
        if self.modules.find(wait.instruction).is_none() {
            self.refresh();
        }
        let search = Search {
            wait,
            unwinder: &mut self.unwinder,
            symbols: &mut self.symbols,
            modules: &self.modules,
            memory: &self.memory,
            stack,
        };
        search.unwind()
    }

    fn refresh(&mut self) {
        if self.unwinder.refresh(&mut self.modules, &self.memory) {
            self.names.forget();
        }
    }
}

#[cfg(all(test, not(nostall_loom)))]
mod tests;
