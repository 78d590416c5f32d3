async fn hook(url: &str) -> reqwest::Result<()> {
    let client = reqwest::Client::new(); //~ NOTE cpu_heavy_call: reqwest::Client::new
    client.get(url).send().await?;
    let slow = reqwest::Client::builder().timeout(std::time::Duration::from_secs(9));
    slow.build()?.get(url).send().await?; //~ NOTE cpu_heavy_call: reqwest::ClientBuilder::build
    Ok(())
}

async fn through_helper(url: &str) {
    let _ = client().get(url).send().await; //~ NOTE cpu_heavy_call: through `client` via reqwest::Client::new
}

fn client() -> reqwest::Client {
    reqwest::Client::new()
}

async fn shared(client: &reqwest::Client, url: &str) -> reqwest::Result<()> {
    client.clone().get(url).send().await?;
    Ok(())
}

static CLIENT: std::sync::OnceLock<reqwest::Client> = std::sync::OnceLock::new();

// It is made once, and not by each call.
async fn kept(url: &str) {
    let _ = the_client().get(url).send().await;
}

fn the_client() -> &'static reqwest::Client {
    CLIENT.get_or_init(|| reqwest::Client::new())
}

async fn on_the_first_of_many(url: &str) {
    let _ = reqwest::get(url).await; //~ NOTE cpu_heavy_call: reqwest::get
}
