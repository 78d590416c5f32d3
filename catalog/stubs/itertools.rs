// itertools 0.14.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

pub trait Itertools: Iterator {
    fn collect_vec(self) -> Vec<Self::Item> {}
    fn sorted(self) -> impl Iterator<Item = Self::Item> {}
    fn sorted_unstable(self) -> impl Iterator<Item = Self::Item> {}
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> impl Iterator<Item = Self::Item> {}
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> impl Iterator<Item = Self::Item> {}
    fn sorted_by_cached_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> impl Iterator<Item = Self::Item> {}
    fn unique(self) -> impl Iterator<Item = Self::Item> {}
    fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> impl Iterator<Item = Self::Item> {}
    fn dedup(self) -> impl Iterator<Item = Self::Item> {}
    fn dedup_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: F) -> impl Iterator<Item = Self::Item> {}
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> impl Iterator<Item = Self::Item> {}
    fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> impl Iterator<Item = Self::Item> {}
    fn intersperse(self, element: Self::Item) -> impl Iterator<Item = Self::Item> {}
    fn cartesian_product<J: IntoIterator>(self, other: J) -> impl Iterator<Item = (Self::Item, J::Item)> {}
    fn tuple_windows(self) -> impl Iterator<Item = (Self::Item, Self::Item)> {}
    fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, f: F) -> impl Iterator<Item = Result<T, E>> where Self: Iterator<Item = Result<T, E>> {}
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> impl Iterator<Item = Result<U, E>> where Self: Iterator<Item = Result<T, E>> {}
    fn map_into<R>(self) -> impl Iterator<Item = R> {}
    fn process_results<F: FnOnce(ProcessResults<T>) -> R, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>> {}
    fn try_collect<T, U, E>(self) -> Result<U, E> {}
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)> {}
    fn foreach<F: FnMut(Self::Item)>(self, f: F) {}
    fn join(&mut self, sep: &str) -> String {}
    fn format(self, sep: &str) -> Format<Self> {}
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Result<B, E> {}
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> {}
    fn into_group_map_by<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> HashMap<K, Vec<Self::Item>> {}
    fn counts(self) -> HashMap<Self::Item, usize> {}
    fn partition_map<A, B, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, predicate: F) -> (A, B) {}
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>> {}
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>> {}
    fn min_set(self) -> Vec<Self::Item> {}
    fn all_unique(&mut self) -> bool {}
    fn dropping(self, n: usize) -> Self {}
}
impl<T: Iterator + ?Sized> Itertools for T {}
pub enum Either<L, R> { Left(L), Right(R) }
pub struct Format<I>;
pub struct ExactlyOneError<I>;
pub struct ProcessResults<T>;
impl<T> Iterator for ProcessResults<T> { type Item = T; }
