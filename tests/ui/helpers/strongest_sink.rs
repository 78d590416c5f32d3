use std::io::Read;

fn load(input: &mut dyn Read) {
    let _ = input.read(&mut [0]);
    let _ = std::fs::read("a");
}

async fn run(input: &mut dyn Read) {
    load(input); //~ WARN blocking_call via std::fs::read
}
