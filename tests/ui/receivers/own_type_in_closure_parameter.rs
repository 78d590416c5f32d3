struct Store;

impl Store {
    fn exists(&self) -> bool {
        true
    }
}

async fn run(stores: Vec<Store>, one: Option<Store>) -> bool {
    stores.iter().any(|store| store.exists()) && one.map(|it| it.exists()).unwrap_or(false)
}
