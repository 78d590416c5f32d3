// std: owning pointers, cells and pins.

pub mod boxed {
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;

    pub struct Box<T: ?Sized>;
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T> {}
        pub fn pin(x: T) -> Pin<Box<T>> {}
    }
    impl<T: ?Sized> Box<T> {
        pub fn leak<'a>(b: Self) -> &'a mut T {}
        pub fn into_pin(boxed: Self) -> Pin<Self> {}
        pub fn into_raw(b: Self) -> *mut T {}
        pub unsafe fn from_raw(raw: *mut T) -> Self {}
    }
    impl<T: ?Sized> Deref for Box<T> { type Target = T; }
    impl<T: ?Sized> DerefMut for Box<T> {}
    impl<T: Clone> Clone for Box<T> {}
    impl<T: Default> Default for Box<T> {}
    impl<T> From<T> for Box<T> {}
    impl<T: ?Sized> AsRef<T> for Box<T> {}
    impl<T: ?Sized> AsMut<T> for Box<T> {}
    impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = I::Item; }
    impl<F: Future + ?Sized> Future for Box<F> { type Output = F::Output; }
    impl<R: crate::io::Read + ?Sized> crate::io::Read for Box<R> {}
    impl<W: crate::io::Write + ?Sized> crate::io::Write for Box<W> {}
}

pub mod rc {
    use crate::ops::Deref;

    pub struct Rc<T: ?Sized>;
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
        pub fn pin(value: T) -> crate::pin::Pin<Rc<T>> {}
        pub fn try_unwrap(this: Self) -> Result<T, Self> {}
        pub fn into_inner(this: Self) -> Option<T> {}
        pub fn unwrap_or_clone(this: Self) -> T {}
    }
    impl<T: ?Sized> Rc<T> {
        pub fn downgrade(this: &Self) -> Weak<T> {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn weak_count(this: &Self) -> usize {}
        pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
        pub fn make_mut(this: &mut Self) -> &mut T {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    }
    impl<T: ?Sized> Deref for Rc<T> { type Target = T; }
    impl<T: ?Sized> Clone for Rc<T> {}
    impl<T: Default> Default for Rc<T> {}
    impl<T> From<T> for Rc<T> {}
    impl<T: ?Sized> AsRef<T> for Rc<T> {}
    pub struct Weak<T: ?Sized>;
    impl<T: ?Sized> Weak<T> {
        pub fn new() -> Weak<T> {}
        pub fn upgrade(&self) -> Option<Rc<T>> {}
    }
    impl<T: ?Sized> Clone for Weak<T> {}
}

pub mod cell {
    use crate::ops::{Deref, DerefMut};

    pub struct Cell<T: ?Sized>;
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T> {}
        pub fn set(&self, val: T) {}
        pub fn get(&self) -> T {}
        pub fn replace(&self, val: T) -> T {}
        pub fn take(&self) -> T {}
        pub fn into_inner(self) -> T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn update(&self, f: impl FnOnce(T) -> T) {}
    }
    pub struct RefCell<T: ?Sized>;
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T> {}
        pub fn into_inner(self) -> T {}
        pub fn replace(&self, t: T) -> T {}
        pub fn take(&self) -> T {}
        pub fn borrow(&self) -> Ref<'_, T> {}
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    pub struct BorrowError;
    pub struct BorrowMutError;
    pub struct Ref<'b, T: ?Sized>;
    impl<'b, T: ?Sized> Ref<'b, T> {
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {}
    }
    impl<'b, T: ?Sized> Deref for Ref<'b, T> { type Target = T; }
    pub struct RefMut<'b, T: ?Sized>;
    impl<'b, T: ?Sized> RefMut<'b, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {}
    }
    impl<'b, T: ?Sized> Deref for RefMut<'b, T> { type Target = T; }
    impl<'b, T: ?Sized> DerefMut for RefMut<'b, T> {}
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub struct LazyCell<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub fn new(f: F) -> LazyCell<T, F> {}
        pub fn force(this: &LazyCell<T, F>) -> &T {}
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; }
    pub struct UnsafeCell<T: ?Sized>;
    impl<T> UnsafeCell<T> {
        pub fn new(value: T) -> UnsafeCell<T> {}
        pub fn get(&self) -> *mut T {}
    }
}

pub mod pin {
    use crate::ops::{Deref, DerefMut};

    pub struct Pin<Ptr>;
    impl<Ptr: Deref> Pin<Ptr> {
        pub fn new(pointer: Ptr) -> Pin<Ptr> {}
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
        pub fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target> {}
        pub fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target> {}
        pub fn set(&mut self, value: <Ptr as Deref>::Target) {}
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
    }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub fn get_mut(self) -> &'a mut T {}
        pub unsafe fn get_unchecked_mut(self) -> &'a mut T {}
        pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> {}
    }
    impl<'a, T: ?Sized> Pin<&'a T> { pub fn get_ref(self) -> &'a T {} }
    impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = <Ptr as Deref>::Target; }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> {}
    impl<Ptr: DerefMut> Future for Pin<Ptr> where <Ptr as Deref>::Target: Future {
        type Output = <<Ptr as Deref>::Target as Future>::Output;
    }
}
