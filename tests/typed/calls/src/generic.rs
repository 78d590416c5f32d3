//! Generic helpers: types that only the compiler works out.

use facade::{Disk, Store};
use std::fs::File;
use std::io::Read;

trait Make {
    type Made;

    fn make(self) -> Self::Made;
}

impl Make for u8 {
    type Made = Disk;

    fn make(self) -> Disk {
        Disk
    }
}

impl Make for &str {
    type Made = File;

    fn make(self) -> File {
        todo!()
    }
}

fn made<M: Make>(from: M) -> M::Made {
    from.make()
}

async fn output_of_an_associated_type() {
    made(1_u8).fetch(); //typed~ WARN blocking_call
    made("x").sync_all(); //~ WARN blocking_call
}

fn pick<A, B, F>(a: A, pick: F) -> B
where
    F: FnOnce(A) -> B,
{
    pick(a)
}

async fn output_of_a_closure() {
    pick("a", |_| Disk).fetch(); //~ WARN blocking_call
}

struct Chain<T>(T);

impl<T> Chain<T> {
    fn then<U>(self, next: impl FnOnce(T) -> U) -> Chain<U> {
        Chain(next(self.0))
    }

    fn end(self) -> T {
        self.0
    }
}

async fn through_a_builder() {
    Chain(1)
        .then(|_| Disk)
        .then(|disk| (disk, 1))
        .end()
        .0
        .fetch(); //~ WARN blocking_call
}

trait Lift: Sized {
    type Up;

    fn lift(self) -> Self::Up;
}

impl<T> Lift for Option<T> {
    type Up = Vec<T>;

    fn lift(self) -> Vec<T> {
        self.into_iter().collect()
    }
}

async fn projection_through_a_trait(disk: Option<Disk>) {
    disk.lift().pop().unwrap().fetch(); //~ WARN blocking_call
}

async fn parsed_from_a_return_type() {
    fn wanted() -> impl Iterator<Item = Disk> {
        std::iter::repeat_with(|| Disk)
    }
    wanted().take(1).last().unwrap().fetch(); //~ WARN blocking_call
    wanted().partition::<Vec<_>, _>(|_| true).0[0].fetch(); //typed~ WARN blocking_call
}

async fn default_parameter(holder: Holder) {
    holder.held.fetch(); //typed~ WARN blocking_call
}

struct Holder<T = Disk> {
    held: T,
}

async fn const_generic(disks: [Disk; 2]) {
    disks.each_ref()[0].fetch(); //~ WARN blocking_call
    disks.map(|disk| disk.get()); //~ WARN blocking_call
}

async fn from_fn() {
    std::array::from_fn::<_, 2, _>(|_| Disk)[0].fetch(); //~ WARN blocking_call
}

async fn inferred_from_a_later_use() {
    let mut slot = Default::default();
    if let Some(disk) = &slot {
        Disk::fetch(disk); //~ WARN blocking_call
    }
    slot = Some(Disk);
    slot.iter().for_each(|disk| drop(disk.fetch())); //~ WARN blocking_call
}
