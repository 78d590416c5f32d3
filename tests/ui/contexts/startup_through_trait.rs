#[async_trait::async_trait]
trait Store: Send {
    async fn prepare(&mut self);
    async fn save(&mut self);
}

struct Disk;

#[async_trait::async_trait]
impl Store for Disk {
    async fn prepare(&mut self) {
        std::fs::create_dir_all("data").unwrap(); //~ NOTE blocking_call
    }

    async fn save(&mut self) {
        std::fs::write("data/a", "b").unwrap(); //~ WARN blocking_call
    }
}

async fn serve(store: &mut dyn Store) {
    store.save().await;
}

#[tokio::main]
async fn main() {
    let mut store: Box<dyn Store> = Box::new(Disk);
    store.prepare().await;
    tokio::spawn(async move { serve(&mut *store).await }).await.unwrap();
}
