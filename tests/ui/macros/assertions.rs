use std::path::Path;

async fn run(path: &Path) {
    assert!(path.exists()); //~ NOTE blocking_metadata
    assert!(!path.is_dir(), "{} is a folder", path.display()); //~ NOTE blocking_metadata
    assert_eq!(std::fs::read("a").unwrap(), b"a"); //~ WARN blocking_call
    assert_ne!(1, std::fs::read("a").unwrap().len(), "empty"); //~ WARN blocking_call
    debug_assert!(std::fs::read("a").is_ok()); //~ WARN blocking_call
}
