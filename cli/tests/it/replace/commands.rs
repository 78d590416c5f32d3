//! Commands that become Tokio's.

use crate::replace::{TOKIO, fix, printed, project, source};

/// Ways to write a command, all of which have a counterpart.
const TO_BE_FIXED: &str = r#"
use std::process::{Command, Stdio};

async fn in_one_expression() -> std::io::Result<String> {
    let mut output = Command::new("sh").args(["-c", "echo $A; cat"]).env("A", "one").output()?;
    output.stdout.extend(std::process::Command::new("cat").stdin(Stdio::null()).output()?.stdout);
    Ok(String::from_utf8(output.stdout).unwrap())
}

async fn in_a_variable(chatty: bool) -> std::io::Result<bool> {
    let mut command = Command::new("sh");
    command.arg("-c").arg(if chatty { "echo two" } else { "exit 3" });
    if chatty {
        command.current_dir("/");
    }
    Ok(command.status()?.success())
}

async fn silent() -> Option<i32> {
    Command::new("sh").args(["-c", "echo three; exit 3"]).stdout(Stdio::null()).status().ok()?.code()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::spawn(async {});
    print!("{}", in_one_expression().await.unwrap());
    println!("{} {}", in_a_variable(true).await.unwrap(), in_a_variable(false).await.unwrap());
    println!("{:?}", silent().await);
}
"#;

/// Commands of which Tokio's would do something else, or lack something.
const TO_BE_LEFT: &str = r#"
use std::process::{Command, Stdio};
use tokio as _;

pub async fn takes_what_was_to_be_shown() -> Vec<u8> {
    Command::new("sh").stderr(Stdio::inherit()).output().unwrap().stdout
}

pub async fn leaves_a_pipe_open() -> bool {
    Command::new("sh").stdout(Stdio::piped()).status().unwrap().success()
}

pub async fn shown_before() -> bool {
    let mut command = Command::new("sh");
    println!("running {command:?}");
    command.status().unwrap().success()
}

pub async fn looked_at() -> bool {
    let mut command = Command::new("sh");
    let is_shell = command.get_program() == "sh";
    command.status().unwrap().success() && is_shell
}

pub async fn run_twice() -> bool {
    let mut command = Command::new("sh");
    command.status().unwrap().success() && command.status().unwrap().success()
}

pub async fn made_elsewhere() -> bool {
    shell().status().unwrap().success()
}

fn shell() -> Command {
    Command::new("sh")
}

pub async fn given_away() -> bool {
    let mut command = Command::new("sh");
    prepare(&mut command);
    command.status().unwrap().success()
}

fn prepare(command: &mut Command) {
    command.arg("-c").arg("true");
}

pub async fn in_a_closure(names: &[&str]) -> bool {
    names.iter().all(|name| Command::new(name).status().is_ok())
}

macro_rules! run {
    ($name:literal) => {
        Command::new($name).status().is_ok()
    };
}

pub async fn in_a_macro() -> bool {
    run!("sh")
}

pub struct Shell;

impl Shell {
    pub fn new(name: &str) -> Command {
        let mut command = Command::new(name);
        command.arg("-l");
        command
    }
}

pub async fn made_by_another_new() -> bool {
    Shell::new("sh").status().is_ok()
}
"#;

#[test]
fn commands_compile_and_do_the_same() {
    let project = project(TO_BE_FIXED, "src/main.rs", TOKIO);
    let before = printed(&project);
    assert_eq!(before, "one\ntwo\ntrue false\nSome(3)\n");
    fix(&project, "warn")
        .exits(0)
        .says("fixed 4 findings in 1 file");
    let fixed = source(&project, "src/main.rs");
    let in_one = "tokio::process::Command::new(\"sh\").args([\"-c\", \"echo $A; cat\"])\
                  .env(\"A\", \"one\").stdin(std::process::Stdio::null()).output().await?";
    assert!(fixed.contains(in_one), "{fixed}");
    assert!(
        fixed.contains("Ok(command.status().await?.success())"),
        "{fixed}"
    );
    assert!(!fixed.contains(" Command::new"), "{fixed}");
    assert_eq!(printed(&project), before);
}

#[test]
fn commands_stay_where_others_would_do_something_else() {
    let project = project(TO_BE_LEFT, "src/lib.rs", TOKIO);
    let ran = fix(&project, "warn").exits(1).says("fixed 0 findings");
    // One for each function, and the other run of the one that is run twice.
    assert_eq!(ran.stdout.lines().count(), 11, "{ran:#?}");
    assert!(!ran.stderr.contains("left as"), "{ran:#?}");
    assert_eq!(source(&project, "src/lib.rs"), TO_BE_LEFT);
}

#[test]
fn commands_stay_on_runtimes_that_cannot_wait_for_children() {
    let text = "pub async fn f() { std::process::Command::new(\"sh\").status().ok(); }\n\
        pub fn build() { tokio::runtime::Builder::new_current_thread().enable_time().build().ok(); }\n";
    let project = project(text, "src/lib.rs", TOKIO);
    fix(&project, "warn").exits(1).says("fixed 0 findings");
    assert_eq!(source(&project, "src/lib.rs"), text);
}
