// An `async move` block owns what it takes along, and drops it at its end.
struct Writer(Option<std::thread::JoinHandle<()>>);

impl Writer {
    async fn write(&self) {}
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = self.0.take().unwrap().join();
    }
}

fn write(writer: Writer) -> impl Future<Output = ()> { //~ WARN blocking_call via join
    async move { writer.write().await }
}

fn give_back(writer: Writer) -> impl Future<Output = Writer> {
    async move {
        writer.write().await;
        writer
    }
}

fn shared(writer: std::sync::Arc<Writer>) -> impl Future<Output = ()> {
    async move { writer.write().await }
}

async fn borrow(writer: &Writer) {
    async { writer.write().await }.await
}

#[derive(Clone)]
struct Shared(std::sync::Arc<Writer>, u32);

impl Drop for Shared {
    fn drop(&mut self) {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}

struct Service(Shared);

impl Service {
    // One of several owners: who is the last is not known.
    fn call(&self) -> impl Future<Output = u32> + use<> {
        let shared = self.0.clone(); //~ NOTE blocking_call via sleep
        async move {
            tokio::task::yield_now().await;
            shared.1
        }
    }
}
