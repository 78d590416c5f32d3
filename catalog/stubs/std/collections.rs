// std: collections.

pub mod collections {
    pub use self::binary_heap::BinaryHeap;
    pub use self::btree_map::BTreeMap;
    pub use self::btree_set::BTreeSet;
    pub use self::hash_map::HashMap;
    pub use self::hash_set::HashSet;
    pub use self::linked_list::LinkedList;
    pub use self::vec_deque::VecDeque;
    pub use crate::ops::Bound;
    pub struct TryReserveError;

    pub mod hash_map {
        pub use crate::hash::{DefaultHasher, RandomState};
        pub struct HashMap<K, V, S = crate::hash::RandomState>;
        impl<K, V> HashMap<K, V> {
            pub fn new() -> HashMap<K, V> {}
            pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
            pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn drain(&mut self) -> impl Iterator<Item = (K, V)> {}
            pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn into_keys(self) -> impl Iterator<Item = K> {}
            pub fn values(&self) -> Values<'_, K, V> {}
            pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
            pub fn into_values(self) -> impl Iterator<Item = V> {}
            pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
            pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> {}
            pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
            pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool {}
            pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
            pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {}
        }
        impl<K, V, S> Clone for HashMap<K, V, S> {}
        impl<K, V, S> Default for HashMap<K, V, S> {}
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {}
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {}
        impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {}
        impl<K, Q: ?Sized, V, S> crate::ops::Index<&Q> for HashMap<K, V, S> { type Output = V; }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        pub struct IntoIter<K, V>;
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Iter<'a, K, V>;
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
        pub struct IterMut<'a, K, V>;
        impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
        pub struct Keys<'a, K, V>;
        impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
        pub struct Values<'a, K, V>;
        impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn or_default(self) -> &'a mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        }
        pub struct OccupiedEntry<'a, K, V>;
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<'a, K, V>;
        impl<'a, K, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn insert(self, value: V) -> &'a mut V {}
        }
    }

    pub mod btree_map {
        pub struct BTreeMap<K, V>;
        impl<K, V> BTreeMap<K, V> {
            pub fn new() -> BTreeMap<K, V> {}
        }
        impl<K, V> BTreeMap<K, V> {
            pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn into_keys(self) -> impl Iterator<Item = K> {}
            pub fn values(&self) -> Values<'_, K, V> {}
            pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
            pub fn into_values(self) -> impl Iterator<Item = V> {}
            pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
            pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> {}
            pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
            pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool {}
            pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
            pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {}
            pub fn first_key_value(&self) -> Option<(&K, &V)> {}
            pub fn last_key_value(&self) -> Option<(&K, &V)> {}
            pub fn pop_first(&mut self) -> Option<(K, V)> {}
            pub fn pop_last(&mut self) -> Option<(K, V)> {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn range<T: ?Sized, R>(&self, range: R) -> impl Iterator<Item = (&K, &V)> {}
            pub fn range_mut<T: ?Sized, R>(&mut self, range: R) -> impl Iterator<Item = (&K, &mut V)> {}
            pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> Self {}
        }
        impl<K, V> Clone for BTreeMap<K, V> {}
        impl<K, V> Default for BTreeMap<K, V> {}
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {}
        impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}
        impl<K, Q: ?Sized, V> crate::ops::Index<&Q> for BTreeMap<K, V> { type Output = V; }
        impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        pub struct IntoIter<K, V>;
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Iter<'a, K, V>;
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
        pub struct IterMut<'a, K, V>;
        impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
        pub struct Keys<'a, K, V>;
        impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
        pub struct Values<'a, K, V>;
        impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn or_default(self) -> &'a mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        }
        pub struct OccupiedEntry<'a, K, V>;
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<'a, K, V>;
        impl<'a, K, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn insert(self, value: V) -> &'a mut V {}
        }
    }

    pub mod hash_set {
        pub struct HashSet<T, S = crate::hash::RandomState>;
        impl<T> HashSet<T> {
            pub fn new() -> HashSet<T> {}
            pub fn with_capacity(capacity: usize) -> HashSet<T> {}
        }
        impl<T, S> HashSet<T, S> {
            pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
            pub fn drain(&mut self) -> impl Iterator<Item = T> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
            pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
            pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn symmetric_difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn intersection<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn union<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn is_subset(&self, other: &Self) -> bool {}
            pub fn is_superset(&self, other: &Self) -> bool {}
            pub fn is_disjoint(&self, other: &Self) -> bool {}
        }
        impl<T, S> Clone for HashSet<T, S> {}
        impl<T, S> Default for HashSet<T, S> {}
        impl<T, S> FromIterator<T> for HashSet<T, S> {}
        impl<T, S> Extend<T> for HashSet<T, S> {}
        impl<T, const N: usize> From<[T; N]> for HashSet<T> {}
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        pub struct IntoIter<T>;
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Iter<'a, T>;
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    }

    pub mod btree_set {
        pub struct BTreeSet<T>;
        impl<T> BTreeSet<T> {
            pub fn new() -> BTreeSet<T> {}
        }
        impl<T> BTreeSet<T> {
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
            pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
            pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn symmetric_difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn intersection<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn union<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {}
            pub fn is_subset(&self, other: &Self) -> bool {}
            pub fn is_superset(&self, other: &Self) -> bool {}
            pub fn is_disjoint(&self, other: &Self) -> bool {}
            pub fn first(&self) -> Option<&T> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn pop_first(&mut self) -> Option<T> {}
            pub fn pop_last(&mut self) -> Option<T> {}
            pub fn range<K: ?Sized, R>(&self, range: R) -> impl Iterator<Item = &T> {}
        }
        impl<T> Clone for BTreeSet<T> {}
        impl<T> Default for BTreeSet<T> {}
        impl<T> FromIterator<T> for BTreeSet<T> {}
        impl<T> Extend<T> for BTreeSet<T> {}
        impl<T, const N: usize> From<[T; N]> for BTreeSet<T> {}
        impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        pub struct IntoIter<T>;
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Iter<'a, T>;
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    }

    pub mod vec_deque {
        pub struct VecDeque<T>;
        impl<T> VecDeque<T> {
            pub fn new() -> VecDeque<T> {}
            pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
            pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn push_front(&mut self, value: T) {}
            pub fn push_back(&mut self, value: T) {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
            pub fn insert(&mut self, index: usize, value: T) {}
            pub fn remove(&mut self, index: usize) -> Option<T> {}
            pub fn drain<R>(&mut self, range: R) -> impl Iterator<Item = T> {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn truncate(&mut self, len: usize) {}
            pub fn make_contiguous(&mut self) -> &mut [T] {}
        }
        impl<T: Clone> Clone for VecDeque<T> {}
        impl<T> Default for VecDeque<T> {}
        impl<T> From<Vec<T>> for VecDeque<T> {}
        impl<T> FromIterator<T> for VecDeque<T> {}
        impl<T> Extend<T> for VecDeque<T> {}
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        pub struct IntoIter<T>;
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Iter<'a, T>;
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
        pub struct IterMut<'a, T>;
        impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
        impl crate::io::Read for VecDeque<u8> {}
        impl crate::io::Write for VecDeque<u8> {}
        impl<T> crate::ops::Index<usize> for VecDeque<T> { type Output = T; }
    }

    pub mod linked_list {
        pub struct LinkedList<T>;
        impl<T> LinkedList<T> {
            pub fn new() -> LinkedList<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn push_front(&mut self, value: T) {}
            pub fn push_back(&mut self, value: T) {}
            pub fn append(&mut self, other: &mut Self) {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        }
        impl<T: Clone> Clone for LinkedList<T> {}
        impl<T> Default for LinkedList<T> {}
        impl<T> From<Vec<T>> for LinkedList<T> {}
        impl<T> FromIterator<T> for LinkedList<T> {}
        impl<T> Extend<T> for LinkedList<T> {}
        impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        pub struct IntoIter<T>;
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Iter<'a, T>;
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
        pub struct IterMut<'a, T>;
        impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
    }

    pub mod binary_heap {
        pub struct BinaryHeap<T>;
        impl<T> BinaryHeap<T> {
            pub fn new() -> BinaryHeap<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
            pub fn peek(&self) -> Option<&T> {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn push(&mut self, item: T) {}
            pub fn into_sorted_vec(self) -> Vec<T> {}
            pub fn into_vec(self) -> Vec<T> {}
            pub fn drain(&mut self) -> impl Iterator<Item = T> {}
        }
        impl<T: Clone> Clone for BinaryHeap<T> {}
        impl<T> Default for BinaryHeap<T> {}
        impl<T> From<Vec<T>> for BinaryHeap<T> {}
        impl<T> FromIterator<T> for BinaryHeap<T> {}
        impl<T> Extend<T> for BinaryHeap<T> {}
        impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        pub struct IntoIter<T>;
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Iter<'a, T>;
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    }
}
