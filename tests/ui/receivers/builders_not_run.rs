use std::fs::OpenOptions;
use std::process::{Command, Stdio};

async fn prepare() -> (Command, OpenOptions) {
    let mut command = Command::new("ls");
    command.arg("-l").stdout(Stdio::null()).current_dir("a");
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true);
    (command, options)
}
