//! `GET /ledger`: writes down what was sold, and is sure that it is on the disk.

use std::io;

use axum::http::StatusCode;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use crate::desk;

pub(crate) async fn close_day() -> StatusCode {
    match keep(&desk::ledger()).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::INSUFFICIENT_STORAGE,
    }
}

async fn keep(ledger: &[u8]) -> io::Result<()> {
    let mut file = File::create(desk::ledger_path("mended")).await?;
    file.write_all(ledger).await?;
    file.sync_all().await
}
