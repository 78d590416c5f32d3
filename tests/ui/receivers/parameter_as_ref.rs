use std::path::Path;

async fn bound<P: AsRef<Path>>(path: P) -> bool {
    path.as_ref().exists() //~ NOTE blocking_metadata
}

async fn clause<P>(path: P) -> bool
where
    P: AsRef<Path> + Send,
{
    let path = path.as_ref();
    path.is_file() //~ NOTE blocking_metadata
}

async fn short(path: impl AsRef<Path>) -> bool {
    path.as_ref().is_dir() //~ NOTE blocking_metadata
}
