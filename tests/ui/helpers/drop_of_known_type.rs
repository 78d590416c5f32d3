//@ extern: tempfile = tempfile
// What the catalogue says of dropping a value, at the variable that is dropped.
use tempfile::TempDir;

pub async fn unpack(bytes: Vec<u8>) -> std::io::Result<()> {
    let dir = dir().await?; //~ WARN blocking_call: dropping `tempfile::TempDir`
    store(dir.path(), bytes).await;
    Ok(())
}

pub async fn keep() -> std::io::Result<std::path::PathBuf> {
    let dir = dir().await?;
    Ok(dir.keep())
}

pub async fn give_away() -> std::io::Result<TempDir> {
    let dir = dir().await?;
    Ok(dir)
}

pub async fn off_the_worker() -> std::io::Result<()> {
    let dir = dir().await?;
    tokio::task::spawn_blocking(move || drop(dir)).await?;
    Ok(())
}

pub async fn panics() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    //~^ DENY nested_runtime: dropping `tokio::runtime::Runtime` panics
    runtime.spawn(async {});
}

pub async fn shuts_down() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.spawn(async {});
    runtime.shutdown_background();
}

async fn dir() -> std::io::Result<TempDir> {
    tokio::task::spawn_blocking(TempDir::new).await?
}

async fn store(path: &std::path::Path, bytes: Vec<u8>) {
    tokio::fs::write(path.join("a"), bytes).await.unwrap();
}
