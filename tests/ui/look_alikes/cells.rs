use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU8, Ordering};

async fn run(cell: Rc<RefCell<Vec<u8>>>, count: Cell<u8>, shared: &AtomicU8) -> u8 {
    cell.borrow_mut().push(1);
    count.set(count.get() + cell.borrow()[0]);
    shared.fetch_add(1, Ordering::Relaxed);
    shared.load(Ordering::Acquire)
}
