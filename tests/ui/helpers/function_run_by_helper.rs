fn retry<T, F>(job: F) -> T
where
    F: Fn() -> T,
{
    job()
}

fn load() -> Vec<u8> {
    std::fs::read("a").unwrap()
}

fn parse() -> u8 {
    1
}

async fn run() {
    let _ = retry(load); //~ WARN blocking_call
    let _ = retry(parse);
}
