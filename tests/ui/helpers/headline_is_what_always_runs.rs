// The call on the way that always runs is named before one that a failure, a retry or a lucky case
// leads to, though that one waits for longer.
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::time::Duration;

fn open() -> std::io::Result<std::fs::File> {
    loop {
        match std::fs::File::open("db") {
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                std::thread::sleep(Duration::from_millis(5));
            }
            result => return result,
        }
    }
}

fn open_after(previous: Option<Receiver<()>>) -> String {
    if let Some(previous) = previous {
        let _ = previous.recv();
    }
    std::fs::read_to_string("db").unwrap()
}

fn is_taken(root: Option<PathBuf>, name: &Path) -> bool {
    let root = root.unwrap_or_else(|| std::env::current_dir().unwrap());
    root.join(name).is_dir()
}

fn known(name: &str) -> Option<usize> {
    if name.is_empty() {
        return None;
    }
    std::fs::read_dir(name).ok().map(Iterator::count)
}

fn tidy(name: &str) {
    known(name);
    list(name);
}

fn list(name: &str) {
    let entries = std::fs::read_dir(name);
    drop(entries);
}

fn patient() {
    std::thread::sleep(Duration::from_millis(5));
    if std::fs::read("state").is_err() {
        std::fs::write("state", "").unwrap();
    }
}

async fn run(previous: Option<Receiver<()>>, root: Option<PathBuf>) {
    open().unwrap(); //~ WARN blocking_call: std::fs::File::open
    open_after(previous); //~ WARN blocking_call: std::fs::read_to_string
    is_taken(root, Path::new("a")); //~ NOTE blocking_metadata: std::path::Path::is_dir
    tidy("a"); //~ WARN blocking_call: std::fs::read_dir via list > std::fs::read_dir
    patient(); //~ WARN blocking_call: std::thread::sleep
}
