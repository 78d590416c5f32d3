//! Tests that cross the crates of nostall.

pub mod ui;
