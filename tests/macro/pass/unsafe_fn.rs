//! An unsafe fn stays unsafe, and its body too.
#![deny(warnings)]
#![allow(dead_code, reason = "only compiled")]

/// # Safety
///
/// `byte` is valid for reads.
#[nostall::nonblocking]
#[allow(unsafe_op_in_unsafe_fn, reason = "shows that the body is unsafe")]
async unsafe fn read(byte: *const u8) -> u8 {
    *byte
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let byte = 7;
    // SAFETY: it is a local variable.
    assert_eq!(unsafe { read(&raw const byte).await }, 7);
}
