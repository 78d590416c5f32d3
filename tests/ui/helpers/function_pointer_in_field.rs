struct Loader {
    load: fn() -> Vec<u8>,
}

fn load() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

async fn prepare() -> Loader {
    Loader { load }
}
