async fn load() {
    std::thread::scope(|scope| { //~ WARN blocking_call: std::thread::scope
        scope.spawn(|| std::fs::read("a"));
    });
}
