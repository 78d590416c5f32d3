use std::path::PathBuf;

async fn root() -> PathBuf {
    PathBuf::from("a")
}

async fn find() -> Result<PathBuf, String> {
    Ok(PathBuf::from("a"))
}

async fn check() -> Result<bool, String> {
    let _ = root().await.exists(); //~ NOTE blocking_metadata
    let path = find().await?;
    Ok(path.exists()) //~ NOTE blocking_metadata
}
