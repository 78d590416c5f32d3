async fn run() {
    let _ = tokio::task::spawn_blocking(|| {
        println!("{:?}", std::fs::read("a"));
        assert!(std::path::Path::new("a").exists());
        vec![format!("{:?}", std::fs::read("b"))]
    })
    .await;
}
