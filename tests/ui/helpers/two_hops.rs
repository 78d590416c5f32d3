//@ snapshot
fn load_rates() -> Vec<String> {
    read_table("rates").lines().map(str::to_owned).collect()
}

fn read_table(name: &str) -> String {
    std::fs::read_to_string(name).unwrap()
}

async fn run() {
    let _ = load_rates(); //~ WARN blocking_call via read_table > std::fs::read_to_string
}
