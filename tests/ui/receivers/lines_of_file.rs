use std::fs::File;
use std::io::{BufRead, BufReader};

async fn load(file: File) {
    for line in BufReader::new(file).lines() { //~ WARN blocking_call
        let _ = line;
    }
}
