use std::io::Write;

async fn fetch() -> String {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    String::new()
}

async fn held() {
    let mut out = std::io::stdout().lock(); //~ WARN lock_across_await
    let text = fetch().await;
    writeln!(out, "{text}").unwrap();
}

async fn let_go() {
    let text = fetch().await;
    let mut out = std::io::stderr().lock();
    writeln!(out, "{text}").unwrap();
    drop(out);
    fetch().await;
}
