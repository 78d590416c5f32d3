// ahash 0.8. The real maps wrap those of std and dereference to them.

pub type AHashMap<K, V> = std::collections::HashMap<K, V>;
pub type AHashSet<V> = std::collections::HashSet<V>;
pub use AHashMap as HashMap;
pub use AHashSet as HashSet;
