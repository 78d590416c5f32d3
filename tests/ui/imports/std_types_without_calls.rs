use std::fs::{File, OpenOptions};
use std::path::PathBuf;
use std::process::{Child, Command};

struct Held {
    file: Option<File>,
    child: Option<Child>,
}

async fn hold(path: PathBuf, options: OpenOptions, held: Held) -> (PathBuf, Held) {
    let _: fn(&str) -> Command = |name| Command::new(name);
    drop(options);
    (path, held)
}
