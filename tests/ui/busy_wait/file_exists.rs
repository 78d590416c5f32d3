use std::path::Path;

async fn wait(lock: &Path) {
    while lock.exists() {} //~ DENY busy_wait //~ NOTE blocking_metadata
}
