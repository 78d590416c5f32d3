//! Types that come out of adapters, cells and closures of std.

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::cmp::Reverse;
use std::iter;
use std::mem::{self, ManuallyDrop};
use std::num::Wrapping;
use std::sync::LazyLock;

use facade::Disk;

async fn of_any(disk: &dyn Any, boxed: Box<dyn Any>) {
    disk.downcast_ref::<Disk>().unwrap().fetch(); //typed~ WARN blocking_call
    boxed.downcast::<Disk>().unwrap().fetch(); //typed~ WARN blocking_call
}

async fn of_steps() {
    let made = iter::successors(Some((Disk, 1)), |(_, at)| Some((Disk, at + 1)));
    made.last().unwrap().0.fetch(); //~ WARN blocking_call
    iter::repeat_with(|| Disk).next().unwrap().fetch(); //~ WARN blocking_call
    (0..3).scan(0, |_, _| Some(Disk)).next().unwrap().fetch(); //~ WARN blocking_call
}

async fn of_groups(mut disks: Vec<Disk>) {
    disks.split_first().unwrap().1[0].fetch(); //~ WARN blocking_call
    disks.chunks(2).next().unwrap()[0].fetch(); //~ WARN blocking_call
    disks.drain(..).next_back().unwrap().fetch(); //typed~ WARN blocking_call
    let (fast, _): (Vec<Disk>, Vec<Disk>) = disks.into_iter().partition(|_| true);
    fast[0].fetch(); //~ WARN blocking_call
}

async fn of_chunks(mut disks: Vec<Disk>) {
    disks.last_chunk::<1>().unwrap()[0].fetch(); //typed~ WARN blocking_call
    disks.select_nth_unstable_by_key(0, |_| 0).1.fetch(); //typed~ WARN blocking_call
    disks.rsplit(|_| false).next().unwrap()[0].fetch(); //typed~ WARN blocking_call
    disks.splice(.., None).next().unwrap().fetch(); //typed~ WARN blocking_call
}

async fn of_options(one: Option<Disk>, other: Option<Disk>) {
    one.xor(other).unwrap().fetch(); //~ WARN blocking_call
    let (left, _) = Some((Disk, 1)).unzip();
    left.unwrap().fetch(); //~ WARN blocking_call
}

async fn of_wrappers(disk: ManuallyDrop<Disk>, reverse: Reverse<Disk>) {
    disk.fetch(); //~ WARN blocking_call
    reverse.0.fetch(); //~ WARN blocking_call
    let Wrapping(disk) = Wrapping(Disk);
    disk.fetch(); //~ WARN blocking_call
}

static LAZY: LazyLock<Disk> = LazyLock::new(|| Disk);

thread_local! {
    static OWN: RefCell<Option<Disk>> = RefCell::default();
}

async fn of_cells(once: OnceCell<Disk>, cell: Cell<Option<Disk>>) {
    once.get_or_init(|| Disk).fetch(); //~ WARN blocking_call
    cell.take().unwrap().fetch(); //~ WARN blocking_call
    LAZY.fetch(); //~ WARN blocking_call
    OWN.take().unwrap().fetch(); //~ WARN blocking_call
}

async fn of_exchanges(mut disk: Option<Disk>) {
    mem::take(&mut disk).unwrap().fetch(); //~ WARN blocking_call
    mem::replace(&mut disk, None).unwrap().fetch(); //~ WARN blocking_call
}

async fn of_arrays() {
    [1, 2].map(|_| Disk)[0].fetch(); //~ WARN blocking_call
    std::array::from_fn::<_, 2, _>(|_| Disk)[1].fetch(); //~ WARN blocking_call
}

fn both<A, B>(a: impl FnOnce() -> A, b: impl FnOnce(A) -> B) -> B {
    b(a())
}

async fn of_closures(make: &dyn Fn(u8) -> Box<dyn Fn() -> Disk>) {
    both(|| 1, |_| Disk).fetch(); //~ WARN blocking_call
    make(1)().fetch(); //~ WARN blocking_call
}
