//! Visibility stays.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

mod inner {
    #[nostall::nonblocking]
    pub(crate) async fn shown() {}

    #[nostall::nonblocking]
    pub(super) async fn shown_above() {}
}

fn main() {
    drop((inner::shown(), inner::shown_above()));
}
