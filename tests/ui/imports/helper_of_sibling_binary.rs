fn load() {}

async fn run() {
    load();
}
//@ crate: other (bin)
fn load() {
    let _ = std::fs::read("a");
}

fn main() {
    load();
}
