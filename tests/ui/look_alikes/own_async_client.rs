mod reqwest {
    pub mod blocking {
        pub async fn get(_: &str) -> String {
            String::new()
        }
    }
}

async fn run() -> String {
    reqwest::blocking::get("a").await
}
