// indexmap 2.

pub use map::IndexMap;
pub use set::IndexSet;
pub mod map {
    pub use std::collections::hash_map::{Entry, Iter, IterMut, Keys, Values};
    pub struct IndexMap<K, V, S = std::hash::RandomState>;
    impl<K, V> IndexMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(n: usize) -> Self {}
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn into_keys(self) -> impl Iterator<Item = K> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
        pub fn into_values(self) -> impl Iterator<Item = V> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, keep: F) {}
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
        pub fn get_full<Q: ?Sized>(&self, key: &Q) -> Option<(usize, &K, &V)> {}
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
        pub fn get_index_of<Q: ?Sized>(&self, key: &Q) -> Option<usize> {}
        pub fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
        pub fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
        pub fn first(&self) -> Option<(&K, &V)> {}
        pub fn last(&self) -> Option<(&K, &V)> {}
        pub fn pop(&mut self) -> Option<(K, V)> {}
        pub fn drain<R>(&mut self, range: R) -> impl Iterator<Item = (K, V)> {}
        pub fn sort_keys(&mut self) {}
    }
    impl<K, V, S> Clone for IndexMap<K, V, S> {}
    impl<K, V, S> Default for IndexMap<K, V, S> {}
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {}
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> {}
    impl<K, Q: ?Sized, V, S> std::ops::Index<&Q> for IndexMap<K, V, S> { type Output = V; }
    impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = std::collections::hash_map::IntoIter<K, V>; }
    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
    impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
}
pub mod set {
    pub struct IndexSet<T, S = std::hash::RandomState>;
    impl<T> IndexSet<T> {
        pub fn new() -> Self {}
        pub fn with_capacity(n: usize) -> Self {}
    }
    impl<T, S> IndexSet<T, S> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
        pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> {}
        pub fn get_index(&self, index: usize) -> Option<&T> {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, keep: F) {}
    }
    impl<T, S> Clone for IndexSet<T, S> {}
    impl<T, S> Default for IndexSet<T, S> {}
    impl<T, S> FromIterator<T> for IndexSet<T, S> {}
    impl<T, S> Extend<T> for IndexSet<T, S> {}
    impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    pub struct Iter<'a, T>;
    impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
}
