async fn run() -> Result<(), tokio::task::JoinError> {
    let _ = tokio::join!(
        tokio::task::spawn_blocking(|| std::fs::read("a")),
        tokio::fs::read("b"),
    );
    tokio::select! {
        result = tokio::task::spawn_blocking(|| std::fs::read("a")) => {
            let _ = result?;
        }
        bytes = tokio::fs::read("b") => drop(bytes),
    }
    Ok(())
}
