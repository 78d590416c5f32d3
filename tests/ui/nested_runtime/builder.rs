use tokio::runtime::{Builder, Runtime};

async fn total() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    drop(runtime); //~ DENY nested_runtime: dropping `tokio::runtime::Runtime`
}

// To build one does no harm; who holds it shuts it down without waiting.
struct Holder(Option<Runtime>);

impl Drop for Holder {
    fn drop(&mut self) {
        self.0.take().unwrap().shutdown_background();
    }
}

async fn hold() -> Holder {
    Holder(Some(Builder::new_multi_thread().build().unwrap()))
}
