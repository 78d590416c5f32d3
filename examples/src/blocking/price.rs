//! `GET /price`: what a ticket costs, as the exchange said last.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::State;

use crate::desk;

pub(crate) type Prices = Arc<Mutex<u32>>;

pub(crate) async fn price(State(prices): State<Prices>) -> String {
    let cents = *prices.lock().unwrap_or_else(PoisonError::into_inner);
    format!("{cents} cents\n")
}

pub(crate) async fn refresh(prices: Prices) {
    loop {
        let mut cents = prices.lock().unwrap_or_else(PoisonError::into_inner);
        *cents = desk::price_at_exchange().await;
        drop(cents);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
