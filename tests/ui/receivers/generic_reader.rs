use std::io::{BufRead, Read, Write};

async fn bound<R: Read>(mut input: R) {
    let _ = input.read(&mut [0]); //~ NOTE blocking_call
}

async fn short(mut input: impl BufRead, output: &mut impl Write) {
    let _ = input.read_line(&mut String::new()); //~ NOTE blocking_call
    let _ = output.write_all(b"a");
}

async fn dynamic(input: &mut dyn Read, mut output: Box<dyn Write + Send>) {
    let _ = input.read_to_end(&mut Vec::new()); //~ NOTE blocking_call
    let _ = output.flush();
}
