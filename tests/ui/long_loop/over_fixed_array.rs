async fn greet() {
    for name in ["a", "b", "c"] {
        drop(name);
    }
}
