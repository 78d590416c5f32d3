// fnv: std's collections with another hasher.

pub type FnvHashMap<K, V> = std::collections::HashMap<K, V>;
pub type FnvHashSet<V> = std::collections::HashSet<V>;
