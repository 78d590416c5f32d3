async fn run() {
    println!("{:?}", std::fs::read("a")); //~ WARN blocking_call: std::fs::read //~ NOTE blocking_call
    eprintln!("done"); //~ NOTE blocking_call
}
