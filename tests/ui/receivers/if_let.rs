use std::fs::File;
use std::path::PathBuf;

struct Config {
    root: Option<PathBuf>,
}

async fn check(config: &Config) {
    if let Some(root) = &config.root {
        let _ = root.exists(); //~ NOTE blocking_metadata
    }
    if let Ok(file) = File::open("a") { //~ WARN blocking_call
        let _ = file.sync_all(); //~ WARN blocking_call
    }
}
