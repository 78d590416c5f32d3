use reqwest::blocking::{self, Response};

async fn fetch(response: Response) {
    let _ = blocking::get("http://localhost"); //~ DENY nested_runtime: reqwest::blocking::get
    let _ = response.text(); //~ WARN blocking_call: reqwest::blocking::Response::text
}
