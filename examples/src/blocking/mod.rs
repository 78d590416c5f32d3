//! The office as it is written by somebody who forgot what a worker is.

mod ledger;
mod login;
mod partner;
mod plan;
#[expect(
    clippy::await_holding_lock,
    reason = "the mistake to be found; clippy knows this one, too"
)]
mod price;
mod printer;
mod seat;

use std::io;

use axum::Router;
use axum::routing::{get, post};
use tokio::net::TcpListener;

/// Answers requests until the process ends.
///
/// # Errors
/// When the listener fails.
pub async fn serve(listener: TcpListener) -> io::Result<()> {
    let prices = price::Prices::default();
    let app = Router::new()
        .route("/ping", get("pong"))
        .route("/login", post(login::login))
        .route("/ledger", get(ledger::close_day))
        .route("/price", get(price::price).with_state(prices.clone()))
        .route("/seat", get(seat::seat))
        .route("/plan", get(plan::plan))
        .route("/partner", get(partner::partner))
        .route("/printer", get(printer::print));
    tokio::select! {
        served = axum::serve(listener, app) => served,
        () = price::refresh(prices) => Ok(()),
    }
}
