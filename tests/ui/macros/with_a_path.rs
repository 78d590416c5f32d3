// `#[macro_export]` gives a macro a path, and so does an import beside it.

mod user;
mod stranger;
mod macros;

async fn root() {
    crate::exported!("a"); //~ WARN blocking_call
    macros::imported!("b"); //~ WARN blocking_call
}

//@ file: src/macros.rs
#[macro_export]
macro_rules! exported {
    ($path:literal) => {
        std::fs::read($path).unwrap()
    };
}

macro_rules! imported {
    ($path:literal) => {
        $crate::exported!($path)
    };
}
pub(crate) use imported;
pub(crate) use imported as renamed;

macro_rules! info {
    ($path:literal) => {
        std::fs::read($path).unwrap()
    };
}
pub(crate) use info;

//@ file: src/user.rs
use crate::macros::{imported, renamed as load};
use crate::exported;

async fn by_name() {
    imported!("c"); //~ WARN blocking_call
    load!("d"); //~ WARN blocking_call
    exported!("e"); //~ WARN blocking_call
}

mod glob {
    use crate::macros::*;

    async fn by_glob() {
        renamed!("f"); //~ WARN blocking_call
    }
}

//@ file: src/stranger.rs
use tracing::info;

async fn of_another_crate() {
    info!("g");
    tracing::info!("h");
}
