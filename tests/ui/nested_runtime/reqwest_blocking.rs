async fn fetch() {
    let _ = reqwest::blocking::get("http://localhost"); //~ DENY nested_runtime: reqwest::blocking::get
    let _ = reqwest::blocking::Client::new(); //~ DENY nested_runtime: reqwest::blocking::Client::new
}
