//! `GET /ledger`: writes down what was sold, and is sure that it is on the disk.

use std::fs::File;
use std::io::{self, Write};

use axum::http::StatusCode;

use crate::desk;

pub(crate) async fn close_day() -> StatusCode {
    match keep(&desk::ledger()) {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::INSUFFICIENT_STORAGE,
    }
}

fn keep(ledger: &[u8]) -> io::Result<()> {
    let mut file = File::create(desk::ledger_path("blocking"))?;
    file.write_all(ledger)?;
    file.sync_all()
}
