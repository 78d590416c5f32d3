use std::cell::RefCell;
use std::rc::Rc;

async fn hit(count: Rc<RefCell<u32>>) {
    *count.borrow_mut() += 1;
}
