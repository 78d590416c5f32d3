use std::path::PathBuf;

struct Config {
    root: PathBuf,
    log: Log,
}

struct Log {
    path: PathBuf,
}

async fn check(config: Config) {
    let Config { root, log: Log { path: log } } = config;
    let _ = root.exists(); //~ NOTE blocking_metadata
    let _ = log.exists(); //~ NOTE blocking_metadata
}

async fn parameter(Log { path }: &Log) -> bool {
    path.exists() //~ NOTE blocking_metadata
}
