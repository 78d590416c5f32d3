//! A fn that a macro writes.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

macro_rules! getter {
    ($name:ident, $value:expr, $ty:ty) => {
        #[nostall::nonblocking]
        async fn $name() -> $ty {
            let value: $ty = $value;
            value
        }
    };
}

getter!(answer, 42, u32);

#[tokio::main(flavor = "current_thread")]
async fn main() {
    assert_eq!(answer().await, 42);
}
