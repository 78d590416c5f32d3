async fn fetch(request: reqwest::blocking::RequestBuilder) {
    let _ = request.send(); //~ WARN blocking_call: reqwest::blocking::RequestBuilder::send
}
