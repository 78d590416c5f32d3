//! Whether a stack is that of a poll: the innermost function of Tokio that decides.
//!
//! Read in the sources of Tokio 1.51 to 1.54. Functions are known by their module; debug
//! information that has lines alone gives no paths, so the file is asked where there is one.

use super::Function;
use super::path::plain;

/// What a thread is doing, as far as its runtime is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It polls a task.
    Task,
    /// It polls the root future of a `block_on`.
    Root,
    /// It runs a scheduler: it is parked, or looks for work.
    Scheduler,
    /// It may take its time: `spawn_blocking`, `block_in_place`, an idle thread of the pool.
    Offloaded,
    /// It has nothing to do with Tokio.
    Foreign,
}

impl Verdict {
    pub(crate) fn is_poll(self) -> bool {
        matches!(self, Verdict::Task | Verdict::Root)
    }
}

/// Judges a stack of which only symbols are known: functions that were inlined do not show.
/// `None` when it takes the inlined ones to tell.
///
/// What Tokio calls through a pointer is never inlined: `raw::poll` stands around the poll
/// of every task, and around the closures and workers that run on threads of the pool.
pub(crate) fn judge_symbols(stack: &[Function]) -> Option<Verdict> {
    let modules = || stack.iter().filter_map(tokio_module);
    if !modules().any(|module| module.starts_with("runtime")) {
        return Some(Verdict::Foreign);
    }
    let decides = |module: &String| DECISIVE.contains(&module.as_str());
    match modules().find(decides)?.as_str() {
        "runtime::scheduler::multi_thread::worker" => {
            Some(judge(stack).0).filter(|verdict| !verdict.is_poll())
        }
        "runtime::blocking::pool" | "runtime::blocking::task" => Some(Verdict::Offloaded),
        _ => None,
    }
}

/// Whether a function is one of those that poll tasks of a type. They call each other, and the
/// compiler leaves some of them out.
pub(crate) fn is_poll_of_task(function: &Function) -> bool {
    let path = plain(&function.name);
    let inside = path.strip_prefix("tokio::runtime::task::");
    inside.is_some_and(|path| {
        matches!(
            path,
            "core::Core::poll" | "harness::Harness::poll" | "raw::poll"
        )
    })
}

/// The modules that [`decide`] knows.
const DECISIVE: &[&str] = &[
    "runtime::blocking::pool",
    "runtime::blocking::task",
    "runtime::park",
    "runtime::scheduler::block_in_place",
    "runtime::scheduler::current_thread",
    "runtime::scheduler::multi_thread::worker",
    "runtime::task::core",
    "runtime::task::harness",
    "runtime::task::raw",
    "task::blocking",
];

/// Judges a stack, innermost function first; with a poll, also how many of its functions
/// stand inside of Tokio's boundary.
pub(crate) fn judge(stack: &[Function]) -> (Verdict, usize) {
    let decided = stack.iter().enumerate();
    let mut decided = decided.filter_map(|(at, function)| Some((decide(function)?, at)));
    let Some((verdict, at)) = decided.next() else {
        return (Verdict::Foreign, stack.len());
    };
    // A thread of the pool may drive a future of its runtime: it keeps nobody waiting.
    let is_handed_on = tokio_module(&stack[at]).as_deref() == Some("runtime::park")
        && decided.any(|(outer, _)| outer == Verdict::Offloaded);
    match is_handed_on {
        true => (Verdict::Offloaded, at),
        false => (verdict, at),
    }
}

fn decide(function: &Function) -> Option<Verdict> {
    let module = tokio_module(function)?;
    let path = plain(&function.name);
    let name = path.rsplit("::").next().unwrap_or(&path);
    let verdict = match module.as_str() {
        "runtime::blocking::task" | "runtime::blocking::pool" => Verdict::Offloaded,
        "task::blocking" | "runtime::scheduler::block_in_place" => Verdict::Offloaded,
        "runtime::scheduler::multi_thread::worker" if name.contains("block_in_place") => {
            Verdict::Offloaded
        }
        "runtime::scheduler::multi_thread::worker" => Verdict::Scheduler,
        "runtime::task::core" | "runtime::task::harness" | "runtime::task::raw" => Verdict::Task,
        "runtime::scheduler::current_thread" | "runtime::park" => match name {
            "block_on" => Verdict::Root,
            // Both the polls of the root future and parking go through it.
            "enter" => return None,
            // A closure of one or of the other, of which lines alone say no more.
            _ if name.starts_with('{') => return None,
            _ => Verdict::Scheduler,
        },
        _ => return None,
    };
    Some(verdict)
}

/// The module of a function of Tokio, below the crate.
fn tokio_module(function: &Function) -> Option<String> {
    match &function.file {
        Some(file) => module_of_file(file),
        None => module_of_name(&plain(&function.name)),
    }
}

