//! `POST /login`: is this the password?

use axum::http::StatusCode;

use crate::desk::PASSWORD_HASH;

pub(crate) async fn login(password: String) -> StatusCode {
    match bcrypt::verify(password, PASSWORD_HASH) {
        Ok(true) => StatusCode::OK,
        Ok(false) => StatusCode::UNAUTHORIZED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
