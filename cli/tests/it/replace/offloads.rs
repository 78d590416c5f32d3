//! Calls that are moved off the worker as they are.

use crate::replace::{TOKIO, fix, printed, project, source};

/// Calls that take what they need, or look at text that nobody needs any more.
const TO_BE_FIXED: &str = r#"
use std::path::{Path, PathBuf};

fn text() -> String {
    std::fs::read_to_string("src/main.rs").unwrap()
}

fn lines_of(path: PathBuf) -> std::io::Result<usize> {
    Ok(std::fs::read_to_string(path)?.lines().count())
}

fn has(path: &Path, word: &str) -> bool {
    std::fs::read_to_string(path).is_ok_and(|it| it.contains(word))
}

struct Place(PathBuf);

impl Place {
    fn len(self) -> u64 {
        std::fs::File::open(self.0).and_then(|it| it.metadata()).map_or(0, |it| it.len())
    }
}

async fn calls() -> std::io::Result<(usize, usize, bool, u64)> {
    let path = PathBuf::from("src/main.rs");
    let other = path.clone();
    let place = Place(path.clone());
    let lines = lines_of(path)?;
    Ok((text().lines().count() - lines, lines, has(&other, "fn has"), Place::len(place)))
}

async fn fails() -> std::io::Result<usize> {
    lines_of("no/such/file".into())
}

fn panics(_: u8) {
    std::thread::sleep(std::time::Duration::from_millis(1));
    panic!("for a reason");
}

async fn goes_down() {
    panics(7);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::spawn(async {});
    let (none, lines, found, len) = calls().await.unwrap();
    println!("{none} {} {found} {}", lines > 40, len > 1000);
    println!("{:?}", fails().await.map_err(|it| it.kind()));
    println!("{}", tokio::spawn(goes_down()).await.unwrap_err().is_panic());
}
"#;

/// Calls that need what is not theirs alone.
const TO_BE_LEFT: &str = r#"
use std::path::{Path, PathBuf};
use tokio as _;

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_default()
}

fn count(times: &mut u32) {
    std::thread::sleep(std::time::Duration::from_millis(1));
    *times += 1;
}

fn write(folder: &Folder) {
    std::fs::write(folder.path.join("x"), "").unwrap();
}

/// Gone when it is dropped.
pub struct Folder {
    pub path: PathBuf,
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.path));
    }
}

impl Folder {
    fn wait(&self) {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }

    pub async fn of_self(&self) {
        self.wait();
    }
}

pub async fn borrowed(path: &Path) -> usize {
    read(path).len()
}

pub async fn used_afterwards() -> PathBuf {
    let path = PathBuf::from("x");
    read(&path);
    path
}

pub async fn changed() -> u32 {
    let mut times = 0;
    count(&mut times);
    times
}

pub async fn dropped_too_early(folder: Folder) -> bool {
    let path = folder.path.clone();
    write(&folder);
    path.exists()
}

pub async fn in_a_closure(names: Vec<PathBuf>) -> usize {
    names.into_iter().map(|it| read(&it).len()).sum()
}

fn wait(_: std::rc::Rc<u8>) {
    std::thread::sleep(std::time::Duration::from_millis(1));
}

pub async fn not_to_be_sent(one: std::rc::Rc<u8>) {
    wait(one);
}
"#;

#[test]
fn offloaded_calls_compile_and_do_the_same() {
    let project = project(TO_BE_FIXED, "src/main.rs", TOKIO);
    let before = printed(&project);
    assert_eq!(before, "0 true true true\nErr(NotFound)\ntrue\n");
    fix(&project, "warn")
        .exits(1)
        .says("fixed 5 findings in 1 file");
    let fixed = source(&project, "src/main.rs");
    for call in [
        "text()",
        "lines_of(path)",
        "has(&other, \"fn has\")",
        "Place::len(place)",
        "panics(7)",
    ] {
        let offloaded = format!(
            "tokio::task::spawn_blocking(move || {call}).await.expect(\"the blocking task panicked\")"
        );
        assert!(fixed.contains(&offloaded), "{fixed}");
    }
    assert!(
        fixed.contains("    lines_of(\"no/such/file\".into())"),
        "{fixed}"
    );
    // The file is longer by now, and the program looks at itself.
    assert_eq!(printed(&project), before);
}

#[test]
fn calls_stay_that_borrow() {
    let project = project(TO_BE_LEFT, "src/lib.rs", TOKIO);
    let ran = fix(&project, "warn").exits(1).says("fixed 0 findings");
    assert_eq!(ran.stdout.lines().count(), 8, "{ran:#?}");
    assert_eq!(source(&project, "src/lib.rs"), TO_BE_LEFT);
}
