use std::fs::File;
use std::io;

async fn load() -> io::Result<()> {
    let file = File::open("a")?; //~ WARN blocking_call: std::fs::File::open
    file.sync_all()?; //~ WARN blocking_call: std::fs::File::sync_all
    File::create("b")?.sync_data() //~ WARN blocking_call: create //~ WARN blocking_call: sync_data
}
