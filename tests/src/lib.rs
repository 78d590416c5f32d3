//! Tests that cross the crates of nostall.

pub mod ui;

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// The folder that cargo keeps its downloads in.
///
/// # Errors
///
/// Neither `CARGO_HOME` is set nor a home folder known.
pub fn cargo_home() -> Result<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(folder) => Ok(folder.into()),
        None => {
            let home = env::home_dir().context("no home folder: set CARGO_HOME")?;
            Ok(home.join(".cargo"))
        }
    }
}
