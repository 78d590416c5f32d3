async fn run() {
    let load = async || std::fs::read("a"); //~ WARN blocking_call
    let _ = load().await;
    let load = async move |name: &str| {
        let _ = std::fs::read(name); //~ WARN blocking_call
    };
    load("a").await;
}
