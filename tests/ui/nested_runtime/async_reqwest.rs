async fn fetch() {
    let client = reqwest::Client::new();
    let _ = client.get("http://localhost").send().await;
}
