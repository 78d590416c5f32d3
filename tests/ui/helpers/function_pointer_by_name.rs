fn load(name: &str) -> Vec<u8> {
    std::fs::read(name).unwrap()
}

async fn run(names: Vec<&str>) {
    let _: Vec<_> = names.iter().copied().map(load).collect(); //~ WARN blocking_call
    let _ = Some("a").map(load); //~ WARN blocking_call
}
