use std::io::{Read, Write};
use std::process::{Child, ChildStdin, ChildStdout};

async fn talk(mut input: ChildStdin, mut output: ChildStdout) {
    let _ = input.write_all(b"a"); //~ WARN blocking_call
    let _ = output.read_to_string(&mut String::new()); //~ WARN blocking_call
}

async fn fields(mut child: Child) {
    let mut output = child.stdout.take().unwrap();
    let _ = output.read(&mut [0]); //~ WARN blocking_call
}
