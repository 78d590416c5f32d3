use ureq::RequestBuilder;
use ureq::typestate::WithoutBody;

async fn prepare(request: RequestBuilder<WithoutBody>) -> RequestBuilder<WithoutBody> {
    let _client = reqwest::Client::new();
    let _request = reqwest::Client::new().get("http://localhost").header("a", "b");
    request.header("a", "b")
}
