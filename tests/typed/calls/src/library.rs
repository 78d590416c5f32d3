//! Values on a way through std that signatures do not cover.

use facade::{Disk, Handle, Store};
use std::any::Any;
use std::borrow::Cow;
use std::cell::{Cell, LazyCell, OnceCell, RefCell};
use std::collections::{BTreeMap, BinaryHeap, HashMap, LinkedList, VecDeque};
use std::fs::File;
use std::mem::ManuallyDrop;
use std::ops::ControlFlow;
use std::rc::{Rc, Weak};
use std::sync::{Arc, LazyLock, OnceLock};

async fn downcast(value: &dyn Any) {
    value.downcast_ref::<Disk>().unwrap().fetch(); //typed~ WARN blocking_call
}

async fn boxed_downcast(value: Box<dyn Any>) {
    value.downcast::<Disk>().unwrap().fetch(); //typed~ WARN blocking_call
}

async fn entry(mut disks: HashMap<u8, Disk>) {
    disks.entry(1).or_insert_with(|| Disk).fetch(); //~ WARN blocking_call
    disks
        .entry(1)
        .and_modify(|disk| drop(disk.fetch())) //~ WARN blocking_call
        .or_insert(Disk);
}

async fn first_of_a_tree(mut disks: BTreeMap<u8, Disk>) {
    disks.pop_first().unwrap().1.fetch(); //~ WARN blocking_call
    disks.first_entry().unwrap().get().fetch(); //typed~ WARN blocking_call
    disks.split_off(&1).into_values().next().unwrap().fetch(); //~ WARN blocking_call
}

async fn ends_of_a_queue(mut disks: VecDeque<Disk>) {
    disks.front().unwrap().fetch(); //~ WARN blocking_call
    disks.make_contiguous()[0].fetch(); //~ WARN blocking_call
    disks.rotate_left(1);
    disks.as_slices().0[0].fetch(); //typed~ WARN blocking_call
}

async fn linked(disks: LinkedList<Disk>) {
    disks.back().unwrap().fetch(); //~ WARN blocking_call
}

async fn upgraded(disk: &Weak<Disk>) {
    disk.upgrade().unwrap().fetch(); //~ WARN blocking_call
}

async fn unwrapped(disk: Rc<Disk>) {
    Rc::try_unwrap(disk).ok().unwrap().fetch(); //~ WARN blocking_call
}

async fn made_mutable(mut disk: Arc<Vec<Disk>>) {
    Arc::get_mut(&mut disk).unwrap()[0].fetch(); //~ WARN blocking_call
}

static SHARED: LazyLock<Disk> = LazyLock::new(|| Disk);
static ONCE: OnceLock<Disk> = OnceLock::new();

async fn shared() {
    SHARED.fetch(); //~ WARN blocking_call
    ONCE.get_or_init(|| Disk).fetch(); //~ NOTE blocking_lock //~ WARN blocking_call
}

thread_local! {
    static OWN: RefCell<Disk> = const { RefCell::new(Disk) };
}

async fn thread_local() {
    OWN.with_borrow(|disk| disk.fetch()); //typed~ WARN blocking_call
    OWN.with(|disk| disk.borrow().fetch()); //typed~ WARN blocking_call
}

async fn taken(cell: &Cell<Option<Disk>>, once: &mut OnceCell<Disk>) {
    cell.take().unwrap().fetch(); //~ WARN blocking_call
    once.take().unwrap().fetch(); //~ WARN blocking_call
    once.get_mut().unwrap().fetch(); //~ WARN blocking_call
}

async fn kept_from_dropping(disk: ManuallyDrop<Disk>) {
    disk.fetch(); //~ WARN blocking_call
    ManuallyDrop::into_inner(disk).fetch(); //~ WARN blocking_call
}

async fn control_flow(flow: ControlFlow<Disk, ()>) {
    flow.break_value().unwrap().fetch(); //~ WARN blocking_call
}

async fn zipped(left: Option<Disk>, right: Option<u8>) {
    left.zip(right).unwrap().0.fetch(); //~ WARN blocking_call
}

async fn inserted(mut slot: Option<Disk>) {
    slot.insert(Disk).fetch(); //~ WARN blocking_call
    slot.get_or_insert_with(|| Disk).fetch(); //~ WARN blocking_call
    slot.take_if(|_| true).unwrap().fetch(); //~ WARN blocking_call
}

async fn successors() {
    std::iter::successors(Some(Disk), |_| Some(Disk))
        .last()
        .unwrap()
        .fetch(); //~ WARN blocking_call
    std::iter::zip([1], [Disk]).next().unwrap().1.fetch(); //~ WARN blocking_call
    std::iter::once_with(|| Disk).next().unwrap().fetch(); //~ WARN blocking_call
    std::iter::from_fn(|| Some(Disk)).next().unwrap().fetch(); //~ WARN blocking_call
}

async fn searched(disks: &[Disk], pool: &mut Vec<Disk>) {
    disks.split_first().unwrap().0.fetch(); //~ WARN blocking_call
    disks.split_last().unwrap().0.fetch(); //~ WARN blocking_call
    disks.first_chunk::<2>().unwrap()[0].fetch(); //typed~ WARN blocking_call
    disks.iter().rposition(|disk| disk.get().is_empty()); //~ WARN blocking_call
    disks.chunk_by(|_, _| true).next().unwrap()[0].fetch(); //~ WARN blocking_call
    pool.drain(..).next().unwrap().fetch(); //~ WARN blocking_call
    pool.splice(.., []).next().unwrap().fetch(); //typed~ WARN blocking_call
    pool.extract_if(.., |disk| disk.fetch().is_empty()).count(); //~ WARN blocking_call
    pool.split_at_mut(1).1[0].fetch(); //~ WARN blocking_call
    pool.select_nth_unstable_by_key(1, |disk| disk.fetch()); //typed~ WARN blocking_call
    pool.rsplit(|disk| disk.fetch().is_empty()).count(); //typed~ WARN blocking_call
}

async fn scoped(disk: &Disk) {
    std::thread::scope(|_| disk.fetch()); //~ WARN blocking_call //~ WARN blocking_call
}

async fn caught() {
    let caught = std::panic::catch_unwind(|| Disk);
    caught.unwrap().fetch(); //~ WARN blocking_call
}

async fn min_by(disks: Vec<Disk>) {
    std::cmp::max_by_key(Disk, Disk, |disk| disk.fetch()).fetch(); //typed~ WARN blocking_call //typed~ WARN blocking_call
}

async fn owned(disks: Cow<'_, [u8]>) {
    disks
        .into_owned()
        .drain(..)
        .map(|_| Disk)
        .next()
        .unwrap()
        .fetch(); //~ WARN blocking_call
}

async fn heap(numbers: BinaryHeap<u8>) {
    numbers
        .into_sorted_vec()
        .iter()
        .map(|_| Disk)
        .next()
        .unwrap()
        .fetch(); //~ WARN blocking_call
}

async fn more_downcasts(
    value: &mut dyn Any,
    shared: Rc<dyn Any>,
    sent: Arc<dyn Any + Send + Sync>,
) {
    value.downcast_mut::<Disk>().unwrap().fetch(); //typed~ WARN blocking_call
    shared.downcast::<Disk>().unwrap().fetch(); //typed~ WARN blocking_call
    sent.downcast::<Disk>().unwrap().fetch(); //typed~ WARN blocking_call
}
