use std::{
    fs::{self, File, read_to_string as text_of},
    thread::{self as threads},
    time::Duration,
};

async fn load() {
    let _ = fs::remove_file("a"); //~ WARN blocking_call: std::fs::remove_file
    let _ = File::open("a"); //~ WARN blocking_call: std::fs::File::open
    let _ = text_of("a"); //~ WARN blocking_call: std::fs::read_to_string
    threads::sleep(Duration::from_secs(1)); //~ WARN blocking_call: std::thread::sleep
}
