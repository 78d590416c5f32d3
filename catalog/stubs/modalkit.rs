// modalkit, as far as it blocks.

pub use crossterm::{self};
