// What a panic will run is not run yet.
fn prepare() {
    std::panic::set_hook(Box::new(|_| {
        restore();
    }));
}

fn restore() {
    tokio::spawn(async {});
}

fn prepare_more() {
    let later: Vec<Box<dyn Fn()>> = vec![Box::new(|| restore())];
    later[0]();
}

#[tokio::main]
async fn main() {
    prepare();
    let _ = std::fs::read("a"); //~ NOTE blocking_call
    prepare_more();
    let _ = std::fs::read("b"); //~ WARN blocking_call
}
