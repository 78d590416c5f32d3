//! The command as its users meet it: through the binary.
//!
//! `SNAPSHOTS=overwrite cargo test -p cargo-nostall` rewrites the expected output in these files.

mod adopt;
mod bad_input;
mod cache;
mod commands;
mod config;
mod deps;
mod determinism;
mod findings;
mod fix;
mod formats;
mod git;
mod output;
mod project;
mod replace;
mod selection;
mod suppress;
