async fn run(names: Vec<String>) {
    names.into_iter().for_each(|name| {
        std::thread::spawn(move || std::fs::read(name));
    });
}
