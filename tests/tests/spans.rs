//! A span must be the bytes of the call, whatever stands before it in the file.

use nostall_tests::ui::{Case, Mark, observe};

/// Asserts that each finding, in order of the text, points at source that contains the words.
fn check(text: &str, calls: &[&str]) {
    let case = Case::parse(text).expect("a valid case");
    let mut seen = observe(&case).expect("spans inside the file");
    seen.sort_by_key(|observed| observed.line);
    let found: Vec<&str> = seen
        .iter()
        .map(|observed| observed.source.as_str())
        .collect();
    assert_eq!(found.len(), calls.len(), "{text:?}: {seen:?}");
    for (source, call) in found.iter().zip(calls) {
        assert!(
            source.contains(call),
            "{source:?} does not contain {call:?} in {text:?}"
        );
        assert!(
            source.len() <= call.len() + "(\"a\")".len(),
            "{source:?} is more than {call:?}"
        );
    }
}

#[test]
fn plain_text() {
    check(
        "async fn f() {\n    let _ = std::fs::read(\"a\");\n}\n",
        &["std::fs::read"],
    );
}

#[test]
fn letters_of_several_bytes_before_the_call() {
    check(
        "async fn f() { let _ = \"é😀語\"; let _ = std::fs::read(\"a\"); }",
        &["std::fs::read"],
    );
    check(
        "/* ü */ async fn größe() { let _ = std::fs::read(\"a\"); }",
        &["std::fs::read"],
    );
    check(
        "async fn f(größe: &std::path::Path) { größe.exists(); }",
        &["exists"],
    );
}

#[test]
fn letters_of_several_bytes_on_lines_above() {
    check(
        "// é\n/* 語\n語 */\nasync fn f() { let _ = std::fs::read(\"a\"); }",
        &["std::fs::read"],
    );
}

#[test]
fn windows_line_ends() {
    check(
        "use std::fs;\r\n\r\nasync fn f() {\r\n    let _ = fs::read(\"a\");\r\n}\r\n",
        &["fs::read"],
    );
}

#[test]
fn byte_order_mark() {
    check(
        "\u{feff}async fn f() { let _ = std::fs::read(\"a\"); }",
        &["std::fs::read"],
    );
}

#[test]
fn shebang() {
    check(
        "#!/usr/bin/env é\nasync fn f() { let _ = std::fs::read(\"a\"); }",
        &["std::fs::read"],
    );
    check(
        "\u{feff}#!/bin/é\nasync fn f() { let _ = std::fs::read(\"a\"); }",
        &["std::fs::read"],
    );
}

#[test]
fn inside_macro_arguments() {
    check(
        "async fn f() { let _ = format!(\"é{:?}\", std::fs::read(\"a\")); }",
        &["std::fs::read"],
    );
    check(
        "async fn f() { tokio::select! { _ = async {} => { let _ = (\"é\", std::fs::read(\"a\")); } } }",
        &["std::fs::read"],
    );
}

#[test]
fn several_files() {
    check(
        "mod a;\nasync fn f() { let _ = std::fs::read(\"a\"); }\n\
         //@ file: src/a.rs\n// é\nasync fn g() { let _ = std::fs::write(\"a\", \"b\"); }\n",
        &["std::fs::read", "std::fs::write"],
    );
}

#[test]
fn a_problem_is_placed_too() {
    let case = Case::parse("// é\nfn f() {\n    let = 1;\n}\n").expect("a valid case");
    let seen = observe(&case).expect("spans inside the file");
    let places: Vec<_> = seen
        .iter()
        .map(|observed| (observed.line, observed.mark))
        .collect();
    assert_eq!(places, [(3, Mark::Error)], "{seen:?}");
}
