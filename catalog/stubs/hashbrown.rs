// hashbrown 0.15, of which the collections of std are made.

pub use std::collections::{HashMap, HashSet};
pub mod hash_map { pub use std::collections::HashMap; pub use std::collections::hash_map::Entry; }
pub mod hash_set { pub use std::collections::HashSet; }
