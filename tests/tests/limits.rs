//! Input no person would write: whatever it is, the analysis survives, and the rest is analysed.

use nostall_tests::ui::{Case, Expected, Mark, compare, observe};

/// How deep things are nested.
const DEEP: usize = 10_000;

const GOOD: &str = "async fn load() { let _ = std::fs::read(\"a\"); }";

/// Analyses `text` beside a good file, whose finding must be reported all the same.
fn survives(text: &str) {
    let text = format!(
        "mod bad;\nmod good;\n//@ file: src/bad.rs\n{text}\n//@ file: src/good.rs\n{GOOD}\n"
    );
    let case = Case::parse(&text).expect("a valid case");
    let seen = observe(&case).expect("spans inside the file");
    let last = text.lines().count();
    let good: Vec<_> = seen
        .iter()
        .filter(|observed| observed.line == last)
        .collect();
    assert_eq!(
        good.len(),
        1,
        "one finding in the good file, all: {:?}",
        &seen[..seen.len().min(9)]
    );
    for observed in &seen {
        assert!(
            !observed.message.is_empty(),
            "a report without words at line {}",
            observed.line
        );
    }
}

/// Like [`survives`], and a problem must be reported in the file.
fn survives_with_problem(text: &str) {
    survives(text);
    let case = Case::parse(text).expect("a valid case");
    let seen = observe(&case).expect("spans inside the file");
    assert!(
        seen.iter().any(|observed| observed.mark == Mark::Error),
        "no problem in {text:?}"
    );
}

fn nested(open: &str, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(DEEP), close.repeat(DEEP))
}

fn statement(expression: &str) -> String {
    format!("async fn f() {{ let _ = {expression}; }}")
}

#[test]
fn parentheses() {
    survives(&statement(&nested("(", "1", ")")));
}

#[test]
fn brackets() {
    survives(&statement(&nested("[", "1", "]")));
}

#[test]
fn blocks() {
    survives(&statement(&nested("{", "1", "}")));
}

#[test]
fn async_blocks() {
    survives(&statement(&nested("async { ", "1", " }")));
}

#[test]
fn closures() {
    survives(&statement(&nested("|| ", "1", "")));
}

#[test]
fn commas_do_not_hide_nesting() {
    for deep in [
        statement(&nested("|a, b| ", "1", "")),
        statement(&nested("g(|a, b| ", "1", ")")),
        statement(&nested("S {} + ", "1", "")),
        format!("type T = {};", nested("fn(A, B) -> ", "C", "")),
        format!("type T = {};", nested("A<B, ", "C", ">")),
        format!("type T = {};", "A<B, ".repeat(DEEP)),
    ] {
        survives_with_problem(&deep);
    }
}

#[test]
fn comments_and_strings_do_not_hide_nesting() {
    let deep = statement(&nested("(", "1", ")"));
    survives_with_problem(&format!("/*\n// */ {deep}"));
    survives_with_problem(&format!("const S: &str = \"\n// \"; {deep}"));
}

/// Too deep to be followed, but not to be parsed: what is skipped is told.
#[test]
fn what_is_skipped_is_told() {
    for chain in [
        format!("std::fs::read(\"x\"){}", ".map(g)".repeat(420)),
        format!(
            "std::fs::read_to_string(\"x\").unwrap(){}",
            " + \"a\"".repeat(420)
        ),
        format!("format!({}1{})", "vec![".repeat(420), "]".repeat(420)),
    ] {
        survives_with_problem(&statement(&chain));
    }
}

#[test]
fn types_that_share_their_parts() {
    let lets = |value: fn(usize) -> String| -> String {
        let lines = (1..60).map(|n| format!("let v{n} = {};\n", value(n - 1)));
        lines.collect()
    };
    let pairs = lets(|n| format!("(v{n}, v{n})"));
    let triples = lets(|n| format!("Some((v{n}, v{n}, v{n}))"));
    survives(&format!("fn f() {{ let v0 = 1; {pairs} drop(v59); }}"));
    survives(&format!("fn f() {{ let v0 = 1; {triples} v59.unwrap(); }}"));
}

#[test]
fn modules_that_import_all_of_each_other() {
    let modules = (0..60).map(|n| {
        format!("pub mod m{n} {{ pub use super::*; pub fn f{n}() {{}} }}\npub use m{n}::*;\n")
    });
    let modules: String = modules.collect();
    survives(&format!(
        "{modules} fn f() {{ f59(); nowhere(); let _ = \"\".no_method(); }}"
    ));
}

#[test]
fn unary_operators() {
    survives(&statement(&nested("!", "true", "")));
    survives(&statement(&nested("& ", "1", "")));
}

#[test]
fn binary_operators() {
    survives(&statement(&nested("1 + ", "1", "")));
    survives(&format!("fn f() {{ {} b; }}", "a = ".repeat(DEEP)));
}

#[test]
fn method_chain() {
    survives(&statement(&nested("a", "", ".b()")));
    survives(&statement(&format!("a{}", ".b(1)?".repeat(DEEP))));
}

#[test]
fn calls() {
    survives(&statement(&nested("f(", "1", ")")));
}

