use reqwest::{Client, Response};

async fn fetch(client: &Client, response: Response) -> reqwest::Result<String> {
    let _ = client.get("http://localhost").send().await?.text().await?;
    let _ = reqwest::get("http://localhost").await?.bytes().await?;
    response.text().await
}
