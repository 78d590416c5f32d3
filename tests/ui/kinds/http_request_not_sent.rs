use ureq::RequestBuilder;
use ureq::typestate::WithoutBody;

async fn prepare(client: &reqwest::Client, request: RequestBuilder<WithoutBody>) -> RequestBuilder<WithoutBody> {
    let _request = client.get("http://localhost").header("a", "b");
    request.header("a", "b")
}
