//! Finds what keeps a Tokio worker busy, while it happens.
