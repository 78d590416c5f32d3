use tracing::{Level, debug, info, span};

async fn run(name: &str, list: Vec<u8>) {
    info!(user.id = 1, %name, ?list, "loaded {} of {}", list.len(), 2);
    debug!(name: "event", target: "disk", { name, size = list.len() }, "done");
    let _span = span!(Level::INFO, "load", name, path = tracing::field::Empty).entered();
}
