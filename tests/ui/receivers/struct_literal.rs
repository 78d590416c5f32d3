use std::path::PathBuf;

#[derive(Default)]
struct Config {
    root: PathBuf,
    name: String,
}

async fn check() {
    let config = Config { root: PathBuf::from("a"), ..Default::default() };
    let _ = config.root.exists(); //~ NOTE blocking_metadata
    let _ = config.name.lines();
    let empty = Config::default();
    let _ = empty.root.exists(); //~ NOTE blocking_metadata
}
