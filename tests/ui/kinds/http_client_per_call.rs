async fn hook(url: &str) -> reqwest::Result<()> {
    let client = reqwest::Client::new(); //~ NOTE cpu_heavy_call: reqwest::Client::new
    client.get(url).send().await?;
    let slow = reqwest::Client::builder().timeout(std::time::Duration::from_secs(9));
    slow.build()?.get(url).send().await?; //~ NOTE cpu_heavy_call: reqwest::ClientBuilder::build
    Ok(())
}

// Whether a call makes one each time is not said by what it calls.
async fn through_helper(url: &str) {
    let _ = client().get(url).send().await;
}

fn client() -> reqwest::Client {
    reqwest::Client::new()
}

async fn shared(client: &reqwest::Client, url: &str) -> reqwest::Result<()> {
    client.clone().get(url).send().await?;
    Ok(())
}
