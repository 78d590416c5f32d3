use ureq::typestate::WithoutBody;
use ureq::{Body, RequestBuilder};

async fn fetch(request: RequestBuilder<WithoutBody>, mut body: Body) {
    let _ = request.call(); //~ WARN blocking_call: ureq::RequestBuilder::call
    let _ = body.read_to_string(); //~ WARN blocking_call: ureq::Body::read_to_string
}
