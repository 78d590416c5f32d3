//! Calls with an async counterpart.

use crate::project::manifest;
use crate::replace::{TOKIO, fix, printed, project, source};

/// Every call that has a counterpart, once.
const EVERY_KIND: &str = r#"
use std::fs;
use std::fs::{copy, read_to_string as text_of};
use std::path::Path;
use std::time::Duration;

async fn every_kind(dir: &Path) -> std::io::Result<String> {
    let mut said = Vec::new();
    std::thread::sleep(Duration::from_millis(2));
    fs::create_dir(dir.join("a"))?;
    fs::create_dir_all(dir.join("b/c"))?;
    fs::write(dir.join("a/x"), fs::read_link("/nowhere").map_or(b"none".to_vec(), |_| Vec::new()))?;
    said.push(copy(dir.join("a/x"), dir.join("a/y"))?.to_string());
    fs::hard_link(dir.join("a/y"), dir.join("a/z"))?;
    fs::rename(dir.join("a/z"), dir.join("b/z"))?;
    said.push(text_of(dir.join("b/z"))?);
    said.push(fs::read(dir.join("a/x")).map(|it| it.len().to_string())?);
    let permissions = fs::metadata(dir.join("a/x"))?.permissions();
    fs::set_permissions(dir.join("a/y"), permissions)?;
    said.push(fs::symlink_metadata(dir.join("a/y"))?.len().to_string());
    said.push((fs::canonicalize(dir)? == dir).to_string());
    fs::remove_file(dir.join("a/x"))?;
    fs::remove_file(dir.join("a/y"))?;
    fs::remove_dir(dir.join("a"))?;
    fs::remove_dir_all(dir.join("b"))?;
    let left = async { format!("{:?}", fs::metadata(dir.join("b")).is_ok()) };
    said.push(left.await);
    std::thread::yield_now();
    Ok(said.join(" "))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let dir = std::env::current_dir().unwrap().canonicalize().unwrap();
    let task = tokio::spawn(async move { every_kind(&dir).await.unwrap() });
    println!("{}", task.await.unwrap());
}
"#;

/// Calls that have to stay, each in a function of its own.
const TO_BE_LEFT: &str = r#"
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;
use tokio as _;

pub async fn in_a_closure(names: &[&str]) -> Vec<bool> {
    names.iter().map(|name| std::fs::read(name).is_ok()).collect()
}

pub async fn under_a_lock(count: &Mutex<u32>) {
    let mut count = count.lock().unwrap();
    std::fs::remove_file("no/such/file").ok();
    *count += 1;
}

pub async fn under_a_borrow(count: &RefCell<u32>) {
    let mut count = count.borrow_mut();
    std::fs::remove_file("no/such/file").ok();
    *count += 1;
}

pub fn not_to_be_sent() -> impl Future<Output = u32> + Send {
    async {
        let one = Rc::new(1);
        std::fs::remove_file("no/such/file").ok();
        drop(one);
        1
    }
}

pub async fn fine() {
    std::fs::remove_file("no/such/file").ok();
}
"#;

#[test]
fn every_kind_compiles_and_does_the_same() {
    let project = project(EVERY_KIND, "src/main.rs", TOKIO);
    let before = printed(&project);
    assert_eq!(before, "4 none 4 4 true false\n");
    fix(&project, "note")
        .exits(0)
        .says("fixed 20 findings in 1 file");
    let fixed = source(&project, "src/main.rs");
    let calls = fixed
        .split_once("async fn every_kind")
        .expect("the function")
        .1;
    let calls = calls.split_once("#[tokio::main]").map_or(calls, |it| it.0);
    assert!(
        !calls.contains(" fs::") && !calls.contains("(fs::"),
        "{fixed}"
    );
    assert!(fixed.contains("tokio::task::yield_now().await;"), "{fixed}");
    assert!(
        fixed.contains("tokio::time::sleep(Duration::from_millis(2)).await;"),
        "{fixed}"
    );
    assert!(
        fixed.contains("tokio::fs::read_to_string(dir.join(\"b/z\")).await?"),
        "{fixed}"
    );
    assert_eq!(printed(&project), before);
}

#[test]
fn calls_stay_where_awaiting_would_be_wrong() {
    let project = project(TO_BE_LEFT, "src/lib.rs", TOKIO);
    let ran = fix(&project, "warn").exits(1);
    let ran = ran.says("fixed 1 finding in 1 file");
    ran.says("1 call left as they are: fixed, the code would not compile");
    let (kept, fine) = TO_BE_LEFT
        .split_once("pub async fn fine")
        .expect("the last");
    let fine = fine.replace(
        "std::fs::remove_file(\"no/such/file\")",
        "tokio::fs::remove_file(\"no/such/file\").await",
    );
    assert_eq!(
        source(&project, "src/lib.rs"),
        format!("{kept}pub async fn fine{fine}")
    );
}

#[test]
fn calls_stay_without_the_features_they_need() {
    let source_before = "pub async fn f() { std::fs::read(\"x\").ok(); }\n";
    let toml = "tokio = { version = \"1\", features = [\"rt\"] }";
    let project = project(source_before, "src/lib.rs", toml);
    fix(&project, "warn")
        .exits(1)
        .says("fixed 0 findings in 0 files");
    assert_eq!(source(&project, "src/lib.rs"), source_before);
}

#[test]
fn calls_stay_in_code_that_does_not_compile() {
    let broken = "pub async fn f() { std::fs::read(\"x\").ok(); nope(); }\n";
    let project = project(broken, "src/lib.rs", TOKIO);
    fix(&project, "warn")
        .exits(1)
        .says("since the code does not compile");
    assert_eq!(source(&project, "src/lib.rs"), broken);
}

#[test]
fn calls_stay_on_other_runtimes_and_without_timers() {
    let sleeps = "pub async fn f() { std::thread::sleep(std::time::Duration::MAX); }\n";
    let no_timer = format!(
        "{sleeps}pub fn build() {{ tokio::runtime::Builder::new_current_thread().build().ok(); }}\n"
    );
    let other = "tokio = \"1\"\nasync-std = { path = \"async-std\" }";
    for (text, dependencies) in [(no_timer.as_str(), TOKIO), (sleeps, other), (sleeps, "")] {
        let project = project(text, "src/lib.rs", dependencies);
        project.write("async-std/Cargo.toml", manifest("async-std").as_bytes());
        project.write("async-std/src/lib.rs", b"");
        let ran = fix(&project, "warn").exits(1).says("fixed 0 findings");
        assert!(!ran.stderr.contains("left as"), "{ran:#?}");
        assert_eq!(source(&project, "src/lib.rs"), text);
    }
}

#[test]
fn editors_get_both_parts_of_a_replacement() {
    let text = "pub async fn f() { std::fs::read(\"x\").ok(); }\n";
    let project = project(text, "src/lib.rs", TOKIO);
    let json = project.run(&["--message-format", "json"]).exits(1).stdout;
    let line = json.lines().next().expect("a message");
    let message: serde_json::Value = serde_json::from_str(line).expect("JSON");
    let spans = message["message"]["children"][0]["spans"].as_array();
    let parts = spans.expect("spans").iter().map(|span| {
        assert_eq!(span["suggestion_applicability"], "MaybeIncorrect");
        let at = |key: &str| span[key].as_u64().expect("a number");
        let new = span["suggested_replacement"].as_str().expect("a text");
        (at("byte_start"), at("byte_end"), new)
    });
    let parts: Vec<_> = parts.collect();
    assert_eq!(parts, [(19, 32, "tokio::fs::read"), (37, 37, ".await")]);
}
