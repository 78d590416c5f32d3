//! The attributes as the compiler sees them: cases that compile without a warning, and cases with
//! the text of their warnings and errors beside them.
//!
//! `TRYBUILD=overwrite cargo test -p nostall-tests --test macro` rewrites the texts.

#[test]
fn attributes() {
    let cases = trybuild::TestCases::new();
    cases.pass("macro/pass/*.rs");
    cases.compile_fail("macro/warn/*.rs");
    cases.compile_fail("macro/fail/*.rs");
}
