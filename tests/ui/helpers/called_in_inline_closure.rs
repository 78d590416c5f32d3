fn load(name: &str) -> Vec<u8> {
    std::fs::read(name).unwrap()
}

async fn run(names: &[String], cached: Option<Vec<u8>>) {
    let _: usize = names.iter().map(|name| load(name).len()).sum(); //~ WARN blocking_call
    let _ = cached.unwrap_or_else(|| load("a")); //~ WARN blocking_call
}
