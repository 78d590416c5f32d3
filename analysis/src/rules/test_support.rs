//! Test support that is part of the library: it starves tests only, which its name says.

use nostall_catalog::Level;

use crate::finding::Finding;
use crate::index::{FnId, Program};

/// What modules that hold test support are called.
const MODULES: &[&str] = &[
    "test_helpers",
    "test_support",
    "test_util",
    "test_utils",
    "testing",
    "testutil",
    "testutils",
];

/// Makes findings in test support notes, and says why.
pub(super) fn hush(program: &Program, id: FnId, findings: &mut [Finding]) {
    if findings.is_empty() || !is_test_support(program, id) {
        return;
    }
    for finding in findings.iter_mut().filter(|it| it.level > Level::Note) {
        finding.level = Level::Note;
        let why = "this is test support by its name, so only tests wait";
        finding.notes.push(why.to_owned());
    }
}

fn is_test_support(program: &Program, id: FnId) -> bool {
    let name = program.function(id).name.as_str();
    let is_for_tests = name == "for_test"
        || name == "for_tests"
        || name.starts_with("for_test_")
        || name.ends_with("_for_test")
        || name.ends_with("_for_tests");
    let path = program.module_path(program.fn_module(id));
    // The first is the crate, whose name says nothing of its parts.
    let mut modules = path.as_str().split("::").skip(1);
    is_for_tests || modules.any(|module| MODULES.contains(&module))
}
