use std::io::{BufRead, StdinLock};

async fn ask(mut input: StdinLock<'static>) {
    let _ = input.read_line(&mut String::new()); //~ WARN blocking_call
    for line in input.lines() { //~ WARN blocking_call
        let _ = line;
    }
}
