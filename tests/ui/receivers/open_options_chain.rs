use std::fs::{File, OpenOptions};

async fn load() {
    let _ = OpenOptions::new().read(true).open("a"); //~ WARN blocking_call: std::fs::OpenOptions::open
    let _ = File::options().append(true).open("a"); //~ WARN blocking_call: std::fs::OpenOptions::open
    let mut options = OpenOptions::new();
    options.write(true);
    let file = options.open("a").unwrap(); //~ WARN blocking_call
    let _ = file.sync_all(); //~ WARN blocking_call
}
