// rustc-hash: std's collections with another hasher.

pub type FxHashMap<K, V> = std::collections::HashMap<K, V>;
pub type FxHashSet<V> = std::collections::HashSet<V>;
