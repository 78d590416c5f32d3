//! With axum's `#[debug_handler]`, on either side.
#![deny(warnings)]

use axum::Router;
use axum::extract::Path;
use axum::routing::get;

#[axum::debug_handler]
#[nostall::nonblocking]
async fn below(Path(name): Path<String>) -> Result<String, String> {
    tokio::task::yield_now().await;
    Ok(name)
}

#[nostall::nonblocking]
#[axum::debug_handler]
async fn above(Path(name): Path<String>) -> String {
    name
}

fn main() {
    let _router: Router = Router::new()
        .route("/below/{name}", get(below))
        .route("/above/{name}", get(above));
}
