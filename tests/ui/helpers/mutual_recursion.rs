fn even(number: u8) -> bool {
    number == 0 || odd(number - 1)
}

fn odd(number: u8) -> bool {
    std::thread::sleep(std::time::Duration::from_secs(1));
    number != 0 && even(number - 1)
}

async fn run() {
    let _ = even(4); //~ WARN blocking_call via odd > std::thread::sleep
    let _ = odd(4); //~ WARN blocking_call via std::thread::sleep
}
