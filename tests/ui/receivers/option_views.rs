use std::path::PathBuf;

struct Config {
    root: Option<PathBuf>,
}

async fn check(config: &mut Config) {
    let _ = config.root.as_ref().unwrap().exists(); //~ NOTE blocking_metadata
    let _ = config.root.as_deref().unwrap().exists(); //~ NOTE blocking_metadata
    let _ = config.root.clone().unwrap().exists(); //~ NOTE blocking_metadata
    let _ = config.root.take().unwrap().exists(); //~ NOTE blocking_metadata
    let _ = config.root.get_or_insert_with(PathBuf::new).exists(); //~ NOTE blocking_metadata
}
