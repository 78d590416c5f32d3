macro_rules! of {
    ($type:ty) => {
        Option::<$type>::None
    };
}

async fn run() -> bool {
    let _ = of!(std::fs::File);
    let _ = of!(std::process::Child);
    matches!(of!(std::path::PathBuf), None)
}
