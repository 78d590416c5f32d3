use std::path::Path;

async fn run(path: &Path) {
    let _ = matches!(std::fs::read("a"), Ok(_)); //~ WARN blocking_call
    let _ = matches!(Some(1), Some(_) if path.exists()); //~ NOTE blocking_metadata
}
