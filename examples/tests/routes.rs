//! Both twins answer every request.

use std::io;

use nostall_examples::http::{Request, send};
use nostall_examples::{REQUESTS, blocking, mended};
use tokio::net::TcpListener;

async fn listener() -> io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    Ok((listener, address))
}

/// Asks everything once, one after the other.
async fn ask_all(address: &str) {
    for request in REQUESTS.into_iter().chain([Request::get("/ping")]) {
        send(address, request).await.expect("an answer");
    }
    let wrong = send(address, Request::post("/login", "carp")).await;
    let error = wrong.expect_err("a wrong password").to_string();
    assert!(error.contains("401"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_blocking_twin_answers() -> io::Result<()> {
    let (listener, address) = listener().await?;
    tokio::select! {
        served = blocking::serve(listener) => served,
        () = ask_all(&address) => Ok(()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_mended_twin_answers() -> io::Result<()> {
    let (listener, address) = listener().await?;
    tokio::select! {
        served = mended::serve(listener) => served,
        () = ask_all(&address) => Ok(()),
    }
}
