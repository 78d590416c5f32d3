use std::process::{Child, Command};

async fn run(child: Child) {
    let _ = Command::new("ls").status(); //~ WARN blocking_call: std::process::Command::status
    let _ = Command::new("ls").spawn(); //~ WARN blocking_call: std::process::Command::spawn
    let _ = child.wait_with_output(); //~ WARN blocking_call: std::process::Child::wait_with_output
}
