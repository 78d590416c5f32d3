use std::path::Path;

use tracing::{debug, info};

async fn run(path: &Path) {
    info!("{:?}", std::fs::read("a")); //~ WARN blocking_call
    info!(exists = path.exists(), "checked"); //~ NOTE blocking_metadata
    debug!(target: "disk", bytes = ?std::fs::read("a"), "read {}", 1); //~ WARN blocking_call
    tracing::warn!(text = %std::fs::read_to_string("a").unwrap()); //~ WARN blocking_call
    let _ = tracing::info_span!("load", exists = path.exists()); //~ NOTE blocking_metadata
}
