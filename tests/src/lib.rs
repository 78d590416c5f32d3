//! Tests that cross the crates of nostall.
