use std::fs::OpenOptions;
use std::process::Command;

fn command() -> Command {
    let mut command = Command::new("ls");
    command.arg("-l");
    command
}

fn options() -> OpenOptions {
    OpenOptions::new().read(true).clone()
}

async fn run() -> (Command, OpenOptions) {
    (command(), options())
}
