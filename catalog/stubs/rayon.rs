// rayon 1. Parallel adapters are opaque, as those of Iterator are.

pub fn join<A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {}
pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R + Send, R>(op: OP) -> R {}
pub fn scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R>(op: OP) -> R {}
pub fn in_place_scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(op: OP) -> R {}
pub fn broadcast<OP: Fn(BroadcastContext<'_>) -> R + Sync, R>(op: OP) -> Vec<R> {}
pub fn spawn<F: FnOnce() + Send + 'static>(func: F) {}
pub fn spawn_fifo<F: FnOnce() + Send + 'static>(func: F) {}
pub fn spawn_broadcast<OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static>(op: OP) {}
pub fn current_num_threads() -> usize {}
pub struct BroadcastContext<'a>;
pub struct Scope<'scope>;
impl<'scope> Scope<'scope> { pub fn spawn<BODY: FnOnce(&Scope<'scope>) + Send + 'scope>(&self, body: BODY) {} }
pub struct ScopeFifo<'scope>;
impl<'scope> ScopeFifo<'scope> { pub fn spawn_fifo<BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope>(&self, body: BODY) {} }
pub struct ThreadPoolBuildError;
pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> Self {}
    pub fn num_threads(self, num_threads: usize) -> Self {}
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
}
pub struct ThreadPool;
impl ThreadPool {
    pub fn install<OP: FnOnce() -> R + Send, R>(&self, op: OP) -> R {}
    pub fn join<A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) {}
    pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R + Send, R>(&self, op: OP) -> R {}
    pub fn broadcast<OP: Fn(BroadcastContext<'_>) -> R + Sync, R>(&self, op: OP) -> Vec<R> {}
    pub fn spawn<OP: FnOnce() + Send + 'static>(&self, op: OP) {}
    pub fn spawn_fifo<OP: FnOnce() + Send + 'static>(&self, op: OP) {}
}
pub mod prelude {
    pub use crate::iter::{FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelIterator};
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
}
pub mod slice {
    pub trait ParallelSlice<T> {
        fn par_chunks(&self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
        fn par_windows(&self, window_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
    }
    impl<T> ParallelSlice<T> for [T] {}
    pub trait ParallelSliceMut<T> {
        fn par_sort(&mut self) {}
        fn par_sort_unstable(&mut self) {}
        fn par_sort_by_key<K: Ord, F: Fn(&T) -> K>(&mut self, f: F) {}
        fn par_chunks_mut(&mut self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &mut [T]> {}
    }
    impl<T> ParallelSliceMut<T> for [T] {}
}
pub mod iter {
    pub trait FromParallelIterator<T> {}
    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn into_par_iter(self) -> Self::Iter;
    }
    pub trait IntoParallelRefIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_iter(&'data self) -> Self::Iter;
    }
    pub trait IntoParallelRefMutIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    pub struct ParIter<T>;
    impl<T> ParallelIterator for ParIter<T> { type Item = T; }
    impl<T> IndexedParallelIterator for ParIter<T> {}
    impl<T> IntoParallelIterator for Vec<T> { type Iter = ParIter<T>; type Item = T; }
    impl<'a, T> IntoParallelIterator for &'a [T] { type Iter = ParIter<&'a T>; type Item = &'a T; }
    impl<T> IntoParallelIterator for std::ops::Range<T> { type Iter = ParIter<T>; type Item = T; }
    impl<K, V> IntoParallelIterator for std::collections::HashMap<K, V> { type Iter = ParIter<(K, V)>; type Item = (K, V); }
    impl<'data, T> IntoParallelRefIterator<'data> for [T] { type Iter = ParIter<&'data T>; type Item = &'data T; }
    impl<'data, T> IntoParallelRefIterator<'data> for Vec<T> { type Iter = ParIter<&'data T>; type Item = &'data T; }
    impl<'data, K, V> IntoParallelRefIterator<'data> for std::collections::HashMap<K, V> { type Iter = ParIter<(&'data K, &'data V)>; type Item = (&'data K, &'data V); }
    impl<'data, T> IntoParallelRefMutIterator<'data> for [T] { type Iter = ParIter<&'data mut T>; type Item = &'data mut T; }
    impl<'data, T> IntoParallelRefMutIterator<'data> for Vec<T> { type Iter = ParIter<&'data mut T>; type Item = &'data mut T; }
    pub trait ParallelBridge { type Item; fn par_bridge(self) -> ParIter<Self::Item>; }
    impl<I: Iterator> ParallelBridge for I { type Item = I::Item; }
    pub trait ParallelIterator {
        type Item;
        fn for_each<OP: Fn(Self::Item) + Sync + Send>(self, op: OP) {}
        fn for_each_with<OP: Fn(&mut T, Self::Item) + Sync + Send, T>(self, init: T, op: OP) {}
        fn try_for_each<OP: Fn(Self::Item) -> R + Sync + Send, R>(self, op: OP) -> R {}
        fn count(self) -> usize {}
        fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> impl IndexedParallelIterator<Item = R> {}
        fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, map_op: F) -> impl IndexedParallelIterator<Item = R> {}
        fn cloned(self) -> impl IndexedParallelIterator<Item = <Self::Item as std::ops::Deref>::Target> {}
        fn copied(self) -> impl IndexedParallelIterator<Item = <Self::Item as std::ops::Deref>::Target> {}
        fn inspect<OP: Fn(&Self::Item)>(self, inspect_op: OP) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> impl ParallelIterator<Item = Self::Item> {}
        fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> impl ParallelIterator<Item = R> {}
        fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(self, map_op: F) -> impl ParallelIterator<Item = PI::Item> {}
        fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(self, map_op: F) -> impl ParallelIterator<Item = SI::Item> {}
        fn flatten(self) -> impl ParallelIterator<Item = <Self::Item as IntoParallelIterator>::Item> {}
        fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(self, identity: ID, op: OP) -> Self::Item {}
        fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, identity: ID, fold_op: F) -> impl ParallelIterator<Item = T> {}
        fn sum<S>(self) -> S {}
        fn product<P>(self) -> P {}
        fn min(self) -> Option<Self::Item> {}
        fn max(self) -> Option<Self::Item> {}
        fn min_by_key<K: Ord, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        fn max_by_key<K: Ord, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        fn collect<C: FromParallelIterator<Self::Item>>(self) -> C {}
        fn partition<A, B, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B) {}
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn collect_into_vec(self, target: &mut Vec<Self::Item>) {}
        fn zip<Z: IntoParallelIterator>(self, zip_op: Z) -> impl IndexedParallelIterator<Item = (Self::Item, Z::Item)> {}
        fn chunks(self, chunk_size: usize) -> impl IndexedParallelIterator<Item = Vec<Self::Item>> {}
        fn enumerate(self) -> impl IndexedParallelIterator<Item = (usize, Self::Item)> {}
        fn with_min_len(self, min: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn take(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn rev(self) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn len(&self) -> usize {}
    }
}
