fn even(number: u8) -> bool {
    number == 0 || odd(number - 1)
}

fn odd(number: u8) -> bool {
    number != 0 && even(number - 1)
}

fn forever() {
    forever();
}

async fn run() -> bool {
    forever();
    even(4)
}
