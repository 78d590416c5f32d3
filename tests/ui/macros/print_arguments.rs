async fn run() {
    println!("{:?}", std::fs::read("a")); //~ WARN blocking_call: std::fs::read
    eprintln!("done");
}
