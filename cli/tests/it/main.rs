//! The command as its users meet it: through the binary.
//!
//! `SNAPSHOTS=overwrite cargo test -p cargo-nostall` rewrites the expected output in these files.

mod bad_input;
mod cache;
mod deps;
mod determinism;
mod findings;
mod output;
mod project;
mod selection;
mod typed;
