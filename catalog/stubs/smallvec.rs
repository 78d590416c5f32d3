// smallvec 1.

pub struct SmallVec<A: Array>;
pub trait Array { type Item; }
impl<T, const N: usize> Array for [T; N] { type Item = T; }
impl<A: Array> SmallVec<A> {
    pub fn new() -> Self {}
    pub fn with_capacity(n: usize) -> Self {}
    pub fn push(&mut self, value: A::Item) {}
    pub fn pop(&mut self) -> Option<A::Item> {}
    pub fn into_vec(self) -> Vec<A::Item> {}
    pub fn remove(&mut self, index: usize) -> A::Item {}
}
impl<A: Array> std::ops::Deref for SmallVec<A> { type Target = [A::Item]; }
impl<A: Array> IntoIterator for SmallVec<A> { type Item = A::Item; type IntoIter = std::vec::IntoIter<A::Item>; }
impl<'a, A: Array> IntoIterator for &'a SmallVec<A> { type Item = &'a A::Item; type IntoIter = std::slice::Iter<'a, A::Item>; }
