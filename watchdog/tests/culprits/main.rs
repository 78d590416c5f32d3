//! The guilty line of stalls that nobody watches: no future here is wrapped or annotated.
//!
//! The line that must be blamed ends with a comment that names the case.
#![cfg(all(
    feature = "stacks",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64"),
    target_env = "gnu"
))]
#![allow(unsafe_code, reason = "one case calls the C library")]

mod calls;
mod computing;
mod locks;
mod runtimes;
mod shapes;
#[path = "../support/mod.rs"]
mod support;

use std::future::Future;
use std::sync::Once;

use nostall::Stall;
use nostall::stall::{Cause, State};
use support::{Reports, STALL, alone, block, current_thread, multi_thread, watchdog};
use tokio::runtime::{self, Runtime};

const SOURCES: [(&str, &str); 5] = [
    ("calls.rs", include_str!("calls.rs")),
    ("computing.rs", include_str!("computing.rs")),
    ("locks.rs", include_str!("locks.rs")),
    ("runtimes.rs", include_str!("runtimes.rs")),
    ("shapes.rs", include_str!("shapes.rs")),
];

/// The file and the line that end with the name of the case.
fn place_of(case: &str) -> (&'static str, u32) {
    let marker = format!("// stalls: {case}");
    let line_in = |source: &str| source.lines().position(|line| line.ends_with(&marker));
    let mut places = SOURCES
        .iter()
        .filter_map(|(file, source)| Some((*file, line_in(source)?)));
    let (file, at) = places.next().expect("a line is marked");
    (file, at as u32 + 1)
}

/// Reading debug information takes a while: waits until stalls are told of with lines.
fn warm_up() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        let reports = Reports::default();
        let runtime = current_thread().build().unwrap();
        let _guard = runtime.block_on(async { watchdog(&reports).attach().unwrap() });
        while told(&reports).is_empty() {
            runtime.block_on(async { tokio::spawn(async { block() }).await.unwrap() });
        }
    });
}

/// Runs the work on a runtime that a watchdog is attached to from inside, as users do.
fn attached(flavor: fn() -> runtime::Builder, work: impl FnOnce(&Runtime)) -> Reports {
    warm_up();
    let reports = Reports::default();
    let runtime = flavor().build().unwrap();
    let guard = runtime.block_on(async { watchdog(&reports).attach().unwrap() });
    // The workers are met while they are idle.
    std::thread::sleep(STALL / 2);
    work(&runtime);
    drop(runtime);
    drop(guard);
    reports
}

/// The stalls that were told of, as they were first.
fn told(reports: &Reports) -> Vec<Stall> {
    let mut all = reports.all();
    all.retain(|stall| stall.state == State::Ongoing);
    all
}

fn check_on(
    flavor: fn() -> runtime::Builder,
    case: &str,
    callee: &str,
    work: impl FnOnce(&Runtime),
) -> Stall {
    let told = told(&attached(flavor, work));
    let (file, line) = place_of(case);
    let is_here = |stall: &&Stall| {
        let culprit = stall.culprit();
        culprit.file.ends_with(file) && culprit.line == line
    };
    let stall = told.iter().find(is_here);
    let stall = stall.unwrap_or_else(|| panic!("{case} was not found: {told:#?}"));
    let code = stall.code.as_ref().expect("found by its stack");
    assert_eq!(code.callee.as_deref(), Some(callee), "{code:#?}");
    assert!(
        matches!(stall.cause, Cause::Waiting(_)),
        "{:?}",
        stall.cause
    );
    assert!(code.syscall.is_some(), "{code:#?}");
    stall.clone()
}

/// Checks a task of its own on both flavors.
fn check<F>(case: &str, callee: &str, task: impl Fn() -> F) -> [Stall; 2]
where
    F: Future<Output = ()> + Send + 'static,
{
    let _alone = alone();
    [current_thread, multi_thread].map(|flavor| {
        check_on(flavor, case, callee, |runtime| {
            let task = task();
            runtime.block_on(async { tokio::spawn(task).await.unwrap() });
        })
    })
}

/// Checks what a report says besides: the rule, what to use, and why.
fn check_advice(stalls: &[Stall], rule: &str, replacement: &str, reason: &str) {
    for stall in stalls {
        let (advice, code) = (
            &stall.advice,
            stall.code.as_ref().expect("found by its stack"),
        );
        assert!(
            advice.rule.is_some_and(|it| it.name() == rule),
            "{advice:?}"
        );
        assert!(advice.text.contains(replacement), "{advice:?}");
        assert!(
            code.reason.is_some_and(|it| it.contains(reason)),
            "{code:#?}"
        );
    }
}
