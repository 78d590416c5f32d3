use std::io::Read;

fn first_byte(input: &mut dyn Read) -> u8 {
    let mut byte = [0];
    let _ = input.read(&mut byte);
    byte[0]
}

async fn run(input: &mut dyn Read) -> u8 {
    first_byte(input)
}
