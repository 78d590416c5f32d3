use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};

struct Log {
    out: BufWriter<File>,
}

async fn load(log: &mut Log) -> std::io::Result<()> {
    let file = File::open("a")?; //~ WARN blocking_call: std::fs::File::open
    let mut input = BufReader::new(file);
    input.read_line(&mut String::new())?; //~ WARN blocking_call
    log.out.write_all(b"a")?; //~ WARN blocking_call
    log.out.flush() //~ WARN blocking_call
}
