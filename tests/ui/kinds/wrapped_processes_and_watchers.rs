use std::io::Write;
use std::path::Path;

use process_wrap::std::{ChildWrapper, CommandWrap, StdCommandWrap};

async fn run(mut command: CommandWrap) {
    let mut child = command.spawn().unwrap(); //~ WARN blocking_call: process_wrap::std::CommandWrap::spawn
    say(&mut *child, b"hello"); //~ WARN blocking_call: say via write_all
    let _ = child.try_wait();
    let _ = child.wait(); //~ WARN blocking_call: process_wrap::std::ChildWrapper::wait
}

async fn by_the_older_names(mut command: StdCommandWrap) {
    let mut child = command.spawn().unwrap(); //~ WARN blocking_call: process_wrap::std::CommandWrap::spawn
    let _ = child.kill(); //~ WARN blocking_call: process_wrap::std::ChildWrapper::kill
}

fn say(child: &mut dyn ChildWrapper, text: &[u8]) {
    child.stdin().as_mut().unwrap().write_all(text).unwrap();
}

async fn watch(root: &Path) {
    let mut watcher =
        notify_debouncer_full::new_debouncer(std::time::Duration::from_secs(1), None, |_| {})
            .unwrap();
    let _ = watcher.watch(root, notify::RecursiveMode::Recursive); //~ NOTE blocking_call: notify_debouncer_full::Debouncer::watch
    let mut small =
        notify_debouncer_mini::new_debouncer(std::time::Duration::from_secs(1), |_| {}).unwrap();
    let _ = small.watcher().watch(root, notify::RecursiveMode::Recursive); //~ NOTE blocking_call: notify::Watcher::watch
}

async fn sizes(entry: walkdir::DirEntry) -> u64 {
    entry.metadata().unwrap().len() //~ NOTE blocking_metadata: walkdir::DirEntry::metadata
}

async fn database() {
    let database = libsql::Builder::new_local("a").build().await.unwrap(); //~ WARN blocking_call: libsql::Builder::new_local
    let _ = database.connect();
    let url = String::from("a");
    let _ = libsql::Builder::new_remote(url, String::new()).build().await;
}

async fn canonical(path: &Path) -> std::io::Result<bool> {
    let path = dunce::canonicalize(path)?; //~ NOTE blocking_metadata: dunce::canonicalize
    Ok(path.is_dir()) //~ NOTE blocking_metadata: std::path::Path::is_dir
}
