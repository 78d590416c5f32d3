//! A ticket office on the web, twice: [`blocking`] makes a classic mistake in each file, and the
//! file of the same name in [`mended`] does the same work without.
//!
//! ```text
//! diff examples/src/blocking/login.rs examples/src/mended/login.rs
//! ```

pub mod blocking;
mod desk;
pub mod http;
pub mod mended;

use http::Request;

/// One request for each of the mistakes.
pub const REQUESTS: [Request; 7] = [
    Request::post("/login", "swordfish"),
    Request::get("/ledger"),
    Request::get("/price"),
    Request::get("/seat"),
    Request::get("/plan"),
    Request::get("/partner"),
    Request::get("/printer"),
];
