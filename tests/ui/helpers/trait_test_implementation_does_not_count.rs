trait Store {
    fn save(&self);
}

struct Disk;

impl Store for Disk {
    fn save(&self) {
        let _ = std::fs::write("a", "b");
    }
}

async fn run(store: &dyn Store) {
    store.save(); //~ WARN blocking_call
}

#[cfg(test)]
mod tests {
    struct Fake;

    impl super::Store for Fake {
        fn save(&self) {}
    }
}
