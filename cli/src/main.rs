//! `cargo nostall`.

fn main() {}
