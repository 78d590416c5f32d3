//! What an answer does, and what silence does.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::{
    Additions, Analysis, Cfg, CompilerAnswers, CompilerCall, CrateSource, Edition, ExternCrate,
    SourceFile, Span, lower_file,
};

fn analysis(text: &str) -> Analysis {
    let named = |name: &str| (name.to_owned(), ExternCrate::Named(name.to_owned()));
    let crates = [CrateSource {
        name: "demo".to_owned(),
        edition: Edition::E2024,
        externs: BTreeMap::from(["std", "tokio"].map(named)),
        files: vec![SourceFile {
            facts: Arc::new(lower_file(text, &Cfg::default())),
            mods: Vec::new(),
        }],
        report: true,
    }];
    Analysis::new(&crates, &Additions::default())
}

/// An answer at the first place where the text says `written`.
fn call(text: &str, written: &str, callee: &str) -> CompilerCall {
    let start = text.find(written).expect("the text says so");
    let number = |at: usize| u32::try_from(at).expect("a short text");
    CompilerCall {
        file: 0,
        span: Span {
            start: number(start),
            end: number(start + written.len()),
        },
        callee: callee.to_owned(),
        in_macro: false,
    }
}

/// What is called at the findings, with these answers.
#[track_caller]
fn check(text: &str, compiled: bool, answers: &[(&str, &str)], found: &[&str]) {
    let mut analysis = analysis(text);
    let calls = answers
        .iter()
        .map(|(written, callee)| call(text, written, callee));
    let calls = calls.collect();
    analysis.hear(&[CompilerAnswers { compiled, calls }]);
    let findings = analysis.outcome().findings;
    let callees: Vec<&str> = findings
        .iter()
        .filter_map(|it| it.callee.as_deref())
        .collect();
    assert_eq!(callees, found, "{text}");
}

#[test]
fn an_answer_names_what_inference_cannot() {
    let text = "async fn f(x: Unknown) { x.wait(); }";
    check(text, true, &[], &[]);
    check(
        text,
        true,
        &[("wait", "std::process::Child::wait")],
        &["std::process::Child::wait"],
    );
}

#[test]
fn an_answer_stands_above_inference() {
    let text = "fn quick() {} async fn f() { std::fs::read(\"x\"); }";
    check(text, true, &[("std::fs::read", "demo::quick")], &[]);
    check(
        text,
        true,
        &[("std::fs::read", "std::fs::copy")],
        &["std::fs::copy"],
    );
}

#[test]
fn an_answer_starts_a_chain() {
    let text = "fn slow() { std::fs::read(\"x\"); } async fn f(g: Unknown) { g.go(); }";
    check(text, true, &[("go", "demo::slow")], &["std::fs::read"]);
}

#[test]
fn silence_speaks_where_the_body_was_seen() {
    let text = "async fn f() { std::fs::read(\"x\"); std::fs::write(\"x\", \"\"); }";
    let seen = [("std::fs::read", "std::fs::read")];
    check(text, true, &seen, &["std::fs::read"]);
    check(text, false, &seen, &["std::fs::read", "std::fs::write"]);
}

/// Code that is configured out, or that an attribute rewrites, has no answers at all.
#[test]
fn silence_says_nothing_of_a_body_without_answers() {
    let text =
        "async fn f() { std::fs::read(\"x\"); } async fn g() { std::fs::copy(\"x\", \"y\"); }";
    let seen = [("std::fs::read", "std::fs::read")];
    check(text, true, &seen, &["std::fs::read", "std::fs::copy"]);
}

/// A path into a crate may be outdated, and is trusted once it has led somewhere.
#[test]
fn silence_says_nothing_of_paths_that_were_never_answered() {
    let text =
        "async fn f() { std::fs::read(\"x\"); tokio::runtime::Handle::current().block_on(g); }";
    let seen = [("std::fs::read", "std::fs::read")];
    let found = ["std::fs::read", "tokio::runtime::Handle::block_on"];
    check(text, true, &seen, &found);
}

#[test]
fn answers_that_contradict_each_other_leave_inference_alone() {
    let text = "fn a() {} fn b() {} async fn f() { std::fs::read(\"x\"); }";
    let both = [("std::fs::read", "demo::a"), ("std::fs::read", "demo::b")];
    check(text, true, &both, &["std::fs::read"]);
}

#[test]
fn two_functions_of_one_path_are_told_apart_by_inference_only() {
    let text = "async fn f(g: G<u8>, h: Unknown) { g.go(); h.went(); }
        struct G<T>(T);
        impl G<u8> { fn go(&self) { std::fs::read(\"x\"); } }
        impl G<u16> { fn go(&self) {} }";
    let both = [("go", "demo::G::go"), ("went", "demo::G::go")];
    check(text, true, &both, &["std::fs::read"]);
}

#[test]
fn what_a_macro_hides_is_entered_unless_it_offloads() {
    let text = "async fn f() { hidden!(a, b); }";
    let mut analysis = analysis(text);
    let hidden = |callee: &str| CompilerCall {
        in_macro: true,
        ..call(text, "hidden!(a, b)", callee)
    };
    let mut count = |calls: Vec<CompilerCall>| {
        analysis.hear(&[CompilerAnswers {
            compiled: true,
            calls,
        }]);
        analysis.outcome().findings.len()
    };
    assert_eq!(count(vec![hidden("std::fs::read")]), 1);
    assert_eq!(count(vec![call(text, "a, b", "std::fs::read")]), 1);
    let offload = hidden("tokio::task::spawn_blocking");
    assert_eq!(count(vec![hidden("std::fs::read"), offload]), 0);
}

#[test]
fn answers_without_sense_do_no_harm() {
    let text = "async fn f() { std::fs::read(\"x\"); }";
    let far = Span {
        start: u32::MAX - 1,
        end: u32::MAX,
    };
    let backwards = Span { start: 30, end: 2 };
    let mut analysis = analysis(text);
    let good = call(text, "std::fs::read", "no::such::path");
    let calls = vec![
        CompilerCall {
            file: 7,
            ..good.clone()
        },
        CompilerCall {
            span: far,
            ..good.clone()
        },
        CompilerCall {
            span: backwards,
            ..good.clone()
        },
        CompilerCall {
            callee: String::new(),
            ..good.clone()
        },
        good,
    ];
    for answers in [0, 1, 3] {
        let answer = CompilerAnswers {
            compiled: true,
            calls: calls.clone(),
        };
        analysis.hear(&vec![answer; answers]);
        assert_eq!(analysis.outcome().findings.len(), 1, "{answers}");
    }
}

#[test]
fn callables_are_what_a_path_leads_to() {
    let text = "fn free() { fn nested() {} } mod m { pub fn deep() {} }
        struct S; impl S { fn method(&self) {} } trait T { fn required(&self); }
        impl T for S { fn required(&self) {} } impl Iterator for S { fn next(&mut self) {} }";
    let all = analysis(text).callables();
    let own: Vec<&str> = all
        .iter()
        .map(String::as_str)
        .filter(|path| path.starts_with("demo"))
        .collect();
    assert_eq!(
        own,
        [
            "demo::S::method",
            "demo::T::required",
            "demo::free",
            "demo::m::deep"
        ]
    );
    for path in [
        "std::fs::read",
        "std::io::Read::read",
        "tokio::task::spawn_blocking",
    ] {
        assert!(all.iter().any(|it| it == path), "{path}");
    }
    assert!(all.is_sorted());
}
