//! `POST /login`: is this the password?

use axum::http::StatusCode;
use tokio::task::spawn_blocking;

use crate::desk::PASSWORD_HASH;

pub(crate) async fn login(password: String) -> StatusCode {
    match spawn_blocking(|| bcrypt::verify(password, PASSWORD_HASH)).await {
        Ok(Ok(true)) => StatusCode::OK,
        Ok(Ok(false)) => StatusCode::UNAUTHORIZED,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
