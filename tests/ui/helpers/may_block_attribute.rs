#[nostall::may_block]
fn call_driver() {}

struct Driver;

impl Driver {
    #[nostall::may_block]
    fn flush(&self) {}

    fn ready(&self) -> bool {
        true
    }
}

async fn run(driver: &Driver) {
    call_driver(); //~ WARN blocking_call
    driver.flush(); //~ WARN blocking_call
    let _ = driver.ready();
}
