use std::path::{Path, PathBuf};

struct App {
    config: Config,
}

struct Config {
    root: PathBuf,
}

impl App {
    fn config(&self) -> &Config {
        &self.config
    }
}

impl Config {
    fn root(&self) -> Option<&Path> {
        Some(&self.root)
    }
}

async fn check(app: &App) -> bool {
    app.config().root().unwrap().exists() //~ NOTE blocking_metadata
}
