// arc-swap 1.

use std::sync::Arc;

pub struct ArcSwapAny<T>;
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
impl<T> ArcSwapAny<Arc<T>> { pub fn from_pointee(val: T) -> Self {} }
impl<T> ArcSwapAny<T> {
    pub fn new(val: T) -> Self {}
    pub fn load(&self) -> Guard<T> {}
    pub fn load_full(&self) -> T {}
    pub fn store(&self, val: T) {}
    pub fn swap(&self, new: T) -> T {}
    pub fn into_inner(self) -> T {}
    pub fn rcu<R, F: FnMut(&T) -> R>(&self, f: F) -> T {}
}
pub struct Guard<T>;
impl<T> std::ops::Deref for Guard<T> { type Target = T; }
