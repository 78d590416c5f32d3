//! The signatures type inference needs of crates whose source is not at hand.
//!
//! A stub is plain Rust with empty bodies. It parses but need not type-check: it says what there is,
//! under which public path, and what it takes and returns. It may name other stubs.

/// The signatures of one crate, or of a part of it.
#[derive(Clone, Copy, Debug)]
pub struct Stub {
    /// The name of the crate, with underscores. Several stubs may share it.
    pub krate: &'static str,
    /// The text of the crate root, or of that part of it; every module in it is inline.
    pub source: &'static str,
}

macro_rules! stubs {
    ($($krate:literal: $($file:literal),+;)+) => {
        /// All stubs. A module of a crate stands whole in one of them.
        pub static STUBS: &[Stub] = &[
            $($(Stub { krate: $krate, source: include_str!(concat!("../stubs/", $file)) },)+)+
        ];
    };
}

stubs! {
    "std":
        "std/collections.rs", "std/fs.rs", "std/io.rs", "std/iter.rs", "std/net.rs", "std/num.rs",
        "std/option.rs", "std/pointer.rs", "std/prelude.rs", "std/process.rs", "std/slice.rs",
        "std/string.rs", "std/sync.rs", "std/thread.rs";
    "tokio": "tokio.rs";
}
