use std::path::Path;

fn present(path: &Path) -> bool {
    path.exists()
}

async fn run(path: &Path) -> bool {
    present(path) //~ NOTE blocking_metadata via exists
}
