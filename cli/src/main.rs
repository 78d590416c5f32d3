//! The `cargo nostall` executable; everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_nostall::run(std::env::args_os())
}
