//@ snapshot
use std::process::Command;

async fn run() -> std::io::Result<()> {
    let _ = Command::new("ls").arg("-l").output()?; //~ WARN blocking_call: std::process::Command::output
    let mut command = Command::new("ls");
    command.arg("-l").env("A", "b");
    let _ = command.status()?; //~ WARN blocking_call: std::process::Command::status
    let mut child = command.spawn()?; //~ WARN blocking_call: std::process::Command::spawn
    let _ = child.wait()?; //~ WARN blocking_call: std::process::Child::wait
    Ok(())
}
