// dashmap 6.

pub struct DashMap<K, V, S = std::hash::RandomState>;
impl<K, V> DashMap<K, V> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K, V, S> DashMap<K, V, S> {
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn insert(&self, key: K, value: V) -> Option<V> {}
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {}
    pub fn iter(&self) -> iter::Iter<'_, K, V> {}
    pub fn iter_mut(&self) -> iter::IterMut<'_, K, V> {}
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<mapref::one::Ref<'_, K, V>> {}
    pub fn get_mut<Q: ?Sized>(&self, key: &Q) -> Option<mapref::one::RefMut<'_, K, V>> {}
    pub fn try_get<Q: ?Sized>(&self, key: &Q) -> try_result::TryResult<mapref::one::Ref<'_, K, V>> {}
    pub fn try_get_mut<Q: ?Sized>(&self, key: &Q) -> try_result::TryResult<mapref::one::RefMut<'_, K, V>> {}
    pub fn try_entry(&self, key: K) -> Option<mapref::entry::Entry<'_, K, V>> {}
    pub fn entry(&self, key: K) -> mapref::entry::Entry<'_, K, V> {}
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&self) {}
}
impl<K, V, S> Clone for DashMap<K, V, S> {}
impl<K, V, S> Default for DashMap<K, V, S> {}
impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> { type Item = mapref::multiple::RefMulti<'a, K, V>; type IntoIter = iter::Iter<'a, K, V>; }
pub struct DashSet<K, S = std::hash::RandomState>;
impl<K> DashSet<K> { pub fn new() -> Self {} }
impl<K, S> DashSet<K, S> {
    pub fn insert(&self, key: K) -> bool {}
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
}
pub mod iter {
    pub struct Iter<'a, K, V>;
    impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = super::mapref::multiple::RefMulti<'a, K, V>; }
    pub struct IterMut<'a, K, V>;
    impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = super::mapref::multiple::RefMutMulti<'a, K, V>; }
}
pub mod try_result {
    pub enum TryResult<R> { Present(R), Absent, Locked }
    impl<R> TryResult<R> {
        pub fn unwrap(self) -> R {}
        pub fn try_unwrap(self) -> Option<R> {}
    }
}
pub mod mapref {
    pub mod one {
        pub struct Ref<'a, K, V>;
        impl<'a, K, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn map<T>(self, f: impl FnOnce(&V) -> &T) -> MappedRef<'a, K, V, T> {}
        }
        pub struct MappedRef<'a, K, V, T>;
        impl<'a, K, V, T> std::ops::Deref for MappedRef<'a, K, V, T> { type Target = T; }
        pub struct MappedRefMut<'a, K, V, T>;
        impl<'a, K, V, T> std::ops::Deref for MappedRefMut<'a, K, V, T> { type Target = T; }
        impl<'a, K, V> std::ops::Deref for Ref<'a, K, V> { type Target = V; }
        pub struct RefMut<'a, K, V>;
        impl<'a, K, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn downgrade(self) -> Ref<'a, K, V> {}
            pub fn map<T>(self, f: impl FnOnce(&mut V) -> &mut T) -> MappedRefMut<'a, K, V, T> {}
        }
        impl<'a, K, V> std::ops::Deref for RefMut<'a, K, V> { type Target = V; }
        impl<'a, K, V> std::ops::DerefMut for RefMut<'a, K, V> {}
    }
    pub mod multiple {
        pub struct RefMulti<'a, K, V>;
        impl<'a, K, V> RefMulti<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
        }
        impl<'a, K, V> std::ops::Deref for RefMulti<'a, K, V> { type Target = V; }
        pub struct RefMutMulti<'a, K, V>;
        impl<'a, K, V> RefMutMulti<'a, K, V> { pub fn value_mut(&mut self) -> &mut V {} }
        impl<'a, K, V> std::ops::Deref for RefMutMulti<'a, K, V> { type Target = V; }
    }
    pub mod entry {
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, value: V) -> super::one::RefMut<'a, K, V> {}
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> super::one::RefMut<'a, K, V> {}
            pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<super::one::RefMut<'a, K, V>, E> {}
            pub fn insert(self, value: V) -> super::one::RefMut<'a, K, V> {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
            pub fn or_default(self) -> super::one::RefMut<'a, K, V> {}
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {}
        }
        pub struct OccupiedEntry<'a, K, V>;
        pub struct VacantEntry<'a, K, V>;
    }
}
