// std: slices, arrays and vectors.

pub mod vec {
    use crate::ops::{Deref, DerefMut};

    pub struct Vec<T>;
    impl<T> Vec<T> {
        pub fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub unsafe fn set_len(&mut self, new_len: usize) {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup(&mut self) {}
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {}
        pub fn push(&mut self, value: T) {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn drain<R>(&mut self, range: R) -> Drain<'_, T> {}
        pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> Self {}
        pub fn resize(&mut self, new_len: usize, value: T) {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        pub fn extend_from_slice(&mut self, other: &[T]) {}
        pub fn extract_if<F: FnMut(&mut T) -> bool, R>(&mut self, range: R, filter: F) -> impl Iterator<Item = T> {}
        pub fn leak<'a>(self) -> &'a mut [T] {}
    }
    impl<T> Deref for Vec<T> { type Target = [T]; }
    impl<T> DerefMut for Vec<T> {}
    impl<T: Clone> Clone for Vec<T> {}
    impl<T> Default for Vec<T> {}
    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> From<&[T]> for Vec<T> {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl From<&str> for Vec<u8> {}
    impl From<String> for Vec<u8> {}
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    pub struct Drain<'a, T>;
    impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
}

pub mod slice {
    pub struct Iter<'a, T>;
    impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    pub struct IterMut<'a, T>;
    impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
    pub struct Chunks<'a, T>;
    impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; }
    pub struct ChunksMut<'a, T>;
    impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; }
    pub struct Windows<'a, T>;
    impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; }
    pub trait Concat<Item: ?Sized> { type Output; }
    impl<S: crate::borrow::Borrow<str>> Concat<str> for [S] { type Output = String; }
    impl<T, V: crate::borrow::Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; }
    pub trait Join<Separator> { type Output; }
    impl<S: crate::borrow::Borrow<str>> Join<&str> for [S] { type Output = String; }
    impl<T, V: crate::borrow::Borrow<[T]>> Join<&T> for [V] { type Output = Vec<T>; }
    pub fn from_ref<T>(s: &T) -> &[T] {}
    pub fn from_mut<T>(s: &mut T) -> &mut [T] {}
    pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {}
    pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {}
}

pub mod array {
    pub struct IntoIter<T, const N: usize>;
    impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
    pub struct TryFromSliceError;
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {}
}

impl<T> [T] {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn first(&self) -> Option<&T> {}
    pub fn first_mut(&mut self) -> Option<&mut T> {}
    pub fn split_first(&self) -> Option<(&T, &[T])> {}
    pub fn split_last(&self) -> Option<(&T, &[T])> {}
    pub fn last(&self) -> Option<&T> {}
    pub fn last_mut(&mut self) -> Option<&mut T> {}
    pub fn get(&self, index: usize) -> Option<&T> {}
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *mut T {}
    pub fn swap(&mut self, a: usize, b: usize) {}
    pub fn reverse(&mut self) {}
    pub fn iter(&self) -> slice::Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> slice::IterMut<'_, T> {}
    pub fn windows(&self, size: usize) -> slice::Windows<'_, T> {}
    pub fn chunks(&self, chunk_size: usize) -> slice::Chunks<'_, T> {}
    pub fn chunks_mut(&mut self, chunk_size: usize) -> slice::ChunksMut<'_, T> {}
    pub fn chunks_exact(&self, chunk_size: usize) -> impl Iterator<Item = &[T]> {}
    pub fn rchunks(&self, chunk_size: usize) -> impl Iterator<Item = &[T]> {}
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]> {}
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]> {}
    pub fn contains(&self, x: &T) -> bool {}
    pub fn starts_with(&self, needle: &[T]) -> bool {}
    pub fn ends_with(&self, needle: &[T]) -> bool {}
    pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]> {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
    pub fn binary_search_by<F: FnMut(&T) -> cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
    pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    pub fn sort(&mut self) {}
    pub fn sort_by<F: FnMut(&T, &T) -> cmp::Ordering>(&mut self, compare: F) {}
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn sort_unstable(&mut self) {}
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> cmp::Ordering>(&mut self, compare: F) {}
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn rotate_left(&mut self, mid: usize) {}
    pub fn rotate_right(&mut self, k: usize) {}
    pub fn fill(&mut self, value: T) {}
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
    pub fn clone_from_slice(&mut self, src: &[T]) {}
    pub fn copy_from_slice(&mut self, src: &[T]) {}
    pub fn copy_within<R>(&mut self, src: R, dest: usize) {}
    pub fn to_vec(&self) -> Vec<T> {}
    pub fn into_vec(self: Box<Self>) -> Vec<T> {}
    pub fn repeat(&self, n: usize) -> Vec<T> {}
    pub fn concat<Item: ?Sized>(&self) -> <Self as slice::Concat<Item>>::Output {}
    pub fn join<Separator>(&self, sep: Separator) -> <Self as slice::Join<Separator>>::Output {}
}
impl [u8] {
    pub fn is_ascii(&self) -> bool {}
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
    pub fn trim_ascii(&self) -> &[u8] {}
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
}
impl<T> AsRef<[T]> for [T] {}
impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = slice::Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = slice::IterMut<'a, T>; }
impl<T> IntoIterator for Box<[T]> { type Item = T; type IntoIter = vec::IntoIter<T>; }

impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn each_ref(&self) -> [&T; N] {}
}
impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = array::IntoIter<T, N>; }
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = slice::Iter<'a, T>; }
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = slice::IterMut<'a, T>; }
