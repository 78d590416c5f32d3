async fn settings() -> String {
    std::fs::read_to_string("config").unwrap() //~ NOTE blocking_call
}

async fn page() -> String {
    std::fs::read_to_string("page").unwrap() //~ WARN blocking_call
}

#[tokio::main]
async fn main() {
    let address = settings().await;
    let app: axum::Router = axum::Router::new().route("/", axum::routing::get(page));
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
