use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static ROOT: LazyLock<PathBuf> = LazyLock::new(|| PathBuf::from("a"));
static SLOT: Option<File> = None;

struct App;

impl App {
    const ROOT: Option<&'static Path> = ROOT_PATH;
}

const ROOT_PATH: Option<&Path> = None;

async fn check() {
    let _ = ROOT.exists(); //~ NOTE blocking_metadata
    let _ = ROOT_PATH.unwrap().exists(); //~ NOTE blocking_metadata
    let _ = App::ROOT.unwrap().exists(); //~ NOTE blocking_metadata
    if let Some(file) = &SLOT {
        let _ = file.sync_all(); //~ WARN blocking_call
    }
}
