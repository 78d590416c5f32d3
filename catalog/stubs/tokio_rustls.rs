// tokio-rustls 0.26: what it re-exports.

pub mod rustls {
    pub use ::rustls::*;
}
