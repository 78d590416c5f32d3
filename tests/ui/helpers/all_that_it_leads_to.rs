//@ snapshot
// What else a helper leads to is counted to the end, also where it is of one kind.
use std::path::Path;

fn set_up(root: &Path) {
    std::fs::create_dir_all(root).unwrap();
    std::fs::write(root.join("a"), "a").unwrap();
    copy(root);
}

fn copy(root: &Path) {
    std::fs::copy("template", root.join("b")).unwrap();
    std::fs::remove_dir_all(root.join("old")).unwrap();
    std::process::Command::new("git").status().unwrap();
    // nostall: allow(blocking_call) -- once a year
    std::fs::rename("a", "b").unwrap();
}

async fn run(root: &Path) {
    set_up(root); //~ WARN blocking_call
}