fn module_of_file(file: &str) -> Option<String> {
    let (directory, path) = file.rsplit_once("/src/")?;
    let package = directory.rsplit('/').next()?;
    let is_tokio = package == "tokio" || package.starts_with("tokio-1.");
    let path = path.strip_suffix(".rs").filter(|_| is_tokio)?;
    let path = path.strip_suffix("/mod").unwrap_or(path);
    Some(path.replace('/', "::"))
}

/// Drops the function's own name and types, which begin with a capital.
fn module_of_name(path: &str) -> Option<String> {
    let path = path.strip_prefix("tokio::")?;
    let segments: Vec<&str> = path.split("::").collect();
    let modules = segments[..segments.len() - 1].iter();
    let modules = modules.take_while(|segment| !segment.starts_with(char::is_uppercase));
    Some(modules.copied().collect::<Vec<_>>().join("::"))
}

#[cfg(all(test, not(nostall_loom)))]
mod tests {
    use super::*;

    fn stack(names: &[&str]) -> Vec<Function> {
        let function = |name: &&str| Function {
            name: (*name).to_owned(),
            ..Function::default()
        };
        names.iter().map(function).collect()
    }

    const CORE: &str = "tokio::runtime::task::core::Core<T,S>::poll";
    const WORKER: &str = "tokio::runtime::scheduler::multi_thread::worker::Context::run";

    #[test]
    fn the_innermost_function_decides() {
        let judge = |names: &[&str]| judge(&stack(names));
        assert_eq!(
            judge(&["sleep", "app::load", CORE, WORKER]),
            (Verdict::Task, 2)
        );
        assert_eq!(
            judge(&["futex_wait", WORKER, CORE]),
            (Verdict::Scheduler, 1)
        );
        let offloaded = "<tokio::runtime::blocking::task::BlockingTask<T> as core::future::future::Future>::poll";
        assert_eq!(
            judge(&["sleep", "app::load", offloaded, CORE]).0,
            Verdict::Offloaded
        );
        let in_place = "tokio::runtime::scheduler::multi_thread::worker::block_in_place";
        assert_eq!(
            judge(&["sleep", in_place, "app::load", CORE]).0,
            Verdict::Offloaded
        );
        let root = "tokio::runtime::park::CachedParkThread::block_on::{{closure}}";
        assert_eq!(judge(&["sleep", "app::main", root]).0, Verdict::Root);
        let driven = judge(&["sleep", "app::main", root, offloaded, CORE]);
        assert_eq!(driven.0, Verdict::Offloaded);
        let park = "tokio::runtime::park::CachedParkThread::park";
        assert_eq!(judge(&["futex_wait", park, root]).0, Verdict::Scheduler);
        assert_eq!(judge(&["sleep", "app::main"]), (Verdict::Foreign, 2));
    }

    #[test]
    fn symbols_alone_tell_where_a_worker_parks() {
        let judge = |names: &[&str]| judge_symbols(&stack(names));
        const RAW: &str = "tokio::runtime::task::raw::poll";
        assert_eq!(
            judge(&["futex_wait", WORKER, RAW]),
            Some(Verdict::Scheduler)
        );
        assert_eq!(judge(&["sleep", "app::load", RAW, WORKER]), None);
        let root = "tokio::runtime::scheduler::current_thread::Context::enter";
        assert_eq!(judge(&["sleep", "app::main", root]), None);
        let pool = "tokio::runtime::blocking::pool::Inner::run";
        assert_eq!(judge(&["futex_wait", pool]), Some(Verdict::Offloaded));
        let channel = "tokio::sync::mpsc::chan::Tx::send";
        assert_eq!(
            judge(&["futex_wait", channel, "app::work"]),
            Some(Verdict::Foreign)
        );
    }

    #[test]
    fn lines_alone_are_enough() {
        let inlined = Function {
            name: "poll<app::load::{async_fn_env#0}>".into(),
            file: Some("/c/registry/src/index/tokio-1.54.1/src/runtime/task/core.rs".into()),
            ..Function::default()
        };
        assert_eq!(judge(&[inlined]).0, Verdict::Task);
        let inlined = |name: &str| Function {
            name: name.into(),
            file: Some(
                "/c/registry/src/i/tokio-1.54.1/src/runtime/scheduler/current_thread/mod.rs".into(),
            ),
            ..Function::default()
        };
        let closure = "{closure#0}<core::pin::Pin<&mut app::main::{async_block_env#0}>>";
        let polls = ["sleep", closure, "enter<()>", closure, "block_on<()>"].map(inlined);
        assert_eq!(judge(&polls[1..]).0, Verdict::Root);
        let parks = [closure, "enter<()>", "park", closure, "block_on<()>"].map(inlined);
        assert_eq!(judge(&parks).0, Verdict::Scheduler);
        let other = "/c/registry/src/index/tokio-util-0.7.1/src/runtime/task/core.rs";
        assert_eq!(module_of_file(other), None);
    }
}
