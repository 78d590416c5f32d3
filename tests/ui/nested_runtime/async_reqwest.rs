async fn fetch(client: &reqwest::Client) {
    let _ = client.get("http://localhost").send().await;
}