#[test]
fn else_if() {
    survives(&format!(
        "fn f() {{ {} {{}} }}",
        "if a {} else ".repeat(DEEP)
    ));
}

#[test]
fn types() {
    survives(&format!("type T = {};", nested("Vec<", "u8", ">")));
    survives(&format!("type T = {};", nested("&", "u8", "")));
}

#[test]
fn patterns() {
    survives(&format!("fn f() {{ let {} = 1; }}", nested("(", "a", ",)")));
}

#[test]
fn modules() {
    survives(&nested("mod m { ", "", " }"));
}

#[test]
fn use_trees() {
    survives(&format!("use {};", nested("a::{", "b", "}")));
}

#[test]
fn macro_arguments() {
    survives(&statement(&nested("vec![", "1", "]")));
    survives(&statement(&nested("format!(\"{}\", ", "1", ")")));
}

#[test]
fn macros_that_call_themselves() {
    let doubles = "macro_rules! a { ($($t:tt)*) => { a! { $($t)* $($t)* } a! { $($t)* $($t)* } } }";
    survives(&format!("{doubles} a! {{ x }} fn f() {{ a! {{ x }} }}"));
    survives("macro_rules! a { ($e:expr) => { a!(a!($e) + a!($e)) } } fn f() { a!(1); }");
    let deep = format!("{}$e{}", "(".repeat(200), ")".repeat(200));
    survives(&format!(
        "macro_rules! a {{ ($e:expr) => {{ a!({deep}) }} }} fn f() {{ a!(1); }}"
    ));
}

#[test]
fn macros_with_long_lists() {
    let list = "a(1), ".repeat(DEEP);
    survives(&format!(
        "macro_rules! l {{ ($($e:expr),* $(,)?) => {{ [$($e),*] }} }} fn f() {{ l!({list}); }}"
    ));
    let list = "a(1), ".repeat(600);
    survives(&format!(
        "macro_rules! l {{ ($($e:expr),* $(,)?) => {{ [$($e),*] }} }} fn f() {{ l!({list}); }}"
    ));
}

#[test]
fn macro_definitions_without_sense() {
    for arms in [
        "",
        "()",
        "() =>",
        "() => {",
        "($) => ($)",
        "($x) => {$x}",
        "($($x:expr)) => {}",
        "($($x:ty)*) => {$($y)*}",
        "() => {$}",
    ] {
        survives(&format!(
            "macro_rules! m {{ {arms} }} fn f() {{ m!(); m!(1, u8); }} m! {{ a }}"
        ));
    }
}

#[test]
fn attributes() {
    survives(&format!(
        "#[cfg({})] fn f() {{}}",
        nested("not(", "test", ")")
    ));
}

#[test]
fn calls_from_function_to_function() {
    let chain: String = (0..DEEP)
        .map(|n| format!("fn f{n}() {{ f{}(); }}\n", n + 1))
        .collect();
    let sink = format!("fn f{DEEP}() {{ let _ = std::fs::read(\"a\"); }}");
    let text = format!("async fn run() {{ f0(); }} //~ WARN blocking_call\n{chain}{sink}\n");
    assert_as_annotated(&text);
}

#[test]
fn calls_in_a_circle() {
    let circle: String = (0..DEEP)
        .map(|n| {
            format!(
                "fn f{n}() {{ f{}(); f{}(); }}\n",
                (n + 1) % DEEP,
                (n * 7) % DEEP
            )
        })
        .collect();
    let text = format!(
        "async fn run() {{ f0(); }}\n{circle}async fn load() {{ g(); }} //~ WARN blocking_call\n\
         fn g() {{ f1(); let _ = std::fs::read(\"a\"); }}\n"
    );
    assert_as_annotated(&text);
}

fn assert_as_annotated(text: &str) {
    let expected = Expected::parse_all(text).expect("valid annotations");
    let observed = observe(&Case::parse(text).expect("a valid case")).expect("spans inside");
    let mismatches = compare(&expected, &observed);
    assert!(
        mismatches.is_empty(),
        "{} differences, first {}",
        mismatches.len(),
        mismatches[0]
    );
}

#[test]
fn five_megabytes() {
    let function = "fn f(name: &str) -> usize { name.len() + 1 }\n";
    survives(&function.repeat(5_000_000 / function.len()));
}

#[test]
fn one_long_line() {
    survives(&format!(
        "const NUMBERS: &[u8] = &[{}];",
        "1, ".repeat(200_000)
    ));
}

#[test]
fn nothing() {
    for text in ["", "\n", "\u{feff}", "// only this", "//! only this"] {
        survives(text);
    }
}

#[test]
fn text_that_ends_early() {
    for text in [
        "fn f() {",
        "fn f() { \"",
        "/* ",
        "fn f() { r#\"a\" ",
        "fn f() { '",
        "#[",
    ] {
        survives_with_problem(text);
    }
}

#[test]
fn text_that_is_not_rust() {
    for text in [
        ")",
        "fn f() { ( }",
        "fn f() { \0 }",
        "<html>&nbsp;</html>",
        "§",
    ] {
        survives_with_problem(text);
    }
}
