use reqwest::{Client, Response};

async fn fetch(client: &Client, response: Response) -> reqwest::Result<String> {
    let _ = client.get("http://localhost").send().await?.text().await?;
    let _ = reqwest::get("http://localhost").await?.bytes().await?; //~ NOTE cpu_heavy_call: reqwest::get
    response.text().await
}
